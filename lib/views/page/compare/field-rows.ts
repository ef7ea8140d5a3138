/** The rows and the columns of the field of all models. */
import { sortText, type ModelListAsked, type Sorting } from "../../../ask/model-list";
import type { Plan } from "../../../ask/plan";
import type { Comparison } from "../../../budget/compare";
import { lowOf, totalOf, verdictOf } from "../../../budget/plan-with";
import { pollingPlan } from "../../../budget/waiting";
import type { Estimate, PricedEstimate } from "../../../month/estimate";
import { clipOf } from "../../../month/kept";
import { isOld } from "../../../numbers/days";
import { decimal, type Decimal } from "../../../numbers/decimal";
import { kindWords } from "../../../words/catalogue";
import { daysBefore, formatDay, formatMoney, formatMoneyShort, formatSeconds } from "../../../words/format";
import { remarksOn } from "../comparison";
import { orderBy } from "../model-list";
import { inOrder } from "../model-list/order";
import { packRows } from "../pack";
import type { Scale } from "../scale";
import { seenOn } from "../text";
import { ruleOf } from "./set-rows";
import { isNamed } from "./swarm";
import type { FieldColumn, FieldRow } from "./types";

/** The models on one plan, and what their list is asked for. */
export type FieldAsked = { comparison: Comparison; plan: Plan; asked: ModelListAsked };

/** `beside`: of the set, and not of what the list is asked for. */
type Placed = { estimate: PricedEstimate; beside: boolean };

function rowOf({ estimate, beside }: Placed, placeOf: Scale, kind: ModelListAsked["kind"]): FieldRow {
  const { model, displayCurrency, plan } = estimate;
  const verdict = verdictOf(estimate);
  const seen = seenOn(estimate);
  const money = (amount: Decimal) => formatMoney(amount, displayCurrency);
  return {
    key: model.key,
    name: model.model.name,
    mark: kind === "all" && model.kind !== "general" ? kindWords[model.kind].name : "",
    provider: model.provider.name,
    money: money(totalOf(estimate)),
    at: placeOf(totalOf(estimate)),
    lowAt: placeOf(lowOf(estimate)),
    verdict: verdict ?? "",
    perClip: money(clipOf(estimate).high),
    made: remarksOn(estimate).join(", "),
    failed: ruleOf(estimate, "failed"),
    wait: formatSeconds(pollingPlan(estimate).monthSeconds),
    seen: formatDay(seen),
    before: daysBefore(seen, plan.on),
    old: isOld(seen, plan.on),
    confidence: model.model.confidence,
    inSet: isNamed(estimate),
    beside,
  };
}

/** The columns of the field, each with the order that a click on it asks for; a verdict only where there is a budget. */
export function columnsOf({ budget, currency }: Plan, asked: ModelListAsked): FieldColumn[] {
  const sort = (by: Sorting): NonNullable<FieldColumn["sort"]> => {
    const { next, now } = orderBy(asked, by);
    return { next: sortText(next), now };
  };
  const against = budget === undefined ? "" : formatMoneyShort(budget, currency);
  return [
    { id: "name", label: "Model", sort: sort("name") },
    { id: "provider", label: "Provider", sort: sort("provider") },
    { id: "money", label: "To plan with", sort: sort("price") },
    { id: "scale", label: "On one scale" },
    ...(budget === undefined
      ? []
      : [{ id: "verdict", label: `Fits ${against}?`, sort: sort("verdict") } satisfies FieldColumn]),
    { id: "clip", label: "Kept clip", sort: sort("clip") },
    { id: "made", label: "You get", sort: sort("made") },
    { id: "failed", label: "Failures billed", sort: sort("failed") },
    { id: "wait", label: "Done in", sort: sort("wait") },
    { id: "seen", label: "Price seen", sort: sort("seen") },
  ];
}

/** Rows of a page, and with them the models of the set that are on no other: in one order. */
export function rowsWithSet(items: readonly Estimate[], comparison: Comparison, asked: ModelListAsked): Placed[] {
  const shown = new Set(items.map(({ model }) => model.key));
  const beside = comparison.priced.filter((estimate) => isNamed(estimate) && !shown.has(estimate.model.key));
  const added = new Set<Estimate>(beside);
  return inOrder(beside.length === 0 ? items : rankedAgain([...items, ...beside], comparison), asked.sort).flatMap(
    (estimate) => (estimate.status === "priced" ? [{ estimate, beside: added.has(estimate) }] : []),
  );
}

/** In the order of the ranking, on which every other order falls back. */
function rankedAgain(estimates: readonly Estimate[], { priced }: Comparison): Estimate[] {
  const wanted = new Set(estimates);
  return priced.filter((estimate) => wanted.has(estimate));
}

/** Rows with the budget between them, where they are by money. */
export function rowsOf(
  { comparison, plan: { budget }, asked }: FieldAsked,
  items: readonly Estimate[],
  placeOf: Scale,
) {
  const rows = rowsWithSet(items, comparison, asked);
  const dearer = rows.findIndex(({ estimate }) => budget !== undefined && totalOf(estimate).gt(decimal(budget)));
  return {
    rows: packRows(rows.map((row) => rowOf(row, placeOf, asked.kind))),
    ...(asked.sort.by === "price" && !asked.sort.falling && dearer >= 0 ? { budgetBefore: dearer } : {}),
  };
}
