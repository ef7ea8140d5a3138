/** Which rate holds for a job on a day. */
import { oldestDay } from "../numbers/days";
import type { CatalogueModel, CatalogueRate } from ".";
import type { Job } from "./job";
import type { Meter } from "./schema";

type Dated = { effectiveFrom: string; effectiveUntil?: string | undefined; supersededOn?: string | undefined };

/**
 * Whether a price holds on a day: from its first day inclusive until its last exclusive. A first day of
 * "unknown" was in force before anyone looked. With `effectiveUntil: "2026-04-07"` 6 April is in, 7 April is out.
 */
export const holdsOn = (rate: Dated, on: string): boolean =>
  rate.supersededOn === undefined &&
  (rate.effectiveFrom === "unknown" || rate.effectiveFrom <= on) &&
  (rate.effectiveUntil === undefined || on < rate.effectiveUntil);

/**
 * The rate of a meter, or of one part of a surcharge, for a job on a day, or nothing where the provider charges nothing or publishes nothing. The data
 * tests prove that it is never more than one.
 */
export function selectRate(
  model: CatalogueModel,
  meter: Meter,
  job: Job,
  on: string,
  part?: string,
): CatalogueRate | undefined {
  for (const rate of model.ratesOf[meter]) {
    if (holdsOn(rate, on) && rate.matches(job) && rate.part === part) return rate;
  }
  return undefined;
}

/** The oldest day on which one of the prices was seen: as old as what rests on all of them is. */
export const oldestSeen = (rates: readonly CatalogueRate[]): string =>
  oldestDay(rates.map(({ verifiedOn }) => verifiedOn));
