/** Which share moves the money most. */
import { expect, it } from "vitest";
import { sensitivitySteps, type ShareRange } from "@/lib/budget/sensitivity";
import { finish } from "@/lib/numbers/in-steps";
import { pricedOf } from "../support/question";
import { shown } from "../support/shown";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const ranges: (ShareRange & { source: string })[] = [
  { input: "retry", low: "0", high: "0.1", source: "a" },
  { input: "unusable", low: "0", high: "0.5", source: "b" },
  { input: "duplicates", low: "0", high: "0", source: "c" },
];

const askedOf = <Range extends ShareRange>(query: string, given: readonly Range[]) =>
  finish(sensitivitySteps(pricedOf(query), given));
const movesOf = (query: string, given: readonly ShareRange[] = ranges) =>
  askedOf(query, given).found.map(({ range, low, high, moves }) => [
    range.input,
    ...(shown([low, high, moves]) as string[]),
  ]);

it("the one that moves it furthest comes first, each with both its ends", () => {
  expect(movesOf(`${veo}&retry=0`)).toEqual([
    // half of the takes unusable, 3 tries: 1 + 0.5 + 0.25 jobs a clip, variance 0.6875: 175 and 8.29 for 100; 189 x 1.60
    ["unusable", "160", "302.4", "142.4"],
    ["retry", "160", "187.2", "27.2"], // 100 x 1.60; 117 x 1.60
    ["duplicates", "160", "160", "0"],
  ]);
});

it("the order in which ranges are given changes nothing, and what comes with them stays", () => {
  expect(movesOf(`${veo}&retry=0`, [...ranges].reverse())).toEqual(movesOf(`${veo}&retry=0`));
  expect(askedOf(veo, ranges).found.map(({ range }) => range.source)).toEqual(["b", "a", "c"]);
});

it("a range for which the other shares leave no room is left out", () => {
  const range: ShareRange = { input: "moderated", low: "0.1", high: "0.5" };
  expect(askedOf(`${veo}&retry=0.5`, [range])).toEqual({ found: [], impossible: [range], tooDear: [] });
});

it("a range that is given the wrong way round moves as much", () => {
  expect(movesOf(`${veo}&retry=0`, [{ input: "retry", low: "0.1", high: "0" }])).toEqual([
    ["retry", "187.2", "160", "27.2"],
  ]);
});

it("months that are too dear to sum are said, and the others are worked out", () => {
  // Each differs from the others, so that none shares its month: 3,000 clips, some 24 million additions each.
  const many = Array.from({ length: 40 }, (_, at): ShareRange => {
    const share = (0.2 + at / 1000).toFixed(3);
    return { input: "unusable", low: share, high: share };
  });
  const { found, impossible, tooDear } = askedOf(`${veo}&clips=3000&unusable=0.9&tries=10&retry=0.3&duration=60`, many);
  expect(found.length).toBeGreaterThan(0);
  expect(tooDear.length).toBeGreaterThan(0);
  expect([found.length + tooDear.length, impossible]).toEqual([40, []]);
});
