/** The days on which a model's prices can change, and on which it could be used. */
import type { CatalogueModel } from "@/lib/catalogue";

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/**
 * The last day to check. Where a retired model's last day is not known, that is the last day of its last price:
 * nobody says that it could still be used on the day after.
 */
function lastDayOf({ model }: CatalogueModel): string | undefined {
  const { stage, lastDay } = model.status;
  if (lastDay !== undefined && lastDay !== "unknown") return lastDay;
  const ends = model.rates.map(({ effectiveUntil }) => effectiveUntil);
  if (stage !== "retired" || ends.length === 0 || ends.includes(undefined)) return undefined;
  return dayBefore(
    ends
      .filter((end) => end !== undefined)
      .sort()
      .at(-1)!,
  );
}

/** Both sides of every price change, the first and the last day, and the day the catalogue was written. */
export function boundaryDays(model: CatalogueModel): string[] {
  const { firstDay } = model.model.status;
  const lastDay = lastDayOf(model);
  const turns = [...model.model.rates, ...model.model.minimumCosts]
    .flatMap(({ effectiveFrom, effectiveUntil }) => [effectiveFrom, effectiveUntil])
    .filter((day) => day !== undefined && day !== "unknown")
    .flatMap((day) => [dayBefore(day!), day!]);
  const days = [...turns, firstDay, lastDay, model.provider.recordedOn].filter((day) => day !== undefined);
  const valid = days.filter((day) => (!firstDay || day >= firstDay) && (!lastDay || day <= lastDay));
  return [...new Set(valid)].sort();
}
