/** Pages by the day they were seen. */
import type { Page } from "./assumptions";
import { isNonEmpty, sortedBy, type NonEmpty } from "../numbers/list";
import type { Model, Provider } from "./schema";

type Seen = { readonly seenOn: string };

const dayOf = ({ seenOn }: Seen): string => (seenOn === "unknown" ? "" : seenOn);

/** By the day they were seen, newest first, undated ones last. */
export const newestFirst = <T extends Seen>(pages: NonEmpty<T>): NonEmpty<T> =>
  sortedBy(pages, (a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1));

/** The pages that a model's prices are on, else those that its missing prices are missing from: newest first. */
export function pricePages({ sources }: Provider, { rates, gaps }: Model): readonly Page[] {
  const cited = new Set((rates.length > 0 ? rates : gaps).flatMap(({ sourceIds }) => sourceIds));
  const pages = sources
    .filter(({ id }) => cited.has(id))
    .map(({ title, url, seenOn }): Page => ({ title, url, seenOn }));
  return isNonEmpty(pages) ? newestFirst(pages) : pages;
}
