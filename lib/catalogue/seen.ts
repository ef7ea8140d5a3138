/** Where something is said, and the day on which it was seen there. */
import type { Page } from "./assumptions";
import { isNonEmpty, mapEach, sortedBy, type NonEmpty } from "../numbers/list";
import type { Model, Provider, Source } from "./schema";

/** The newest day on which it was seen; "unknown" where no source is dated. A later day may have moved it. */
export type Seen = { readonly seenOn: string };

/** The page that says so, where one is cited. */
export type Cited = { source?: string };

/** A statement with the page it is on, where it names one. */
export const cited = (source: string | undefined): Cited => (source === undefined ? {} : { source });

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

/** A statement's first page, as it is cited; nothing where it names none. */
export const firstPage = (provider: Provider, sourceIds: readonly string[] | undefined): Cited =>
  sourceIds?.[0] === undefined ? {} : { source: findSource(provider, sourceIds[0]).url };

/** The newest dated source among those that carry a figure: the one whose day is the figure's day. */
export const newestSource = (provider: Provider, sourceIds: NonEmpty<string>): Source =>
  newestFirst(mapEach(sourceIds, (id) => findSource(provider, id)))[0];

/** The source an id stands for. Throws on an id that the provider does not list: the data tests rule that out. */
export function findSource(provider: Provider, sourceId: string): Source {
  const source = provider.sources.find(({ id }) => id === sourceId);
  if (!source) throw new Error(`${provider.id} cites the source "${sourceId}", which it does not list`);
  return source;
}
