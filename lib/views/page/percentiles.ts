/** How sure the month is: percentiles, and the chance of staying within the budget. */
import { decimal, plain, type Decimal } from "../../numbers/decimal";
import { certainties, type Certainty } from "../../ask/plan";
import { chanceWithin, paidAt, percentileOf } from "../../budget/plan-with";
import type { MonthDistribution } from "../../month/distribution";
import { inDisplay, type PricedEstimate } from "../../month/estimate";
import { distributionOf } from "../../month/kept";
import { formatList, formatMoney, formatMoneyShort, formatQuantity, plural } from "../../words/format";
import type { PercentileView } from "./types";

const words: Record<Certainty, string> = {
  50: "half of the months take at most",
  80: "80 of 100 months take at most",
  95: "95 of 100 months take at most",
};

/** A chance as it is said: 83 %, under 0.1 %, over 99.9 %. */
export function chanceText(chance: number): string {
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
  return `${madeOf(estimate, month.jobs[at], amount)}, the least bill that ${chanceText(month.chanceThat((bill) => bill.lte(amount)))} of months stay within${beside}. ${how}; what nobody publishes is billed.`;
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
