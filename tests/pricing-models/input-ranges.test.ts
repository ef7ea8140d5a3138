/** What somebody has seen of a plan's inputs: each is within what the input may be, with its source. */
import { describe, expect, it } from "vitest";
import { inputRanges } from "@/lib/data";
import { extraFields } from "@/lib/ask/extras";
import { decimal, isDecimalText } from "@/lib/numbers/decimal";
import { monthFields } from "@/lib/ask/fields";

const keys = [
  ...Object.values(monthFields).map(({ key }) => key),
  ...Object.keys(extraFields).map((key) => `extra.${key}`),
];

describe.each(inputRanges)("$id", ({ id, input, scope, by, low, typical, high, sample, seenOn, source }) => {
  const figures = [low, typical, high].filter((text) => text !== undefined);

  it("is of an input of the query string, by which it is named", () => {
    expect(keys).toContain(input);
    expect(id.startsWith(`${input.replace("extra.", "")}-`)).toBe(true);
  });

  it("has figures from the least to the most, a share no more than all", () => {
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter((text) => !isDecimalText(text))).toEqual([]);
    expect([...figures].sort((a, b) => decimal(a).cmp(decimal(b)))).toEqual(figures);
    if (input !== "extra.bitrate") expect(figures.filter((text) => Number(text) > 1)).toEqual([]);
  });

  it("says of what, by whom, when and where", () => {
    expect([scope, by, source.title]).not.toContain("");
    if (sample !== "unknown") expect(sample).toBeGreaterThan(0);
    if (seenOn !== "unknown") expect(seenOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(new URL(source.url).protocol).toBe("https:");
  });
});

it("the ranges have each an id of their own, and every input has one", () => {
  const ids = inputRanges.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect([...new Set(inputRanges.map(({ input }) => input))].sort()).toEqual([
    "duplicates",
    "extra.bitrate",
    "moderated",
    "retry",
    "timeout",
    "unusable",
  ]);
});
