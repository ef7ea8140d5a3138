/** Models side by side on one plan: a column each, and of each row whether it tells them apart. */
import { mostCompared, replaceModel, withModels } from "../../../ask/model-set";
import type { Outcome, Plan } from "../../../ask/plan";
import { clipsWithin, clipsWithinSteps } from "../../../budget/levers";
import { laterMonth, lowOf, planWithOf, totalOf, verdictOf } from "../../../budget/plan-with";
import { pollingPlan } from "../../../budget/waiting";
import type { PolicyRule } from "../../../catalogue/schema";
import { reasonOf, type Estimate, type PricedEstimate } from "../../../month/estimate";
import { clipOf, keptClipsOf, perKeptSecond } from "../../../month/kept";
import { ruleFor } from "../../../month/outcomes";
import { isOld } from "../../../numbers/days";
import { count, decimal, plain, smaller, zero, larger, type Decimal } from "../../../numbers/decimal";
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
import { curesOf, routeWords } from "../../sentences/cures";
import { packsInWords } from "../../sentences/prepaid";
import { tell } from "../../sentences/remarks";
import { verdictInWords } from "../../sentences/verdict";
import { verdictWords } from "../../../words/verdict";
import { remarksOn } from "../comparison";
import { longestOf, seenOf } from "../model-list/order";
import { logScale } from "../scale";
import { sameInWords } from "./bought";
import type { Bought, LinkToPlan, SetCell, SetColumn, SetRow, SetView } from "./types";

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

const deliveredCell = (estimate: PricedEstimate): SetCell => ({
  text: `${formatQuantity(keptClipsOf(estimate).round(0), 0)} of ${formatQuantity(String(estimate.workload.month.clips))}`,
});

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

/** Where the models stand on a scale of their own, which holds the budget as well. */
function placesOf(
  priced: readonly PricedEstimate[],
  { budget, currency }: Plan,
): Pick<SetView, "scale"> & { placeOf: (estimate: PricedEstimate) => { at: number; lowAt: number } } {
  const amounts = priced.flatMap((estimate) => [totalOf(estimate), lowOf(estimate)]);
  const all = [...amounts, ...(budget === undefined || priced.length === 0 ? [] : [decimal(budget)])];
  const [least, most] = isNonEmpty(all) ? [all.reduce(smaller), all.reduce(larger)] : [zero, zero];
  const place = logScale(least, most, 0.06);
  return {
    scale: {
      from: formatMoneyShort(least, currency),
      to: formatMoneyShort(most, currency),
      ...(budget === undefined || priced.length === 0
        ? {}
        : { budget: { at: place(decimal(budget)), text: formatMoneyShort(budget, currency) } }),
    },
    placeOf: (estimate) => ({
      at: place(totalOf(estimate)),
      lowAt: place(lowOf(estimate)),
    }),
  };
}

/** Why a column has no price, in a word or two. */
export const withoutPrice = { partial: "Only partly priced", unpriced: "Not priced", retired: "Retired" };

/** Another model in the place of one; where the set has it already, that one has no need of its place. */
function insteadOf({ plan, model }: Estimate, label: string, other: string, linkTo: LinkToPlan): SetColumn["cures"] {
  const named = plan.workloads[0].models;
  const models = named.includes(other)
    ? named.filter((key) => key !== model.key)
    : replaceModel(named, model.key, other);
  return [{ label, href: linkTo(withModels(plan, models)) }];
}

/** Ways to a price: of a model that is no longer sold, or not for this mode, first the one to take in its place. */
function curesIn(estimate: Estimate, { linkTo, routeOf }: SetLinks): SetColumn["cures"] {
  if (estimate.status === "priced") return [];
  const because = reasonOf(estimate);
  if (because.code === "retired" && because.replacement?.includes("/"))
    return insteadOf(estimate, "Take its successor", because.replacement, linkTo);
  const route = routeOf(estimate);
  return [
    ...(route ? insteadOf(estimate, routeWords(estimate), route.model.key, linkTo) : []),
    ...curesOf(estimate).map((cure) => ({ label: cure.label, href: linkTo(cure.plan) })),
  ];
}

type SetLinks = { linkTo: LinkToPlan; routeOf: (estimate: Estimate) => PricedEstimate | undefined };

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

/**
 * Up to six models of a plan side by side, in the order of the link. A model that cannot make the clip stays, with the
 * reason and what would give it a price. Of every row: whether it is the same in all columns, and which one is best.
 */
export function viewSet(plan: Plan, estimates: readonly Estimate[], links: SetLinks): SetView {
  const named = plan.workloads[0].models;
  const priced = estimates.filter((estimate) => estimate.status === "priced");
  const { scale, placeOf } = placesOf(priced, plan);
  const rows = [...moneyRows(plan), ...otherRows].map((maker) => rowOf(maker, estimates));
  return {
    columns: estimates.map((estimate) => ({
      key: estimate.model.key,
      name: estimate.model.model.name,
      provider: estimate.model.provider.name,
      ...(estimate.status === "priced"
        ? { place: placeOf(estimate) }
        : { because: { word: withoutPrice[estimate.status], reason: tell(reasonOf(estimate)).message } }),
      cures: curesIn(estimate, links),
    })),
    rows,
    same: sameInWords(rows),
    scale,
    more: Math.max(0, named.length - mostCompared),
  };
}
