/** The verdict on a budget as a word, and what it means in a plan. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paidAt, planWithOf, verdictOf, verdicts } from "@/lib/budget/plan-with";
import { decimal, plain } from "@/lib/numbers/decimal";
import { formatMoney } from "@/lib/words/format";
import { monthsInWords, verdictInWords } from "@/lib/views/sentences/verdict";
import { verdictWords } from "@/lib/words/verdict";
import { anyWorkflow } from "../../support/arbitraries";
import { estimateFlat, priced, pricedOf } from "../../support/question";

const veo = "model=vertex-ai/veo-3.1-generate-001";

function said(query: string) {
  const estimate = pricedOf(query);
  const verdict = verdictOf(estimate)!;
  const budget = estimate.plan.budget!;
  return `${verdictWords[verdict]} ${verdictInWords(estimate, verdict, budget)}`;
}

it("has a word of its own for each verdict", () => {
  expect(verdicts.map((verdict) => verdictWords[verdict])).toEqual(["Fits", "Depends", "Tight", "Over", "Not priced"]);
});

describe("what follows the word", () => {
  it.each([
    // 117 jobs of 1.60 are 187.20 in 95 of 100 months
    [`${veo}&budget=200`, "Fits with $12.80 to spare"],
    [`${veo}&budget=187.2`, "Fits with $0.00 to spare"],
    // less than a cent over
    [`${veo}&budget=187.199`, "Depends fits if failed jobs are free, with $27.20 to spare"],
    // 100 jobs of 1.60 where none that failed is billed
    [`${veo}&budget=160`, "Depends fits if failed jobs are free, with $0.00 to spare"],
    [`${veo}&budget=159`, "Over by $28.20"],
    // 112 jobs at most, and 111 are as likely as not
    [`${veo}&policy.failed=billed&budget=180`, "Tight 68 of 100 months stay within"],
    [`${veo}&policy.failed=billed&budget=170`, "Over by $17.20"],
    // with a fifth of tax 224.64
    [`${veo}&policy.failed=billed&budget=200&extra.tax=0.2`, "Over by $24.64"],
    [`${veo}&budget=2000&currency=CNY&fx.CNY=7`, "Fits with CN¥689.60 to spare"], // 187.20 x 7 = 1,310.40
  ])("%s", (query, words) => expect(said(query)).toBe(words));

  it.each([
    ["moderated=0.1&retry=0", "moderated jobs are free"],
    ["timeout=0.1&retry=0", "abandoned jobs are free"],
    ["moderated=0.1&timeout=0.05", "failed jobs, moderated jobs and abandoned jobs are free"],
    ["moderated=0.1&policy.failed=billed", "moderated jobs are free"],
  ])("names whom it depends on: %s", (query, words) => {
    const low = paidAt(pricedOf(`${veo}&${query}`), "low", 95).total;
    expect(said(`${veo}&${query}&budget=${plain(low)}`)).toContain(`fits if ${words}, with $0.00 to spare`);
  });

  it("says of no price that no budget holds", () => {
    expect(verdictInWords(pricedOf(veo), "unknown", "10")).toBe("no budget can be said to hold");
  });
});

describe("a chance of months", () => {
  it.each([
    [0.684, "68 of 100 months"],
    [0.5, "50 of 100 months"],
    [0.9999, "99 of 100 months"], // not all of them
    [0.0001, "1 of 100 months"], // not none
  ])("%f is %s", (chance, words) => expect(monthsInWords(chance)).toBe(words));
});

it("what is to spare or missing is the difference to the money to plan with, never a minus", () => {
  fc.assert(
    fc.property(anyWorkflow, fc.integer({ min: 1, max: 300 }), (workflow, percent) => {
      const bare = estimateFlat(workflow);
      if (bare.status !== "priced") return;
      const budget = plain(planWithOf(bare).total.times(String(percent)).div("100").round(6));
      const estimate = priced(estimateFlat({ ...workflow, budget }));
      const verdict = verdictOf(estimate)!;
      const words = verdictInWords(estimate, verdict, budget);
      expect(words).not.toMatch(/[-−]|NaN|undefined/);
      const apart = formatMoney(planWithOf(estimate).total.minus(decimal(budget)).abs(), estimate.displayCurrency);
      if (verdict === "fits") expect(words).toBe(`with ${apart} to spare`);
      if (verdict === "over") expect(words).toBe(`by ${apart}`);
    }),
    { numRuns: 60 },
  );
});
