/** Lists that have a first, where nobody has to ask whether it is there; and tables that are asked for their own. */

export type NonEmpty<T> = readonly [T, ...T[]];

/** Whether a list has a first, so that nobody has to ask again. */
export const isNonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;

/** Each of them turned into something else: as many as before. */
export function mapEach<T, U>(list: NonEmpty<T>, turn: (item: T, place: number) => U): NonEmpty<U> {
  const turned: [U, ...U[]] = [turn(list[0], 0)];
  if (list.length > 1) list.slice(1).forEach((item, index) => turned.push(turn(item, index + 1)));
  return turned;
}

/** In another order: as many as before. */
export function sortedBy<T>(list: NonEmpty<T>, order: (a: T, b: T) => number): NonEmpty<T> {
  const sorted: [T, ...T[]] = [...list];
  return sorted.sort(order);
}

/** Texts in the order of their letters, whatever the language of the machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The last of a list that has one. */
export const last = <T>(list: NonEmpty<T>): T => list.at(-1) ?? list[0];

/** The names of a table of our own making, which has no others than its type says, in its order. */
export const namesOf = <Table extends object>(table: Table): (keyof Table & string)[] =>
  Object.keys(table) as (keyof Table & string)[];

/** What a table holds under a key that may be any text: its own entry, not the `constructor` that every object has. */
export const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined; // eslint-disable-line clipcost/own-lookups -- asked just before
