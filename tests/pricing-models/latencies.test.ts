/** Latencies that are measured or documented elsewhere: each is of models that take what it was measured for. */
import { describe, expect, it } from "vitest";
import { catalogue, modelLatencies } from "@/lib/data";
import { decimal, isDecimalText } from "@/lib/numbers/decimal";
import { compareText } from "@/lib/numbers/list";

const known = (texts: readonly string[]) => texts.filter((text) => text !== "unknown");

describe.each(modelLatencies)("$id", ({ models, when, low, typical, high, how, by, sample, seenOn, source }) => {
  it("is of models of the catalogue that take its mode, each of them once, in order", () => {
    for (const key of models) {
      const entry = catalogue.find(key);
      expect(entry, key).toBeDefined();
      if (when?.mode) expect(entry?.model.modes, key).toContain(when.mode);
    }
    expect(models).toEqual([...new Set(models)].sort(compareText));
  });

  it("is of one maker's models", () => {
    expect(new Set(models.map((key) => catalogue.find(key)?.model.vendor)).size).toBe(1);
  });

  it("has seconds from the least to the most, and a long end", () => {
    const seconds = known([low, typical, high]);
    expect(seconds.filter((text) => !isDecimalText(text))).toEqual([]);
    expect([...seconds].sort((a, b) => decimal(a).cmp(decimal(b)))).toEqual(seconds);
    expect(known([typical, high])).not.toEqual([]);
    expect(Number(seconds[0])).toBeGreaterThan(0);
  });

  it("says who, when and where, and of how many jobs where they were run", () => {
    expect(by).not.toBe("");
    if (sample !== "unknown") expect(how).toBe("measured");
    if (seenOn !== "unknown") expect(seenOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(source.title).not.toBe("");
    expect(new URL(source.url).protocol).toBe("https:");
  });
});

it("the latencies are sorted by their ids, each of which is one's own", () => {
  const ids = modelLatencies.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort(compareText));
});

it.each([
  // 120 to 240 s for the family; 160 s for text to video of 5 s
  ["fal/kling-video-v3-pro", ["240", "160"]],
  ["kling/kling-v3", ["240"]],
  ["luma/ray-3.2", []],
])("of %s the longest is first: %s", (key, seconds) => {
  expect(catalogue.find(key)?.latencies.map(({ long }) => long.toFixed())).toEqual(seconds);
});
