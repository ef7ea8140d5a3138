import { describe, expect, it } from "vitest";
import { billedJobs } from "@/lib/month/distribution/billed-jobs";
import { cumulantsOf, cumulantsOfSum, sumOfMany, type Chances } from "@/lib/month/distribution/chances";
import { edgeworthAtMost, normalAtMost } from "@/lib/month/distribution/edgeworth";
import { quantile, sumDistribution, type Kind } from "@/lib/month/distribution/month";
import { outcomes } from "@/lib/ask/plan";
import { chancesOf, coin, die, meanOf, reaching } from "../../support/chances";
import { monthOf } from "../../support/question";

describe("normalAtMost: as tabulated", () => {
  it.each([
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145707],
    [1.6448536269514722, 0.95],
    [1.959963984540054, 0.975],
    [2.999999, 0.9986500975],
    [3, 0.9986501019683699],
    [-3, 0.0013498980316300933],
    [-5, 2.866515718791939e-7],
    [-10, 7.619853024160526e-24],
    [-37, 5.725571222524577e-300],
  ])("%f", (z, chance) => expect(normalAtMost(z) / chance).toBeCloseTo(1, 9));

  it.each([
    [5, 0.9999997133484281],
    [10, 1],
    [38, 1],
    [39, 1],
    [-39, 0],
    [1e9, 1],
    [-1e9, 0],
  ])("%f, in the far tails", (z, chance) => expect(normalAtMost(z)).toBe(chance));

  it("rises, and both sides make one", () => {
    const points = Array.from({ length: 801 }, (_, index) => (index - 400) / 50);
    const chances = points.map(normalAtMost);
    chances.forEach((chance, index) => {
      expect(chance).toBeGreaterThanOrEqual(index === 0 ? 0 : chances[index - 1]!);
      expect(chance + normalAtMost(-points[index]!)).toBeCloseTo(1, 14);
    });
  });
});

describe("edgeworthAtMost", () => {
  const sumOf = (each: Chances, many: number) => cumulantsOfSum([{ each: cumulantsOf(each), many, weight: 1 }]);
  const exactly = ({ first, chances }: Chances, number: number) =>
    chances.reduce((sum, chance, index) => (first + index <= number ? sum + chance : sum), 0);

  it("10,000 coins stay at or below 5,050 with 0.8437523954, exactly 0.8437523952", () => {
    expect(edgeworthAtMost(sumOf(coin, 10_000), 5_050)).toBeCloseTo(0.8437523954, 10);
    expect(exactly(sumOfMany(coin, 10_000), 5_050)).toBeCloseTo(0.8437523952, 10);
  });

  it.each([
    ["coins", coin, 400],
    ["dice", die, 400],
    ["one in a hundred", chancesOf(0, 0.99, 0.01), 20_000],
    ["one, seldom two, seldom ten", chancesOf(1, 0.9, 0.05, 0, 0, 0, 0, 0, 0, 0, 0.05), 5_000],
  ])("over the whole width of %s", (_, each, many) => {
    const [sum, cumulants] = [sumOfMany(each, many), sumOf(each, many)];
    let worst = 0;
    for (let number = sum.first; number < sum.first + sum.chances.length; number += 1) {
      worst = Math.max(worst, Math.abs(edgeworthAtMost(cumulants, number) - exactly(sum, number)));
    }
    expect(worst).toBeLessThan(5e-6);
  });

  it("is a chance, however far out", () => {
    const cumulants = sumOf(chancesOf(0, 0.999, 0.001), 2_000);
    for (const number of [-1e9, -100, -1, 0, 1, 2, 30, 1_000, 1e9]) {
      const chance = edgeworthAtMost(cumulants, number);
      expect(chance >= 0 && chance <= 1).toBe(true);
    }
    expect([edgeworthAtMost(cumulants, -1e9), edgeworthAtMost(cumulants, 1e9)]).toEqual([0, 1]);
  });
});

/** Plans, and the outcomes that are not billed in them. */
const shapes: [name: string, query: string, unbilled: readonly string[]][] = [
  ["one in ten fails", "retry=0.1&tries=3", []],
  ["every second take is unusable", "retry=0&unusable=0.5&tries=10", []],
  ["all but one in twenty fail", "retry=0.95&tries=10", []],
  ["nearly all fail, and are not billed", "retry=0.9&tries=2", ["failed"]],
  ["one in a hundred fails", "retry=0.01&tries=10", []],
  ["one in a hundred is doubled", "retry=0&duplicates=0.01&tries=1", []],
  ["seldom many: four in five unusable of the few that are made", "retry=0.5&moderated=0.4&unusable=0.8", ["failed", "moderated"]], // prettier-ignore
  ["everything at once", "retry=0.15&moderated=0.07&timeout=0.03&unusable=0.3&duplicates=0.02&tries=5", ["moderated"]],
];

const jobsOf = (query: string, unbilled: readonly string[]): Chances =>
  billedJobs(monthOf(query), new Set(outcomes.filter((outcome) => !unbilled.includes(outcome))));

/** The smallest number of generations whose sum is too wide to be exact: twice and half as many, then in between. */
function firstApproximated(each: Chances): number {
  const isExact = (many: number) => sumDistribution(each, [{ many, weight: 1 }]).exact;
  let wide = 2;
  while (isExact(wide)) wide *= 2;
  let exact = wide / 2;
  while (wide - exact > 1) {
    const middle = Math.floor((exact + wide) / 2);
    if (isExact(middle)) exact = middle;
    else wide = middle;
  }
  return wide;
}

const shares = [0.5, 0.8, 0.95];
const within = (approximated: number, exact: number, tolerance: number) =>
  expect(Math.abs(approximated - exact) / exact).toBeLessThan(tolerance);

describe("beyond what is summed exactly, the percentiles are those of the exact sum", () => {
  it.each(shapes)("%s", (_, query, unbilled) => {
    const each = jobsOf(query, unbilled);
    for (const many of [firstApproximated(each), firstApproximated(each) * 3]) {
      const approximated = sumDistribution(each, [{ many, weight: 1 }]);
      expect(approximated.exact).toBe(false);
      const exact = sumOfMany(each, many);
      for (const share of shares) {
        const [found, true_] = [quantile(approximated, share), reaching(exact, share)];
        within(found, true_, 0.001);
        expect(Math.abs(found - true_)).toBeLessThanOrEqual(1);
      }
    }
  });

  /** Sums of two prices: each sum of the first is gone through, what is left is looked up in the second. */
  function reachingOfTwo(each: Chances, [a, b]: readonly [Kind, Kind], share: number): number {
    const [first, second] = [a, b].map(({ many }) => sumOfMany(each, many)) as [Chances, Chances];
    const running = second.chances.slice();
    for (let i = 1; i < running.length; i += 1) running[i]! += running[i - 1]!;
    const atMost = (x: number) =>
      first.chances.reduce((sum, chance, index) => {
        const rest = Math.floor((x - a.weight * (first.first + index)) / b.weight) - second.first;
        return rest < 0 ? sum : sum + chance * running[Math.min(rest, running.length - 1)]!;
      }, 0);
    let [low, high] = [0, Math.ceil(2 * (meanOf(first) * a.weight + meanOf(second) * b.weight))];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (atMost(middle) >= share) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  it.each(shapes)("%s, at two prices", (_, query, unbilled) => {
    const each = jobsOf(query, unbilled);
    const many = firstApproximated(each);
    for (const weights of [
      [3, 2],
      [1_000, 1],
      [351_540, 70_308],
    ] as const) {
      const kinds = [
        { many, weight: weights[0] },
        { many: many * 2, weight: weights[1] },
      ] as const;
      const approximated = sumDistribution(each, kinds);
      expect(approximated.exact).toBe(false);
      for (const share of shares) within(quantile(approximated, share), reachingOfTwo(each, kinds, share), 0.001);
    }
  });
});
