/** Prepaid credit runs out of time before it is used. */
import { inDisplay } from "../../month/estimate";
import { expiring } from "../../budget/credits";
import { to20Decimals, zero } from "../../numbers/decimal";
import { formatMoney, formatQuantity } from "../../words/format";
import { clear, factor } from "../finding";
import { nothingPrepaid } from "../prepaid";
import type { RiskRule } from "../rule";

/** 5,000 credits for $700, valid 180 days, at 400 a month: 2,600 expire, $364. */
export const creditExpiry: RiskRule = {
  id: "credit-expiry",
  title: "Bought credit expires unused",
  assess: ({ estimate, prepaid }) => {
    if (!prepaid) return nothingPrepaid;
    const { need, purchase, cash, credit } = prepaid;
    const { name, sourceIds } = credit;
    const { displayCurrency: currency } = estimate;
    const lost = expiring(purchase, need);
    if (lost === "unknown") {
      return {
        state: "unknown",
        low: zero,
        high: cash,
        explanation: `How long a bought ${name} lasts is not recorded.`,
        numbers: () => `the purchase = ${formatMoney(cash, currency)}`,
        sourceIds,
      };
    }
    if (lost.lte(zero)) {
      return clear(
        purchase.validDays === "never"
          ? `A bought ${name} does not expire.`
          : `Used up well within ${purchase.validDays} days.`,
        sourceIds,
      );
    }
    const value = to20Decimals(inDisplay(estimate, purchase.cash.times(lost).div(purchase.credits)));
    return {
      state: "exposed",
      low: value,
      high: value,
      explanation: () =>
        `Of ${formatQuantity(purchase.credits, 1)} bought, ${formatQuantity(lost, 1)} expire after ${purchase.validDays} days: ${formatMoney(value, currency)}.`,
      numbers: () =>
        `${formatMoney(cash, currency)} × ${factor(lost)} ÷ ${factor(purchase.credits)} = ${formatMoney(value, currency)}`,
      sourceIds,
    };
  },
};
