/** What a page with a plan says of itself where its link is sent: a title, some sentences, a picture. */
import type { CardView } from "./types";

/** The pages that are the answer about a plan: of the model in focus, of a set, of several workloads. */
export type PlanPage = "/" | "/compare" | "/plan";

/** All addresses are whole. `oembed`: where software is told what the link looks like within another page. */
export type Landing = {
  title: string;
  description: string;
  /** The link itself, which no tag repeats: it is where the tags stand. */
  url: string;
  image: string;
  /** What the picture says. */
  alt: string;
  oembed?: string;
};

/** The folder of what belongs to a page: its picture, its frame. */
export const folderOf = (page: PlanPage): string => (page === "/" ? "" : page);

/** The page that is the answer: `/?model=kling/kling-v3&clips=500`, with the picture `/card.png?model=...`. */
export function answerLanding({ title, description, query }: CardView, page: PlanPage, origin: string): Landing {
  const url = `${origin}${page}?${query}`;
  return {
    title,
    description,
    url,
    image: `${origin}${folderOf(page)}/card.png?${query}`,
    alt: title,
    oembed: `${origin}/oembed.json?url=${url.replace(/[&%+#]/g, encodeURIComponent)}`,
  };
}

/** A page that looks at the plan from another side: `Risks · Kling 3.0 · 500 × 8 s · $700 fits $800`. */
export const sideLanding = (
  { title, description, query }: CardView,
  { path, heading, about, origin }: { path: string; heading: string; about: string; origin: string },
): Landing => ({
  title: `${heading} · ${title}`,
  description: `${about} ${description}`,
  url: `${origin}${path}?${query}`,
  image: `${origin}/card.png?${query}`,
  alt: title,
});
