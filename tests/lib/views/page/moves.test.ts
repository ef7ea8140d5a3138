/** What moves the money: ranges with the money at both ends, and what flips it against the cheapest other model. */
import { describe, expect, it } from "vitest";
import { compare } from "@/lib/budget/compare";
import { planWithOf } from "@/lib/budget/plan-with";
import type { InputRange } from "@/lib/catalogue/assumptions";
import { assumedRates, catalogue, inputRanges } from "@/lib/data";
import { finish } from "@/lib/numbers/in-steps";
import { buildView } from "@/lib/views/page";
import { movesSteps } from "@/lib/views/page/moves";
import { context, entriesOf, estimatePlan, modelOf, priced, questionOf, readOf } from "../../support/question";

const veo = "vertex-ai/veo-3.1-generate-001";
const kling = "kling/kling-v3";
const everyModel = catalogue.models;

const movesOf = (query: string, ranges: readonly InputRange[] = inputRanges, models = everyModel) =>
  finish(movesSteps(compare(models, questionOf(query)), assumedRates, ranges));

const source = { title: "Notes", url: "https://example.com" };
const range = (change: Partial<InputRange>): InputRange => ({
  id: "one",
  input: "retry",
  scope: "Work of some kind",
  by: "somebody",
  sample: 10,
  seenOn: "2026-02-06",
  source,
  ...change,
});

describe("the ranges", () => {
  it("have the money at both ends on one scale with the plan's own, and who has seen them", () => {
    const moves = movesOf(`model=${veo}&retry=0`, [range({ low: "0", high: "0.1" })])!;
    // 100 jobs at 1.60; one in ten failed, 3 tries: 117 in 95 of 100 months, 187.20; 160 / 187.20 = 0.8547
    expect(moves).toMatchObject({
      lead: "Failed attempts move it furthest: by $27.20, from 0 % to 10 %.",
      own: { at: 0.8547, text: "$160.00" },
      rows: [
        {
          name: "Failed attempts",
          own: "0 %",
          low: { share: "0 %", total: "$160.00", at: 0.8547 },
          high: { share: "10 %", total: "$187.20", at: 1 },
          single: false,
          text: "Work of some kind",
          other: false,
          sample: "10\u00a0looked at",
          source: { title: "Somebody", url: source.url, day: "6 Feb 2026" },
        },
      ],
    });
    expect(moves.leftOut).toBeUndefined();
  });

  it("take what is typical for an end that is not said, and stay out where there is none", () => {
    const { rows, leftOut, lead } = movesOf(`model=${veo}`, [
      range({ id: "a", typical: "0.2", high: "0.6" }),
      range({ id: "b", low: "0", typical: "0" }),
      range({ id: "c", high: "1" }),
      range({ id: "d", high: "1", incident: true }),
      range({ id: "e", input: "extra.bitrate", low: "6", high: "8" }),
    ])!;
    expect(rows.map(({ id, low, high, single }) => [id, low.share, high.share, single])).toEqual([
      ["a", "20 %", "60 %", false],
      ["b", "0 %", "0 %", true],
    ]);
    expect(leftOut).toBe(
      "Left out: 1 fault in which nothing succeeded, no share of a month and 1 finding with one end of a range alone.",
    );
    expect(lead).toContain("Failed attempts");
  });

  it("for which the other shares leave no room stay out, and that is said", () => {
    const { rows, leftOut, lead } = movesOf(`model=${veo}&timeout=0.5`, [range({ low: "0.4", high: "0.6" })])!;
    expect([rows, leftOut, lead]).toEqual([
      [],
      "Left out: 1 range for which your other shares leave no room.",
      "No range that others have seen moves it.",
    ]);
  });

  it("that others have seen are all there or accounted for, furthest first", () => {
    const { rows, leftOut } = movesOf(`model=${veo}`)!;
    // 19 of shares: 3 faults, 3 with one end alone (15 s timeouts, 4 s timeouts, one animation)
    expect([rows.length, leftOut]).toEqual([
      13,
      "Left out: 3 faults in which nothing succeeded, no share of a month and 3 findings with one end of a range alone.",
    ]);
    const moved = rows.map(({ low, high }) => Math.abs(high.at - low.at));
    expect(moved).toEqual([...moved].sort((a, b) => b - a));
    expect(rows.every(({ low, high }) => low.at >= 0 && low.at <= 1 && high.at >= 0 && high.at <= 1)).toBe(true);
    expect(
      rows.filter(({ other }) => other).every(({ text }) => text.startsWith("Measured with another model: ")),
    ).toBe(true);
    expect(rows.find(({ id }) => id === "retry-veo-gateway")).toMatchObject({ other: false });
    expect(rows.find(({ id }) => id === "retry-grok-unofficial")).toMatchObject({ other: true });
  });
});

describe("what flips it", () => {
  const two = [modelOf(veo), modelOf(kling)];

  it("is against the cheapest other model that makes just what is asked, under the field and in the section", () => {
    const { flips, fields } = movesOf(`model=${veo}&clips=100`, [], two)!;
    // The trial pack of 98.00 is enough for 117 jobs; Veo takes 187.20.
    expect(flips.text).toBe("Against Kling 3.0 at Kling AI, the cheapest other model that makes just this: $98.00");
    expect(flips.rows.map(({ name, own }) => [name, own])).toEqual([
      ["Clips", "100 clips"],
      ["Share kept", "100 %"],
      ["Failed attempts", "10 %"],
      ["Length", "8 s"],
      ["Resolution", "720p"],
    ]);
    // 51 clips of Veo take 97.60, 52 take 99.20; Kling's trial pack 98.00: see tests/lib/budget/flips.test.ts
    expect(fields["clips"]).toEqual({
      text: "From 21 to 51 clips, Veo 3.1 is cheaper",
      href: `?model=${veo}&clips=51&on=2026-11-22`,
    });
    expect(Object.keys(fields)).toEqual(["clips", "kept", "retry", "duration", "resolution"]);
  });

  it("a link leads to the plan in which the other one is cheaper", () => {
    const cheaperOf = (query: string) => {
      const [a, b] = two.map(({ key }) => planWithOf(priced(estimatePlan(readOf(query), key))).total);
      return a!.lte(b!) ? veo : kling;
    };
    const { fields } = movesOf(`model=${veo}&clips=100`, [], two)!;
    expect(cheaperOf(`model=${veo}&clips=100`)).toBe(kling);
    expect(cheaperOf(fields["clips"]!.href!.slice(1))).toBe(veo);
  });

  it("where no other model makes just this there is none, and the lines keep their places", () => {
    const { flips, fields } = movesOf(`model=${veo}`, [], [modelOf(veo)])!;
    expect(flips).toEqual({
      text: "No other model makes just this clip, so there is none that could become the cheaper one.",
      rows: [],
    });
    expect(Object.values(fields)).toEqual(Array.from({ length: 5 }, () => ({ text: "" })));
  });
});

describe("the page", () => {
  const pageOf = (query: string) =>
    buildView(entriesOf(query), context, (comparison, { exchange }) => movesSteps(comparison, exchange, inputRanges));

  it("has it where it is asked for, and the model in focus has a price", () => {
    expect(pageOf("clips=10&view.moves=all").moves?.rows.length).toBeGreaterThan(0);
    expect(pageOf("clips=10").moves).toBeUndefined();
    expect(pageOf("model=openai/sora-2&view.moves=all").moves).toBeUndefined();
    expect(pageOf("model=nobody/nothing&view.moves=all").moves).toBeUndefined();
  });

  it("with every month certain has the ranges all the same", () => {
    expect(pageOf("retry=0&view.moves=all").moves?.own.text).toBe("$160.00");
  });
});
