/** Money to plan with: what the first month takes from an empty account, so that the plan's share of months holds. */
import type { Certainty } from "../ask/plan";
import type { Percentile } from "../month/distribution";
import { inDisplay, type Estimate, type PricedEstimate } from "../month/estimate";
import { distributionOf } from "../month/kept";
import type { End } from "../month/outcomes";
import { count, decimal, larger, sum, to20Decimals, type Decimal } from "../numbers/decimal";
import { purchaseFor, type Prepaid } from "./prepaid";
import { leviesOf, surroundingsOf, type Levied } from "./surroundings";

/** A bill with all that is paid because of it. */
type Paid = {
  /** The provider's bill. */
  bill: Decimal;
  /** What is paid to the provider: the bill, or the packs that cover it. */
  cash: Decimal;
  /** Where credits are bought for it. */
  prepaid?: Prepaid;
  levies: Levied[];
  /** What is paid beside the provider: tax and fees, and what surrounds the clip at its expected value. */
  beside: Decimal;
  total: Decimal;
};

export const percentileOf: Record<Certainty, Percentile> = { 50: "p50", 80: "p80", 95: "p95" };

/** So much cash, and what comes on top of it: tax and fees on it, then what surrounds the clip. */
function withCash(estimate: PricedEstimate, cash: Decimal): Pick<Paid, "cash" | "levies" | "beside" | "total"> {
  const levies = leviesOf(estimate, cash);
  const beside = sum([surroundingsOf(estimate).total, ...levies.map(({ cost }) => cost)]);
  return { cash, levies, beside, total: cash.plus(beside) };
}

/** What a bill of so much takes, with all that is paid because of it. */
export function paidOn(estimate: PricedEstimate, amount: Decimal): Paid {
  const bill = to20Decimals(amount);
  const prepaid = purchaseFor(estimate, bill);
  return { bill, ...(prepaid ? { prepaid } : {}), ...withCash(estimate, prepaid?.cash ?? bill) };
}

/** Asked for by the steps, the ranking, the verdict and every page: worked out once for an estimate. */
const known = new WeakMap<PricedEstimate, Map<string, Paid>>();

/** What so many months of a hundred cost at most, at one end of the range. */
export function paidAt(estimate: PricedEstimate, end: End, certainty: Certainty): Paid {
  const key = `${end} ${certainty}`;
  let ofEstimate = known.get(estimate);
  if (!ofEstimate) {
    ofEstimate = new Map();
    known.set(estimate, ofEstimate);
  }
  let paid = ofEstimate.get(key);
  if (!paid) {
    paid = paidOn(estimate, distributionOf(estimate, end).money[percentileOf[certainty]]);
    ofEstimate.set(key, paid);
  }
  return paid;
}

/**
 * Money to plan with: the bill that the plan's share of months stays within, with all that nobody publishes billed; the
 * cash that buys it where credits are sold in packs or at least so many; tax and fees on that cash; the surroundings.
 * 300 clips of 10 s at $1.68 on Kling 3.0 are $504.00 of use, one pack of 5,000 units: $700.00, with 19 % tax $833.00.
 */
export const planWithOf = (estimate: PricedEstimate): Paid => paidAt(estimate, "high", estimate.plan.certainty);

/** Money to plan with as one amount, and what it is at the favourable end: where nothing that nobody says is billed. */
export const totalOf = (estimate: PricedEstimate): Decimal => planWithOf(estimate).total;
export const lowOf = (estimate: PricedEstimate): Decimal => paidAt(estimate, "low", estimate.plan.certainty).total;

/**
 * Months after the first, where credits are bought in packs: the same use from the pack that costs least a month in the
 * long run, and what of it expires. A pack of 1,000 for $10 that lasts 30 days costs $10 a month, whatever is used of it
 * up to that. Nothing where no pack can be bought again, or how long one lasts is not recorded.
 */
export function laterMonth(estimate: PricedEstimate): Decimal | undefined {
  const need = planWithOf(estimate).prepaid?.need;
  const cash = need && laterCash(estimate, need);
  return cash && withCash(estimate, cash).total;
}

/** What is paid in for so many credits in a later month. */
export function laterCash(estimate: PricedEstimate, need: Decimal): Decimal | undefined {
  const { credit } = estimate.model;
  const monthly = credit?.packs.flatMap((pack) => {
    const lasts = pack.validDays === "unknown" ? credit.validDays : pack.validDays;
    if (pack.trial || lasts === "unknown") return [];
    const price = decimal(pack.price);
    const used = price.times(need).div(decimal(pack.credits));
    return [lasts === "never" ? used : larger(used, price.times("30").div(count(lasts)))];
  });
  const [least] = monthly?.sort((a, b) => a.cmp(b)) ?? [];
  return least && to20Decimals(inDisplay(estimate, least));
}

export const verdicts = ["fits", "depends", "tight", "over", "unknown"] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * The plan against its budget; nothing where it has none. `fits`: the plan's share of months holds even where all that
 * nobody publishes is billed; `depends`: where none of it is; `tight`: every second month does; `over`: fewer.
 * `unknown` where there is no exact total. A budget of $178 where half of the months cost up to $177.60 and 95 of 100 up
 * to $187.20 is tight; where failed jobs make the difference and nobody says whether they are billed, it depends.
 */
export function verdictOf(estimate: Estimate): Verdict | undefined {
  const { budget, certainty } = estimate.plan;
  if (budget === undefined) return undefined;
  if (estimate.status !== "priced") return "unknown";
  const most = decimal(budget);
  return verdictBy(certainty, (end, share) => paidAt(estimate, end, share).total.lte(most));
}

/** The verdict where it is known which share of months holds at which end of the range. */
export function verdictBy(certainty: Certainty, holds: (end: End, share: Certainty) => boolean): Verdict {
  if (holds("high", certainty)) return "fits";
  if (holds("low", certainty)) return "depends";
  return holds("high", 50) ? "tight" : "over";
}

/** The chance that the first month takes no more than an amount, all that is paid because of the bill included. */
export function chanceWithin(estimate: PricedEstimate, end: End, amount: Decimal): number {
  return distributionOf(estimate, end).chanceThat((bill) => paidOn(estimate, bill).total.lte(amount));
}
