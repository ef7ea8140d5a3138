/** A finished clip that is not fetched in time has to be made, and paid, again. */
import { decimal, to20Decimals, zero } from "../decimal";
import { formatHours } from "../format";
import type { RiskRule } from "./rule";

/** A month is 30 days. */
const hoursInMonth = decimal("720");

/** An outage or a forgotten queue is found within a week: files that last longer can be fetched in time. */
const safeHours = decimal("168");

/** One outage of the whole window loses what was made in it: 48 of 720 hours of a $320 month are $21.33. */
export const outputLinkExpires: RiskRule = {
  id: "output-link-expires",
  title: "The file expires before it is fetched",
  test: "Leave one finished clip past its expiry, then fetch it.",
  assess: ({ estimate: { model, month } }) => {
    const { outputExpiryHours: expiry, sourceIds } = model.async;
    if (expiry === "own-storage") {
      return {
        state: "clear",
        low: zero,
        high: zero,
        explanation: "The file is written to your own storage.",
        sourceIds,
      };
    }
    if (expiry === "unknown") {
      return {
        state: "unknown",
        low: zero,
        high: month.high,
        explanation: "How long a finished file can be fetched is not published; at worst every clip is paid twice.",
        sourceIds,
      };
    }
    const hours = decimal(expiry);
    if (hours.gt(safeHours)) {
      const explanation = `Files can be fetched for ${formatHours(hours)}, longer than an outage goes unnoticed.`;
      return { state: "clear", low: zero, high: zero, explanation, sourceIds };
    }
    return {
      state: "exposed",
      low: zero,
      high: to20Decimals(month.high.times(hours).div(hoursInMonth)),
      explanation: `Files can be fetched for ${formatHours(hours)}. One outage that long loses what was made in it.`,
      sourceIds,
    };
  },
};
