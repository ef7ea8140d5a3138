/** What flips it: where a knob of the plan makes another model the cheapest, beside where each begins or stops to fit. */
import type { ExchangeAssumptions } from "../catalogue/exchange";
import type { Estimate, PricedEstimate } from "../month/estimate";
import { decimal, plain } from "../numbers/decimal";
import { finish, type Steps } from "../numbers/in-steps";
import { compareText, isNonEmpty, type NonEmpty } from "../numbers/list";
import { AskedSet, type Choice } from "./cheapest";
import { fitsSteps, type Fits } from "./fits";
import { knobs, type Knob } from "./knobs";
import { purseOf, type Purse } from "./purse";
import { mostAdditions, searchSteps, turningPoint, type Found, type Search, type TurningPoint } from "./search";
import { surroundingsOf } from "./surroundings";
import { varied, type Varied } from "./varied";

/**
 * Where the cheapest model changes. `value` is the smallest shown value (whole clips, percent, seconds, a label) at
 * which those of `from` take the least and none of `below` does, while just before one of `below` still did. Those that
 * take the same are named together: a tie is no change.
 * `cheaper`: both can make the clip on both sides; `ends`: those below cannot make it any more; `begins`: those from
 * there could not make it before.
 */
export type Flip = TurningPoint & {
  kind: "cheaper" | "ends" | "begins";
  below: readonly string[];
  from: readonly string[];
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

/** One knob: what changes the cheapest of the set, and where each fits; nothing of that without a budget. */
export type KnobFlips = { knob: Knob; own: number; cheapest: Flips; fits: readonly Fits[] };

/**
 * How much is looked at: additions that a knob may take, as many again to find where just it changes; and whether what
 * fits the budget is asked as well.
 */
export type Effort = { additions: number; fits: boolean };
const whole: Effort = { additions: mostAdditions, fits: true };

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
  const { all, changes, cut } = yield* searchSteps(set, search, changesOf, () => {
    purse.left += more;
  });
  const crossings = changes.map((change): Flip => {
    const { cheapest } = change.from;
    const mine = ask.choiceAt(set.scale.own);
    const isOwn = mine !== undefined && shared(mine.cheapest, cheapest).length > 0;
    return { ...turningPoint(set, change, isOwn), kind: kindOf(change), below: change.below, from: cheapest };
  });
  if (isNonEmpty(crossings)) return { kind: "crossings", crossings, cut };
  const cheapest = all.reduce<readonly string[]>(
    (holds, { what }) =>
      what.cheapest.length === 0 ? holds : holds.length === 0 ? what.cheapest : shared(holds, what.cheapest),
    [],
  );
  if (cheapest.length === 0) return { kind: "none", cut };
  return { kind: isUntouched(set) ? "does-not-depend" : "never", cheapest, cut };
}

function* knobSteps(
  estimates: readonly Estimate[],
  knob: Knob,
  exchange: ExchangeAssumptions,
  effort: Effort,
): Steps<KnobFlips> {
  const set = varied(estimates, knob, exchange);
  const purse = purseOf(effort.additions);
  const ask = new AskedSet(set, purse);
  const cheapest = yield* cheapestSteps(set, ask, purse, effort.additions);
  const fits: Fits[] = [];
  const budget = estimates[0]?.plan.budget;
  if (budget !== undefined && effort.fits) {
    const refill = () => {
      purse.left = effort.additions / estimates.length;
    };
    for (const index of estimates.keys()) {
      refill();
      fits.push(yield* fitsSteps(set, index, decimal(budget), ask, refill));
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
  const purse = purseOf(mostAdditions);
  return finish(cheapestSteps(set, new AskedSet(set, purse), purse));
}
