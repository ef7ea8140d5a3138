/** The guides and answers with today's figures in them. */
import type { GuideGroup } from "@/components/guides/guide-list";
import { figuresOf, type Figures } from "@/lib/views/guide/figures";
import type { Guide } from "@/lib/views/guide/types";
import { faq } from "../faq/content";
import { facts, today } from "../request";
import { guides } from "./content";

type Asked = Readonly<Record<string, string>>;

const figuresOfToday = (asked: Asked = {}): Figures => figuresOf({ ...facts(), asked });

/** Kept for the day: as long as nothing is asked, a text changes only with the prices of another day. */
function oncePerDay<T>(make: () => T): () => T {
  let kept: { day: string; value: T } | undefined;
  return () => {
    const day = today();
    if (kept?.day !== day) kept = { day, value: make() };
    return kept.value;
  };
}

const guidesAsIs = new Map([...guides].map(([slug, write]) => [slug, oncePerDay(() => write(figuresOfToday()))]));

/** A guide by its slug; nothing where there is none. */
export const findGuide = (slug: string): Guide | undefined => guidesAsIs.get(slug)?.();

/** A guide with what the reader has set in its example; what cannot be read, or excludes another value, is left out. */
export const guideWith = (guide: Guide, asked: Asked): Guide =>
  Object.keys(asked).length === 0 ? guide : (guides.get(guide.slug)?.(figuresOfToday(asked)) ?? guide);

export const questionsOfToday = oncePerDay(() => faq(figuresOfToday()));

const groups = [
  { id: "units", title: "Units", slugs: ["pricing-units"] },
  {
    id: "costs",
    title: "Costs",
    slugs: ["video-generation-cost", "failed-jobs", "webhook-or-polling", "image-to-video-cost", "mixing-modes"],
  },
  {
    id: "providers",
    title: "Providers",
    slugs: ["veo-and-gemini", "seedance-tokens", "kling-units", "runway-credits"],
  },
  { id: "before-you-pay", title: "Before you pay", slugs: ["reading-a-price-page", "small-test"] },
];

/** Every guide in its group; one that no group names is in the last. */
export function guideGroups(): GuideGroup[] {
  const grouped = new Set(groups.flatMap((group) => group.slugs));
  const others = [...guides.keys()].filter((slug) => !grouped.has(slug));
  return groups
    .map(({ id, title, slugs: named }, index) => ({
      id,
      title,
      guides: [...named, ...(index === groups.length - 1 ? others : [])].flatMap((slug) => findGuide(slug) ?? []),
    }))
    .filter((group) => group.guides.length > 0);
}
