/** Changes as sentences: told as to come or as past, in an order that can be read, with models by their names. */
import { expect, it } from "vitest";
import { changes } from "@/lib/catalogue/history";
import { resolutions } from "@/lib/catalogue/vocabulary";
import { catalogue } from "@/lib/data";
import { viewChange } from "@/lib/views/page/model/changes";

const all = changes(catalogue);
const vidu = all.filter(
  ({ day, model }) => day === "2026-12-01" && model.key.startsWith("fal/") && model.model.name === "Vidu Q4",
);

it("a price that moves later is told as to come until its day", () => {
  const told = (on: string) => vidu.map((change) => viewChange(change, on, catalogue).text);
  expect(vidu.length).toBeGreaterThan(1);
  expect(told("2026-11-28").every((text) => text.includes(" becomes "))).toBe(true);
  expect(told("2026-12-01").every((text) => text.includes(" became "))).toBe(true);
});

it("the prices of a model that move on a day go from the smallest picture to the largest", () => {
  const sizes = vidu.map((change) =>
    "rate" in change ? resolutions.findIndex((label) => [change.rate.when.resolution].flat().includes(label)) : -1,
  );
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
});

it("what replaces a model is called by its name", () => {
  const texts = all.map((change) => viewChange(change, "2026-11-28", catalogue).text);
  expect(texts).toContain("Last day. Replaced by Gemini Omni 1.1 Flash.");
  expect(texts.filter((text) => /Replaced by \S+\/\S+/.test(text))).toEqual([]);
});
