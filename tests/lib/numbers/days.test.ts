import { expect, it } from "vitest";
import { daysBetween } from "@/lib/numbers/days";

it.each([
  ["2026-09-25", "2026-11-22", 58], // 5 + 31 + 22
  ["2026-11-22", "2026-11-22", 0],
  ["2026-11-22", "2026-11-21", -1],
  ["2026-02-28", "2026-03-01", 1],
  ["2028-02-28", "2028-03-01", 2], // 29 February 2028
  ["2025-11-22", "2026-11-22", 365],
  ["2026-03-28", "2026-03-30", 2], // no clock changes in UTC
])("from %s to %s are %d days", (from, to, days) => expect(daysBetween(from, to)).toBe(days));
