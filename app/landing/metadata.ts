/** What a page says of itself where its link is sent. */
import type { Metadata } from "next";
import { pictureSize } from "@/components/card/parts";
import type { Entries } from "@/lib/ask/read";
import { isViewKey } from "@/lib/ask/opened";
import { answerLanding, sideLanding, type Landing, type PlanPage } from "@/lib/views/card/landing";
import { factsFor, ownOrigin } from "../request";
import { cardOf } from "./read";

/** A page without a plan. */
export const siteLanding: Metadata = {
  openGraph: {
    siteName: "Clipcost",
    type: "website",
    images: [{ url: "/clipcost.png", ...pictureSize, alt: "Clipcost" }],
  },
  twitter: { card: "summary_large_image" },
};

/** A plan's page has tags of its own in the place of those, and of the description. */
const ofPlan = ({ title }: Landing): Metadata => ({ title, description: null, openGraph: null, twitter: null });

/** The address says nothing of a plan, at most what of the page is open. */
export const isFresh = (entries: Entries): boolean =>
  entries.every(([key, text]) => text.trim() === "" || isViewKey(key));

/** Of a page that is the answer about a plan; nothing where its address has none that can be read. */
export async function landingOf(page: PlanPage, entries: Entries): Promise<Landing | undefined> {
  const card = isFresh(entries) ? undefined : cardOf(page, entries, factsFor(entries));
  return card && answerLanding(card, page, await ownOrigin());
}

/** The metadata of such a page, beside what it says without a plan. */
export const answerMetadata = (page: PlanPage, landing: Landing | undefined, otherwise: Metadata): Metadata => ({
  ...(landing ? ofPlan(landing) : otherwise),
  alternates: { canonical: page },
});

/** A page that looks at a plan from another side: what it is called, and what it is about. */
export type Side = { path: string; heading: string; about: string };

export async function sideOf({ path, heading, about }: Side, entries: Entries): Promise<Landing | undefined> {
  const card = isFresh(entries) ? undefined : cardOf("/", entries, factsFor(entries));
  return card && sideLanding(card, { path, heading, about, origin: await ownOrigin() });
}

/** The metadata of such a page. */
export const sideMetadata = ({ path, heading, about }: Side, landing: Landing | undefined): Metadata => ({
  ...(landing ? ofPlan(landing) : { title: heading, description: about }),
  alternates: { canonical: path },
});
