import { expect, it } from "vitest";
import { daysBetween, isCalendarDay, isDay } from "@/lib/numbers/days";

it.each([
  ["2026-09-25", "2026-11-22", 58], // 5 + 31 + 22
  ["2026-11-22", "2026-11-22", 0],
  ["2026-11-22", "2026-11-21", -1],
  ["2026-02-28", "2026-03-01", 1],
  ["2028-02-28", "2028-03-01", 2], // 29 February 2028
  ["2025-11-22", "2026-11-22", 365],
  ["2026-03-28", "2026-03-30", 2], // no clock changes in UTC
])("from %s to %s are %d days", (from, to, days) => expect(daysBetween(from, to)).toBe(days));

it.each(["2026-11-22", "2000-01-01", "2028-02-29", "2000-02-29", "2026-12-31", "9999-12-31"])("%s is a day", (text) =>
  expect(isDay(text)).toBe(true),
);

it.each([
  "2026-02-29",
  "2100-02-29", // a century is no leap year
  "2026-04-31",
  "2026-00-10",
  "2026-13-01",
  "2026-01-00",
  "2026-01-32",
  "1999-12-31", // before the first year
  "2026-1-1",
  "2026-11-22T00:00",
  " 2026-11-22",
  "2026-11-22\n",
  "+002026-11-22",
  "today",
  "",
])("%j is no day", (text) => expect(isDay(text)).toBe(false));

it("knows a day of any year, as it is while a year is typed", () => {
  expect(["0002-03-01", "0020-02-29", "2026-03-01"].map(isCalendarDay)).toEqual([true, true, true]);
  expect(["0002-02-30", "2026-3-1", "soon", ""].map(isCalendarDay)).toEqual([false, false, false, false]);
  expect(isDay("0002-03-01")).toBe(false);
});
