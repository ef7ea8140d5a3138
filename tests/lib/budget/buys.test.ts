/** What a budget buys, by hand; and that it is the inverse of the estimate for any model and plan. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeClip, changeMonth, type Plan } from "@/lib/ask/plan";
import { buysOf } from "@/lib/budget/buys";
import { planWithOf } from "@/lib/budget/plan-with";
import { byRank } from "@/lib/catalogue/resolutions";
import { resolutions } from "@/lib/catalogue/vocabulary";
import { assumedRates } from "@/lib/data";
import { decimal, plain } from "@/lib/numbers/decimal";
import { anyWorkflow } from "../support/arbitraries";
import { planOf } from "../support/flat";
import { estimatePlan, pricedOf } from "../support/question";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const bought = (query: string) => buysOf(pricedOf(query), assumedRates);

describe("by hand", () => {
  it.each<[string, string, ReturnType<typeof bought>]>([
    ["no budget buys nothing that could be named", veo, undefined],
    // 117 jobs of 100 clips: 4 s at 0.20 are 93.60, 6 s 140.40; 75 jobs at 1.60 are 120.00, as many as 63 clips take
    ["clips, seconds, and no resolution at 8 s", `${veo}&budget=120`, { clips: 63, seconds: 4 }],
    // 187.20 for 8 s; 4k costs more
    ["what is asked", `${veo}&budget=187.2`, { clips: 100, seconds: 8, resolution: "1080p" }],
    ["not one clip", `${veo}&budget=1`, {}],
  ])("%s", (_, query, buys) => expect(bought(query)).toEqual(buys));
});

const fits = (plan: Plan) => {
  const estimate = estimatePlan(plan);
  return estimate.status === "priced" && planWithOf(estimate).total.lte(decimal(plan.budget ?? "0"));
};

it("for any model and plan what is bought is within the budget, and the next is not or cannot be made", () => {
  fc.assert(
    fc.property(anyWorkflow, fc.integer({ min: 10, max: 400 }), (workflow, percent) => {
      const bare = planOf({ ...workflow, clips: Math.min(workflow.clips, 500), tries: Math.min(workflow.tries, 4) });
      const now = estimatePlan(bare);
      if (now.status !== "priced") return;
      const plan = { ...bare, budget: plain(planWithOf(now).total.times(String(percent)).div("100").round(6)) };
      const estimate = estimatePlan(plan);
      if (estimate.status !== "priced") return;
      const { clips, seconds, resolution } = buysOf(estimate, assumedRates)!;
      const clipsFit = (many: number) => fits(changeMonth(plan, { clips: many }));
      if (clips === undefined) expect(clipsFit(1)).toBe(false);
      else {
        expect(clipsFit(clips)).toBe(true);
        if (clips < 10_000_000) expect(clipsFit(clips + 1)).toBe(false);
      }
      const lengthFits = (length: number) => fits(changeClip(plan, { durationSeconds: String(length) }));
      if (seconds === undefined) expect(lengthFits(1)).toBe(false);
      else {
        expect(lengthFits(seconds)).toBe(true);
        if (seconds < 600) expect(lengthFits(seconds + 1)).toBe(false);
      }
      for (const label of resolutions) {
        const fit = fits(changeClip(plan, { resolution: label }));
        if (label === resolution) expect(fit).toBe(true);
        else if (resolution === undefined || byRank(label, resolution) > 0) expect(fit).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});
