import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, cumulantsOf, cumulantsOfSum, sumOfMany, type Chances } from "@/lib/month/distribution/chances";
import { anyChances, chancesOf, coin, die, meanOf, seldom, whole } from "../../support/chances";

const listed = ({ first, chances }: Chances) => ({ first, chances: [...chances] });
const at = ({ first, chances }: Chances, number: number) => chances[number - first] ?? 0;

/** n! / (k! (n - k)!) x p^k x (1 - p)^(n - k), through logarithms. */
function binomial(n: number, k: number, p: number): number {
  let log = k * Math.log(p) + (n - k) * Math.log(1 - p);
  for (let i = 1; i <= k; i += 1) log += Math.log(n - k + i) - Math.log(i);
  return Math.exp(log);
}

describe("add", () => {
  it("two dice are 2 to 12: 1, 2, 3, 4, 5, 6, 5, 4, 3, 2 and 1 of 36 throws", () => {
    const both = add(die, die);
    expect(both.first).toBe(2);
    expect([...both.chances].map((chance) => Math.round(chance * 36 * 1e9) / 1e9)).toEqual([
      1, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1,
    ]);
  });

  it.each([
    ["coins", coin, coin, chancesOf(0, 0.25, 0.5, 0.25)],
    [
      "a coin that starts at 3 and one that starts at 2",
      chancesOf(3, 0.5, 0.5),
      chancesOf(2, 0.5, 0.5),
      chancesOf(5, 0.25, 0.5, 0.25),
    ],
    ["a certain number moves the other", chancesOf(4, 1), chancesOf(1, 0.25, 0.75), chancesOf(5, 0.25, 0.75)],
    ["a number that never comes", chancesOf(0, 0.5, 0, 0.5), coin, chancesOf(0, 0.25, 0.25, 0.25, 0.25)],
    // parts of a whole stay parts: 0.5 x 0.5 of all that is
    ["chances that do not make one", chancesOf(0, 0.5), coin, chancesOf(0, 0.25, 0.25)],
  ])("%s", (_, a, b, sum) => {
    expect(listed(add(a, b))).toEqual(listed(sum));
    expect(listed(add(b, a))).toEqual(listed(sum));
  });
});

describe("sumOfMany", () => {
  it.each([
    ["none of anything is 0", die, 0, chancesOf(0, 1)],
    ["one is itself", chancesOf(1, 0.25, 0.75), 1, chancesOf(1, 0.25, 0.75)],
    ["two coins", coin, 2, chancesOf(0, 0.25, 0.5, 0.25)],
    ["three coins: 1, 3, 3 and 1 of 8", coin, 3, chancesOf(0, 0.125, 0.375, 0.375, 0.125)],
    [
      "five coins: 1, 5, 10, 10, 5 and 1 of 32",
      coin,
      5,
      chancesOf(0, 1 / 32, 5 / 32, 10 / 32, 10 / 32, 5 / 32, 1 / 32),
    ],
    ["what is certain stays certain", chancesOf(2, 1), 10_000_000, chancesOf(20_000_000, 1)],
    ["ends that never come are cut", chancesOf(0, 0, 0.5, 0.5, 0), 2, chancesOf(2, 0.25, 0.5, 0.25)],
  ])("%s", (_, each, many, sum) => expect(listed(sumOfMany(each, many))).toEqual(listed(sum)));

  it.each([
    ["10 from three dice: 27 of 216", die, 3, 10, 27 / 216],
    ["7 ones of ten throws at 1/10", seldom, 10, 7, 120 * 0.1 ** 7 * 0.9 ** 3], // 10! / (7! 3!) = 120
    ["50 heads of 100", coin, 100, 50, 0.07958923738717877],
    ["5,000 heads of 10,000", coin, 10_000, 5_000, binomial(10_000, 5_000, 0.5)],
    ["5,300 heads of 10,000: six deviations out", coin, 10_000, 5_300, binomial(10_000, 5_300, 0.5)],
    ["990 of 10,000 at 1/10", seldom, 10_000, 990, binomial(10_000, 990, 0.1)],
    ["1 of 1,000,000 at one in a million", chancesOf(0, 1 - 1e-6, 1e-6), 1_000_000, 1, binomial(1_000_000, 1, 1e-6)],
  ])("%s", (_, each, many, number, chance) => {
    expect(at(sumOfMany(each, many), number) / chance).toBeCloseTo(1, 8);
  });

  it("cuts tails that never come, and nothing else", () => {
    const sum = sumOfMany(coin, 10_000);
    // 9.5 deviations of 50 on each side of 5,000
    expect(sum.chances.length).toBeLessThan(2 * 9.5 * 50);
    expect(sum.first).toBeGreaterThan(5_000 - 9.5 * 50);
    expect(whole(sum)).toBeCloseTo(1, 14);
  });

  it("is so many times the mean, to a part in 10^12, and makes one", () => {
    fc.assert(
      fc.property(anyChances, fc.integer({ min: 1, max: 3_000 }), (each, many) => {
        const sum = sumOfMany(each, many);
        const expected = many * meanOf(each);
        expect(Math.abs(meanOf(sum) - expected)).toBeLessThanOrEqual(1e-12 * Math.max(expected, 1));
        expect(Math.abs(whole(sum) - 1)).toBeLessThan(1e-12);
        expect(sum.chances.every((chance) => chance >= 0)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("does not depend on how it is put together", () => {
    fc.assert(
      fc.property(anyChances, fc.nat(40), fc.nat(40), (each, a, b) => {
        const [together, apart] = [sumOfMany(each, a + b), add(sumOfMany(each, a), sumOfMany(each, b))];
        for (let i = 0; i < together.chances.length; i += 1) {
          expect(Math.abs(together.chances[i]! - at(apart, together.first + i))).toBeLessThan(1e-14);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("cumulants", () => {
  it.each([
    ["a coin", coin, { mean: 0.5, variance: 0.25, third: 0, fourth: -0.125 }],
    // (36 - 1) / 12 and -(6^4 - 1) / 120
    ["a die", die, { mean: 3.5, variance: 35 / 12, third: 0, fourth: -1295 / 120 }],
    // p = 0.1, q = 0.9: p q, p q (q - p), p q (1 - 6 p q)
    ["one in ten", seldom, { mean: 0.1, variance: 0.09, third: 0.072, fourth: 0.0414 }],
    ["a certain number", chancesOf(7, 1), { mean: 7, variance: 0, third: 0, fourth: 0 }],
    // moved by 100: only the mean moves
    ["one in ten from 100 on", chancesOf(100, 0.9, 0.1), { mean: 100.1, variance: 0.09, third: 0.072, fourth: 0.0414 }],
  ])("%s", (_, chances, expected) => {
    const found = cumulantsOf(chances);
    for (const name of ["mean", "variance", "third", "fourth"] as const) {
      expect(found[name]).toBeCloseTo(expected[name], 9);
    }
  });

  it("two dice and three coins of 10 each: the cumulants of the sum itself", () => {
    const tens = chancesOf(0, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5);
    const sum = [die, die, tens, tens, tens].reduce(add);
    const found = cumulantsOfSum([
      { each: cumulantsOf(die), many: 2, weight: 1 },
      { each: cumulantsOf(coin), many: 3, weight: 10 },
    ]);
    // mean 2 x 3.5 + 3 x 10 x 0.5, variance 2 x 35/12 + 3 x 100 x 0.25, fourth -2 x 1295/120 - 3 x 10^4 / 8
    expect(found.mean).toBeCloseTo(22, 12);
    expect(found.variance).toBeCloseTo(35 / 6 + 75, 12);
    expect(found.third).toBeCloseTo(0, 12);
    expect(found.fourth).toBeCloseTo(-1295 / 60 - 3_750, 9);
    for (const name of ["mean", "variance", "third", "fourth"] as const) {
      expect(found[name]).toBeCloseTo(cumulantsOf(sum)[name], 7);
    }
  });

  it("of any sum are the sums of the cumulants", () => {
    fc.assert(
      fc.property(anyChances, anyChances, (a, b) => {
        const found = cumulantsOfSum([a, b].map((one) => ({ each: cumulantsOf(one), many: 1, weight: 1 })));
        const direct = cumulantsOf(add(a, b));
        for (const name of ["mean", "variance", "third", "fourth"] as const) {
          expect(Math.abs(found[name] - direct[name])).toBeLessThan(1e-9);
        }
      }),
    );
  });
});
