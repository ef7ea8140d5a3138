/** Finds where something changes over a knob: looks at places, and searches between those that differ. */
import type { Steps } from "../numbers/in-steps";
import { valueAt, type Knob, type Scale } from "./knobs";
import type { Varied } from "./varied";

/** Additions that a knob may take, some 35 ms; as many again to find where just it changes, and for the fits together. */
export const mostAdditions = 25_000_000;

/** Places of the clips that are looked at before two differing ones are searched between. */
const mostPlaces = 48;
/** Places that are looked at between differing ones, to find where just it changes. */
const mostSearches = 120;

/** A value of a knob, and its place, from which something is otherwise than just before. */
export type TurningPoint = {
  value: string;
  place: number;
  /** The last value before it that was looked at. */
  last: string;
  /** The nearest shown value on the other side of the plan's own: what a link sets. */
  to: string;
  /** False where the values just before could not be looked at: it changes at `value` or somewhat before. */
  sharp: boolean;
};

/** What was found at a place; whether all between it and the one before is as at both. */
export type Found<T> = { place: number; what: T; settled: boolean };

/** A question to places: what is the same at two of them, what is known to be the same between, and how it is asked. */
export type Search<T> = {
  ask: (place: number) => T | undefined;
  isSettled: (from: number, to: number) => boolean;
  differ: (a: T, b: T) => boolean;
};

/** Something changes at a place; `before` is the one that was looked at before it. */
type Change = { place: number; before: number };
type ChangesOf<T, C extends Change> = (all: readonly Found<T>[]) => C[];

const middleOf = (knob: Knob, from: number, to: number): number => {
  const middle = knob === "clips" ? Math.round(Math.sqrt(from * to)) : Math.floor((from + to) / 2);
  return Math.min(to - 1, Math.max(from + 1, middle));
};

/**
 * Every place of a short scale, the plan's own first and then the coarse ones: where it becomes too dear, those looked at
 * lie evenly.
 */
function coarseFirst({ least, most, own }: Scale): number[] {
  const places = new Set<number>([own, least, most].filter((place) => Number.isInteger(place) && place <= most));
  for (let step = 64; step >= 1; step /= 2) for (let at = least; at <= most; at += step) places.add(at);
  return [...places].filter((place) => place >= least);
}

/** Whether what was found on both sides of a place settles what is there. */
function isKnownBetween<T>(found: ReadonlyMap<number, T>, place: number, { isSettled, differ }: Search<T>): boolean {
  let [before, after] = [-Infinity, Infinity];
  for (const at of found.keys()) {
    if (at <= place) before = Math.max(before, at);
    if (at >= place) after = Math.min(after, at);
  }
  const [a, b] = [found.get(before), found.get(after)];
  return a !== undefined && b !== undefined && !differ(a, b) && (before === after || isSettled(before, after));
}

/**
 * Looks at all of a short scale that is not settled by what lies around; of the clips at so many places as are needed to
 * settle all that lies between.
 */
function* look<T>({ scale }: Varied, search: Search<T>): Steps<Map<number, T>> {
  const { ask, isSettled } = search;
  const { knob, least, most, own } = scale;
  const found = new Map<number, T>();
  const lookAt = (place: number): boolean => {
    const what = ask(place);
    if (what !== undefined) found.set(place, what);
    return what !== undefined;
  };
  if (knob !== "clips") {
    for (const place of coarseFirst(scale)) {
      if (!isKnownBetween(found, place, search)) lookAt(place);
      yield;
    }
    return found;
  }
  const middle = Math.min(most, Math.max(least, own));
  for (const place of [middle, least, most]) lookAt(place);
  yield;
  const open: [number, number][] = [
    [middle, most],
    [least, middle],
  ];
  for (let next = open.shift(); next && found.size < mostPlaces; next = open.shift()) {
    const [from, to] = next;
    if (isSettled(from, to)) continue;
    const between = middleOf(knob, from, to);
    if (lookAt(between)) open.push([between, to], [from, between]);
    yield;
  }
  return found;
}

/** What was found, in order, with whether anything can lie between. */
function inOrder<T>(found: ReadonlyMap<number, T>, { isSettled, differ }: Search<T>): Found<T>[] {
  const sorted = [...found].sort(([a], [b]) => a - b);
  return sorted.map(([place, what], at) => {
    const [before, that] = sorted[at - 1] ?? [place, what];
    return { place, what, settled: place - before <= 1 || (isSettled(before, place) && !differ(that, what)) };
  });
}

/** Of places, those nearest to the plan's own first. */
const nearestFirst = <C extends Change>({ scale }: Varied, changes: readonly C[]): C[] =>
  [...changes].sort((a, b) => Math.abs(a.place - scale.own) - Math.abs(b.place - scale.own) || a.place - b.place);

/** Searches between two places that differ until the change lies between neighbours, or that is too dear. */
function* sharpen<T>(
  set: Varied,
  found: Map<number, T>,
  search: Search<T>,
  changesOf: ChangesOf<T, Change>,
): Steps<undefined> {
  const tooDear = new Set<number>();
  for (let turn = 0; turn < mostSearches; turn += 1) {
    const open = changesOf(inOrder(found, search)).filter(
      ({ place, before }) => place - before > 1 && !tooDear.has(place),
    );
    const [next] = nearestFirst(set, open);
    if (!next) return;
    const between = middleOf(set.scale.knob, next.before, next.place);
    const what = search.ask(between);
    if (what === undefined) tooDear.add(next.place);
    else found.set(between, what);
    yield;
  }
}

/**
 * Looks at a scale and searches for where just it changes, a place a step: what was found from the lowest place up, and
 * the changes, nearest to the plan's own value first. `cut`: not every value was settled, because that was too dear.
 * `looked` is called between the two.
 */
export function* searchSteps<T, C extends Change>(
  set: Varied,
  search: Search<T>,
  changesOf: ChangesOf<T, C>,
  looked?: () => void,
): Steps<{ all: Found<T>[]; changes: C[]; cut: boolean }> {
  const { least, most } = set.scale;
  const found = yield* look(set, search);
  looked?.();
  yield* sharpen(set, found, search, changesOf);
  const all = inOrder(found, search);
  const cut = all.some(({ settled }) => !settled) || all[0]?.place !== least || all.at(-1)?.place !== most;
  return { all, changes: nearestFirst(set, changesOf(all)), cut };
}

/** A change as it is shown. `isOwn`: what holds from there holds at the plan's own value. */
export function turningPoint({ scale }: Varied, { place, before }: Change, isOwn: boolean): TurningPoint {
  const { knob, least, own } = scale;
  const below = Math.max(least, place - 1);
  return {
    value: valueAt(knob, place),
    place,
    last: valueAt(knob, before),
    to: valueAt(knob, own >= place || (own > below && isOwn) ? below : place),
    sharp: place - before === 1,
  };
}
