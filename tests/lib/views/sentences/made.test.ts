/** What is made instead of what was asked, and the ways to ask for just that. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withWorkload } from "@/lib/ask/plan";
import type { PricedEstimate } from "@/lib/month/estimate";
import { assumedIn, madeInstead } from "@/lib/views/sentences/made";
import { anyWorkflow, workflowFor } from "../../support/arbitraries";
import { estimateFlat, estimatePlan, pricedOf } from "../../support/question";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const hailuo = "model=fal/hailuo-2.3-standard";

describe("in one sentence, with what would ask for just that", () => {
  it.each([
    // 4, 6 or 8 s
    [
      `${veo}&duration=7`,
      "Made as 8 s, because the model has no 7 s.",
      [{ label: "Make it 8 s", change: { durationSeconds: "8" } }],
    ],
    [
      `${veo}&duration=10`,
      "Made as 2 generations (6 + 4 s), stitched.",
      [{ label: "Make it 8 s", change: { durationSeconds: "8" } }],
    ],
    [
      `${veo}&duration=9`,
      "Made as 2 generations (6 + 4 s), stitched, 10 s billed.",
      [{ label: "Make it 8 s", change: { durationSeconds: "8" } }],
    ],
    [
      `${veo}&duration=16`,
      "Made as 2 generations (each 8 s), stitched.",
      [{ label: "Make it 8 s", change: { durationSeconds: "8" } }],
    ],
    [
      `${veo}&duration=46`, // 5 x 8 + 6
      "Made as 6 generations (5 of 8 s and 1 of 6 s), stitched.",
      [{ label: "Make it 8 s", change: { durationSeconds: "8" } }],
    ],
    [
      `${hailuo}&duration=10`,
      "Made as 768p, because the model has no 720p.",
      [{ label: "Ask for 768p", change: { resolution: "768p" } }],
    ],
    [
      hailuo,
      "Made as 768p, because the model has no 720p; 10 s, because the model has no 8 s.",
      [
        { label: "Ask for 768p", change: { resolution: "768p" } },
        { label: "Make it 10 s", change: { durationSeconds: "10" } },
      ],
    ],
    [
      "model=minimax/MiniMax-H3&resolution=768p",
      "Made with sound, which this model always makes.",
      [{ label: "Ask for sound", change: { audio: "on" } }],
    ],
    // as long as its input, and 2 s at least: another length would change nothing
    [
      "model=runway/aleph2&mode=video-to-video&inputVideo=1",
      "Made as 2 s, because the model has no 1 s.",
      [{ label: "Use an input of 2 s", change: { inputVideoSeconds: "2" } }],
    ],
    // 8 s wanted of a source of 5 s, and of one of 12 s
    [
      "model=runway/aleph2&mode=video-to-video&inputVideo=5",
      "Made as 5 s, as long as its input.",
      [
        { label: "Use an input of 8 s", change: { inputVideoSeconds: "8" } },
        { label: "Make it 5 s", change: { durationSeconds: "5" } },
      ],
    ],
    [
      "model=runway/aleph2&mode=video-to-video&inputVideo=12",
      "Made as 12 s, as long as its input.",
      [
        { label: "Use an input of 8 s", change: { inputVideoSeconds: "8" } },
        { label: "Make it 12 s", change: { durationSeconds: "12" } },
      ],
    ],
    // what comes with it stands last
    [
      "model=minimax/MiniMax-H3",
      "Made as 768p, because the model has no 720p; with sound, which this model always makes.",
      [
        { label: "Ask for sound", change: { audio: "on" } },
        { label: "Ask for 768p", change: { resolution: "768p" } },
      ],
    ],
  ])("%s", (query, text, fixes) => expect(madeInstead(pricedOf(query))).toEqual({ text, fixes }));

  it.each([
    veo,
    "model=minimax/MiniMax-H3&resolution=768p&audio=on",
    "model=runway/aleph2&mode=video-to-video&duration=5&inputVideo=5",
    "model=runway/aleph2&mode=video-to-video&duration=5",
  ])("nothing where all is as asked: %s", (query) => expect(madeInstead(pricedOf(query))).toBeUndefined());
});

it("says what is taken for granted apart from it", () => {
  expect(assumedIn(pricedOf("model=pika/pika-2.5&duration=5")).map(({ code }) => code)).toEqual([
    "sound-not-recorded",
    "caution",
  ]);
  expect(assumedIn(pricedOf(`${veo}&duration=10`))).toEqual([]);
});

/** What is said of a clip of one kind: its length, its resolution, its sound. */
const saidOf = (estimate: PricedEstimate, field: string): boolean => {
  const length = /\bs, because|generations/;
  const codes = {
    durationSeconds: /\bs, (because|as long as)|generations/,
    inputVideoSeconds: length,
    resolution: /\dk|\dp, because/,
    audio: /with sound/,
  };
  return codes[field as keyof typeof codes].test(madeInstead(estimate)?.text ?? "");
};

/** Models whose clip is as long as its input. */
const anyEdit = fc
  .constantFrom("runway/aleph2", "runway/act_two", "replicate/kwaivgi-kling-o1")
  .chain(workflowFor)
  .map((workflow) => ({ ...workflow, mode: "video-to-video" as const }));

it("what is followed asks for just that: it is said no more", () => {
  fc.assert(
    fc.property(fc.oneof(anyWorkflow, anyEdit), (workflow) => {
      const estimate = estimateFlat(workflow);
      if (estimate.status !== "priced") return;
      const { text, fixes } = madeInstead(estimate) ?? { text: "", fixes: [] };
      expect(text).not.toMatch(/undefined|NaN|\bas with\b/);
      expect(new Set(fixes.map(({ label }) => label)).size, "each is said once").toBe(fixes.length);
      for (const { label, change } of fixes) {
        const plan = withWorkload(estimate.plan, { clip: { ...estimate.workload.clip, ...change } });
        const followed = estimatePlan(plan);
        if (followed.status !== "priced") continue;
        const [field] = Object.keys(change);
        expect(saidOf(followed, field!), `${label}: ${madeInstead(followed)?.text}`).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});
