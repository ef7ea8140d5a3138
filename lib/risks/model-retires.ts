/** The model ends, or its price is too old to plan on. */
import { ratesUsed } from "../charges";
import { daysBetween, isOld, oldestDay } from "../days";
import { zero } from "../decimal";
import { formatDay } from "../format";
import type { RiskRule } from "./rule";

export const modelRetires: RiskRule = {
  id: "model-retires",
  title: "The model ends or its price moves",
  test: "Open the provider's price page and its list of deprecations on the day you decide.",
  assess: ({ estimate: { model, workflow, month, generations } }) => {
    const { lastDay, stage, replacement, sourceIds: statusSources } = model.model.status;
    const rates = ratesUsed(generations);
    const sourceIds = statusSources ?? rates[0]?.sourceIds ?? [];
    if (lastDay !== undefined && lastDay !== "unknown") {
      const days = daysBetween(workflow.on, lastDay);
      const next = replacement ? ` Replaced by ${replacement}.` : " No replacement was named.";
      return {
        state: "exposed",
        low: zero,
        high: month.high,
        explanation: `Ends on ${formatDay(lastDay)}, in ${days} days.${next}`,
        sourceIds,
      };
    }
    if (stage === "deprecated") {
      return {
        state: "exposed",
        low: zero,
        high: month.high,
        explanation: "Deprecated; the last day is not published.",
        sourceIds,
      };
    }
    const seen = oldestDay(rates.map(({ verifiedOn }) => verifiedOn));
    if (isOld(seen, workflow.on)) {
      const age =
        seen === "unknown" ? "No dated source carries the price" : `The price was last seen on ${formatDay(seen)}`;
      return {
        state: "unknown",
        low: zero,
        high: zero,
        explanation: `${age}; what it is today was not checked. No figure can be put on that.`,
        sourceIds,
      };
    }
    const preview = stage === "preview" ? " It is a preview: terms can change." : "";
    return {
      state: "clear",
      low: zero,
      high: zero,
      explanation: `No end is announced; the price was seen on ${formatDay(seen)}.${preview}`,
      sourceIds,
    };
  },
};
