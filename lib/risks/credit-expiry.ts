/** Prepaid credit runs out of time before it is used. */
import { expiring } from "../credits";
import { to20Decimals, zero } from "../decimal";
import { formatMoney, formatQuantity } from "../format";
import { prepaid } from "./prepaid";
import type { RiskRule } from "./rule";

/** 5,000 credits for $700, valid 180 days, at 400 a month: 2,600 expire, $364. */
export const creditExpiry: RiskRule = {
  id: "credit-expiry",
  title: "Bought credit expires unused",
  test: "Read the expiry date of a pack before and after the purchase.",
  assess: ({ estimate }) => {
    const found = prepaid(estimate);
    if ("state" in found) return found;
    const { need, purchase, inDisplay, sourceIds } = found;
    const name = estimate.model.credit!.name;
    const lost = expiring(purchase, need);
    if (lost === "unknown") {
      return {
        state: "unknown",
        low: zero,
        high: inDisplay(purchase.cash),
        explanation: `How long a bought ${name} lasts is not published.`,
        sourceIds,
      };
    }
    const value = to20Decimals(inDisplay(purchase.cash.times(lost).div(purchase.credits)));
    if (lost.lte(zero)) {
      const explanation =
        purchase.validDays === "never"
          ? `A bought ${name} does not expire.`
          : `Used up well within ${purchase.validDays} days.`;
      return { state: "clear", low: zero, high: zero, explanation, sourceIds };
    }
    return {
      state: "exposed",
      low: value,
      high: value,
      explanation: `Of ${formatQuantity(purchase.credits, 1)} bought, ${formatQuantity(lost, 1)} expire after ${purchase.validDays} days: ${formatMoney(value, estimate.displayCurrency)}.`,
      sourceIds,
    };
  },
};
