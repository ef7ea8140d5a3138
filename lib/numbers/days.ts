/** Arithmetic on calendar days, in UTC, without a clock. */

const toNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Whether a text is a day of the calendar, from 2000 on: 2028-02-29 is one, 2026-02-29 is not. */
export function isDay(text: string): boolean {
  const time = /^[2-9]\d{3}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Days from one day to another: from 2026-09-25 to 2026-11-22 are 58. */
export const daysBetween = (from: string, to: string): number => toNumber(to) - toNumber(from);

/** A price seen longer ago than this is marked as old. */
export const oldAfterDays = 90;

/** The oldest day on which figures were seen; "unknown" where one of them has no dated source, or there is none. */
export function oldestDay(days: readonly string[]): string {
  const sorted = [...days].sort();
  return sorted.includes("unknown") ? "unknown" : (sorted[0] ?? "unknown");
}

/** Whether a price is too old to be shown without a mark: undated, or seen over 90 days before the day in question. */
export const isOld = (seen: string, on: string): boolean => seen === "unknown" || daysBetween(seen, on) > oldAfterDays;
