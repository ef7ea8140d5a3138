/** What flips it, as data for a page: a row for each input, and the curves over one of them. */
import type { Plan } from "../../../ask/plan";
import { writePlan } from "../../../ask/write";
import { placeOf, planAt, valueAt, type Knob } from "../../../budget/knobs";
import { clipsWithin } from "../../../budget/clips-within";
import type { Fits } from "../../../budget/fits";
import { flipsOfSet, type Effort, type Flip, type Flips, type KnobFlips } from "../../../budget/flips";
import type { ExchangeAssumptions } from "../../../catalogue/exchange";
import type { Estimate, PricedEstimate } from "../../../month/estimate";
import type { Steps } from "../../../numbers/in-steps";
import { formatMoneyShort } from "../../../words/format";
import {
  knobNames,
  namesInSet,
  sayFlip,
  sayFlipBriefly,
  sayNoTurns,
  sayNone,
  sayNoneBriefly,
  sayTurn,
  sayValue,
  type NameOf,
} from "../../sentences/flips";
import { flipChartSteps, type FlipChart } from "./flip-chart";

/** A sentence, with the link that sets the value it speaks of. */
type Said = { text: string; href?: string };
/** A sentence on what is the cheapest; in few words too where that is asked for. */
type SaidFlip = Said & { brief?: string };

/** One input: where it makes another model the cheapest, nearest first, and where each model fits the budget. */
export type FlipRow = {
  knob: Knob;
  name: string;
  /** The plan's own value. */
  own: string;
  flips: SaidFlip[];
  /** "Fits $800:", where models begin or stop to, and which never do or always; absent without a budget. */
  fits?: { lead: string; turns: Said[]; rest: string };
  /** One of its sentences says "about": not every value was looked at. */
  cut: boolean;
};

/** Sentences on one input at most. */
const mostSaid = 3;

const linkTo = (plan: Plan, knob: Knob, value: string): string =>
  `?${writePlan(planAt(plan, knob, placeOf(knob, value)))}`;

function flipsSaid(plan: Plan, { knob, own }: KnobFlips, flips: Flips, nameOf: NameOf, brief = false): SaidFlip[] {
  const none = sayNone(knob, flips, nameOf);
  if (flips.kind !== "crossings")
    return none === undefined ? [] : [{ text: none, ...(brief ? { brief: sayNoneBriefly(flips) } : {}) }];
  return flips.crossings.slice(0, mostSaid).map((flip) => {
    const isAbove = placeOf(knob, flip.to) > own;
    const beyond = { isAbove, until: untilOf(knob, flip, flips.crossings, isAbove) };
    return {
      text: sayFlip(knob, flip, beyond, nameOf),
      ...(brief ? { brief: sayFlipBriefly(knob, flip, beyond, nameOf) } : {}),
      href: linkTo(plan, knob, flip.to),
    };
  });
}

/** The last value of what holds beyond a crossing, where another one follows, and whether that is known to the digit. */
function untilOf(knob: Knob, { place }: Flip, all: readonly Flip[], isAbove: boolean) {
  const beyond = all.filter((flip) => (isAbove ? flip.place > place : flip.place < place));
  const next = beyond.sort((a, b) => (isAbove ? a.place - b.place : b.place - a.place))[0];
  return next && { value: valueAt(knob, isAbove ? next.place - 1 : next.place), sharp: next.sharp };
}

/** Where a model begins or stops to fit. Clips are what the budget buys, to the last one. */
function turnSaid(
  plan: Plan,
  knob: Knob,
  fits: Fits & { kind: "turns" },
  name: string,
  estimate: PricedEstimate,
): Said {
  const [turn] = fits.turns;
  const bought = knob === "clips" ? clipsWithin(estimate) : undefined;
  const exact =
    bought === undefined
      ? turn
      : {
          ...turn,
          fits: "below" as const,
          value: String(bought + 1),
          last: String(bought),
          to: String(bought),
          sharp: true,
        };
  return { text: sayTurn(knob, exact, name), href: linkTo(plan, knob, exact.to) };
}

function fitsSaid(
  plan: Plan,
  { knob, fits }: KnobFlips,
  estimates: readonly Estimate[],
  nameOf: NameOf,
): FlipRow["fits"] {
  if (plan.budget === undefined) return undefined;
  const turns: Said[] = [];
  const [always, never]: [string[], string[]] = [[], []];
  for (const one of fits) {
    const estimate = estimates.find(({ model }) => model.key === one.key);
    if (estimate?.status !== "priced") continue;
    if (one.kind === "turns") turns.push(turnSaid(plan, knob, one, nameOf(one.key), estimate));
    else (one.kind === "always" ? always : never).push(nameOf(one.key));
  }
  const budget = formatMoneyShort(plan.budget, plan.currency);
  return { lead: `Fits ${budget}:`, turns, rest: sayNoTurns(always, never) };
}

const ownText = (knob: Knob, own: number): string =>
  sayValue(knob, knob === "resolution" ? valueAt(knob, own) : String(own));

/** How much is looked at; and, of a set of two, whether each sentence is said in few words as well. */
type RowOptions = { which?: readonly Knob[] | undefined; effort?: Effort | undefined; brief?: boolean };

/** The rows of a set, whose estimates are of one plan: an input at a time in steps, or only those that are asked for. */
export function* flipRowSteps(
  estimates: readonly Estimate[],
  exchange: ExchangeAssumptions,
  { which, effort, brief }: RowOptions = {},
): Steps<FlipRow[]> {
  const plan = estimates[0]?.plan;
  if (!plan) return [];
  const nameOf = namesInSet(estimates);
  const all = yield* flipsOfSet(estimates, exchange, which, effort);
  return all.map((one): FlipRow => {
    const { knob, own, cheapest } = one;
    const flips = flipsSaid(plan, one, cheapest, nameOf, brief);
    const fits = fitsSaid(plan, one, estimates, nameOf);
    return {
      knob,
      name: knobNames[knob],
      own: ownText(knob, own),
      flips,
      ...(fits ? { fits } : {}),
      cut: [...flips, ...(fits?.turns ?? [])].some(({ text }) => text.includes(" about ")),
    };
  });
}

/** What flips a set: a row for each input, and the curves over one of them. */
export type FlipsView = { rows: FlipRow[]; chart?: FlipChart };

/** Both for the estimates of a set, of which two at least have a price, or one and a budget to hold it against. */
export function* flipsSteps(
  estimates: readonly Estimate[],
  exchange: ExchangeAssumptions,
  knob?: Knob,
): Steps<FlipsView | undefined> {
  const priced = estimates.filter(({ status }) => status === "priced").length;
  if (priced === 0 || (priced === 1 && estimates[0]?.plan.budget === undefined)) return undefined;
  const rows = yield* flipRowSteps(estimates, exchange);
  const chart = yield* flipChartSteps(estimates, exchange, knob);
  return { rows, ...(chart ? { chart } : {}) };
}
