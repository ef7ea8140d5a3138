/** Money to plan with as a curve over one input of the plan. */
import { offeredLengths } from "../attempt/lengths";
import type { Estimate, PricedEstimate } from "../month/estimate";
import type { Decimal } from "../numbers/decimal";
import { firstWhere } from "../numbers/whole";
import type { Purchase } from "./credits";
import type { Scale } from "./knobs";
import { planWithOf } from "./plan-with";
import { canSum, purseOf, type Purse } from "./purse";
import type { Varied } from "./varied";

/** What one model takes at a place: money to plan with, or nothing where it cannot make the clip. */
type CurvePoint = { place: number; total: Decimal | undefined; purchase?: Purchase };
type Curve = { key: string; points: CurvePoint[]; leaps: (a: CurvePoint, b: CurvePoint) => boolean };
/**
 * Curves over the same places, the lowest first, each with those beside which its packs leap. `leaps`: between two of
 * them its money does not rise but jump. `cut`: some places are left out because their months are too dear.
 */
export type Curves = { scale: Scale; from: number; to: number; curves: Curve[]; cut: boolean };

/** Places that all curves have at most; those beside the leaps of packs come on top. */
const mostPoints = 40;
/** Additions that all curves may take, some 50 ms; the search for leaps of packs takes a quarter of as many. */
const mostAdditions = 40_000_000;
/** What the choice of packs is as dear as. */
const additionsForPacks = 100_000;

const evenly = (from: number, to: number, many: number, turn: (share: number) => number): number[] =>
  Array.from({ length: many }, (_, at) => turn(from + ((to - from) * at) / (many - 1)));

/** A tenth of the plan's clips to ten times as many, each step so many times the one before; every place of the others. */
function placesOf({ knob, least, most, own: ownPlace }: Scale, many: number): number[] {
  if (knob !== "clips") {
    const step = Math.ceil((most - least + 1) / many);
    return Array.from({ length: Math.ceil((most - least + 1) / step) }, (_, at) => least + at * step).concat(most);
  }
  const middle = Math.min(most, ownPlace);
  const [from, to] = [Math.max(least, middle / 10), Math.min(most, Math.max(10, middle * 10))].map(Math.log10);
  return evenly(from ?? 0, to ?? 1, many, (power) => Math.min(most, Math.max(least, Math.round(10 ** power))));
}

/** Where another purchase covers the bill: the first place of it between two, and the one before; nothing where that is too dear. */
function leapsBetween(
  at: (place: number) => PricedEstimate | undefined,
  [from, to]: [number, number],
  purse: Purse,
): number[] {
  let known = true;
  const cashAt = (place: number) => {
    const estimate = at(place);
    if (!estimate || !canSum(purse, estimate, additionsForPacks)) known = false;
    return known && estimate ? planWithOf(estimate).prepaid?.cash : undefined;
  };
  const before = cashAt(from);
  if (!before || to - from < 2 || !cashAt(to)?.gt(before)) return [];
  const leap = firstWhere(from + 1, to, (place) => cashAt(place)?.gt(before) ?? true);
  return known ? [leap - 1, leap] : [];
}

/** The lengths that a model offers, where they are few: the wanted length is lifted at each of them. */
function lengthsOf(estimate: Estimate): number[] {
  if (estimate.status !== "priced") return [];
  const lengths = offeredLengths(estimate.model, estimate.generations[0].job);
  if (lengths?.kind !== "choices") return [];
  return lengths.seconds.flatMap((seconds) => {
    const whole = Math.floor(Number(seconds.toFixed()));
    return [whole, whole + 1];
  });
}

/** How many packs are bought. */
const packsIn = ({ items }: Purchase): number => items.reduce((all, { count }) => all + Number(count.toFixed()), 0);

/** Whether one purchase follows another between two places: one pack more, or another one in its place. */
function isNextPurchase({ purchase: a }: CurvePoint, { purchase: b }: CurvePoint): boolean {
  if (!a || !b || a.items.length === 0 || b.items.length === 0 || a.cash.eq(b.cash)) return false;
  return Math.abs(packsIn(b) - packsIn(a)) <= 1;
}

/** Whether a curve jumps between two places: at the next purchase, at the next length of a few, and at every resolution. */
function leapsOf({ scale: { knob } }: Varied, estimate: Estimate): Curve["leaps"] {
  const byLength = knob === "duration" && lengthsOf(estimate).length > 0;
  return (a, b) => knob === "resolution" || (byLength && b.place - a.place === 1) || isNextPurchase(a, b);
}

/** The plan's own and every eighth, then those between: what is left out because it is too dear lies evenly. */
function coarseFirst(places: readonly number[], ownPlace: number): Set<number> {
  const ends = places.filter((_, at) => at === places.length - 1);
  const strides = [8, 4, 2, 1].flatMap((stride) => places.filter((_, at) => at % stride === 0));
  return new Set([...places.filter((place) => place === ownPlace), ...ends, ...strides]);
}

function pointAt(place: number, estimate: PricedEstimate | undefined): CurvePoint {
  if (!estimate) return { place, total: undefined };
  const { total, prepaid } = planWithOf(estimate);
  return { place, total, ...(prepaid ? { purchase: prepaid.purchase } : {}) };
}

/** The places on both sides of each leap of packs between two points that are neighbours, one leap after another. */
function* placesOfLeaps(
  from: CurvePoint,
  to: CurvePoint,
  at: (place: number) => PricedEstimate | undefined,
  purse: Purse,
) {
  for (let a = from; isNextPurchase(a, to);) {
    const [last, first] = leapsBetween(at, [a.place, to.place], purse);
    if (last === undefined || first === undefined) return;
    yield* [last, first].filter((place) => place !== from.place && place !== to.place);
    a = pointAt(first, at(first));
  }
}

/**
 * The curves of a set over one knob, at 40 places at most: evenly spread ones, the plan's own, and where lengths leap
 * near it; over clips also where packs do, unless that is too dear to find. One place a step. 100 clips on Veo 3.1 take
 * $187.20; its curve over the clips goes from 10 to 1,000 of them.
 */
export function* curveSteps(set: Varied): Generator<undefined, Curves> {
  const { scale, estimates, at } = set;
  const purse = purseOf(mostAdditions);
  const even = [...new Set(placesOf(scale, 24))].sort((a, b) => a - b);
  const inside = (place: number) => place >= (even[0] ?? 0) && place <= (even.at(-1) ?? 0);
  const ownPlaces = inside(scale.own) ? [scale.own] : [];
  const breaks = [...new Set(scale.knob === "duration" ? estimates.flatMap(lengthsOf) : [])]
    .filter((place) => inside(place) && !even.includes(place))
    .sort((a, b) => Math.abs(a - scale.own) - Math.abs(b - scale.own) || a - b)
    .slice(0, mostPoints - even.length - ownPlaces.length);
  const places = [...new Set([...even, ...ownPlaces, ...breaks])].sort((a, b) => a - b);
  const points: CurvePoint[][] = estimates.map(() => []);
  for (const place of coarseFirst(places, scale.own)) {
    for (const index of estimates.keys()) {
      const estimate = at(index, place);
      const known = estimate === undefined || place === scale.own || canSum(purse, estimate);
      if (known) points[index]?.push(pointAt(place, estimate));
    }
    yield;
  }
  const forLeaps = purseOf(scale.knob === "clips" ? mostAdditions / 4 : 0);
  for (const [index, curve] of points.entries()) {
    curve.sort((a, b) => a.place - b.place);
    const ofCurve = (place: number) => at(index, place);
    const beside = curve.flatMap((to, next) => {
      const from = curve[next - 1];
      return from ? [...placesOfLeaps(from, to, ofCurve, forLeaps)] : [];
    });
    curve.push(...[...new Set(beside)].map((place) => pointAt(place, ofCurve(place))));
    curve.sort((a, b) => a.place - b.place);
    yield;
  }
  return {
    scale,
    from: places[0] ?? 0,
    to: places.at(-1) ?? 0,
    curves: estimates.map((estimate, index) => ({
      key: estimate.model.key,
      points: points[index] ?? [],
      leaps: leapsOf(set, estimate),
    })),
    cut: purse.refused,
  };
}
