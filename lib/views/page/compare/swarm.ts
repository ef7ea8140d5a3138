/** Every model as a dot on one scale of money, and the set by name. */
import { mostCompared } from "../../../ask/model-set";
import { lowOf, totalOf, verdictOf } from "../../../budget/plan-with";
import type { Estimate, PricedEstimate } from "../../../month/estimate";
import type { Decimal } from "../../../numbers/decimal";
import { daysBefore, formatMoney, formatMoneyShort } from "../../../words/format";
import { packRows } from "../pack";
import type { Scale } from "../scale";
import { seenOn } from "../text";
import { roundTicks } from "./ticks";
import type { Reading, Swarm } from "./types";

/** Whether it is of the set. */
export const isNamed = ({ model, workload }: Estimate): boolean =>
  workload.models.slice(0, mostCompared).includes(model.key);

function readingOf(estimate: PricedEstimate): Reading {
  const { model, plan, displayCurrency } = estimate;
  const money = (amount: Decimal) => formatMoney(amount, displayCurrency);
  const [low, high] = [money(lowOf(estimate)), money(totalOf(estimate))];
  return {
    name: model.model.name,
    provider: model.provider.name,
    low: low === high ? "" : low,
    high,
    verdict: verdictOf(estimate) ?? "",
    before: daysBefore(seenOn(estimate), plan.on),
  };
}

function stateOf(estimate: PricedEstimate): string {
  if (isNamed(estimate)) return "s";
  if (estimate.model.kind !== "general") return "k";
  const verdict = verdictOf(estimate);
  return verdict === undefined || verdict === "fits" ? "f" : "o";
}

/** Estimates from the least to the most money, as dots. */
export function swarmOf(priced: readonly PricedEstimate[], placeOf: Scale, currency: string): Swarm {
  return {
    at: priced.map((estimate) => placeOf(totalOf(estimate))),
    low: priced.map((estimate) => placeOf(lowOf(estimate))),
    states: priced.map(stateOf).join(""),
    readings: packRows(priced.map(readingOf)),
    ticks: roundTicks(placeOf, currency),
    labels: priced.flatMap((estimate, dot) =>
      isNamed(estimate)
        ? [{ dot, name: estimate.model.model.name, money: formatMoneyShort(totalOf(estimate), currency) }]
        : [],
    ),
  };
}
