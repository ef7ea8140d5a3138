/** How sure the month is: percentiles, the chance of staying within the budget, and the distribution as a plot. */
import { ceilToWhole, decimal, larger, one, plain, zero, type Decimal } from "../../numbers/decimal";
import { commonStep, percentiles, type MonthDistribution, type Percentile } from "../../month/distribution";
import { inDisplay, type PricedEstimate } from "../../month/estimate";
import { distributionOf } from "../../month/kept";
import { formatList, formatMoney, formatMoneyShort, formatQuantity, plural } from "../../words/format";
import { namesOf } from "../../numbers/list";
import { firstWhere } from "../../numbers/whole";
import type { BudgetMark, PercentileView, SpreadView } from "./types";

const words: Record<Percentile, string> = {
  p50: "every second month costs no more",
  p80: "four months in five cost no more",
  p95: "nineteen months in twenty cost no more",
};

/** A chance as it is said: 83 %, under 0.1 %, over 99.9 %. */
function chanceText(chance: number): string {
  if (chance > 0.999) return chance === 1 ? "100 %" : "over 99.9 %";
  if (chance < 0.001) return chance === 0 ? "0 %" : "under 0.1 %";
  return `${Number((chance * 100).toFixed(1))} %`;
}

/** What one percentile is made of: billed jobs and their price, or the prices that mix. */
function madeOf(estimate: PricedEstimate, jobs: number, amount: Decimal): string {
  const { displayCurrency, generations } = estimate;
  const prices = [...new Set(generations.map(({ cost }) => plain(cost)))].map((cost) =>
    formatMoney(inDisplay(estimate, decimal(cost)), displayCurrency),
  );
  const total = formatMoney(amount, displayCurrency);
  const [price, ...others] = prices;
  return price !== undefined && others.length === 0
    ? `${plural(formatQuantity(String(jobs)), "billed job")} × ${price} = ${total}`
    : `Jobs at ${formatList(prices)}, together ${total}`;
}

/** "111 billed jobs × $1.60 = $177.60: the least that a month stays within with a chance of 50 % or more." */
function sumOf(estimate: PricedEstimate, at: Percentile, month: MonthDistribution): string {
  const amount = month.money[at];
  const asked = chanceText(percentiles[at]);
  const chance = chanceText(month.chanceWithin(amount));
  const how = month.exact
    ? "Exact, over all repeats of every clip"
    : "Approximated to under 0.1 %, because there are too many repeats to go through each";
  return `${madeOf(estimate, month.jobs[at], amount)}: the least that a month stays within with a chance of ${asked} or more; it does with ${chance}. ${how}, at the cautious end.`;
}

export function percentileViews(estimate: PricedEstimate): PercentileView[] {
  const month = distributionOf(estimate, "high");
  return namesOf(percentiles).map((at) => ({
    name: at,
    words: words[at],
    jobs: formatQuantity(String(month.jobs[at])),
    amount: formatMoney(month.money[at], estimate.displayCurrency),
    sum: sumOf(estimate, at, month),
  }));
}

/** The chance of staying within the budget as a sentence, for both ends where they differ. */
export function budgetChance(estimate: PricedEstimate, budget: Decimal): string {
  const [billed, free] = (["high", "low"] as const).map((end) =>
    chanceText(distributionOf(estimate, end).chanceWithin(budget)),
  );
  const chance = billed === free ? `${billed}` : `${billed} if the unpublished repeats are billed, ${free} if not`;
  return `Chance of staying within ${formatMoneyShort(budget, estimate.displayCurrency)}: ${chance}.`;
}

/** Bars at most, and places for them at least: two amounts stay two thin bars. */
const mostBars = 48;
const leastPlaces = 12;
/** A grid this fine is as good as the prices' own. */
const finestGrid = "100000";

/** Every amount that a month can cost is a whole multiple of this, or is rounded to one where these are too many. */
function gridOf(estimate: PricedEstimate, month: MonthDistribution): Decimal {
  const costs = estimate.generations.map(({ cost }) => cost).filter((cost) => cost.gt(zero));
  const step = inDisplay(estimate, commonStep(costs));
  return step.times(larger(ceilToWhole(month.money.p95.div(step).div(finestGrid)), one));
}

/** Tails of one month in a thousand are left out on each side. */
const tail = 0.001;

/** The multiples of the grid between which the plot lies: all but the tails. */
function ends(month: MonthDistribution, grid: Decimal): { first: number; last: number } {
  const within = (at: number) => month.chanceWithin(grid.times(`${at}.5`));
  const middle = Number(month.money.p50.div(grid).toFixed(0));
  let most = middle + 1;
  while (within(most) < 1 - tail) most = 2 * most;
  const first = firstWhere(0, middle, (at) => within(at) > tail);
  const last = firstWhere(middle, most, (at) => within(at) >= 1 - tail);
  return { first, last };
}

/** Bars of so many grid steps each, the wanted ones in the middle of the places. */
function placesOf({ first, last }: { first: number; last: number }) {
  const steps = Math.ceil((last - first + 1) / mostBars);
  const bars = Math.ceil((last - first + 1) / steps);
  const spare = Math.max(0, leastPlaces - bars);
  const start = Math.max(0, first - steps * Math.floor(spare / 2));
  return { steps, start, bars: bars + spare };
}

/**
 * The month's distribution as bars, with p50, p80, p95 and the budget where they fall; nothing where every month is
 * alike. A bar covers whole steps of what a month can cost: 100 clips at $1.60 have one for each number of billed jobs.
 */
export function spreadView(estimate: PricedEstimate): SpreadView | undefined {
  const { displayCurrency, plan } = estimate;
  const month = distributionOf(estimate, "high");
  if (month.money.p95.eq(zero)) return undefined;
  const grid = gridOf(estimate, month);
  const { first, last } = ends(month, grid);
  if (first === last) return undefined;
  const { steps, start, bars } = placesOf({ first, last });
  const reached = Array.from({ length: bars + 1 }, (_, at) => {
    const before = start + steps * at;
    return before === 0 ? 0 : month.chanceWithin(grid.times(`${before - 1}.5`));
  });
  const shares = reached.slice(1).map((chance, at) => Math.max(0, chance - (reached[at] ?? 0)));
  const highest = Math.max(...shares);
  const amountAt = (at: number) => formatMoney(grid.times(String(at)), displayCurrency);
  return {
    bars: shares.map((share) => Number((share / highest).toFixed(4))),
    from: amountAt(start),
    to: amountAt(start + steps * bars - 1),
    marks: marksOf(month, plan.budget, displayCurrency, (amount) => {
      return (Number(amount.div(grid).toFixed(4)) - start + 0.5) / (steps * bars);
    }),
  };
}

function marksOf(
  month: MonthDistribution,
  budget: string | undefined,
  currency: string,
  place: (amount: Decimal) => number,
): BudgetMark[] {
  const amounts: [string, Decimal][] = namesOf(percentiles).map((at) => [at, month.money[at]]);
  if (budget !== undefined) amounts.push(["budget", decimal(budget)]);
  return amounts
    .map(([name, amount]) => {
      const at = place(amount);
      const mark = { name, at: Number(Math.min(1, Math.max(0, at)).toFixed(4)), amount: formatMoney(amount, currency) };
      return at < 0 || at > 1 ? { ...mark, outside: true } : mark;
    })
    .sort((a, b) => a.at - b.at);
}
