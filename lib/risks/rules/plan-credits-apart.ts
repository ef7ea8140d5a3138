/** Credits of an app's subscription do not pay for API jobs. */
import { zero } from "../../numbers/decimal";
import { formatMoney } from "../../words/format";
import { clear, wholeMonth, withoutMoney } from "../finding";
import { nothingPrepaid } from "../prepaid";
import type { RiskRule } from "../rule";

/** A month of $355.20 that somebody thought was paid with the app's plan: all of it comes on top. */
export const planCreditsApart: RiskRule = {
  id: "plan-credits-apart",
  title: "Credits of an app plan do not count",
  assess: ({ estimate }) => {
    const { credit } = estimate.model;
    if (!credit) return nothingPrepaid;
    const { planCreditsCount, sourceIds } = credit;
    if (planCreditsCount === "yes") return clear("Credits of an app plan pay for API jobs here.", sourceIds);
    if (planCreditsCount === "unknown") {
      const explanation =
        "Whether credits of an app plan pay for API jobs is not recorded. Nothing is at stake for who holds no app plan.";
      return withoutMoney("unknown", explanation, sourceIds);
    }
    const { high } = estimate.month;
    return {
      state: "exposed",
      low: zero,
      high,
      explanation: () =>
        `Credits of an app plan do not pay for API jobs: who counts on them pays all ${formatMoney(high, estimate.displayCurrency)} on top. Nothing is at stake for who holds no app plan.`,
      numbers: wholeMonth(estimate),
      sourceIds,
    };
  },
};
