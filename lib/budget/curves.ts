/** Money to plan with as a curve: one input of the plan is varied, all others stay as they are. */
import { changeClip, changeMonth, outcomes, type Plan } from "../ask/plan";
import type { ExchangeAssumptions } from "../catalogue/exchange";
import { resolutions } from "../catalogue/vocabulary";
import { offeredLengths } from "../attempt/lengths";
import {
  estimateModel,
  expectedMonth,
  inMonth,
  questionOf,
  type Estimate,
  type ExpectedMonth,
  type PricedEstimate,
  type Question,
} from "../month/estimate";
import { decimal, one, plain, type Decimal } from "../numbers/decimal";
import { firstWhere } from "../numbers/whole";
import { canSpend, dearnessOf, type Purse } from "./bounds";
import { planWithOf } from "./plan-with";

/** The inputs that are varied: clips a month, share of good takes that is kept, failed attempts, wanted length, resolution. */
export const knobs = ["clips", "kept", "retry", "duration", "resolution"] as const;
export type Knob = (typeof knobs)[number];

/** Whether a knob turns the month around the clip, or what the clip is. */
const turnsMonth = (knob: Knob): boolean => knob === "clips" || knob === "kept" || knob === "retry";

/**
 * The values that a knob is shown at, as whole places in their order: clips, whole percent, whole seconds, or the place
 * of a label among the resolutions. `own` is the plan's place, which may lie between two of them: 7.5 s at 7.5.
 */
export type Scale = { knob: Knob; least: number; most: number; own: number };

const percent = (share: Decimal): number => Number(share.times("100").toFixed());

/**
 * The places of a knob: 1 to 1,000,000 clips, 5 to 100 % kept, 0 to 95 % failed less what is moderated or outlasts the
 * client, 1 to 60 s, the labels of the resolutions. Half of the takes unusable: own is 50 of 5 to 100.
 *
 * @public
 */
export function scaleOf(plan: Plan, knob: Knob): Scale {
  const { clip, month } = plan.workloads[0];
  switch (knob) {
    case "clips":
      return { knob, least: 1, most: 1_000_000, own: month.clips };
    case "kept":
      return { knob, least: 5, most: 100, own: percent(one.minus(month.unusable)) };
    case "retry": {
      const others = outcomes.filter((outcome) => outcome !== "failed").map((outcome) => decimal(month[outcome]));
      const most = others.reduce((left, share) => left.minus(share), decimal("0.95"));
      return { knob, least: 0, most: Math.floor(percent(most)), own: percent(decimal(month.failed)) };
    }
    case "duration":
      return { knob, least: 1, most: 60, own: Number(clip.durationSeconds) };
    case "resolution":
      return { knob, least: 0, most: resolutions.length - 1, own: resolutions.indexOf(clip.resolution) };
  }
}

/** A place as its value is written: `492`, `62` for 62 %, `8`, `1080p`. */
export const valueAt = (knob: Knob, place: number): string =>
  knob === "resolution" ? (resolutions[place] ?? "") : String(place);

/** The place of a value as it is written. */
export const placeOf = (knob: Knob, value: string): number =>
  knob === "resolution" ? resolutions.findIndex((label) => label === value) : Number(value);

/** The plan with a knob at a place: 62 % kept are 38 % unusable. */
export function planAt(plan: Plan, knob: Knob, place: number): Plan {
  const share = () => decimal(String(place)).div("100");
  switch (knob) {
    case "clips":
      return changeMonth(plan, { clips: place });
    case "kept":
      return changeMonth(plan, { unusable: plain(one.minus(share())) });
    case "retry":
      return changeMonth(plan, { failed: plain(share()) });
    case "duration":
      return changeClip(plan, { durationSeconds: String(place) });
    case "resolution":
      return changeClip(plan, { resolution: resolutions[place] ?? plan.workloads[0].clip.resolution });
  }
}

/** The estimates of one plan with a knob turned. Each is made once, and one month is shared by all models. */
export type Varied = {
  scale: Scale;
  estimates: readonly Estimate[];
  /** One of them at a place: nothing where the model has no price for that. */
  at: (index: number, place: number) => PricedEstimate | undefined;
};

/**
 * Estimates with a knob turned: another month around the same generations, or another clip, planned and priced anew.
 * The estimates are of one plan.
 */
export function varied(estimates: readonly Estimate[], knob: Knob, exchange: ExchangeAssumptions): Varied {
  const plan = estimates[0]?.plan;
  const months = new Map<number, ExpectedMonth>();
  const questions = new Map<number, Question>();
  const made = new Map<string, PricedEstimate | undefined>();
  const scale = plan ? scaleOf(plan, knob) : { knob, least: 0, most: -1, own: 0 };
  const known = <T>(table: Map<number, T>, place: number, make: (changed: Plan) => T, of: Plan): T => {
    let found = table.get(place);
    if (found === undefined) table.set(place, (found = make(planAt(of, knob, place))));
    return found;
  };
  const make = (estimate: Estimate, place: number): PricedEstimate | undefined => {
    if (place === scale.own) return estimate.status === "priced" ? estimate : undefined;
    if (turnsMonth(knob)) {
      if (estimate.status !== "priced") return undefined;
      return inMonth(
        estimate,
        known(months, place, ({ workloads }) => expectedMonth(workloads[0].month), estimate.plan),
      );
    }
    const turned = estimateModel(
      estimate.model,
      known(questions, place, (changed) => questionOf(changed, exchange), estimate.plan),
    );
    return turned.status === "priced" ? turned : undefined;
  };
  return {
    scale,
    estimates,
    at: (index, place) => {
      const key = `${index} ${place}`;
      const estimate = estimates[index];
      if (estimate && !made.has(key)) made.set(key, make(estimate, place));
      return made.get(key);
    },
  };
}

/** What one model takes at a place: money to plan with, or nothing where it cannot make the clip. */
type CurvePoint = { place: number; total: Decimal | undefined };
type Curve = { key: string; points: CurvePoint[] };
/** Curves over the same places, the lowest first. `cut`: some places are left out because their months are too dear. */
export type Curves = { scale: Scale; from: number; to: number; curves: Curve[]; cut: boolean };

/** Places of a curve at most, what packs leap at included. */
const mostPoints = 40;
const mostLeaps = 6;
/** Additions that all curves may take, some 50 ms; the search for leaps of packs before that takes a quarter of them. */
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
    if (!estimate || !canSpend(purse, dearnessOf(estimate) + additionsForPacks)) known = false;
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

/** Those beside the even ones, for which there is room: nearest to the plan's own first. */
function breaksOf({ scale, estimates, at }: Varied, even: readonly number[], purse: Purse): number[] {
  if (scale.knob === "duration") return estimates.flatMap(lengthsOf);
  if (scale.knob !== "clips") return [];
  const near = [...even].sort((a, b) => Math.abs(a - scale.own) - Math.abs(b - scale.own)).slice(0, mostLeaps);
  return estimates.flatMap(({ model }, index) =>
    (model.credit?.packs.length ?? 0) === 0
      ? []
      : near.flatMap((place) =>
          leapsBetween((where) => at(index, where), [place, even.find((next) => next > place) ?? place], purse),
        ),
  );
}

/** The plan's own and every eighth, then those between: what is left out because it is too dear lies evenly. */
function coarseFirst(places: readonly number[], ownPlace: number): Set<number> {
  const ends = places.filter((_, at) => at === places.length - 1);
  const strides = [8, 4, 2, 1].flatMap((stride) => places.filter((_, at) => at % stride === 0));
  return new Set([...places.filter((place) => place === ownPlace), ...ends, ...strides]);
}

const priceAt = (estimate: PricedEstimate | undefined): Decimal | undefined => estimate && planWithOf(estimate).total;

/**
 * The curves of a set over one knob, at 40 places at most: evenly spread ones, the plan's own, and where lengths or packs
 * leap near it, unless that is too dear to find. 100 clips on Veo 3.1 take $187.20; its curve over the clips goes from 10 to 1,000 of them. One place a
 * step.
 */
export function* curveSteps(set: Varied, additions = mostAdditions): Generator<undefined, Curves> {
  const { scale, estimates, at } = set;
  const purse: Purse = { left: additions, refused: false };
  const even = [...new Set(placesOf(scale, 24))].sort((a, b) => a - b);
  const inside = (place: number) => place >= (even[0] ?? 0) && place <= (even.at(-1) ?? 0);
  const ownPlaces = inside(scale.own) ? [scale.own] : [];
  const breaks = [...new Set(breaksOf(set, even, { left: additions / 4, refused: false }))]
    .filter((place) => inside(place) && !even.includes(place))
    .sort((a, b) => Math.abs(a - scale.own) - Math.abs(b - scale.own) || a - b)
    .slice(0, mostPoints - even.length - ownPlaces.length);
  const places = [...new Set([...even, ...ownPlaces, ...breaks])].sort((a, b) => a - b);
  const points: CurvePoint[][] = estimates.map(() => []);
  for (const place of coarseFirst(places, scale.own)) {
    for (const index of estimates.keys()) {
      const estimate = at(index, place);
      const known = estimate === undefined || place === scale.own || canSpend(purse, dearnessOf(estimate));
      if (known) points[index]?.push({ place, total: priceAt(estimate) });
    }
    yield;
  }
  for (const curve of points) curve.sort((a, b) => a.place - b.place);
  return {
    scale,
    from: places[0] ?? 0,
    to: places.at(-1) ?? 0,
    curves: estimates.map(({ model }, index) => ({ key: model.key, points: points[index] ?? [] })),
    cut: purse.refused,
  };
}
