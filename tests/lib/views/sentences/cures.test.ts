/** Ways out of a plan without a total: each leads to a plan that has lost that reason. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writePlan } from "@/lib/ask/write";
import { reasonOf, type OtherEstimate } from "@/lib/month/estimate";
import { curesOf } from "@/lib/views/sentences/cures";
import { anyWorkflow } from "../../support/arbitraries";
import { context, entriesOf, estimateFlat, estimateOf, estimatePlan } from "../../support/question";
import { readPlan } from "@/lib/ask/read";

function otherOf(query: string): OtherEstimate {
  const estimate = estimateOf(query);
  if (estimate.status === "priced") throw new Error(`"${query}" has a price`);
  return estimate;
}

describe("a reason that has a cure", () => {
  it.each([
    [
      "model=runway/gen4_turbo",
      [["Use it for image to video", "model=runway/gen4_turbo&mode=image-to-video&on=2026-11-22"]],
    ],
    ["model=luma/ray-3.2&duration=5&audio=on", [["Price it silent", "model=luma/ray-3.2&duration=5&on=2026-11-22"]]],
    [
      "model=vertex-ai/veo-3.1-lite-generate-001&resolution=4k&budget=100",
      [["Ask for 1080p", "model=vertex-ai/veo-3.1-lite-generate-001&resolution=1080p&budget=100&on=2026-11-22"]],
    ],
    [
      "model=vertex-ai/veo-3.1-generate-001&aspect=1:1",
      [["Make it 16:9", "model=vertex-ai/veo-3.1-generate-001&on=2026-11-22"]],
    ],
    [
      "model=vertex-ai/veo-3.1-generate-001&fps=60",
      [["Make it 24 frames a second", "model=vertex-ai/veo-3.1-generate-001&fps=24&on=2026-11-22"]],
    ],
    [
      "model=vertex-ai/veo-3.0-generate-001",
      [["Use vertex-ai/veo-3.1-generate-001", "model=vertex-ai/veo-3.1-generate-001&on=2026-11-22"]],
    ],
  ])("%s", (query, cures) =>
    expect(curesOf(otherOf(query)).map(({ label, plan }) => [label, writePlan(plan)])).toEqual(cures),
  );

  it("a tier that is not offered leads to one that is", () => {
    const [cure] = curesOf(otherOf("model=vertex-ai/veo-3.1-generate-001&tier=nothing"));
    expect(cure!.label).toMatch(/^Use the [a-z]+ tier$/);
    expect(estimatePlan(cure!.plan).status).toBe("priced");
  });

  it("two modes at most are offered", () => {
    const cures = curesOf(otherOf("model=vertex-ai/veo-3.1-generate-001&mode=video-to-video"));
    expect(cures.length).toBeLessThanOrEqual(2);
    expect(cures.map(({ label }) => label)).toEqual(expect.arrayContaining(["Use it for text to video"]));
  });
});

it.each(["model=kling/kling-v4", "model=openai/sora-2"])("nothing cures %s", (query) =>
  expect(curesOf(otherOf(query))).toEqual([]),
);

it("what is followed has lost the reason, and its link is the plan", () => {
  fc.assert(
    fc.property(anyWorkflow, (workflow) => {
      const estimate = estimateFlat(workflow);
      if (estimate.status === "priced") return;
      const cures = curesOf(estimate);
      expect(new Set(cures.map(({ label }) => label)).size).toBe(cures.length);
      for (const { label, plan } of cures) {
        const link = readPlan(entriesOf(writePlan(plan)), context);
        expect(link.issues, label).toEqual([]);
        const followed = estimatePlan(plan);
        if (followed.status !== "priced") expect(reasonOf(followed).code, label).not.toBe(reasonOf(estimate).code);
      }
    }),
    { numRuns: 300 },
  );
});
