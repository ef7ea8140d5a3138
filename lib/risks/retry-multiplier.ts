/** Every repeated attempt that is billed comes on top of the price of the clips that are kept. */
import { larger, zero } from "../decimal";
import { formatQuantity, plural } from "../format";
import type { RiskRule } from "./rule";

/** 1.11 attempts a clip at $3.20 and 100 clips: $319.68 for the kept ones, up to $35.52 for the others. */
export const retryMultiplier: RiskRule = {
  id: "retry-multiplier",
  title: "Repeats multiply the bill",
  test: "Log the attempts behind every wanted clip for a day and divide.",
  assess: ({ estimate: { month, expected, workflow, model } }) => {
    const kept = month.rows.find(({ outcome }) => outcome === "kept")!.cost.high;
    const low = larger(month.low.minus(kept), zero);
    const high = larger(month.high.minus(kept), zero);
    const attempts = formatQuantity(expected.attempts.plus(expected.duplicates), 3);
    return {
      state: low.gt(zero) ? "exposed" : high.gt(zero) ? "unknown" : "clear",
      low,
      high,
      explanation: `${plural(attempts, "attempt")} a clip, at most ${workflow.tries}; this is what those beyond the kept clips cost.`,
      sourceIds: model.policy.failed.sourceIds ?? [],
    };
  },
};
