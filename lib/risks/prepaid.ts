/** What both prepaid risks look at: the month's need in credits and the purchase that covers it. */
import { cheapestPurchase, type Purchase } from "../credits";
import { to20Decimals, zero, type Decimal } from "../decimal";
import { convert } from "../exchange";
import type { PricedEstimate } from "../estimate";
import type { RiskFinding } from "./rule";

export type Prepaid = {
  need: Decimal;
  purchase: Purchase;
  inDisplay: (cash: Decimal) => Decimal;
  sourceIds: readonly string[];
};

/** The cautious month in credits, and how it is bought; or the finding that nothing is prepaid. */
export function prepaid({ model, month, exchange }: PricedEstimate): Prepaid | RiskFinding {
  const { credit } = model;
  if (!credit) {
    return {
      state: "clear",
      low: zero,
      high: zero,
      explanation: "Nothing was found to be prepaid here.",
      sourceIds: [],
    };
  }
  const need = to20Decimals(convert(month.high, exchange.to, exchange.from).div(credit.money));
  return {
    need,
    purchase: cheapestPurchase(model, need)!,
    inDisplay: (cash) => convert(cash, exchange.from, exchange.to),
    sourceIds: credit.sourceIds,
  };
}
