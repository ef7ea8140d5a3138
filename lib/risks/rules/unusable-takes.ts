/** A clip is made and billed, and thrown away because it is not good enough. */
import type { PricedEstimate, Range } from "../../month/estimate";
import { rowsOf } from "../../month/kept";
import { count, decimal, zero, type Decimal } from "../../numbers/decimal";
import { formatMoney, formatQuantity } from "../../words/format";
import { factor, priceFactor, withoutMoney } from "../finding";
import type { RiskRule } from "../rule";

/** One take of ten thrown away costs a ninth more for what is kept: $320 and $35.56. */
const forOneInTen = "9";

/** Made for nothing: repeated where clips are counted as kept, and simply fewer where they are counted as made. */
function thrownAway(estimate: PricedEstimate): { jobs: Decimal; cost: Range } {
  const { kept, unusable } = rowsOf(estimate);
  const { month } = estimate.workload;
  if (month.counted === "kept") return unusable;
  const share = decimal(month.unusable);
  return {
    jobs: kept.jobs.times(share),
    cost: { low: kept.cost.low.times(share), high: kept.cost.high.times(share) },
  };
}

/** 100 clips, 1.11 attempts each, a tenth of them thrown away, at $3.20: $35.52. It is in the estimate already. */
export const unusableTakes: RiskRule = {
  id: "unusable-takes",
  title: "Takes are thrown away",
  assess: ({ estimate }) => {
    const { month, workload, expected, price, displayCurrency } = estimate;
    const { cost, jobs } = thrownAway(estimate);
    if (jobs.eq(zero)) {
      if (workload.month.counted === "made") {
        return withoutMoney(
          "not-in-plan",
          "The plan uses every clip that is made. What share you will keep is yours to find out; the bill stays the same, and fewer clips are left of it.",
        );
      }
      return withoutMoney("not-in-plan", () => {
        const tenth = formatMoney(month.high.div(forOneInTen), displayCurrency);
        return `The plan keeps every clip that is made. What share you will keep is yours to find out; to give an example, every tenth take thrown away would be about ${tenth} a month more.`;
      });
    }
    return {
      state: "exposed",
      low: cost.low,
      high: cost.high,
      explanation: () =>
        `${formatQuantity(jobs, 1)} clips a month are made and thrown away. This is in the estimate already.`,
      numbers: () => {
        const { kept, unusable } = expected.byOutcome;
        const made = kept.plus(unusable).div(expected.attempts);
        return `${factor(count(workload.month.clips))} × ${factor(expected.attempts)} × ${factor(made)} × ${factor(workload.month.unusable)} × ${priceFactor(price, displayCurrency)} = ${formatMoney(cost.high, displayCurrency)}`;
      },
      sourceIds: [],
    };
  },
};
