/** The model ends, or its price is too old to plan on. */
import { ratesUsed } from "../../attempt/charges";
import { oldestSeen } from "../../catalogue/rates";
import { daysBetween, isOld } from "../../numbers/days";
import { zero } from "../../numbers/decimal";
import type { PricedEstimate } from "../../month/estimate";
import { formatDay, seenInWords } from "../../words/format";
import { clear, wholeMonth, withoutMoney } from "../finding";
import type { RiskFinding, RiskRule, Sentence } from "../rule";

const ends = (estimate: PricedEstimate, sourceIds: readonly string[], explanation: Sentence): RiskFinding => ({
  state: "exposed",
  low: zero,
  high: estimate.month.high,
  explanation,
  numbers: wholeMonth(estimate),
  sourceIds,
});

export const modelRetires: RiskRule = {
  id: "model-retires",
  title: "The model ends or its price moves",
  assess: ({ estimate }) => {
    const { model, plan, generations } = estimate;
    const { lastDay, stage, replacement, sourceIds: statusSources } = model.model.status;
    const rates = ratesUsed(generations);
    const sourceIds = statusSources ?? rates[0]?.sourceIds ?? [];
    if (lastDay !== undefined && lastDay !== "unknown") {
      return ends(estimate, sourceIds, () => {
        const next = replacement ? `Replaced by ${replacement}.` : "No replacement was named.";
        return `Ends on ${formatDay(lastDay)}, in ${daysBetween(plan.on, lastDay)} days. ${next}`;
      });
    }
    if (stage === "deprecated") return ends(estimate, sourceIds, "Deprecated; the last day is not recorded.");
    const seen = oldestSeen(rates);
    if (isOld(seen, plan.on)) {
      const age =
        seen === "unknown"
          ? "No dated source carries the price"
          : `The price was last seen on ${seenInWords(seen, plan.on)}`;
      const explanation = `${age}; what it is today was not checked. No figure can be put on that.`;
      return withoutMoney("unknown", explanation, sourceIds);
    }
    const preview = stage === "preview" ? " It is a preview: terms can change." : "";
    return clear(() => `No end is announced; the price was seen on ${formatDay(seen)}.${preview}`, sourceIds);
  },
};
