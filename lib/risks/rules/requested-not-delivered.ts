/** A smaller picture is delivered than the one that is paid for. */
import { count, zero } from "../../numbers/decimal";
import { inDisplay } from "../../month/estimate";
import { formatMoney } from "../../words/format";
import { suffices } from "../../catalogue/resolutions";
import { clear, forEveryClip, priceSources, withoutMoney } from "../finding";
import { isResold } from "./reseller-policy";
import type { RiskRule } from "../rule";

/** 1080p at $0.15 a second paid and 720p at $0.10 delivered: 100 clips of 5 s overpaid by $25. */
export const requestedNotDelivered: RiskRule = {
  id: "requested-not-delivered",
  title: "A smaller picture is delivered than paid for",
  assess: ({ estimate, resolutionCosts }) => {
    const { model, generations, workload, attempt, displayCurrency } = estimate;
    const sources = priceSources(estimate);
    const ordered = generations[0].job.resolution;
    if (ordered === "unknown") {
      return clear("The price does not depend on the resolution.", sources);
    }
    const lower = [...resolutionCosts.keys()].findLast((label) => !suffices(label, ordered));
    if (!lower) return clear(`${ordered} is the lowest resolution on offer.`, sources);
    const cost = resolutionCosts.get(lower);
    if (!cost) {
      const explanation = `No source promises the size that is ordered; what ${lower} would cost is not recorded.`;
      return withoutMoney("unknown", explanation, sources);
    }
    const saved = attempt.cost.minus(cost);
    if (saved.lte(zero)) return clear(`${lower}, the next lower, costs no less.`, sources);
    const each = inDisplay(estimate, saved);
    const high = each.times(count(workload.month.clips));
    return {
      state: "unknown",
      low: zero,
      high,
      explanation: () => {
        const why = isResold(model)
          ? "Gateways map sizes to those of the vendor, and this one promises none."
          : "No source promises the size that is ordered.";
        return `${why} If ${lower} is delivered for ${ordered}, every clip is overpaid by ${formatMoney(each, displayCurrency)}.`;
      },
      numbers: forEveryClip(estimate, each, high),
      sourceIds: sources,
    };
  },
};
