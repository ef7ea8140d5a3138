/** What the budget buys as the plan is. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipsWithin } from "@/lib/budget/clips-within";
import { planWithOf } from "@/lib/budget/plan-with";
import { withMonth, type PricedEstimate } from "@/lib/month/estimate";
import { decimal, plain } from "@/lib/numbers/decimal";
import { anyWorkflow } from "../support/arbitraries";
import { estimateFlat, priced, pricedOf } from "../support/question";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const kling = "model=kling/kling-v3&duration=10&resolution=1080p&audio=on&clips=300";

const totalOf = (estimate: PricedEstimate, clips: number) => planWithOf(withMonth(estimate, { clips })).total;

describe("the clips that a budget buys", () => {
  it.each<[name: string, query: string, clips: number | undefined]>([
    // 257 x 1.8525 = 476.1 jobs and a deviation of 13.70: 500 jobs in 95 of 100 months, 800.00; 258 take 501
    ["half of the takes unusable", `${veo}&clips=500&unusable=0.5&budget=800`, 257],
    ["however many are asked for", `${veo}&clips=1&unusable=0.5&budget=800`, 257],
    // 160 / 1.60
    ["nothing fails", `${veo}&retry=0&clips=7&budget=160`, 100],
    ["a cent less", `${veo}&retry=0&clips=7&budget=159.99`, 99],
    // the money to plan with of 100 clips
    ["all that are asked for", `${veo}&budget=187.2`, 100],
    // 117 jobs are too many: 95 clips take 111
    ["fewer", `${veo}&budget=178`, 95],
    // both trial packs are 1,100 units for 107.80: 91 x 12 = 1,092; the next one takes a pack of 5,000 for 700
    ["up to the next pack", `${kling}&budget=600`, 91],
    ["up to the end of a pack", `${kling}&budget=700`, 416], // 5,000 / 12 = 416.7
    ["tax is paid, too", `${kling}&budget=832.99&extra.tax=0.19`, 91], // 107.80 x 1.19; 700 x 1.19 = 833
    ["what surrounds the clip", `${veo}&retry=0&extra.image=0.4&budget=160`, 80], // 1.60 + 0.40
    ["less certain months buy more", `${veo}&budget=178&certainty=50`, 100], // 111 jobs, 177.60
    ["not one", `${veo}&budget=1.59`, undefined],
    ["no budget", veo, undefined],
    ["more than a plan can have", `${veo}&retry=0&budget=1000000000000`, 10_000_000],
  ])("%s", (_, query, clips) => expect(clipsWithin(pricedOf(query))).toBe(clips));

  it("as the others fail, not one fewer: a job that is not billed costs nothing", () => {
    // no job is billed in more than half of the months: all that a plan can have
    const free = "retry=0.6&policy.failed=not-billed&clips=1&tries=1&certainty=50&budget=0";
    expect(clipsWithin(pricedOf(`${veo}&${free}`))).toBe(10_000_000);
  });

  const anyBudget = fc.oneof(
    fc.constantFrom("0", "0.000001", "1", "1.6", "100", "1000000000000"),
    fc.integer({ min: 0, max: 2_000 }).map((cents) => plain(decimal(String(cents)).div("100"))),
    fc.integer({ min: 0, max: 1_000_000_000 }).map(String),
  );

  it("so many fit, and one more does not", () => {
    fc.assert(
      fc.property(anyWorkflow, anyBudget, fc.boolean(), (workflow, budget, few) => {
        const estimate = estimateFlat({ ...workflow, budget, clips: few ? 1 + (workflow.clips % 50) : workflow.clips });
        if (estimate.status !== "priced") return;
        const most = decimal(budget);
        const clips = clipsWithin(estimate);
        if (clips !== undefined) expect(totalOf(estimate, clips).lte(most)).toBe(true);
        if (clips !== 10_000_000) expect(totalOf(estimate, (clips ?? 0) + 1).gt(most)).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it("the money to plan with buys what it is planned for", () => {
    fc.assert(
      fc.property(anyWorkflow, (workflow) => {
        const bare = estimateFlat(workflow);
        if (bare.status !== "priced") return;
        const estimate = priced(estimateFlat({ ...workflow, budget: plain(planWithOf(bare).total) }));
        expect(clipsWithin(estimate)).toBeGreaterThanOrEqual(workflow.clips);
      }),
      { numRuns: 100 },
    );
  });
});
