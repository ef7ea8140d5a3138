/** How long ago a price was seen is said in one form of words: every other test takes it from here. */
import { describe, expect, it } from "vitest";
import { daysBriefly, priceSeen, seenIfOld } from "@/lib/words/days";
import { daysBefore, seenInWords } from "@/lib/words/format";

const on = "2026-11-27";

describe("the days since a price was seen", () => {
  it.each([
    // From 13 August to 27 November are 106 days; 90 days before that is 29 August.
    ["2026-08-13", "106 days before", "13 Aug 2026, 106 days before"],
    ["2026-08-28", "91 days before", "28 Aug 2026, 91 days before"],
    ["2026-08-29", "", "29 Aug 2026"],
    // Seen after the day in question.
    ["2026-12-02", "", "2 Dec 2026"],
    ["unknown", "", "undated"],
  ])("are said where they are over 90: of %s", (seen, before, says) => {
    expect(daysBefore(seen, on)).toBe(before);
    expect(seenInWords(seen, on)).toBe(says);
    expect(seenIfOld(seen, on)).toBe(before === "" ? "" : `seen ${says}`);
  });

  it.each([
    ["2026-11-25", "25 Nov 2026, 2 days before"],
    ["2026-11-26", "26 Nov 2026, 1 day before"],
    ["2026-11-27", "27 Nov 2026"],
    ["unknown", "undated"],
  ])("are said from the first one on where that is asked: of %s", (seen, says) => {
    expect(seenInWords(seen, on, 0)).toBe(says);
  });

  it("stand behind the day in a sentence", () => {
    expect(priceSeen("2026-08-13", on)).toBe("price seen 13 Aug 2026, 106 days before");
    expect(priceSeen("2026-09-25", on)).toBe("price seen 25 Sep 2026");
    expect(priceSeen("unknown", on)).toBe("a price without a dated source");
  });

  it("are short in a column", () => {
    expect(daysBriefly(daysBefore("2026-08-13", on))).toBe("106\u00a0d");
    expect(daysBriefly("")).toBe("");
  });
});
