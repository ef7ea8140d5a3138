/** What every route needs from the outside world: the day, and what the address says. The only clock of the project. */
export const today = (): string => new Date().toISOString().slice(0, 10);

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The pairs of an address, one for each value. */
export const entriesOf = (params: Awaited<SearchParams>): [string, string][] =>
  Object.entries(params).flatMap(([key, value]) => [value ?? []].flat().map((text): [string, string] => [key, text]));
