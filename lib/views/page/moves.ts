/** What moves the money to plan with: ranges that others have seen, and where another model becomes the cheaper one. */
import type { Comparison } from "../../budget/compare";
import { knobs } from "../../budget/knobs";
import { isMadeAsAsked } from "../../budget/levers";
import { planWithOf } from "../../budget/plan-with";
import {
  sensitivitySteps,
  variedShares,
  type Sensitivities,
  type Sensitivity,
  type ShareRange,
} from "../../budget/sensitivity";
import type { InputRange } from "../../catalogue/assumptions";
import type { ExchangeAssumptions } from "../../catalogue/exchange";
import type { PricedEstimate } from "../../month/estimate";
import { larger, zero, type Decimal } from "../../numbers/decimal";
import type { Steps } from "../../numbers/in-steps";
import { formatMoney, formatShare, sentenceCase } from "../../words/format";
import {
  noneToFlip,
  nothingMoves,
  sayAgainst,
  saySample,
  sayFurthest,
  sayLeftOut,
  sayScope,
  shareNames,
} from "../sentences/moves";
import { flipRowSteps, type FlipRow } from "./compare/flips";
import { oldPrice, viewSource } from "./text";
import type { FieldFlips, MoveRow, MovesView } from "./moves-types";

type Seen = InputRange & ShareRange;

/** A range of a share with both ends, each as it was seen; what is typical stands for an end that is not said. */
function rangeOf(range: InputRange): Seen | undefined {
  const { input, low = range.typical, high = range.typical } = range;
  return input === "extra.bitrate" || low === undefined || high === undefined
    ? undefined
    : { ...range, input, low, high };
}

/** Where money lies on a scale from nothing to the most that is on it. */
type Scale = (amount: Decimal) => number;

const scaleOf = (amounts: readonly Decimal[]): Scale => {
  const most = Number(amounts.reduce(larger, zero).toFixed());
  return (amount) => (most === 0 ? 0 : Number((Number(amount.toFixed()) / most).toFixed(4)));
};

type Rows = { focus: PricedEstimate; names: readonly string[]; placeOf: Scale };

/** What a model is called where it is sold, and at all. */
const namesOf = ({ model: { model, family } }: PricedEstimate): string[] => [
  model.name,
  ...(family ? [family.name] : []),
];

function moveRow({ range, low, high }: Sensitivity<Seen>, { focus, names, placeOf }: Rows): MoveRow {
  const end = (share: string, total: Decimal) => ({
    share: formatShare(share),
    total: formatMoney(total, focus.displayCurrency),
    at: placeOf(total),
  });
  return {
    id: range.id,
    name: shareNames[range.input],
    own: formatShare(focus.workload.month[variedShares[range.input]]),
    low: end(range.low, low),
    high: end(range.high, high),
    single: range.low === range.high,
    ...sayScope(range.scope, namesOf(focus), names),
    sample: saySample(range.sample),
    source: viewSource({ title: sentenceCase(range.by), url: range.source.url, seenOn: range.seenOn }),
  };
}

function leadOf([furthest]: readonly Sensitivity<Seen>[], currency: string): string {
  if (!furthest || furthest.moves.eq(zero)) return nothingMoves;
  const { range, moves } = furthest;
  return sayFurthest(range.input, formatMoney(moves, currency), formatShare(range.low), formatShare(range.high));
}

function* rangeSteps(
  focus: PricedEstimate,
  names: readonly string[],
  ranges: readonly InputRange[],
): Steps<Omit<MovesView, "flips" | "fields">> {
  const shares = ranges.filter(({ input }) => input !== "extra.bitrate");
  const usual = shares.filter(({ incident }) => !incident);
  const whole = usual.flatMap((range) => rangeOf(range) ?? []);
  const all: Sensitivities<Seen> = yield* sensitivitySteps(focus, whole);
  const { total } = planWithOf(focus);
  const placeOf = scaleOf([total, ...all.found.flatMap(({ low, high }) => [low, high])]);
  const leftOut = sayLeftOut({
    incidents: shares.length - usual.length,
    oneEnded: usual.length - whole.length,
    impossible: all.impossible.length,
    tooDear: all.tooDear.length,
  });
  return {
    lead: leadOf(all.found, focus.displayCurrency),
    rows: all.found.map((one) => moveRow(one, { focus, names, placeOf })),
    own: { at: placeOf(total), text: formatMoney(total, focus.displayCurrency) },
    ...(leftOut === undefined ? {} : { leftOut }),
  };
}

/** The nearest flip of each input; the form's fields are called as the inputs are. */
const fieldsOf = (rows: readonly FlipRow[]): FieldFlips =>
  Object.fromEntries(
    rows.flatMap(({ knob, flips: [nearest] }) =>
      nearest
        ? [
            [
              knob,
              { text: nearest.brief ?? nearest.text, ...(nearest.href === undefined ? {} : { href: nearest.href }) },
            ],
          ]
        : [],
    ),
  );

/** Nothing to say: the lines keep their places. */
const emptyFields: FieldFlips = Object.fromEntries(knobs.map((knob) => [knob, { text: "" }]));

/** A third of what a set takes: it is looked at beside a form that is being filled in. */
const effort = { additions: 3_000_000, fits: false };

/**
 * What moves the money of the model in focus, a little at a time: each cited range of a share with the money at both its
 * ends, the one that moves it furthest first; then where each input makes the cheapest other model that makes just what
 * is asked the cheaper one, or the dearer. Nothing where the model in focus has no price.
 */
export function* movesSteps(
  { priced, others }: Comparison,
  exchange: ExchangeAssumptions,
  ranges: readonly InputRange[],
): Steps<MovesView | undefined> {
  const focus = priced.find(({ model, workload }) => workload.models[0] === model.key);
  if (!focus) return undefined;
  const names = [...new Set([...priced, ...others].map(({ model }) => model.model.name))];
  const moves = yield* rangeSteps(focus, names, ranges);
  const other = priced.find((one) => one !== focus && one.model.kind === focus.model.kind && isMadeAsAsked(one));
  if (!other) return { ...moves, flips: { text: noneToFlip, rows: [] }, fields: emptyFields };
  const rows = yield* flipRowSteps([focus, other], exchange, { effort, brief: true });
  const { model, provider } = other.model;
  return {
    ...moves,
    flips: {
      text: sayAgainst(
        model.name,
        provider.name,
        formatMoney(planWithOf(other).total, focus.displayCurrency),
        oldPrice(other),
      ),
      rows: rows.map(({ knob, name, own, flips, cut }) => ({
        knob,
        name,
        // The name says what the percent are of.
        own: own.replace(/ %.*/, " %"),
        said: flips.map(({ text, href }) => (href === undefined ? { text } : { text, href })),
        cut,
      })),
    },
    fields: fieldsOf(rows),
  };
}
