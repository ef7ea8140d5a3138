/** More seconds are generated and billed than are wanted. */
import { decimal, plain, sum, to20Decimals, zero } from "../decimal";
import { formatQuantity } from "../format";
import type { RiskRule } from "./rule";

/** 7 s wanted, 8 s billed: one eighth of the month is for seconds that are cut off. It is in the estimate already. */
export const durationRoundedUp: RiskRule = {
  id: "duration-rounded-up",
  title: "Seconds are billed that nobody wants",
  test: "Ask for a length between two steps and read the billed seconds.",
  assess: ({ estimate: { generations, workflow, month, notes: said } }) => {
    const sourceIds = generations[0]!.charges[0]?.rate.sourceIds ?? [];
    const rounded = said.some(({ code }) => code === "duration-rounded-up" || code === "stitched");
    const made = sum(generations.map(({ job }) => job.durationSeconds));
    const wanted = decimal(workflow.durationSeconds);
    if (!rounded || made.lte(wanted)) {
      return {
        state: "clear",
        low: zero,
        high: zero,
        explanation: `${plain(wanted)} s can be made as asked.`,
        sourceIds,
      };
    }
    const unwanted = made.minus(wanted);
    return {
      state: "exposed",
      low: to20Decimals(month.low.times(unwanted).div(made)),
      high: to20Decimals(month.high.times(unwanted).div(made)),
      explanation: `${formatQuantity(made)} s are made for ${plain(wanted)} s wanted. This is in the estimate already.`,
      sourceIds,
    };
  },
};
