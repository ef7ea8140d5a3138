/** Every model as a dot on one scale of money, and the set by name. */
import { mostCompared } from "../../../ask/model-set";
import { lowOf, totalOf, verdictOf } from "../../../budget/plan-with";
import type { Estimate, PricedEstimate } from "../../../month/estimate";
import type { Decimal } from "../../../numbers/decimal";
import { formatMoney, formatMoneyShort, formatRange } from "../../../words/format";
import { verdictWords } from "../../../words/verdict";
import type { Scale } from "../scale";
import { roundTicks } from "./ticks";
import type { Swarm } from "./types";

/** Whether it is of the set. */
export const isNamed = ({ model, workload }: Estimate): boolean =>
  workload.models.slice(0, mostCompared).includes(model.key);

/** What is read off a dot: "Veo 3.1 Fast · Vertex AI: $692.30 – $766.40, fits". */
function readingOf(estimate: PricedEstimate): string {
  const { model, displayCurrency } = estimate;
  const money = (amount: Decimal) => formatMoney(amount, displayCurrency);
  const verdict = verdictOf(estimate);
  const range = formatRange(money(lowOf(estimate)), money(totalOf(estimate)));
  return `${model.model.name} · ${model.provider.name}: ${range}${verdict ? `, ${verdictWords[verdict].toLowerCase()}` : ""}`;
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
    readings: priced.map(readingOf),
    ticks: roundTicks(placeOf, currency),
    labels: priced.flatMap((estimate, dot) =>
      isNamed(estimate)
        ? [{ dot, name: estimate.model.model.name, money: formatMoneyShort(totalOf(estimate), currency) }]
        : [],
    ),
  };
}
