/** What would make a plan fit, as rows; and what its budget buys. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlan } from "@/lib/ask/read";
import { compare } from "@/lib/budget/compare";
import { planWithOf, verdictOf } from "@/lib/budget/plan-with";
import { assumedRates, catalogue } from "@/lib/data";
import { plain } from "@/lib/numbers/decimal";
import type { LeversView } from "@/lib/views/page/comparison-types";
import { leversView } from "@/lib/views/page/levers";
import { formatMoney } from "@/lib/words/format";
import { flatOf, planOf } from "../../support/flat";
import { anyWorkflow } from "../../support/arbitraries";
import {
  context,
  entriesOf,
  estimateFlat,
  estimatePlan,
  modelOf,
  priced,
  questionOf,
  readOf,
} from "../../support/question";
import { questionOf as askOf } from "@/lib/month/estimate";

const veo = "model=vertex-ai/veo-3.1-generate-001";

/** The levers of a plan that may be exchanged for these models alone. */
function leversOf(query: string, others: readonly string[] = []): LeversView | undefined {
  const keys = [...new Set([...readOf(query).workloads[0].models, ...others])];
  return leversView(compare(keys.map(modelOf), questionOf(query)), assumedRates);
}

const rowsOf = (query: string, others?: readonly string[]) =>
  leversOf(query, others)!.levers.map(({ kind, title, note, saving, total }) => [kind, title, note, saving, total]);

describe("a lever says what it changes, what is made then, what it saves and what is left", () => {
  it.each<[name: string, query: string, others: readonly string[], rows: string[][]]>([
    [
      "another seller of the same, shorter, fewer",
      `${veo}&budget=100`,
      ["vertex-ai/veo-3.1-lite-generate-001"],
      [
        // 117 jobs at 0.24, at 0.80; 62 jobs at 1.60
        ["model", "Veo 3.1 Lite", "makes just this, at Vertex AI", "−$159.12", "$28.08"],
        ["length", "4 s instead of 8 s", "all else as it is", "−$93.60", "$93.60"],
        ["clips", "52 clips instead of 100", "all else as it is", "−$88.00", "$99.20"],
      ],
    ],
    [
      // 100 clips of 6 + 4 s are 230.40 in 95 of 100 months
      "a length of one generation is made as asked",
      `${veo}&duration=10&budget=200`,
      [],
      [
        ["length", "8 s instead of 10 s", "made as asked", "−$43.20", "$187.20"],
        ["clips", "86 clips instead of 100", "all else as it is", "−$31.60", "$198.80"],
      ],
    ],
    [
      "without sound, and a lower resolution",
      `${veo}&retry=0&audio=on&resolution=4k&duration=8&budget=330`,
      [],
      [
        // 100 x 8 x 0.60; 5 s are made as 6 s: 360 is too much, 4 s are 240; 0.40 silent is 320; 0.40 at 1080p is 320
        ["length", "4 s instead of 8 s", "all else as it is", "−$240.00", "$240.00"],
        ["sound", "Silent instead of with sound", "all else as it is", "−$160.00", "$320.00"],
        ["resolution", "1080p instead of 4k", "all else as it is", "−$160.00", "$320.00"],
      ],
    ],
    [
      "one clip in the singular",
      `${veo}&retry=0&clips=2&duration=4&budget=1`,
      [],
      [["clips", "1 clip instead of 2", "all else as it is", "−$0.80", "$0.80"]],
    ],
  ])("%s", (_, query, others, rows) => expect(rowsOf(query, others)).toEqual(rows));

  it("three are shown, of all that there are", () => {
    const every = catalogue.models.map(({ key }) => key);
    expect(leversOf(`${veo}&budget=100`, every)!.levers).toHaveLength(3);
  });
});

describe("what the budget buys", () => {
  it.each([
    [`${veo}&budget=100`, "$100 buys 52 clips, 95 % sure"],
    [`${veo}&budget=200&certainty=50`, "$200 buys 113 clips, 50 % sure"], // 113 x 1.11 = 125.4, and 125 jobs are 200
    [`${veo}&budget=1.6&retry=0`, "$1.60 buys 1 clip, 95 % sure"],
    [`${veo}&budget=1.59&retry=0`, "$1.59 buys no clip"],
    [`${veo}&retry=0&budget=1600000`, "$1,600,000 buys 1,000,000 clips, 95 % sure"],
  ])("%s", (query, buys) => expect(leversOf(query)!.buys).toBe(buys));

  it("has no levers where the plan fits, and counts the models that do", () => {
    const found = leversOf(`${veo}&budget=187.2`, ["vertex-ai/veo-3.1-lite-generate-001", "openai/sora-2"]);
    expect(found).toMatchObject({ levers: [], fitting: 2, all: 2 });
    // depends is not yet a fit
    expect(leversOf(`${veo}&budget=187`, ["openai/sora-2"])).toMatchObject({ fitting: 0, all: 1 });
  });

  it.each([veo, "model=kling/kling-v4&budget=100"])("is nothing without a budget or a price: %s", (query) =>
    expect(leversOf(query, ["fal/veo3.1"])).toBeUndefined(),
  );
});

const others = ["fal/veo3.1-lite", "kling/kling-v3", "xai/grok-imagine-video"].map(modelOf);

it("a lever's link is a plan that fits and costs what the row says", () => {
  fc.assert(
    fc.property(anyWorkflow, fc.integer({ min: 5, max: 110 }), (workflow, percent) => {
      const clips = 1 + (workflow.clips % 1_000);
      const bare = estimateFlat({ ...workflow, clips });
      if (bare.status !== "priced") return;
      const budget = plain(planWithOf(bare).total.times(String(percent)).div("100").round(6));
      const plan = planOf({ ...workflow, clips, budget });
      const from = priced(estimatePlan(plan));
      const found = leversView(compare([from.model, ...others], askOf(plan, assumedRates)), assumedRates)!;
      expect(found.levers.length === 0 || verdictOf(from) !== "fits").toBe(true);
      expect(found.fitting).toBeLessThanOrEqual(found.all);
      expect(new Set(found.levers.map(({ href }) => href)).size, "each leads elsewhere").toBe(found.levers.length);
      for (const { href, title, note, saving, total } of found.levers) {
        const read = readPlan(entriesOf(href.slice(1)), context);
        expect(read.issues, href).toEqual([]);
        const led = priced(estimatePlan(read.plan));
        expect([title, verdictOf(led), formatMoney(planWithOf(led).total, led.displayCurrency)]).toEqual([
          title,
          "fits",
          total,
        ]);
        const less = planWithOf(from).total.minus(planWithOf(led).total);
        expect(saving).toBe(`−${formatMoney(less, led.displayCurrency)}`);
        expect(note).not.toMatch(/undefined|^$/);
        expect(flatOf(read.plan).tries).toBe(workflow.tries);
      }
    }),
    { numRuns: 60 },
  );
});
