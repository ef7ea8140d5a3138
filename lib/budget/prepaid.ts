/** A month as it is paid ahead: its need in the provider's credits, and the purchase that covers it. */
import { cheapestPurchase, type Purchase } from "./credits";
import { to20Decimals, type Decimal } from "../numbers/decimal";
import type { PricedEstimate } from "../month/estimate";
import { convert } from "../catalogue/exchange";

export type Prepaid = {
  /** In credits, at the cautious end. */
  need: Decimal;
  purchase: Purchase;
  /** What is paid in, in the display currency. */
  cash: Decimal;
  /** From the credit's currency to the display currency. */
  inDisplay: (cash: Decimal) => Decimal;
  sourceIds: readonly string[];
};

/**
 * The cautious month in credits and the cheapest purchase that covers it; nothing where bills follow use.
 * $44.40 at $0.01 a credit are 4,440 credits: five packs of 1,000 for $50.
 */
export function prepaidOf({ model, month, exchange }: PricedEstimate): Prepaid | undefined {
  const { credit } = model;
  if (!credit) return undefined;
  const need = to20Decimals(convert(month.high, exchange.to, exchange.from).div(credit.money));
  const purchase = cheapestPurchase(model, need)!;
  const inDisplay = (cash: Decimal) => convert(cash, exchange.from, exchange.to);
  return { need, purchase, cash: inDisplay(purchase.cash), inDisplay, sourceIds: credit.sourceIds };
}
