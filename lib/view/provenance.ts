/** Where a price comes from and how sure it is. */
import { daysBetween, oldAfterDays } from "../days";
import type { Estimate } from "../estimate";
import { formatDay } from "../format";
import type { Provenance } from "./types";

/** The oldest day on which the figures in use were seen; "unknown" where one of them has no dated source. */
export function oldestDay(days: readonly string[]): string {
  const sorted = [...days].sort();
  return sorted.includes("unknown") ? "unknown" : (sorted[0] ?? "unknown");
}

/** Whether a price is too old to be shown without a mark. */
export const isOld = (seen: string, on: string): boolean => seen === "unknown" || daysBetween(seen, on) > oldAfterDays;

/** The provenance of the figures in use; of all the model's figures where none is. */
export function provenanceOf(estimate: Estimate): Provenance {
  const { model, workflow } = estimate;
  const rates =
    "generations" in estimate
      ? estimate.generations.flatMap(({ charges }) => charges.map(({ rate }) => rate))
      : model.rates;
  const seen = oldestDay(rates.map(({ verifiedOn }) => verifiedOn));
  return {
    pricingUrl: model.provider.pricingUrl,
    seen: formatDay(seen),
    old: isOld(seen, workflow.on),
    confidence: model.model.confidence,
    reproduced: model.model.workedExamples.filter(({ contradiction }) => contradiction === undefined).length,
    conflicts: model.model.conflicts,
    measured: model.model.measured.map(({ finding }) => finding),
  };
}
