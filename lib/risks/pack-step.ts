/** Credit is sold in packs, or not below a minimum: more is paid than is used. */
import { larger, to20Decimals, zero } from "../decimal";
import { formatMoney, formatQuantity } from "../format";
import { prepaid } from "./prepaid";
import type { RiskRule } from "./rule";

/** 4,440 credits needed, packs of 1,000 for $10: five packs, $50 paid, $5.60 of it not used this month. */
export const packStep: RiskRule = {
  id: "pack-step",
  title: "Packs and minimum purchase",
  test: "Arithmetic: no test is needed. Read the packs on the day you buy.",
  assess: ({ estimate }) => {
    const found = prepaid(estimate);
    if ("state" in found) return found;
    const { need, purchase, inDisplay, sourceIds } = found;
    const { credit } = estimate.model;
    const cash = inDisplay(purchase.cash);
    const left = to20Decimals(larger(cash.times(purchase.credits.minus(need)).div(purchase.credits), zero));
    if (!purchase.pack && credit!.minimumPurchase === "unknown") {
      return {
        state: "unknown",
        low: zero,
        high: zero,
        explanation: "The least that can be paid in is not published.",
        sourceIds,
      };
    }
    const bought = purchase.pack
      ? `${formatQuantity(purchase.packs)} ${purchase.packs.eq("1") ? "pack" : "packs"} of ${formatQuantity(purchase.pack.credits)}`
      : "the minimum purchase";
    return {
      state: left.gt(zero) ? "exposed" : "clear",
      low: left,
      high: left,
      explanation: left.gt(zero)
        ? `The month needs ${bought}, ${formatMoney(cash, estimate.displayCurrency)} in cash; ${formatQuantity(purchase.credits.minus(need), 1)} are left over.`
        : "The month uses up what has to be bought.",
      sourceIds,
    };
  },
};
