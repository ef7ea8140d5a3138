import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { billedAttempts, expectAttempts } from "@/lib/month/outcomes";
import { billedJobs } from "@/lib/month/distribution/billed-jobs";
import { outcomes, type Month, type Outcome } from "@/lib/ask/plan";
import { anyWorkflow } from "../../support/arbitraries";
import { meanOf, whole } from "../../support/chances";
import { monthOfFlat } from "../../support/flat";
import { monthOf } from "../../support/question";

/** Chance by number of jobs, without the numbers that never come. */
function table(month: Month, billed: readonly Outcome[]): Record<number, number> {
  const { first, chances } = billedJobs(month, new Set(billed));
  return Object.fromEntries([...chances].flatMap((chance, index) => (chance === 0 ? [] : [[first + index, chance]])));
}

const rounded = (chances: Record<number, number>) =>
  Object.fromEntries(Object.entries(chances).map(([jobs, chance]) => [jobs, Number(chance.toFixed(12))]));

const all = outcomes;
const none = [] as const;

describe("by hand", () => {
  it.each<[name: string, query: string, billed: readonly Outcome[], expected: Record<number, number>]>([
    ["nothing ever fails", "retry=0&tries=3", all, { 1: 1 }],
    ["one try, failed or not, is one job where failures are billed", "retry=0.4&tries=1", all, { 1: 1 }],
    ["one try, failures not billed", "retry=0.4&tries=1", none, { 0: 0.4, 1: 0.6 }],
    ["a coin, two tries", "retry=0&unusable=0.5&tries=2", none, { 1: 0.5, 2: 0.5 }],
    // one in five is unusable: 0.8, 0.2 x 0.8, 0.2 x 0.2
    ["three tries", "retry=0&unusable=0.2&tries=3", none, { 1: 0.8, 2: 0.16, 3: 0.04 }],
    // the same chances for failures, where they are billed
    ["three tries of failures, billed", "retry=0.2&tries=3", ["failed"], { 1: 0.8, 2: 0.16, 3: 0.04 }],
    // only the one that is kept is billed: none with 0.5 x 0.5
    ["failures not billed, two tries", "retry=0.5&tries=2", none, { 0: 0.25, 1: 0.75 }],
    ["moderated, not billed", "retry=0&moderated=0.5&tries=2", ["failed", "timeout"], { 0: 0.25, 1: 0.75 }],
    ["moderated, billed", "retry=0&moderated=0.5&tries=2", ["moderated"], { 1: 0.5, 2: 0.5 }],
    ["abandoned, not billed", "retry=0&timeout=0.5&tries=2", ["failed", "moderated"], { 0: 0.25, 1: 0.75 }],
    ["abandoned, billed", "retry=0&timeout=0.5&tries=2", ["timeout"], { 1: 0.5, 2: 0.5 }],
    // failed 0.25, unusable 0.75 x 0.2 = 0.15, kept 0.6. None: 0.25 x 0.25.
    // One: 0.6 + 0.15 x 0.25 + 0.25 x (0.6 + 0.15). Two: 0.15 x (0.6 + 0.15).
    [
      "unusable takes beside failures that are not billed",
      "retry=0.25&unusable=0.2&tries=2",
      none,
      { 0: 0.0625, 1: 0.825, 2: 0.1125 },
    ],
    // made 0.25; failed 0.25 billed, moderated 0.5 not. Two tries: none 0.5 x 0.5; two 0.25 x (0.25 + 0.25)
    [
      "one outcome billed, one not",
      "retry=0.25&moderated=0.5&tries=2",
      ["failed"],
      { 0: 0.25, 1: 0.25 + 0.25 * 0.5 + 0.5 * 0.5, 2: 0.25 * 0.5 },
    ],
  ])("%s", (_, query, billed, expected) => {
    expect(rounded(table(monthOf(query), billed))).toEqual(rounded(expected));
  });
});

describe("a share of submissions creates a second job, always billed", () => {
  it.each<[name: string, query: string, billed: readonly Outcome[], expected: Record<number, number>]>([
    ["one try", "retry=0&duplicates=0.5&tries=1", none, { 1: 0.5, 2: 0.5 }],
    // A coin for each of them: kept 1 + coin; else 2 + two coins, so 0.25 and 0.5 of one half.
    // One 0.5 x 0.5, two 0.5 x 0.5 + 0.5 x 0.25, three 0.5 x 0.5, four 0.5 x 0.25
    ["two tries", "retry=0&unusable=0.5&duplicates=0.5&tries=2", none, { 1: 0.25, 2: 0.375, 3: 0.25, 4: 0.125 }],
    // the failed job is free, its duplicate is not: coin + coin
    ["of a failure that is not billed", "retry=0.5&duplicates=0.5&tries=1", none, { 0: 0.25, 1: 0.5, 2: 0.25 }],
  ])("%s", (_, query, billed, expected) => {
    expect(rounded(table(monthOf(query), billed))).toEqual(rounded(expected));
  });

  it("never more than two jobs for every try", () => {
    const { first, chances } = billedJobs(monthOf("retry=0.5&unusable=0.5&duplicates=0.5&tries=10"), new Set(outcomes));
    expect(first + chances.length - 1).toBe(20);
    // nine tries that give nothing (0.75), one that is whatever it is, each doubled by a coin
    expect(chances.at(-1)! / (0.75 ** 9 * 0.5 ** 10)).toBeCloseTo(1, 12);
  });
});

describe("laws", () => {
  const billedSet = fc.subarray([...outcomes]);
  const often = { numRuns: 500 };

  it("are chances that make one", () => {
    fc.assert(
      fc.property(anyWorkflow, billedSet, (workflow, billed) => {
        const jobs = billedJobs(monthOfFlat(workflow), new Set(billed));
        expect(jobs.chances.every((chance) => chance >= 0 && chance <= 1 + 1e-12)).toBe(true);
        expect(Math.abs(whole(jobs) - 1)).toBeLessThan(1e-12);
        expect(jobs.first).toBeGreaterThanOrEqual(0);
        expect(jobs.first + jobs.chances.length - 1).toBeLessThanOrEqual(2 * workflow.tries);
      }),
      often,
    );
  });

  it("have the mean of the formula: K + (A - K) x what is billed of the rest, and d A", () => {
    fc.assert(
      fc.property(anyWorkflow, billedSet, (workflow, billed) => {
        const rule = (outcome: Outcome) => (billed.includes(outcome) ? "billed" : "not-billed");
        const rules = { failed: rule("failed"), moderated: rule("moderated"), timeout: rule("timeout") } as const;
        const expected = Number(billedAttempts(expectAttempts(monthOfFlat(workflow)), rules, "high").toFixed());
        const mean = meanOf(billedJobs(monthOfFlat(workflow), new Set(billed)));
        expect(Math.abs(mean - expected)).toBeLessThanOrEqual(1e-9 * expected);
      }),
      often,
    );
  });

  it("do not depend on an outcome that never happens", () => {
    fc.assert(
      fc.property(anyWorkflow, (workflow) => {
        const sound = { ...monthOfFlat(workflow), failed: "0", moderated: "0", timeout: "0" };
        expect(table(sound, all)).toEqual(table(sound, none));
      }),
      often,
    );
  });
});
