/** What remedies a shortfall of clips. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planWithOf } from "@/lib/budget/plan-with";
import { moreTries } from "@/lib/budget/shortfall";
import { withMonth } from "@/lib/month/estimate";
import { keptClipsOf } from "@/lib/month/kept";
import { decimal, plain } from "@/lib/numbers/decimal";
import { anyWorkflow } from "../support/arbitraries";
import { estimateFlat, estimatePlan, priced, pricedOf, readOf } from "../support/question";

const veo = "model=vertex-ai/veo-3.1-generate-001";

describe("the remedy of a shortfall", () => {
  const remedyOf = (query: string) => {
    const more = moreTries(pricedOf(query));
    return more && [more.tries, plain(more.delivered), plain(more.more)];
  };

  it.each<[name: string, query: string, remedy: [number, string, string] | undefined]>([
    // 5 tries: 500 x (1 - 0.55^5) = 474.8, just below 475; 6: 500 x (1 - 0.027680640625).
    // 0.55^6: 2.16071 jobs a clip, variance 2.0356: 1,080.4 and a deviation of 31.90, 1,133 jobs less 958, x 1.60
    ["500 clips of which 416.8 are delivered", `${veo}&clips=500&unusable=0.5`, [6, "486.1596796875", "280"]],
    // one try keeps 90 of 100, two 99; 100 jobs are certain, 110 expected, 115 in 95 of 100 months: 15 x 1.60
    ["one try is not enough", `${veo}&tries=1`, [2, "99", "24"]],
    // 1 - 0.95^10 of 100: all that a plan can have. Only what is kept is billed: with 3 tries 14.26 and a deviation of
    // 3.50, 20 jobs in 95 of 100 months; with 10 tries 40.13 and 4.90, 48 jobs
    ["not even ten tries are", `${veo}&retry=0.95&policy.failed=not-billed`, [10, "40.126306076162109375", "44.8"]],
    ["all but one in a thousand are delivered", veo, undefined],
    ["19 in 20 are enough", `${veo}&retry=0&unusable=0.05&tries=1`, undefined],
    // 0.949 and 1 - 0.051^2; 5.1 of 100 are repeated, 9 in 95 of 100 months: 9 x 1.60
    ["less than those are not", `${veo}&retry=0&unusable=0.051&tries=1`, [2, "99.7399", "14.4"]],
    ["there are no more tries", `${veo}&unusable=0.9&tries=10`, undefined],
    ["what is made is thrown away by choice", `${veo}&unusable=0.5&counted=made`, undefined],
    // 0.9 x 0.9 of two generations; 0.99 x 0.99. 200.00 are certain; of 100 jobs of 1.20 and 100 of 0.80 one in ten is
    // made again: 20.00 and a deviation of 4.33, 27.20 in 95 of 100 months
    ["a stitched clip needs all its parts", `${veo}&duration=10&tries=1`, [2, "98.01", "27.2"]],
  ])("%s", (_, query, remedy) => expect(remedyOf(query)).toEqual(remedy));

  it("names the plan that it leads to, and keeps everything else", () => {
    const plan = readOf(`${veo}&clips=500&unusable=0.5&budget=800`);
    const [workload] = plan.workloads;
    const remedied = moreTries(priced(estimatePlan(plan)))!.plan;
    expect(remedied).toEqual({ ...plan, workloads: [{ ...workload, month: { ...workload.month, tries: 6 } }] });
  });

  it("is the least tries that deliver 19 in 20, and never costs less", () => {
    fc.assert(
      fc.property(anyWorkflow, (workflow) => {
        const estimate = estimateFlat(workflow);
        if (estimate.status !== "priced") return;
        const found = moreTries(estimate);
        const enough = decimal(String(workflow.clips)).times("0.95");
        const at = (tries: number) => withMonth(estimate, { tries });
        if (!found) {
          const none = workflow.counted === "made" || workflow.tries === 10;
          expect(none || keptClipsOf(estimate).gte(enough)).toBe(true);
          return;
        }
        expect(found.tries).toBeGreaterThan(workflow.tries);
        expect(plain(found.delivered)).toBe(plain(keptClipsOf(at(found.tries))));
        expect(found.tries === 10 || found.delivered.gte(enough)).toBe(true);
        expect(keptClipsOf(at(found.tries - 1)).lt(enough)).toBe(true);
        const remedied = priced(estimatePlan(found.plan));
        expect(plain(planWithOf(remedied).total.minus(planWithOf(estimate).total))).toBe(plain(found.more));
      }),
      { numRuns: 300 },
    );
  });
});
