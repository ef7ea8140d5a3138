/** Figures and sources as pages write them: a day is said once. */
import { expect, it } from "vitest";
import { viewSource } from "@/lib/views/page/text";

const dayOf = (title: string, seenOn: string) => viewSource({ title, url: "https://example.com", seenOn }).day;

it.each([
  ["Prices", "2026-08-27", "27 Aug 2026"],
  ["Prices, read on 27 August 2026", "2026-08-27", undefined],
  ["Prices, a mirror of 19 December 2025", "2026-08-27", "27 Aug 2026"],
  ["Prices, as read in August 2026", "2026-08-27", "27 Aug 2026"],
  ["Prices", "unknown", "undated"],
  ["Prices, undated copy", "unknown", undefined],
  ["Prices, undated copy", "2026-08-27", "27 Aug 2026"],
])("%s, seen on %s, is dated %j", (title, seenOn, day) => expect(dayOf(title, seenOn)).toBe(day));
