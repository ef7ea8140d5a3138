/** Every repeated attempt that is billed comes on top of the price of the clips that are kept. */
import { rowsOf } from "../../month/kept";
import { count, larger, zero } from "../../numbers/decimal";
import { formatMoney, formatQuantity, plural } from "../../words/format";
import { factor, priceFactor } from "../finding";
import type { RiskRule } from "../rule";

/** 1.11 attempts a clip at $3.20 and 100 clips: $319.68 for the kept ones, up to $35.52 for the others. */
export const retryMultiplier: RiskRule = {
  id: "retry-multiplier",
  title: "Repeats multiply the bill",
  assess: ({ estimate }) => {
    const { month, expected, workload, model, price, displayCurrency } = estimate;
    const kept = rowsOf(estimate).kept.cost.high;
    const low = larger(month.low.minus(kept), zero);
    const high = larger(month.high.minus(kept), zero);
    return {
      state: low.gt(zero) ? "exposed" : high.gt(zero) ? "unknown" : "clear",
      low,
      high,
      explanation: () => {
        const attempts = formatQuantity(expected.attempts.plus(expected.duplicates), 3);
        return `${plural(attempts, "attempt")} a clip, at most ${workload.month.tries}; this is what those beyond the kept clips cost.`;
      },
      numbers: () =>
        `${formatMoney(month.high, displayCurrency)} − ${factor(count(workload.month.clips))} × ${factor(expected.byOutcome.kept)} × ${priceFactor(price, displayCurrency)} = ${formatMoney(high, displayCurrency)}`,
      sourceIds: model.policy.failed.sourceIds ?? [],
    };
  },
};
