/** How sure the month is: percentiles, the chance of staying within the budget, and the distribution as a plot. */
import { ceilToWhole, decimal, larger, one, plain, zero, type Decimal } from "../../numbers/decimal";
import { certainties, type Certainty } from "../../ask/plan";
import { chanceWithin, paidAt, paidOn, percentileOf } from "../../budget/plan-with";
import { commonStep, type MonthDistribution } from "../../month/distribution";
import { inDisplay, type PricedEstimate } from "../../month/estimate";
import { distributionOf } from "../../month/kept";
import { formatList, formatMoney, formatMoneyShort, formatQuantity, plural } from "../../words/format";
import { firstWhere } from "../../numbers/whole";
import type { BudgetMark, PercentileView, SpreadView } from "./types";

const words: Record<Certainty, string> = {
  50: "half of the months take at most",
  80: "80 of 100 months take at most",
  95: "95 of 100 months take at most",
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

/** "117 billed jobs × $1.60 = $187.20", and how it was found. */
function sumOf(estimate: PricedEstimate, certainty: Certainty, month: MonthDistribution): string {
  const at = percentileOf[certainty];
  const amount = month.money[at];
  const { total } = paidAt(estimate, "high", certainty);
  const beside = total.eq(amount)
    ? ""
    : `; with packs, tax and what is around it ${formatMoney(total, estimate.displayCurrency)}`;
  const how = month.exact
    ? "Exact, over all repeats of every clip"
    : "Approximated to under 0.1 %, because there are too many repeats to go through each";
  return `${madeOf(estimate, month.jobs[at], amount)}, the least bill that ${chanceText(month.chanceWithin(amount))} of months stay within${beside}. ${how}; what nobody publishes is billed.`;
}

/** Money that months take at most, by how sure that is; the plan's own certainty is marked. */
export function percentileViews(estimate: PricedEstimate): PercentileView[] {
  const month = distributionOf(estimate, "high");
  return certainties.map((certainty) => ({
    name: `${certainty} %`,
    words: words[certainty],
    chosen: certainty === estimate.plan.certainty,
    jobs: formatQuantity(String(month.jobs[percentileOf[certainty]])),
    amount: formatMoney(paidAt(estimate, "high", certainty).total, estimate.displayCurrency),
    sum: sumOf(estimate, certainty, month),
  }));
}

/** The chance that all that is paid stays within the budget, for both ends where they differ; nothing without a budget. */
export function budgetChance(estimate: PricedEstimate): string | undefined {
  const { budget } = estimate.plan;
  if (budget === undefined) return undefined;
  const [billed, free] = (["high", "low"] as const).map((end) =>
    chanceText(chanceWithin(estimate, end, decimal(budget))),
  );
  const chance = billed === free ? `${billed}` : `${billed} if what nobody publishes is billed, ${free} if not`;
  return `Chance that a month stays within ${formatMoneyShort(budget, estimate.displayCurrency)}, all paid: ${chance}.`;
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
  const { displayCurrency } = estimate;
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
  const totalAt = (at: number) => paidOn(estimate, grid.times(String(at))).total;
  const amountAt = (at: number) => formatMoney(totalAt(at), displayCurrency);
  return {
    bars: shares.map((share) => Number((share / highest).toFixed(4))),
    from: amountAt(start),
    to: amountAt(start + steps * bars - 1),
    marks: marksOf(estimate, month, {
      ofBill: (bill) => (Number(bill.div(grid).toFixed(4)) - start + 0.5) / (steps * bars),
      ofBudget: (budget) => {
        const end = start + steps * bars;
        if (totalAt(start).gt(budget)) return -1;
        if (totalAt(end).lte(budget)) return 2;
        return (firstWhere(start, end, (at) => totalAt(at).gt(budget)) - start) / (steps * bars);
      },
    }),
  };
}

/** Where a bill, and where the largest bill that a budget pays for, stand in the plot. */
type Places = { ofBill: (bill: Decimal) => number; ofBudget: (budget: Decimal) => number };

function marksOf(estimate: PricedEstimate, month: MonthDistribution, { ofBill, ofBudget }: Places): BudgetMark[] {
  const { plan, displayCurrency } = estimate;
  const mark = (name: string, amount: Decimal, at: number): BudgetMark => ({
    name,
    at: Number(Math.min(1, Math.max(0, at)).toFixed(4)),
    amount: formatMoney(amount, displayCurrency),
    ...(at < 0 || at > 1 ? { outside: true } : {}),
  });
  const sure = certainties.map((certainty) => {
    const bill = month.money[percentileOf[certainty]];
    return mark(`${certainty} %`, paidAt(estimate, "high", certainty).total, ofBill(bill));
  });
  const budget = plan.budget === undefined ? undefined : decimal(plan.budget);
  return [...sure, ...(budget ? [mark("budget", budget, ofBudget(budget))] : [])].sort((a, b) => a.at - b.at);
}
