/** What money to plan with is at least and at most, without the month's distribution: enough where models lie apart. */
import { inMoneyOf } from "../catalogue/credit";
import { outcomes, type Outcome } from "../ask/plan";
import type { CatalogueCredit } from "../catalogue";
import { billedJobsOfOne } from "../month/distribution/dearness";
import type { PricedEstimate } from "../month/estimate";
import { isBilled } from "../month/outcomes";
import { decimal } from "../numbers/decimal";
import { surroundingsOf } from "./surroundings";

/** Money for n clips that is `each` n, `root` times the root of n, and something that does not depend on n. */
type Line = { each: number; root: number; fixed: number };

/** No month takes less than the one or more than the other: the first root is taken off, the second comes on top. */
export type Bounds = { low: Line; high: Line };

const number = (text: string | undefined): number => Number(text ?? "0");

/** The outcomes that are billed at the cautious end. */
export const billedIn = ({ rules }: PricedEstimate): Outcome[] =>
  outcomes.filter((outcome) => isBilled(rules[outcome], "high"));

/** What a bill of one takes at least and at most, in cash, and what comes on top or stays off whatever the bill. */
type Buying = { rate: number; less: number; more: number };

/**
 * Packs, as a line: nothing is cheaper than the best price a credit, but for what trial packs have; and no bill takes
 * more than whole packs of that price, the last of them in part for nothing. Prices in the provider's currency.
 */
function buyingOf(credit: CatalogueCredit): Buying {
  const { rate, less, more } = withoutFee(credit);
  const { share, least } = credit.purchaseFee ?? { share: "0", least: "0" };
  const taken = 1 + number(share);
  return { rate: rate * taken, less: less * taken, more: more * taken + number(least) };
}

function withoutFee(credit: CatalogueCredit): Buying {
  const minimum = credit.minimumPurchase === "unknown" ? 0 : number(credit.minimumPurchase);
  if (credit.packs.length === 0) return { rate: 1, less: 0, more: minimum };
  const packs = credit.packs.map(({ credits, price, trial }) => ({
    worth: number(inMoneyOf(credit, decimal(credits)).toFixed()),
    price: number(price),
    trial,
  }));
  const usual = packs.filter(({ trial }) => !trial).sort((a, b) => a.price / a.worth - b.price / b.worth);
  const [best] = usual;
  const tried = packs.filter(({ trial }) => trial).reduce((all, { worth }) => all + worth, 0);
  // Where every pack is a trial there is no line: anything may be.
  if (!best) return { rate: 0, less: 0, more: Infinity };
  const rate = best.price / best.worth;
  return { rate, less: rate * tried, more: best.price };
}

const free: Buying = { rate: 1, less: 0, more: 0 };

/** The price of each generation of a clip in the display currency. */
function costsOf({ generations, exchange }: PricedEstimate): number[] {
  const rate = number(exchange.toPerUsd) / number(exchange.fromPerUsd);
  return generations.map(({ cost }) => rate * number(cost.toFixed()));
}

/**
 * Between what the money to plan with of an estimate lies for any number of clips in months like its own. A
 * quantile is never further from the mean than Cantelli's inequality allows: at 95 of 100 months at most 4.36
 * deviations above it and 0.23 below. 100 clips at $1.60, one attempt in ten failed: mean 111 jobs and deviation 3.43,
 * so $176.34 to $201.55 for the $187.20 that it is.
 */
export function boundsOf(estimate: PricedEstimate): Bounds {
  const { workload, plan, model, exchange } = estimate;
  const { mean, variance } = billedJobsOfOne(workload.month, billedIn(estimate));
  const costs = costsOf(estimate);
  const bill = mean * costs.reduce((sum, cost) => sum + cost, 0);
  const deviation = Math.sqrt(Math.max(0, variance) * costs.reduce((sum, cost) => sum + cost * cost, 0));
  const share = plan.certainty / 100;
  const levies = (1 + number(plan.tax)) * (1 + number(plan.fee));
  const { rate, less, more } = model.credit ? buyingOf(model.credit) : free;
  const shown = number(exchange.toPerUsd) / number(exchange.fromPerUsd);
  const around = number(surroundingsOf(estimate).total.toFixed()) / workload.month.clips;
  const each = levies * rate * bill + around;
  return {
    low: {
      each,
      root: levies * rate * deviation * Math.sqrt((1 - share) / share),
      fixed: -levies * less * shown,
    },
    high: {
      each,
      root: levies * rate * deviation * Math.sqrt(share / (1 - share)),
      fixed: levies * more * shown,
    },
  };
}

/** Floats and approximated months are trusted to this part of an amount. */
const trusted = 1e-4;

/** The least that so many clips can take, never below nothing; `highAt` is the most. Floats, in the display currency. */
export const lowAt = ({ low }: Bounds, clips: number): number =>
  Math.max(0, low.each * clips - low.root * Math.sqrt(clips) + low.fixed) * (1 - trusted);

export const highAt = ({ high }: Bounds, clips: number): number =>
  (high.each * clips + high.root * Math.sqrt(clips) + high.fixed) * (1 + trusted);

/** Whether one takes less than the other at each number of clips between two. */
export function isBelow(a: Bounds, b: Bounds, [from, to]: readonly [number, number]): boolean {
  const each = a.high.each * (1 + trusted) - b.low.each * (1 - trusted);
  const root = a.high.root * (1 + trusted) + b.low.root * (1 - trusted);
  const fixed = a.high.fixed * (1 + trusted) - b.low.fixed * (b.low.fixed > 0 ? 1 - trusted : 1 + trusted);
  // In the root of the clips a parabola: open upwards it is highest at an end, downwards at its top.
  const at = (clips: number) => each * clips + root * Math.sqrt(clips) + fixed;
  const top = each < 0 ? Math.min(to, Math.max(from, (root / (2 * each)) ** 2)) : to;
  return Math.max(at(from), at(top), at(to)) < 0;
}

/**
 * What makes the order of two models that of their prices in any month: the same outcomes billed, as many generations
 * of one price, and bills that follow use. Nothing where that is not so.
 */
export function familyOf(estimate: PricedEstimate): string | undefined {
  const { model, generations, workload } = estimate;
  const { credit } = model;
  const follows =
    !credit ||
    (credit.purchaseFee === undefined &&
      credit.packs.length === 0 &&
      (credit.minimumPurchase === "unknown" || number(credit.minimumPurchase) === 0));
  const alike = generations.every(({ cost }) => cost.eq(generations[0].cost));
  return follows && alike && Object.keys(workload.extras).length === 0
    ? `${billedIn(estimate).join()} ${generations.length}`
    : undefined;
}
