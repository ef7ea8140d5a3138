/** Rows of models side by side: how each is told, which is best, and whether it tells them apart. */
import type { Outcome, Plan } from "../../../ask/plan";
import { clipsWithin, clipsWithinSteps } from "../../../budget/clips-within";
import { laterMonth, planWithOf, totalOf, verdictOf } from "../../../budget/plan-with";
import { pollingPlan } from "../../../budget/waiting";
import type { PolicyRule } from "../../../catalogue/schema";
import type { Estimate, PricedEstimate } from "../../../month/estimate";
import { clipOf, keptClipsOf, perKeptSecond } from "../../../month/kept";
import { ruleFor } from "../../../month/outcomes";
import { isOld } from "../../../numbers/days";
import { count, plain, smaller, larger, type Decimal } from "../../../numbers/decimal";
import type { Steps } from "../../../numbers/in-steps";
import { isNonEmpty } from "../../../numbers/list";
import {
  daysBefore,
  formatDay,
  formatMoney,
  formatMoneyShort,
  formatQuantity,
  formatSeconds,
} from "../../../words/format";
import { billedWords } from "../../../words/billed";
import { deliveredInWords } from "../../sentences/delivered";
import { packsInWords } from "../../sentences/prepaid";
import { verdictInWords } from "../../sentences/verdict";
import { verdictWords } from "../../../words/verdict";
import { remarksOn } from "../comparison";
import { longestOf, seenOf } from "../model-list/order";
import type { Bought, SetCell, SetRow } from "./types";

/** The rule of an outcome, of a model with a price or without. */
export const ruleOf = ({ model, workload }: Estimate, outcome: Outcome): PolicyRule =>
  ruleFor(outcome, model.policy, workload.findings);

type RowMaker = {
  id: string;
  label: string;
  cell: (estimate: Estimate) => SetCell | undefined;
  /** What the best of the row is told by, and called. */
  best?: { of: (estimate: PricedEstimate) => Decimal | undefined; most?: boolean; word: string };
};

/** A cell that only a price fills. */
const ofPriced =
  (cell: (estimate: PricedEstimate) => SetCell | undefined): RowMaker["cell"] =>
  (estimate) =>
    estimate.status === "priced" ? cell(estimate) : undefined;

const moneyIn = (estimate: PricedEstimate, amount: Decimal): string => formatMoney(amount, estimate.displayCurrency);

function verdictCell(estimate: PricedEstimate): SetCell | undefined {
  const verdict = verdictOf(estimate);
  if (verdict === undefined || estimate.plan.budget === undefined) return undefined;
  return { text: verdictWords[verdict], verdict, note: verdictInWords(estimate, verdict, estimate.plan.budget) };
}

function aheadCell(estimate: PricedEstimate): SetCell {
  const { prepaid } = planWithOf(estimate);
  if (!prepaid) return { text: "nothing" };
  const packs = packsInWords(prepaid.purchase);
  return { text: moneyIn(estimate, prepaid.cash), note: packs === "" ? "credit" : `${packs} ${prepaid.credit.name}s` };
}

/** Why the time of a job is believed, in a word or two: the estimate says who measured or documents it. */
const basisWords = { stated: "as you say", published: "published", measured: "as others say", assumed: "assumed" };

function waitCell(estimate: PricedEstimate): SetCell {
  const { monthSeconds, latency } = pollingPlan(estimate);
  return { text: formatSeconds(monthSeconds), note: basisWords[latency.basis] };
}

function seenCell(estimate: Estimate): SetCell {
  const { model, plan } = estimate;
  const seen = seenOf(estimate) ?? "unknown";
  const before = daysBefore(seen, plan.on);
  return {
    text: formatDay(seen),
    note: `${before && `${before}, `}${model.model.confidence}`,
    ...(isOld(seen, plan.on) ? { warn: true } : {}),
  };
}

const longestCell = ({ model }: Estimate): SetCell => {
  const longest = longestOf(model);
  return { text: longest ? `${plain(longest)}\u00a0s` : "not recorded" };
};

function madeCell(estimate: PricedEstimate): SetCell {
  const remarks = remarksOn(estimate);
  return remarks.length === 0 ? { text: "just what is asked" } : { text: remarks.join(", "), warn: true };
}

const deliveredCell = (estimate: PricedEstimate): SetCell => ({ text: deliveredInWords(estimate) });

function buysCell(estimate: PricedEstimate): SetCell {
  const clips = clipsWithin(estimate);
  return { text: clips === undefined ? "no clip" : `${formatQuantity(String(clips))} clips` };
}

const billedWhen = (id: string, label: string, rule: (estimate: Estimate) => PolicyRule): RowMaker => ({
  id,
  label,
  cell: (estimate) => billedWords[rule(estimate)],
});

/** Rows about money, which only a price fills. */
function moneyRows({ budget, currency }: Plan): RowMaker[] {
  const amountRow = (id: string, label: string, of: (estimate: PricedEstimate) => Decimal): RowMaker => ({
    id,
    label,
    cell: ofPriced((estimate) => ({ text: moneyIn(estimate, of(estimate)) })),
    best: { of, word: "least" },
  });
  return [
    amountRow("money", "Money to plan with", totalOf),
    ...(budget === undefined
      ? []
      : [{ id: "verdict", label: `Fits ${formatMoneyShort(budget, currency)}?`, cell: ofPriced(verdictCell) }]),
    amountRow("clip", "Per kept clip", (estimate) => clipOf(estimate).high),
    amountRow("second", "Per kept second", (estimate) => perKeptSecond(estimate).high),
    {
      id: "delivered",
      label: "Delivered",
      cell: ofPriced(deliveredCell),
      best: { of: keptClipsOf, most: true, word: "most" },
    },
    { id: "ahead", label: "Paid ahead", cell: ofPriced(aheadCell) },
    amountRow("later", "Each later month", (estimate) => laterMonth(estimate) ?? totalOf(estimate)),
  ];
}

const otherRows: readonly RowMaker[] = [
  billedWhen("failed", "Billed when failed", (estimate) => ruleOf(estimate, "failed")),
  billedWhen("moderated", "when moderated", (estimate) => ruleOf(estimate, "moderated")),
  billedWhen("timeout", "when timed out", (estimate) => ruleOf(estimate, "timeout")),
  billedWhen("cancelled", "when cancelled", ({ model }) => model.policy.cancelled.rule),
  { id: "made", label: "You get", cell: ofPriced(madeCell) },
  {
    id: "wait",
    label: "All jobs done in",
    cell: ofPriced(waitCell),
    best: { of: (estimate) => pollingPlan(estimate).monthSeconds, word: "shortest" },
  },
  { id: "longest", label: "Longest clip", cell: longestCell },
  { id: "seen", label: "Price seen", cell: seenCell },
];

/** Cells with the best of them named: all that share it, where not all do. */
function withBest(cells: readonly (SetCell | undefined)[], estimates: readonly Estimate[], best: RowMaker["best"]) {
  if (!best) return cells;
  const values = estimates.map((estimate) => (estimate.status === "priced" ? best.of(estimate) : undefined));
  const known = values.filter((value) => value !== undefined);
  if (!isNonEmpty(known)) return cells;
  const top = known.reduce(best.most ? larger : smaller);
  if (known.every((value) => value.eq(top))) return cells;
  return cells.map((cell, at) => (cell && values[at]?.eq(top) ? { ...cell, best: best.word } : cell));
}

const sameCell = (a: SetCell | undefined, b: SetCell | undefined): boolean =>
  a?.text === b?.text && a?.note === b?.note && a?.state === b?.state;

function rowOf({ id, label, cell, best }: RowMaker, estimates: readonly Estimate[]): SetRow {
  const cells = estimates.map(cell);
  const filled = cells.filter((each) => each !== undefined);
  const same = estimates.length > 1 && filled.every((each) => sameCell(each, filled[0]));
  return { id, label, cells: withBest(cells, estimates, best).map((each) => each ?? null), same };
}

/** The rows of a plan, of models in their order. */
export const rowsOf = (plan: Plan, estimates: readonly Estimate[]): SetRow[] =>
  [...moneyRows(plan), ...otherRows].map((maker) => rowOf(maker, estimates));

/**
 * What the budget buys on each model of the set, a month a step, because it is searched for: a hundred distributions and
 * more. Nothing where the plan has no budget.
 */
export function* boughtSteps(
  { budget, currency, certainty }: Plan,
  estimates: readonly Estimate[],
): Steps<Bought | undefined> {
  if (budget === undefined) return undefined;
  for (const estimate of estimates) {
    if (estimate.status === "priced") yield* clipsWithinSteps(estimate);
  }
  const maker: RowMaker = {
    id: "buys",
    label: `${formatMoneyShort(budget, currency)} buys, ${certainty} % sure`,
    cell: ofPriced(buysCell),
    best: { of: (estimate) => count(clipsWithin(estimate) ?? 0), most: true, word: "most" },
  };
  return { keys: estimates.map(({ model }) => model.key), row: rowOf(maker, estimates) };
}
