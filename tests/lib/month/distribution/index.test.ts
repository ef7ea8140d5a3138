import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, plain } from "@/lib/numbers/decimal";
import { commonStep, monthDistribution, type MonthDistribution } from "@/lib/month/distribution";
import { mapEach, type NonEmpty } from "@/lib/numbers/list";
import { anyWorkflow } from "../../support/arbitraries";
import { monthOfFlat } from "../../support/flat";
import * as questions from "../../support/question";

const decimals = (texts: readonly string[]) => texts.map(decimal);
type Prices = NonEmpty<string>;
const pricesOf = (texts: Prices) => mapEach(texts, decimal);

function monthOf(query: string, prices: Prices, billed: readonly ("failed" | "moderated")[] = []) {
  return monthDistribution(questions.monthOf(query), billed, pricesOf(prices));
}

const figures = ({ jobs, money, exact }: MonthDistribution) => ({
  jobs: [jobs.p50, jobs.p80, jobs.p95],
  money: [money.p50, money.p80, money.p95].map(plain),
  exact,
});

const coin = "retry=0&unusable=0.5&tries=10"; // each clip is one job or more, by the toss of a coin

describe("commonStep", () => {
  it.each([
    ["one price", ["0.35154"], "0.35154"],
    ["the same price", ["0.4", "0.4"], "0.4"],
    ["3 and 2 steps", ["1.20", "0.80"], "0.4"],
    ["a multiple", ["3.2", "0.8"], "0.8"],
    ["2 and 5 steps", ["0.1", "0.25"], "0.05"],
    ["whole amounts", ["10", "4"], "2"],
    ["whole amounts above hundreds", ["300", "200"], "100"],
    ["one decimal beside none", ["3", "0.5"], "0.5"],
    ["nothing in common but the last digit", ["0.000007", "1"], "0.000001"],
    ["three prices: 6, 10 and 15 steps", ["0.6", "1", "1.5"], "0.1"],
    ["tokens", ["0.35154", "0.421848"], "0.070308"], // 5 and 6 steps
  ])("%s", (_, prices, step) => expect(plain(commonStep(decimals(prices)))).toBe(step));

  it("divides every price, and no larger step does", () => {
    const price = fc.integer({ min: 1, max: 1e9 }).map((units) => plain(decimal(String(units)).div("1000000")));
    fc.assert(
      fc.property(fc.array(price, { minLength: 1, maxLength: 4 }), (prices) => {
        const step = commonStep(decimals(prices));
        const steps = decimals(prices).map((one) => BigInt(one.div(step).toFixed()));
        expect(decimals(prices).map((one, at) => step.times(String(steps[at])).eq(one))).toEqual(
          prices.map(() => true),
        );
        const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
        expect(steps.reduce(divisor)).toBe(1n);
      }),
    );
  });
});

describe("the month in jobs and in money", () => {
  it.each<[name: string, query: string, prices: Prices, jobs: number[], money: string[]]>([
    // 19, 24 and 28 x 0.40
    ["10 clips at $0.40", `${coin}&clips=10`, ["0.4"], [19, 24, 28], ["7.6", "9.6", "11.2"]],
    // 199, 211 and 224 x 0.40
    ["100 clips at $0.40", `${coin}&clips=100`, ["0.4"], [199, 211, 224], ["79.6", "84.4", "89.6"]],
    // 1/2 is reached by one job, 0.75 is not 0.8, 0.9375 is not 0.95
    ["one clip", `${coin}&clips=1`, ["0.4"], [1, 3, 5], ["0.4", "1.2", "2"]],
    ["nothing is repeated", "retry=0&clips=7", ["0.35154"], [7, 7, 7], ["2.46078", "2.46078", "2.46078"]],
    ["ten million clips that never fail", "retry=0&clips=10000000", ["3.2"], [1e7, 1e7, 1e7], ["32000000", "32000000", "32000000"]], // prettier-ignore
    // two equal generations of five clips are ten: 19, 24 and 28
    ["two generations of one price", `${coin}&clips=5`, ["0.4", "0.4"], [19, 24, 28], ["7.6", "9.6", "11.2"]],
    ["free", `${coin}&clips=10`, ["0"], [19, 24, 28], ["0", "0", "0"]],
    // both generations are jobs, one of them costs: five heads take 9, 12 and 16 tosses
    ["one generation free", `${coin}&clips=5`, ["0", "0.4"], [19, 24, 28], ["3.6", "4.8", "6.4"]],
    // one clip, one try: 1.2 + 0.8, twice
    ["two prices, nothing repeated", "retry=0&clips=2&tries=1", ["1.2", "0.8"], [4, 4, 4], ["4", "4", "4"]],
  ])("%s", (_, query, prices, jobs, money) => {
    expect(figures(monthOf(query, prices))).toEqual({ jobs, money, exact: true });
  });

  it("two prices by hand: one clip, two tries, each generation repeated by a coin", () => {
    // 1.2 or 2.4, and 0.8 or 1.6: 2.0, 2.8, 3.2 and 4.0, each with 1/4; jobs 2, 3 and 4 with 1/4, 1/2 and 1/4
    const month = monthOf("retry=0&unusable=0.5&tries=2&clips=1", ["1.2", "0.8"]);
    expect(figures(month)).toEqual({ jobs: [3, 4, 4], money: ["2.8", "4", "4"], exact: true });
    const within = ["1.99", "2", "2.79", "2.8", "3.2", "3.99", "4", "100"];
    expect(decimals(within).map(month.chanceWithin)).toEqual([0, 0.25, 0.25, 0.5, 0.75, 0.75, 1, 1]);
  });

  it("three prices by hand: one try, each generation free where it fails", () => {
    // 4, 2 and 1, each with 1/2: every sum from 0 to 7 with 1/8
    const month = monthOf("retry=0.5&tries=1&clips=1", ["0.4", "0.2", "0.1"]);
    expect(figures(month)).toEqual({ jobs: [1, 2, 3], money: ["0.3", "0.6", "0.7"], exact: true });
    expect(decimals(["0", "0.05", "0.1", "0.35", "0.7"]).map(month.chanceWithin)).toEqual([0.125, 0.125, 0.25, 0.5, 1]);
  });

  it("billed failures count as jobs", () => {
    const query = "retry=0.5&tries=2&clips=1";
    // not billed: none with 1/4, else one. Billed: one with 1/2, else two.
    expect(figures(monthOf(query, ["1"])).jobs).toEqual([1, 1, 1]);
    expect(figures(monthOf(query, ["1"], ["failed"])).jobs).toEqual([1, 2, 2]);
    expect(monthOf(query, ["1"]).chanceWithin(decimal("0.99"))).toBe(0.25);
    expect(monthOf(query, ["1"], ["failed"]).chanceWithin(decimal("1"))).toBe(0.5);
  });

  it("an amount is reached when it is met exactly", () => {
    const month = monthOf(`${coin}&clips=10`, ["0.4"]);
    // 19 jobs are $7.60: ten heads in 19 tosses, and what is given up after ten tries
    expect(month.chanceWithin(decimal("7.6"))).toBeCloseTo(0.50002, 5);
    expect(month.chanceWithin(decimal("7.59"))).toBe(month.chanceWithin(decimal("7.2")));
    expect(month.chanceWithin(decimal("0"))).toBe(0);
    expect(month.chanceWithin(decimal("1000000"))).toBeCloseTo(1, 12);
    expect(monthOf(`${coin}&clips=10`, ["0"]).chanceWithin(decimal("0"))).toBe(1);
  });

  it("is the same for the second model that asks, in any order", () => {
    const month = questions.monthOf("retry=0.2&unusable=0.3&clips=40");
    const asked: Prices[] = [["1.2", "0.8"], ["0.4"], ["0.8", "1.2"], ["0.05"], ["1.2", "0.8"]];
    const together = asked.flatMap((prices) =>
      [[], ["failed" as const]].map((billed) => figures(monthDistribution(month, billed, pricesOf(prices)))),
    );
    const apart = asked.flatMap((prices) =>
      [[], ["failed" as const]].map((billed) => figures(monthOf("retry=0.2&unusable=0.3&clips=40", prices, billed))),
    );
    expect(together).toEqual(apart);
  });
});

describe("more steps than a float counts", () => {
  it("prices with nothing in common are rounded to coarser steps, by less than a thousandth", () => {
    const month = monthOf("retry=0.1&clips=10000000", ["1.000000000001", "0.7"], ["failed"]);
    // 10,000,000 x 1.11 x 1.700000000001
    expect(Number(plain(month.money.p50)) / 18_870_000).toBeCloseTo(1, 4);
    expect(month.exact).toBe(false);
  });

  it("a narrow month at such prices is not called exact", () => {
    // 10,000 clips x 2 x 20 jobs at most x 10^12 steps of a dollar are more than 2^50
    expect(monthOf("retry=0.1&clips=10000", ["1.000000000001", "0.7"], ["failed"]).exact).toBe(false);
    expect(monthOf("retry=0.1&clips=10000", ["1.01", "0.7"], ["failed"]).exact).toBe(true);
  });

  it("what never fails is still exact to the last digit", () => {
    const month = monthOf("retry=0&clips=10000000", ["1.000000000001", "0.7"]);
    expect(plain(month.money.p95)).toBe("17000000.00001"); // 10,000,000 x 1.700000000001
    expect(plain(month.money.p50)).toBe("17000000.00001");
  });
});

describe("laws", () => {
  const price = fc.integer({ min: 0, max: 5_000_000 }).map((units) => plain(decimal(String(units)).div("1000000")));
  const prices = fc
    .tuple(price, fc.array(price, { maxLength: 3 }))
    .map(([first, others]): Prices => [first, ...others]);
  const billed = fc.subarray(["failed", "moderated", "timeout"] as const);

  it("percentiles are ordered, and within an amount lies what the percentile says", () => {
    fc.assert(
      fc.property(anyWorkflow, prices, billed, (workflow, each, outcomes) => {
        const month = monthDistribution(monthOfFlat(workflow), outcomes, pricesOf(each));
        const { jobs, money } = month;
        expect(jobs.p50 <= jobs.p80 && jobs.p80 <= jobs.p95).toBe(true);
        expect(money.p50.lte(money.p80) && money.p80.lte(money.p95) && money.p50.gte("0")).toBe(true);
        for (const [at, share] of [
          [money.p50, 0.5],
          [money.p80, 0.8],
          [money.p95, 0.95],
        ] as const) {
          const chance = month.chanceWithin(at);
          expect(chance >= share - 1e-9 && chance <= 1 + 1e-12).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("the most that can be is within itself, also where the sum is approximated", () => {
    // 4 generations of one clip, each at most 5 tries and as many duplicates: 10 x 2.184942
    const month = questions.monthOf("clips=1&tries=5&retry=0&timeout=0.567263&unusable=0.175677&duplicates=0.949982");
    const each: Prices = ["0.000002", "2.184936", "0.000003", "0.000001"];
    const { exact, money, chanceWithin } = monthDistribution(month, ["timeout"], pricesOf(each));
    expect([exact, plain(money.p95)]).toEqual([false, "21.84942"]);
    expect(chanceWithin(money.p95)).toBe(1);
  });

  it("at one price, money is jobs times the price", () => {
    fc.assert(
      fc.property(anyWorkflow, price, billed, (workflow, each, outcomes) => {
        const { jobs, money } = monthDistribution(monthOfFlat(workflow), outcomes, [decimal(each)]);
        for (const at of ["p50", "p80", "p95"] as const) {
          expect(plain(money[at])).toBe(plain(decimal(each).times(String(jobs[at]))));
        }
      }),
      { numRuns: 200 },
    );
  });
});
