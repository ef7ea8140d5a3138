/** A field that is left out is filled by the provider: another resolution or length, another price. */
import { count, zero, type Decimal } from "../../numbers/decimal";
import type { PricedEstimate } from "../../month/estimate";
import { formatMoney } from "../../words/format";
import { clear, forEveryClip, priceSources, withoutMoney } from "../finding";
import { beyond, costWith, dearestOf } from "../reprice";
import type { RiskFinding, RiskRule, Sentence } from "../rule";

function forEvery(
  estimate: PricedEstimate,
  state: "exposed" | "unknown",
  each: Decimal,
  explanation: Sentence,
): RiskFinding {
  const high = each.times(count(estimate.workload.month.clips));
  const numbers = forEveryClip(estimate, each, high);
  return { state, low: zero, high, explanation, numbers, sourceIds: priceSources(estimate) };
}

/** 100 clips at 720p for $0.14 a second where 1080p at $0.25 would be made instead: 100 x 8 x 0.11 = $88. */
export const defaultSettings: RiskRule = {
  id: "default-settings",
  title: "A field left out gets a dearer default",
  assess: ({ estimate, resolutionCosts }) => {
    const { model, displayCurrency } = estimate;
    const { durationSeconds, resolution } = model.model.constraints.defaults;
    const sources = priceSources(estimate);
    const money = (amount: Decimal) => formatMoney(amount, displayCurrency);
    if (resolution !== "unknown" && durationSeconds !== "unknown") {
      const left = `Left out, the job is ${durationSeconds} s at ${resolution}`;
      const cost = costWith(estimate, { resolution, durationSeconds });
      if (!cost) return withoutMoney("unknown", `${left}, which has no published price.`, sources);
      const more = beyond(estimate, cost);
      return more.gt(zero)
        ? forEvery(estimate, "exposed", more, () => `${left}: ${money(more)} more a clip.`)
        : clear(`${left}, which costs no more.`, sources);
    }
    // The most that an unpublished default could cost.
    const { more, name } = dearestOf(estimate, resolutionCosts);
    return more.gt(zero)
      ? forEvery(
          estimate,
          "unknown",
          more,
          () =>
            `What is made when size or length is left out is not recorded; at ${name} a clip would cost ${money(more)} more.`,
        )
      : clear("No other resolution on offer costs more than this one.", sources);
  },
};
