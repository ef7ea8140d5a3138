/** Whether a model can be used on a day, and how old what is known of its price is. */
import type { CatalogueModel } from "../catalogue";
import { firstPage } from "../catalogue/seen";
import { ratesUsed, type GenerationCharges } from "./charges";
import { daysBetween, oldAfterDays } from "../numbers/days";
import type { Refusal, Remark, Retired } from "./remarks";

/** Whether the model can be used on the day: the reason why not, if not. */
export function availability({ model, provider }: CatalogueModel, on: string): Refusal | Retired | undefined {
  const { stage, lastDay, firstDay, replacement, sourceIds } = model.status;
  const ended = lastDay !== undefined && lastDay !== "unknown" ? on > lastDay : stage === "retired";
  if (ended) {
    const source = firstPage(provider, sourceIds);
    return { code: "retired", lastDay: lastDay ?? "unknown", ...replacedBy(replacement), ...source };
  }
  return firstDay !== undefined && on < firstDay ? { code: "not-yet-available", firstDay } : undefined;
}

const replacedBy = (replacement: string | undefined) => (replacement === undefined ? {} : { replacement });

/** What a reader must know about the age of the figures, and about the model's end. */
export function ageRemarks({ model }: CatalogueModel, generations: readonly GenerationCharges[], on: string): Remark[] {
  const found: Remark[] = [];
  const rates = ratesUsed(generations);
  const seen = rates.map(({ verifiedOn }) => verifiedOn);
  const dated = seen.filter((day) => day !== "unknown").sort();
  const oldest = dated[0];
  if (seen.includes("unknown")) found.push({ code: "price-undated" });
  if (oldest !== undefined && daysBetween(oldest, on) > oldAfterDays)
    found.push({ code: "price-old", verifiedOn: oldest, days: daysBetween(oldest, on) });
  const firstSeen = rates
    .filter(({ effectiveFrom }) => effectiveFrom === "unknown")
    .map(({ firstSeenOn, verifiedOn }) => firstSeenOn ?? verifiedOn)
    .find((day) => day !== "unknown" && on < day);
  if (firstSeen !== undefined) found.push({ code: "start-unknown", firstSeen });
  const { lastDay, replacement } = model.status;
  if (lastDay !== undefined && lastDay !== "unknown")
    found.push({ code: "retiring-soon", lastDay, ...replacedBy(replacement) });
  return found;
}
