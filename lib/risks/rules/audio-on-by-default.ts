/** Sound that nobody asked for is on unless it is switched off. */
import { count, zero } from "../../numbers/decimal";
import { formatMoney } from "../../words/format";
import { clear, forEveryClip, priceSources, withoutMoney } from "../finding";
import { beyond, costWith } from "../reprice";
import type { RiskRule } from "../rule";

/** What the clips would cost more with sound: 100 clips x 8 s x $0.20 = $160. */
export const audioOnByDefault: RiskRule = {
  id: "audio-on-by-default",
  title: "Audio is on unless it is turned off",
  assess: ({ estimate }) => {
    const { model, workload, displayCurrency } = estimate;
    const { defaults } = model.model.constraints;
    const { makes } = model.sound;
    const sources = priceSources(estimate);
    if (makes === "never") return clear("This model makes no sound.", sources);
    if (makes === "always") return clear("Sound cannot be switched off and is in the price.", sources);
    if (workload.clip.audio === "on") return clear("Sound is wanted and in the price.", sources);
    const loud = makes !== "optional" ? undefined : costWith(estimate, { audio: "on" });
    if (!loud) return withoutMoney("unknown", "The price with sound is not recorded.", sources);
    const more = beyond(estimate, loud);
    if (more.eq(zero)) return clear("Sound does not change the price.", sources);
    if (defaults.audio === "off") return clear("Sound is off unless it is asked for.", sources);
    const high = more.times(count(workload.month.clips));
    const known = defaults.audio === "on";
    return {
      state: known ? "exposed" : "unknown",
      low: zero,
      high,
      explanation: () => {
        const each = formatMoney(more, displayCurrency);
        return known
          ? `Leave the field out and every clip costs ${each} more.`
          : `What is made when the field is left out is not recorded; with sound every clip costs ${each} more.`;
      },
      numbers: forEveryClip(estimate, more, high),
      sourceIds: sources,
    };
  },
};
