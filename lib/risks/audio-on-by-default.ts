/** Sound that nobody asked for is on unless it is switched off. */
import { count, larger, zero } from "../decimal";
import { attemptCost } from "../estimate";
import { convert } from "../exchange";
import { formatMoney } from "../format";
import type { RiskRule } from "./rule";

/** What the clips would cost more with sound: 100 clips x 8 s x $0.20 = $160. */
export const audioOnByDefault: RiskRule = {
  id: "audio-on-by-default",
  title: "Audio is on unless it is turned off",
  test: "Send the same clip with and without the audio field and compare the billed units.",
  assess: ({ estimate }) => {
    const { model, workflow, attempt, exchange, displayCurrency } = estimate;
    const { audio, defaults } = model.model.constraints;
    const sourceIds = estimate.generations[0]!.charges[0]?.rate.sourceIds ?? [];
    const clear = (explanation: string) => ({ state: "clear" as const, low: zero, high: zero, explanation, sourceIds });
    if (audio === "never") return clear("This model makes no sound.");
    if (audio === "always") return clear("Sound cannot be switched off and is in the price.");
    if (workflow.audio === "on") return clear("Sound is wanted and in the price.");
    const loud = attemptCost(model, { ...workflow, audio: "on" });
    if (!loud) return { ...clear("The price with sound is not published."), state: "unknown" };
    const more = larger(convert(loud.minus(attempt.cost), exchange.from, exchange.to), zero);
    if (more.eq(zero)) return clear("Sound does not change the price.");
    if (defaults.audio === "off") return clear("Sound is off unless it is asked for.");
    const high = more.times(count(workflow.clips));
    const each = formatMoney(more, displayCurrency);
    return {
      state: defaults.audio === "on" ? "exposed" : "unknown",
      low: zero,
      high,
      explanation:
        defaults.audio === "on"
          ? `Leave the field out and every clip costs ${each} more.`
          : `What is made when the field is left out is not published; with sound every clip costs ${each} more.`,
      sourceIds,
    };
  },
};
