/** Lists that have a first: where there is always one, nobody has to ask whether it is there. */

export type NonEmpty<T> = readonly [T, ...T[]];

export const isNonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;

/** Each of them turned into something else: as many as before. */
export const mapEach = <T, U>([first, ...rest]: NonEmpty<T>, turn: (item: T) => U): NonEmpty<U> => [
  turn(first),
  ...rest.map(turn),
];
