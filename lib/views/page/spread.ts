/** The distribution of a month as a plot: bars, round amounts below them, marks of percentiles and budget. */
import { ceilToStep, ceilToWhole, decimal, larger, one, plain, zero, type Decimal } from "../../numbers/decimal";
import { certainties } from "../../ask/plan";
import { chanceWithin, paidAt, paidOn, percentileOf } from "../../budget/plan-with";
import { commonStep, type MonthDistribution } from "../../month/distribution";
import { inBilled, inDisplay, type PricedEstimate } from "../../month/estimate";
import { distributionOf } from "../../month/kept";
import { currencyMark, formatMoney, formatMoneyShort, formatNumber } from "../../words/format";
import { firstWhere } from "../../numbers/whole";
import { chanceText } from "./percentiles";
import type { BudgetMark, SpreadView, Tick } from "./types";

/** Bars at most, and places for them at least: two amounts stay two thin bars. */
const mostBars = 48;
const leastPlaces = 12;
/** A grid this fine is as good as the prices' own. */
const finestGrid = "100000";

/** Every amount that a month can cost is a whole multiple of this, or is rounded to one where these are too many. */
function gridOf(estimate: PricedEstimate, month: MonthDistribution): Decimal {
  const costs = estimate.generations.map(({ cost }) => cost).filter((cost) => cost.gt(zero));
  // In the bill's currency: a common step of its prices may be too small for the decimals of another one.
  const step = commonStep(costs);
  const steps = ceilToWhole(inBilled(estimate, month.money.p95).div(step).div(finestGrid));
  return inDisplay(estimate, step.times(larger(steps, one)));
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
 * alike once its packs are paid, or costs less than can be told apart. A bar covers whole steps of what a month can
 * cost: 100 clips at $1.60 have one for each number of billed jobs.
 */
export function spreadView(estimate: PricedEstimate): SpreadView | undefined {
  const { displayCurrency } = estimate;
  const month = distributionOf(estimate, "high");
  if (month.money.p95.eq(zero)) return undefined;
  const grid = gridOf(estimate, month);
  if (grid.eq(zero)) return undefined;
  const { first, last } = ends(month, grid);
  const totalAt = (at: number) => paidOn(estimate, grid.times(String(at))).total;
  if (totalAt(first).eq(totalAt(last))) return undefined;
  const { steps, start, bars } = placesOf({ first, last });
  const reached = Array.from({ length: bars + 1 }, (_, at) => {
    const before = start + steps * at;
    return before === 0 ? 0 : month.chanceWithin(grid.times(`${before - 1}.5`));
  });
  const within = reached.slice(1);
  const shares = within.map((chance, at) => Math.max(0, chance - (reached[at] ?? 0)));
  const highest = Math.max(...shares);
  const amountAt = (at: number) => formatMoney(totalAt(at), displayCurrency);
  const end = start + steps * bars;
  return {
    bars: shares.map((share) => Number((share / highest).toFixed(4))),
    from: amountAt(start),
    to: amountAt(end - 1),
    ticks: ticksOf({ start, steps, bars, totalAt, currency: displayCurrency }),
    readings: within.map(
      (chance, at) => `${chanceText(chance)} of months take at most ${amountAt(start + steps * (at + 1) - 1)}`,
    ),
    rest: within.findIndex((chance) => chance >= estimate.plan.certainty / 100),
    marks: marksOf(estimate, month, {
      ofBill: (bill) => (Number(bill.div(grid).toFixed(4)) - start + 0.5) / (steps * bars),
      ofBudget: (budget) => {
        if (totalAt(start).gt(budget)) return -1;
        if (totalAt(end).lte(budget)) return 2;
        return (firstWhere(start, end, (at) => totalAt(at).gt(budget)) - start) / (steps * bars);
      },
    }),
  };
}

/** Where a plot begins and ends, in steps of the grid of which a bar has so many, and what a bill there takes in all. */
type Scale = { start: number; steps: number; bars: number; totalAt: (at: number) => Decimal; currency: string };

/** So many steps cover a scale at most. */
const mostTicks = 5;

/** The least of 1, 2, 5, 10, 20 ... ten-thousandths of which so many cover the span: 33.60 in steps of 10. */
function roundStep(span: Decimal): Decimal {
  let step = decimal("0.0001");
  for (let at = 0; step.times(String(mostTicks)).lt(span); at += 1) step = step.times(at % 3 === 1 ? "2.5" : "2");
  return step;
}

/** Round amounts where they fall, between the middles of the first and the last place. */
function roundTicks({ start, steps, bars, totalAt, currency }: Scale): Tick[] {
  const last = start + steps * bars - 1;
  const [from, to] = [totalAt(start), totalAt(last)];
  const step = roundStep(to.minus(from));
  const decimals = (/\..*/.exec(plain(step))?.[0].length ?? 1) - 1;
  const ticks: Tick[] = [];
  for (let amount = ceilToStep(from, step); amount.lte(to); amount = amount.plus(step)) {
    const next = firstWhere(start + 1, last, (at) => totalAt(at).gte(amount));
    const below = totalAt(next - 1);
    const leap = totalAt(next).minus(below);
    const beyond = leap.eq(zero) ? 0 : Number(amount.minus(below).div(leap).toFixed(4));
    ticks.push({
      at: Number(((next - start - 0.5 + beyond) / (steps * bars)).toFixed(4)),
      text: currencyMark(currency) + formatNumber(amount.toFixed(decimals && Math.max(2, decimals))),
    });
  }
  return ticks;
}

/** The share of a narrow screen's plot that half of a letter takes. */
const halfLetter = 0.011;

/** The ticks that have room for what they say, from left to right; at the ends it stands inside. */
function withRoom(ticks: readonly Tick[]): Tick[] {
  let taken = 0;
  return ticks.filter(({ at, text }) => {
    const half = (text.length + 1) * halfLetter;
    const middle = at === 0 ? half : at === 1 ? 1 - half : at;
    const fits = middle - half >= taken && middle + half <= 1;
    if (fits) taken = middle + half;
    return fits;
  });
}

/** Round amounts; where packs make bars alike, what is paid from each leap on. */
function ticksOf(scale: Scale): Tick[] {
  const { start, steps, bars, totalAt, currency } = scale;
  const totals = Array.from({ length: bars }, (_, bar) => totalAt(start + steps * bar));
  const leaps = totals.flatMap((total, bar) =>
    totals[bar - 1]?.eq(total) ? [] : [{ at: Number((bar / bars).toFixed(4)), text: formatMoney(total, currency) }],
  );
  return withRoom(leaps.length < bars ? leaps : roundTicks(scale));
}

/** How many of the months a budget is enough for. */
function fitText(chance: number): string {
  if (chance === 0) return "no month fits";
  return chance === 1 ? "every month fits" : `${chanceText(chance)} of months fit`;
}

/** Where a bill, and where the largest bill that a budget pays for, stand in the plot. */
type Places = { ofBill: (bill: Decimal) => number; ofBudget: (budget: Decimal) => number };

function marksOf(estimate: PricedEstimate, month: MonthDistribution, { ofBill, ofBudget }: Places): BudgetMark[] {
  const { plan, displayCurrency } = estimate;
  const mark = (name: string, amount: string, at: number): BudgetMark => ({
    name,
    at: Number(Math.min(1, Math.max(0, at)).toFixed(4)),
    amount,
    ...(at < 0 || at > 1 ? { outside: true } : {}),
  });
  const marks = certainties.map((certainty) => {
    const amount = formatMoney(paidAt(estimate, "high", certainty).total, displayCurrency);
    return mark(`${certainty} %`, amount, ofBill(month.money[percentileOf[certainty]]));
  });
  if (plan.budget !== undefined) {
    const budget = decimal(plan.budget);
    const fits = fitText(chanceWithin(estimate, "high", budget));
    marks.push({ ...mark("budget", formatMoneyShort(budget, displayCurrency), ofBudget(budget)), fits });
  }
  return marks.sort((a, b) => a.at - b.at);
}
