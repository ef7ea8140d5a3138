/** A finished clip that is not fetched in time has to be made, and paid, again. */
import { decimal, zero } from "../../numbers/decimal";
import { formatHours } from "../../words/format";
import { clear, monthShare, partOfMonth, wholeMonth } from "../finding";
import type { RiskRule } from "../rule";

/** A month is 30 days. */
const hoursInMonth = decimal("720");

/** An outage or a forgotten queue is found within a week: files that last longer can be fetched in time. */
const safeHours = decimal("168");

/** One outage of the whole window loses what was made in it: 48 of 720 hours of a $320 month are $21.33. */
export const outputLinkExpires: RiskRule = {
  id: "output-link-expires",
  title: "The file expires before it is fetched",
  assess: ({ estimate }) => {
    const { model, month } = estimate;
    const { outputExpiryHours: expiry, sourceIds } = model.async;
    if (expiry === "own-storage") return clear("The file is written to your own storage.", sourceIds);
    if (expiry === "unknown") {
      return {
        state: "unknown",
        low: zero,
        high: month.high,
        explanation: "How long a finished file can be fetched is not recorded; at worst every clip is paid twice.",
        numbers: wholeMonth(estimate),
        sourceIds,
      };
    }
    const hours = decimal(expiry);
    if (hours.gt(safeHours)) {
      return clear(
        () => `Files can be fetched for ${formatHours(hours)}, longer than an outage goes unnoticed.`,
        sourceIds,
      );
    }
    const { high } = monthShare(estimate, hours, hoursInMonth);
    return {
      state: "exposed",
      low: zero,
      high,
      explanation: () =>
        `Files can be fetched for ${formatHours(hours)}. One outage that long loses what was made in it.`,
      numbers: partOfMonth(estimate, hours, hoursInMonth, high),
      sourceIds,
    };
  },
};
