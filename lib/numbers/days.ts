/** Arithmetic on calendar days, in UTC, without a clock. */

/** Days before the first of each month in a year that begins in March, so that a leap day is the last of them. */
const beforeMonth = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];

/** Days since 0000-03-01: without a date object, because every price of a comparison asks for it. */
function toNumber(day: string): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + (beforeMonth[month - 1] ?? 0) + Number(day.slice(8));
}

/** Whether a text is a day of any year: also 0002-03-01, which a date field has while 2026 is typed into it. */
export function isCalendarDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is a day of the calendar, from 2000 on: 2028-02-29 is one, 2026-02-29 is not. */
export const isDay = (text: string): boolean => text >= "2" && isCalendarDay(text);

/** Days from one day to another: from 2026-09-25 to 2026-11-22 are 58. */
export const daysBetween = (from: string, to: string): number => toNumber(to) - toNumber(from);

/** A price seen longer ago than this is marked as old. */
export const oldAfterDays = 90;

/** The oldest day on which figures were seen; "unknown" where one of them has no dated source, or there is none. */
export function oldestDay(days: readonly string[]): string {
  const sorted = [...days].sort();
  return sorted.includes("unknown") ? "unknown" : (sorted[0] ?? "unknown");
}

/** The newest day on which any of the figures was seen; "unknown" where none of them has a dated source. */
export const newestDay = (days: readonly string[]): string =>
  days
    .filter((day) => day !== "unknown")
    .sort()
    .at(-1) ?? "unknown";

/** Whether a price is too old to be shown without a mark: undated, or seen over 90 days before the day in question. */
export const isOld = (seen: string, on: string): boolean => seen === "unknown" || daysBetween(seen, on) > oldAfterDays;
