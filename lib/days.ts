/** Arithmetic on calendar days, in UTC, without a clock. */

const toNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Days from one day to another: from 2026-09-25 to 2026-11-22 are 58. */
export const daysBetween = (from: string, to: string): number => toNumber(to) - toNumber(from);

/** A price seen longer ago than this is marked as old. */
export const oldAfterDays = 90;
