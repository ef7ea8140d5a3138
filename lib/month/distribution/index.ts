/** The month in money: percentiles, and the chance of staying within an amount. */
import {
  commonScale,
  wholeOn,
  count,
  decimal,
  fromWhole,
  larger,
  plain,
  sum,
  zero,
  type Decimal,
} from "../../numbers/decimal";
import { firstWhere, gcd, towardsZero } from "../../numbers/whole";
import type { Month, Outcome } from "../../ask/plan";
import { isNonEmpty, type NonEmpty } from "../../numbers/list";
import { billedJobs } from "./billed-jobs";
import { cumulantsOf, type Chances, type Cumulants } from "./chances";
import { quantile, sumDistribution, type Kind, type SumDistribution } from "./month";

/**
 * Shares of months that stay within a percentile.
 *
 * @public
 */
export const percentiles = { p50: 0.5, p80: 0.8, p95: 0.95 } as const;
export type Percentile = keyof typeof percentiles;

export type MonthDistribution = {
  /** Billed jobs at each percentile. */
  jobs: Record<Percentile, number>;
  /** Money at each percentile. */
  money: Record<Percentile, Decimal>;
  /** False where the sum is so wide that it is approximated, or where prices are rounded to steps that can be counted. */
  exact: boolean;
  /** The chance of months for whose amount something holds; it holds for all smaller amounts, too. */
  chanceThat: (holds: (amount: Decimal) => boolean) => number;
  /** The chance that the month stays at or below an amount. */
  chanceWithin: (amount: Decimal) => number;
};

/** A float counts whole steps up to here; where a month has more of them, prices are rounded to coarser steps. */
const mostSteps = 2 ** 50;
/** Billed jobs of one generation, at most: ten tries and their duplicates. */
const mostJobs = 20;

/** The largest step that all prices are whole multiples of: 1.20 and 0.80 are 3 and 2 steps of 0.40. */
export function commonStep(prices: readonly Decimal[]): Decimal {
  const scale = commonScale(prices);
  return fromWhole(prices.map((price) => wholeOn(price, scale)).reduce(gcd), scale);
}

type Step = { step: Decimal; rounded: boolean };

/** The step in which the prices are counted: their common one, or the finest that floats can count a month in. */
function stepOf(distinct: readonly Decimal[], jobs: number): Step {
  const common = commonStep(distinct);
  const finest = distinct.reduce(larger).div(count(Math.floor(mostSteps / jobs)));
  const rounded = common.lt(finest);
  return { step: rounded ? finest : common, rounded };
}

/** Prices that occur several times are one kind; free generations count as jobs and cost nothing. */
export function kindsOf(prices: NonEmpty<Decimal>, clips: number): Step & { kinds: Kind[] } {
  const [first] = prices;
  if (prices.every((price) => price.eq(first))) {
    return first.eq(zero)
      ? { kinds: [], step: zero, rounded: false }
      : { kinds: [{ many: clips * prices.length, weight: 1 }], step: first, rounded: false };
  }
  const counts = new Map<string, number>();
  for (const price of prices) counts.set(plain(price), (counts.get(plain(price)) ?? 0) + clips);
  counts.delete("0");
  const { step, rounded } = stepOf([...counts.keys()].map(decimal), clips * prices.length * mostJobs);
  const steps = (price: string) => Number(decimal(price).div(step).toFixed(0));
  return { kinds: [...counts].map(([price, many]) => ({ many, weight: steps(price) })), step, rounded };
}

const atEach = <T>(value: (share: number) => T): Record<Percentile, T> => ({
  p50: value(percentiles.p50),
  p80: value(percentiles.p80),
  p95: value(percentiles.p95),
});

/** A distribution with its percentiles, in whole steps. */
type Summed = SumDistribution & { steps: Record<Percentile, number>; certain: boolean };
type SumOf = (kinds: NonEmpty<Kind>) => Summed;

function summed(distribution: SumDistribution): Summed {
  const steps = atEach((share) => quantile(distribution, share));
  const certain = distribution.atMost(steps.p50) === 1 && distribution.atMost(steps.p50 - 1) === 0;
  return { ...distribution, steps, certain };
}

/** Where every month has the same jobs, its money is no matter of chance, nor of steps. */
function certainMonth(jobs: Record<Percentile, number>, prices: readonly Decimal[]): MonthDistribution {
  const money = sum(prices).times(count(jobs.p50 / prices.length));
  return {
    jobs,
    money: { p50: money, p80: money, p95: money },
    exact: true,
    chanceThat: (holds) => (holds(money) ? 1 : 0),
    chanceWithin: (amount) => (amount.gte(money) ? 1 : 0),
  };
}

const free: Record<Percentile, Decimal> = { p50: zero, p80: zero, p95: zero };

function monthOf(sumOf: SumOf, prices: NonEmpty<Decimal>, clips: number): MonthDistribution {
  const jobs = sumOf([{ many: clips * prices.length, weight: 1 }]);
  if (jobs.certain) return certainMonth(jobs.steps, prices);
  const { kinds, step, rounded } = kindsOf(prices, clips);
  if (!isNonEmpty(kinds)) {
    const chanceThat: MonthDistribution["chanceThat"] = (holds) => (holds(zero) ? 1 : 0);
    return { jobs: jobs.steps, money: free, exact: jobs.exact, chanceThat, chanceWithin: () => 1 };
  }
  const { steps, exact, least, most, atMost } = sumOf(kinds);
  const amountOf = (sum: number) => step.times(String(sum));
  const money = (at: Percentile) => amountOf(steps[at]);
  return {
    jobs: jobs.steps,
    money: { p50: money("p50"), p80: money("p80"), p95: money("p95") },
    exact: jobs.exact && exact && !rounded,
    chanceThat: (holds) => atMost(firstWhere(least, most + 1, (sum) => !holds(amountOf(sum))) - 1),
    chanceWithin: (amount) => atMost(Number(amount.div(step).round(0, towardsZero).toFixed())),
  };
}

type Pattern = { each: Chances; cumulants: Cumulants; sums: Map<string, Summed> };

/** What is known of a month by which outcomes are billed: asked for by every model, worked out once. */
const patterns = new WeakMap<Month, Map<string, Pattern>>();

/**
 * What months of the same outcomes have in common: the jobs of one clip that are billed, and the sums made of them so
 * far. One and the same object for a month and the outcomes that are billed beside kept and unusable clips.
 */
export function patternOf(month: Month, billed: readonly Outcome[]): Pattern {
  const known = patterns.get(month) ?? new Map<string, Pattern>();
  patterns.set(month, known);
  const key = billed.join();
  let pattern = known.get(key);
  if (!pattern) {
    const each = billedJobs(month, new Set(billed));
    pattern = { each, cumulants: cumulantsOf(each), sums: new Map() };
    known.set(key, pattern);
  }
  return pattern;
}

/** A sum by what is added up in it: 100 clips of weight 2 and 100 of weight 3 are `100x2+100x3`. */
export const nameOf = (kinds: readonly Kind[]): string =>
  kinds.map(({ many, weight }) => `${many}x${weight}`).join("+");

/**
 * The distribution of a month: by the outcomes that are billed beside kept and unusable clips, and by the prices of a
 * clip's generations, each of which has its own attempts. What models have in common is computed once a month.
 * 10 clips at $0.40, half of the takes unusable, 10 tries: 19, 24 and 28 jobs at p50, p80 and p95, so $7.60, $9.60 and
 * $11.20.
 */
export function monthDistribution(
  month: Month,
  billed: readonly Outcome[],
  prices: NonEmpty<Decimal>,
): MonthDistribution {
  const { each, sums } = patternOf(month, billed);
  const sumOf: SumOf = (kinds) => {
    const key = nameOf(kinds);
    const known = sums.get(key);
    if (known) return known;
    const found = summed(sumDistribution(each, kinds));
    sums.set(key, found);
    return found;
  };
  return monthOf(sumOf, prices, month.clips);
}
