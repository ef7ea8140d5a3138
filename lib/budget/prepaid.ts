/** A month as it is paid ahead: its need in the provider's credits, and the purchase that covers it. */
import { cheapestPurchase, type Purchase } from "./credits";
import { to20Decimals, type Decimal } from "../numbers/decimal";
import type { CatalogueCredit } from "../catalogue";
import { inCreditsOf } from "../catalogue/credit";
import { inBilled, inDisplay, type PricedEstimate } from "../month/estimate";

export type Prepaid = {
  /** In credits. */
  need: Decimal;
  purchase: Purchase;
  /** What is paid in, in the display currency. */
  cash: Decimal;
  credit: CatalogueCredit;
};

/**
 * The cautious month in credits and the cheapest purchase that covers it; nothing where bills follow use.
 * $44.40 at $0.01 a credit are 4,440 credits: five packs of 1,000 for $50.
 */
export function prepaidOf(estimate: PricedEstimate): Prepaid | undefined {
  const found = known.get(estimate) ?? purchaseFor(estimate, estimate.month.high);
  if (found) known.set(estimate, found);
  return found;
}

/** Asked for by the steps, the risks and the page: worked out once for an estimate. */
const known = new WeakMap<PricedEstimate, Prepaid>();

/** The cheapest purchase that covers so much of a bill, from an empty account; nothing where bills follow use. */
export function purchaseFor(estimate: PricedEstimate, bill: Decimal): Prepaid | undefined {
  const { credit } = estimate.model;
  if (!credit) return undefined;
  const need = creditsOf(estimate, credit, bill);
  const purchase = cheapestPurchase(credit, need);
  return { need, purchase, cash: to20Decimals(inDisplay(estimate, purchase.cash)), credit };
}

/** Money of the display currency in credits at list price. */
export const creditsOf = (estimate: PricedEstimate, credit: CatalogueCredit, amount: Decimal): Decimal =>
  to20Decimals(inCreditsOf(credit, inBilled(estimate, amount)));
