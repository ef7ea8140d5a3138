/** What flips it: where a knob of the plan makes another model the cheapest, and where a model begins or stops to fit. */
import type { ExchangeAssumptions } from "../catalogue/exchange";
import type { Estimate, PricedEstimate } from "../month/estimate";
import { decimal, plain, type Decimal } from "../numbers/decimal";
import { finish, type Steps } from "../numbers/in-steps";
import { compareText, isNonEmpty, type NonEmpty } from "../numbers/list";
import type { Purse } from "./bounds";
import { AskedSet, isMonotone, type Choice } from "./cheapest";
import { knobs, valueAt, varied, type Knob, type Varied } from "./curves";
import { surroundingsOf } from "./surroundings";

/**
 * Where the cheapest model changes. `value` is the smallest shown value (whole clips, percent, seconds, a label) at
 * which those of `from` take the least and none of `below` does, while just before one of `below` still did. Those that
 * take the same are named together: a tie is no change.
 * `cheaper`: both can make the clip on both sides; `ends`: those below cannot make it any more; `begins`: those from
 * there could not make it before.
 */
export type Flip = {
  kind: "cheaper" | "ends" | "begins";
  value: string;
  place: number;
  below: readonly string[];
  from: readonly string[];
  /** The nearest shown value on the other side of the plan's own: what a link sets. */
  to: string;
  /** False where the values just before could not be looked at: it changes at `value` or somewhat before. */
  sharp: boolean;
};

/**
 * What a knob changes of which model is the cheapest.
 * `none`: no model can make the clip at any value. `does-not-depend`: no model's money depends on the knob.
 * `never`: the same ones are the cheapest at every value of the knob at which any can make the clip.
 * `crossings`: nearest to the plan's own value first. `cut`: not every value was settled, because that was too dear: what
 * is said holds at the values looked at.
 */
export type Flips = { cut: boolean } & (
  | { kind: "none" }
  | { kind: "does-not-depend" | "never"; cheapest: readonly string[] }
  | { kind: "crossings"; crossings: NonEmpty<Flip> }
);

/** Where a model begins or stops to fit: below the value or from there. `made`: that it can be made on both sides. */
export type Turn = Pick<Flip, "value" | "place" | "to" | "sharp"> & { fits: "below" | "from"; made: boolean };

/** A model against the budget over a knob, nearest turn first; `always` and `never` hold at every value. */
export type Fits = { key: string; cut: boolean } & (
  { kind: "always" | "never" } | { kind: "turns"; turns: NonEmpty<Turn> }
);

/** One knob: what changes the cheapest of the set, and where each fits; nothing of that without a budget. */
export type KnobFlips = { knob: Knob; own: number; cheapest: Flips; fits: readonly Fits[] };

/** Additions that a knob may take, some 15 ms; as many again to find where just it changes, and for the fits together. */
const mostAdditions = 10_000_000;

/**
 * How much is looked at: additions that a knob may take, as many again to find where just it changes; and whether what
 * fits the budget is asked as well.
 */
export type Effort = { additions: number; fits: boolean };
const whole: Effort = { additions: mostAdditions, fits: true };
/** Places of the clips that are looked at before two differing ones are searched between. */
const mostPlaces = 48;

/** What was found at a place; whether all between it and the one before is as at both. */
type Found<T> = { place: number; what: T; settled: boolean };

/** A question to places: what is the same at two of them, what is known to be the same between, and how it is asked. */
type Search<T> = {
  ask: (place: number) => T | undefined;
  isSettled: (from: number, to: number) => boolean;
  differ: (a: T, b: T) => boolean;
};

const middleOf = (knob: Knob, from: number, to: number): number => {
  const middle = knob === "clips" ? Math.round(Math.sqrt(from * to)) : Math.floor((from + to) / 2);
  return Math.min(to - 1, Math.max(from + 1, middle));
};

/** Every place of a short scale, the coarse ones first: where it becomes too dear, those looked at lie evenly. */
function coarseFirst(least: number, most: number): number[] {
  const places = new Set<number>([least, most]);
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

/** Looks at all of a short scale that is not settled by what lies around; of the clips at so many places as are needed to settle all that lies between. */
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
    for (const place of coarseFirst(least, most)) {
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

/** Searches between two places that differ until the change lies between neighbours, or that is too dear. */
function* sharpen<T>(
  { scale }: Varied,
  found: Map<number, T>,
  search: Search<T>,
  changesOf: (all: readonly Found<T>[]) => { place: number; before: number }[],
): Steps<undefined> {
  const tooDear = new Set<number>();
  for (let turn = 0; turn < mostSearches; turn += 1) {
    const open = changesOf(inOrder(found, search))
      .filter(({ place, before }) => place - before > 1 && !tooDear.has(place))
      .sort((a, b) => Math.abs(a.place - scale.own) - Math.abs(b.place - scale.own) || a.place - b.place);
    const [next] = open;
    if (!next) return;
    const between = middleOf(scale.knob, next.before, next.place);
    const what = search.ask(between);
    if (what === undefined) tooDear.add(next.place);
    else found.set(between, what);
    yield;
  }
}
const mostSearches = 120;

const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((key) => b.includes(key));

type Change = { place: number; before: number; below: readonly string[]; from: Choice; last: Choice };

/** Changes from the lowest place up. Ties narrow down who was the cheapest all along; where nobody can make it, none is. */
function changesOf(all: readonly Found<Choice>[]): Change[] {
  const changes: Change[] = [];
  let holds: readonly string[] = [];
  let last: Found<Choice> | undefined;
  for (const found of all) {
    const { cheapest } = found.what;
    if (cheapest.length > 0) {
      const still = shared(holds, cheapest);
      if (last && still.length === 0)
        changes.push({ place: found.place, before: last.place, below: holds, from: found.what, last: last.what });
      holds = still.length > 0 ? still : cheapest;
    }
    if (cheapest.length > 0 || last) last = found;
  }
  return changes;
}

/** The nearest value on the other side: the value itself, or the one before where the plan is not below it. */
function otherSide({ scale }: Varied, place: number, isFrom: boolean): string {
  const { knob, own } = scale;
  const before = Math.max(scale.least, place - 1);
  return valueAt(knob, own >= place || (own > before && isFrom) ? before : place);
}

const nearest = ({ scale }: Varied, a: { place: number }, b: { place: number }): number =>
  Math.abs(a.place - scale.own) - Math.abs(b.place - scale.own) || a.place - b.place;

function kindOf({ below, from, last }: Change): Flip["kind"] {
  if (shared(below, from.able).length === 0) return "ends";
  return shared(from.cheapest, last.able).length === 0 ? "begins" : "cheaper";
}

/** Whether money depends on a knob at all: never without clips and failures, but for what costs nothing. */
function isUntouched({ scale, estimates, at }: Varied): boolean {
  const { knob, least, most } = scale;
  if (knob === "clips" || knob === "retry") return false;
  const places = knob === "kept" ? [least, most] : Array.from({ length: most - least + 1 }, (_, step) => least + step);
  return estimates.every((_, index) => {
    const all = places.map((place) => at(index, place));
    const [first] = all;
    return all.every((one) => one === first || (one && first && takesTheSame(knob, one, first)));
  });
}

function takesTheSame(knob: Knob, a: PricedEstimate, b: PricedEstimate): boolean {
  const around = surroundingsOf(a).total.eq(surroundingsOf(b).total);
  if (knob === "kept") return around && a.workload.month.counted === "made";
  const costs = ({ generations }: PricedEstimate) => generations.map(({ cost }) => plain(cost)).join();
  return around && costs(a) === costs(b);
}

function* cheapestSteps(set: Varied, ask: AskedSet, purse: Purse, more = mostAdditions): Steps<Flips> {
  const search: Search<Choice> = {
    ask: (place) => ask.choiceAt(place),
    isSettled: (from, to) => ask.isSettled(from, to),
    differ: (a, b) => shared(a.cheapest, b.cheapest).length === 0,
  };
  const found = yield* look(set, search);
  purse.left += more;
  yield* sharpen(set, found, search, changesOf);
  const all = inOrder(found, search);
  const cut =
    all.some(({ settled }) => !settled) || all[0]?.place !== set.scale.least || all.at(-1)?.place !== set.scale.most;
  const changes = changesOf(all);
  const crossings = changes
    .map((change): Flip => {
      const { place, before, below, from } = change;
      const mine = ask.choiceAt(set.scale.own);
      return {
        kind: kindOf(change),
        value: valueAt(set.scale.knob, place),
        place,
        below,
        from: from.cheapest,
        to: otherSide(set, place, mine !== undefined && shared(mine.cheapest, from.cheapest).length > 0),
        sharp: place - before === 1,
      };
    })
    .sort((a, b) => nearest(set, a, b));
  if (isNonEmpty(crossings)) return { kind: "crossings", crossings, cut };
  const cheapest = all.reduce<readonly string[]>(
    (holds, { what }) =>
      what.cheapest.length === 0 ? holds : holds.length === 0 ? what.cheapest : shared(holds, what.cheapest),
    [],
  );
  if (cheapest.length === 0) return { kind: "none", cut };
  return { kind: isUntouched(set) ? "does-not-depend" : "never", cheapest, cut };
}

type Fitting = { fits: boolean; made: boolean };

function* fitsSteps(set: Varied, index: number, budget: Decimal, ask: AskedSet): Steps<Fits> {
  const { scale, estimates, at } = set;
  const key = estimates[index]?.model.key ?? "";
  const own = estimates[index];
  const oneWay = scale.knob === "clips" || (own?.status === "priced" && isMonotone(own, scale.knob));
  const search: Search<Fitting> = {
    ask: (place) => {
      const fits = ask.isWithin(index, place, budget);
      return fits === undefined ? undefined : { fits, made: at(index, place) !== undefined };
    },
    isSettled: (from, to) => to - from <= 1 || oneWay,
    differ: (a, b) => a.fits !== b.fits,
  };
  const turnsOf = (all: readonly Found<Fitting>[]) =>
    all.flatMap((found, place) => {
      const before = all[place - 1];
      return before && before.what.fits !== found.what.fits
        ? [
            {
              place: found.place,
              before: before.place,
              fits: found.what.fits,
              made: found.what.made && before.what.made,
            },
          ]
        : [];
    });
  const found = yield* look(set, search);
  yield* sharpen(set, found, search, turnsOf);
  const all = inOrder(found, search);
  const cut = all.some(({ settled }) => !settled) || all[0]?.place !== scale.least || all.at(-1)?.place !== scale.most;
  const turns = turnsOf(all)
    .map(({ place, before, fits, made }): Turn => ({
      value: valueAt(scale.knob, place),
      place,
      fits: fits ? "from" : "below",
      to: otherSide(set, place, search.ask(scale.own)?.fits === fits),
      made,
      sharp: place - before === 1,
    }))
    .sort((a, b) => nearest(set, a, b));
  if (isNonEmpty(turns)) return { key, kind: "turns", turns, cut };
  return { key, kind: all.some(({ what }) => what.fits) ? "always" : "never", cut };
}

function* knobSteps(
  estimates: readonly Estimate[],
  knob: Knob,
  exchange: ExchangeAssumptions,
  effort: Effort,
): Steps<KnobFlips> {
  const set = varied(estimates, knob, exchange);
  const purse: Purse = { left: effort.additions, refused: false };
  const ask = new AskedSet(set, purse);
  const cheapest = yield* cheapestSteps(set, ask, purse, effort.additions);
  const fits: Fits[] = [];
  const budget = estimates[0]?.plan.budget;
  if (budget !== undefined && effort.fits) {
    const each = effort.additions / estimates.length;
    for (const index of estimates.keys()) {
      purse.left = each;
      fits.push(yield* fitsSteps(set, index, decimal(budget), ask));
    }
  }
  return { knob, own: set.scale.own, cheapest, fits };
}

/**
 * For each knob where the cheapest of a set changes, nearest to the plan's own value first, and where each model begins
 * or stops to fit the plan's budget. Money is `planWithOf`: a quantile, which moves in whole jobs, so near a crossing two
 * models may take turns for a few values. Each turn is a crossing of its own; each is exact at its value and just before.
 * A place a step; the order of the estimates, which are of one plan, changes nothing.
 * 100 clips of 8 s: Kling 3.0, in packs, takes less than Veo 3.1 from 52 clips on, and more from 230 to 383.
 */
export function* flipsOfSet(
  estimates: readonly Estimate[],
  exchange: ExchangeAssumptions,
  which: readonly Knob[] = knobs,
  effort = whole,
): Steps<KnobFlips[]> {
  const sorted = [...estimates].sort((a, b) => compareText(a.model.key, b.model.key));
  const found: KnobFlips[] = [];
  for (const knob of which) found.push(yield* knobSteps(sorted, knob, exchange, effort));
  return found;
}

/**
 * Where the cheaper one of two changes over a knob.
 * @public
 */
export function flipsBetween(a: Estimate, b: Estimate, knob: Knob, exchange: ExchangeAssumptions): Flips {
  const set = varied([a, b], knob, exchange);
  const purse: Purse = { left: mostAdditions, refused: false };
  return finish(cheapestSteps(set, new AskedSet(set, purse), purse));
}

/**
 * Where one model begins or stops to fit the plan's budget over a knob; nothing where the plan has none.
 * @public
 */
export function fitsOf(estimate: Estimate, knob: Knob, exchange: ExchangeAssumptions): Fits | undefined {
  const { budget } = estimate.plan;
  if (budget === undefined) return undefined;
  const set = varied([estimate], knob, exchange);
  return finish(fitsSteps(set, 0, decimal(budget), new AskedSet(set, { left: mostAdditions, refused: false })));
}
