import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { billedJobs } from "@/lib/month/distribution/billed-jobs";
import { quantile, sumDistribution, type Kind } from "@/lib/month/distribution/month";
import { isNonEmpty, type NonEmpty } from "@/lib/numbers/list";
import { anyChances, atMostIn, chancesOf, coin, die, everyOutcome, meanOf } from "../../support/chances";
import { some } from "../../support/synthetic";
import { monthOf } from "../../support/question";

const one = (many: number, weight = 1): [Kind] => [{ many, weight }];
const quantiles = (sum: ReturnType<typeof sumDistribution>) => [0.5, 0.8, 0.95].map((share) => quantile(sum, share));

describe("quantile: the smallest sum whose cumulative chance reaches the share", () => {
  it.each([
    ["3 of a die is reached with exactly a half", 0.5, 3],
    ["4 with a hair more", 0.500001, 4],
    ["5 with 0.8: 4 has 0.667", 0.8, 5],
    ["6 with 0.95: 5 has 0.833", 0.95, 6],
    ["the least with nothing", 0, 1],
    ["the most with everything", 1, 6],
  ])("%s", (_, share, expected) => expect(quantile(sumDistribution(die, one(1)), share)).toBe(expected));

  it("a share that floats miss by a rounding is reached", () => {
    // 0.1 + 0.2 + 0.2 as floats is 0.5000000000000001 or a hair below, by the order; ten tenths are 0.9999999999999999
    const tenths = chancesOf(1, ...Array.from({ length: 10 }, () => 0.1));
    expect([0.3, 0.8, 1].map((share) => quantile(sumDistribution(tenths, one(1)), share))).toEqual([3, 8, 10]);
    expect(quantile(sumDistribution(chancesOf(1, 0.5 - 1e-16, 0.5 + 1e-16), one(1)), 0.5)).toBe(1);
  });

  it("one clip, every second take unusable: half of the months take one job", () => {
    const each = billedJobs(monthOf("retry=0&unusable=0.5&tries=10"), new Set());
    // 1/2, 3/4, 7/8, 15/16, 31/32
    expect(quantiles(sumDistribution(each, one(1)))).toEqual([1, 3, 5]);
  });
});

describe("sumDistribution by hand", () => {
  it("two dice", () => {
    const sum = sumDistribution(die, one(2));
    expect({ least: sum.least, most: sum.most, exact: sum.exact }).toEqual({ least: 2, most: 12, exact: true });
    expect([1, 2, 3, 7, 11, 12, 13].map((x) => Math.round(sum.atMost(x) * 36 * 1e9) / 1e9)).toEqual([
      0, 1, 3, 21, 35, 36, 36,
    ]);
    // 7 is reached with 21/36 = 0.583 and 6 with 0.417; 9 with 0.833; 11 with 0.972
    expect(quantiles(sum)).toEqual([7, 9, 11]);
  });

  it("ten clips, each one job or more by the toss of a coin: at most 19 with 0.50002", () => {
    const each = billedJobs(monthOf("retry=0&unusable=0.5&tries=10"), new Set());
    const sum = sumDistribution(each, one(10));
    // Ten heads in 19 tosses come with 0.5; clips given up after ten tries add 0.00002.
    expect(sum.atMost(19)).toBeCloseTo(0.50002, 5);
    expect(quantiles(sum)).toEqual([19, 24, 28]);
  });

  it("between two sums the last one holds", () => {
    const sum = sumDistribution(coin, one(1, 10));
    expect([-1, 0, 9, 9.999, 10, 11].map(sum.atMost)).toEqual([0, 0.5, 0.5, 0.5, 1, 1]);
  });

  it("a coin for 3 and a coin for 2: 0, 2, 3 and 5", () => {
    const sum = sumDistribution(coin, [...one(1, 3), ...one(1, 2)]);
    expect([0, 1, 2, 3, 4, 5].map(sum.atMost)).toEqual([0.25, 0.25, 0.5, 0.75, 0.75, 1]);
    expect(quantiles(sum)).toEqual([2, 5, 5]);
  });

  it("what is certain has one sum, however many", () => {
    const sum = sumDistribution(chancesOf(1, 1), one(10_000_000, 7));
    expect([sum.least, sum.most, sum.exact, ...quantiles(sum)]).toEqual([7e7, 7e7, true, 7e7, 7e7, 7e7]);
    expect([sum.atMost(7e7 - 1), sum.atMost(7e7)]).toEqual([0, 1]);
  });
});

describe("against every outcome", () => {
  const kindUpTo = (most: number) =>
    fc.record({ many: fc.integer({ min: 1, max: most }), weight: fc.integer({ min: 1, max: 60 }) });
  const someKinds = (most: number, kinds: number): fc.Arbitrary<NonEmpty<Kind>> =>
    fc.tuple(kindUpTo(most), ...Array.from({ length: kinds - 1 }, () => kindUpTo(most)));

  it.each([
    ["one price", 12, 1],
    ["two prices", 6, 2],
    ["three prices", 4, 3],
  ])("%s", (_, most, kinds) => {
    fc.assert(
      fc.property(anyChances, someKinds(most, kinds), (each, chosen) => {
        const sum = sumDistribution(each, chosen);
        const table = everyOutcome(each, chosen);
        expect(sum.exact).toBe(true);
        for (let x = sum.least - 1; x <= sum.most + 1; x += 1) {
          expect(Math.abs(sum.atMost(x) - atMostIn(table, x))).toBeLessThan(1e-12);
        }
        expect(sum.atMost(sum.least - 1)).toBe(0);
        expect(sum.atMost(sum.most)).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  const backwardsOf = ([first, ...others]: NonEmpty<Kind>): NonEmpty<Kind> =>
    isNonEmpty(others) ? [...backwardsOf(others), first] : [first];

  it("the order of the prices changes nothing", () => {
    fc.assert(
      fc.property(anyChances, someKinds(5, 3), (each, kinds) => {
        const [forwards, backwards] = [sumDistribution(each, kinds), sumDistribution(each, backwardsOf(kinds))];
        expect(quantiles(forwards)).toEqual(quantiles(backwards));
      }),
      { numRuns: 60 },
    );
  });

  it("a price given twice is one price of as many more", () => {
    fc.assert(
      fc.property(anyChances, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (each, a, b) => {
        const together = sumDistribution(each, one(a + b, 7));
        const apart = sumDistribution(each, [...one(a, 7), ...one(b, 7)]);
        for (let x = together.least; x <= together.most; x += 7) {
          expect(Math.abs(together.atMost(x) - apart.atMost(x))).toBeLessThan(1e-12);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it("a chance is never above one, and one at what can happen at most, whatever floats add up to", () => {
  const each = billedJobs(monthOf("retry=0.07&unusable=0.31&duplicates=0.424688&tries=3"), new Set(["failed"]));
  const lists = [one(271), some(...one(271, 3), ...one(271, 2)), some(...one(40, 5), ...one(30, 3), ...one(20, 2))];
  for (const kinds of lists) {
    const sum = sumDistribution(each, kinds);
    expect(sum.atMost(sum.most)).toBe(1);
    for (let x = sum.least; x < sum.most; x += 1) expect(sum.atMost(x)).toBeLessThanOrEqual(1);
  }
});

describe("percentiles", () => {
  const anyKind = fc.record({
    many: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 2_000_000 })),
    weight: fc.integer({ min: 1, max: 100_000 }),
  });
  const anyKinds: fc.Arbitrary<NonEmpty<Kind>> = fc
    .tuple(anyKind, fc.array(anyKind, { maxLength: 2 }))
    .map(([first, others]) => [first, ...others]);

  it("are ordered, within what can happen, and the smallest that reach their share", () => {
    fc.assert(
      fc.property(anyChances, anyKinds, (each, kinds) => {
        const sum = sumDistribution(each, kinds);
        const [p50, p80, p95] = quantiles(sum) as [number, number, number];
        expect(sum.least <= p50 && p50 <= p80 && p80 <= p95 && p95 <= sum.most).toBe(true);
        for (const [share, at] of [
          [0.5, p50],
          [0.8, p80],
          [0.95, p95],
        ] as const) {
          expect(sum.atMost(at)).toBeGreaterThanOrEqual(share - 1e-12);
          if (at > sum.least) expect(sum.atMost(at - 1)).toBeLessThan(share);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("lie about the mean: p50 is never further from it than one standard deviation", () => {
    fc.assert(
      fc.property(anyChances, anyKinds, (each, kinds) => {
        const mean = kinds.reduce((sum, { many, weight }) => sum + many * weight, 0) * meanOf(each);
        const square = each.chances.reduce(
          (sum, chance, at) => sum + chance * (each.first + at - meanOf(each)) ** 2,
          0,
        );
        const deviation = Math.sqrt(square * kinds.reduce((sum, { many, weight }) => sum + many * weight ** 2, 0));
        // Beside the rounding to one step and that of floats.
        expect(Math.abs(quantile(sumDistribution(each, kinds), 0.5) - mean)).toBeLessThanOrEqual(
          deviation * 1.000001 + 1 + mean * 1e-12,
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe("exact or approximated", () => {
  it.each([
    ["100 clips", "retry=0.1", one(100), true],
    // 0.9 x 1 + 0.09 x 4 + 0.01 x 9 - 1.11^2 = 0.1179 a clip; 19 x (0.1179 x 390,000)^0.5 = 4,074
    ["390,000 clips, one in ten fails", "retry=0.1", one(390_000), true],
    // 19 x (0.1179 x 400,000)^0.5 = 4,126, beyond 4,096
    ["400,000 clips", "retry=0.1", one(400_000), false],
    ["ten million clips that never fail", "retry=0", one(10_000_000), true],
    ["two prices of 10,000 clips", "retry=0.1", some(...one(10_000, 3), ...one(10_000, 2)), true],
    ["two prices of a million clips", "retry=0.1", some(...one(1_000_000, 3), ...one(1_000_000, 2)), false],
  ])("%s", (_, query, kinds, exact) => {
    const each = billedJobs(monthOf(query), new Set(["failed"]));
    expect(sumDistribution(each, kinds).exact).toBe(exact);
  });
});
