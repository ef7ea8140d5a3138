/** Lists that have a first: where there is always one, nobody has to ask whether it is there. */

export type NonEmpty<T> = readonly [T, ...T[]];

export const isNonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;

/** Each of them turned into something else: as many as before. */
export function mapEach<T, U>(list: NonEmpty<T>, turn: (item: T) => U): NonEmpty<U> {
  const turned: [U, ...U[]] = [turn(list[0])];
  if (list.length > 1) for (const item of list.slice(1)) turned.push(turn(item));
  return turned;
}
