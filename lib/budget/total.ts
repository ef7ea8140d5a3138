/** Several workloads as one plan: bills that add up, one account with each provider, one money to plan with. */
import { outcomes, type Certainty } from "../ask/plan";
import {
  amountsOf,
  certainly,
  chanceThat,
  eachAs,
  quantileOf,
  sumOf,
  type Amounts,
} from "../month/distribution/amounts";
import { patternOf, percentiles, type Percentile } from "../month/distribution";
import { sumDistribution } from "../month/distribution/month";
import { inDisplay, type Estimate, type PricedEstimate, type Range } from "../month/estimate";
import { keptClipsOf } from "../month/kept";
import { isBilled, type End } from "../month/outcomes";
import { decimal, plain, sum, to20Decimals, zero, type Decimal } from "../numbers/decimal";
import { isNonEmpty, mapEach, type NonEmpty } from "../numbers/list";
import { laterCash, paidAt, percentileOf, planWithOf, verdictBy, type Verdict } from "./plan-with";
import { purchaseFor, type Prepaid } from "./prepaid";
import { stepsOf, type StepId } from "./steps";
import { leviesOf, surroundingsOf, type Levied } from "./surroundings";

/** What is paid to one provider, over all workloads that are made there. */
type Account = {
  estimates: NonEmpty<PricedEstimate>;
  /** Places of its workloads in the plan, from 0. */
  places: readonly number[];
};

/** The plan's workloads, all of which have a price, each on its model in focus. */
export type PricedPlan = { estimates: NonEmpty<PricedEstimate>; accounts: NonEmpty<Account> };

/** The workloads of a plan as one; nothing where one of them has no total. */
export function pricedPlan(estimates: NonEmpty<Estimate>): PricedPlan | undefined {
  const priced = estimates.filter((estimate) => estimate.status === "priced");
  if (priced.length < estimates.length || !isNonEmpty(priced)) return undefined;
  const byProvider = new Map<string, number[]>();
  priced.forEach(({ model }, place) => {
    const { id } = model.provider;
    byProvider.set(id, [...(byProvider.get(id) ?? []), place]);
  });
  const accounts = [...byProvider.values()].flatMap((places): Account[] => {
    const own = places.flatMap((place) => priced[place] ?? []);
    return isNonEmpty(own) ? [{ estimates: own, places }] : [];
  });
  return isNonEmpty(accounts) ? { estimates: priced, accounts } : undefined;
}

/** The bill of one workload in the provider's currency, by chance: the jobs at each price of its clip's generations. */
function billOf({ workload, rules, generations }: PricedEstimate, end: End): Amounts {
  const { month } = workload;
  const { each } = patternOf(
    month,
    outcomes.filter((outcome) => isBilled(rules[outcome], end)),
  );
  const many = new Map<string, number>();
  for (const { cost } of generations) many.set(plain(cost), (many.get(plain(cost)) ?? 0) + month.clips);
  const priced = [...many].filter(([price]) => price !== "0");
  const amounts = priced.map(([price, jobs]) =>
    amountsOf(sumDistribution(each, [{ many: jobs, weight: 1 }]), decimal(price)),
  );
  return isNonEmpty(amounts) ? sumOf(amounts) : certainly(zero);
}

/** By chance, in the display currency: bills, and what is paid in for them. */
type Drawn = { bill: Amounts; cash: Amounts };
type DrawnPlan = Drawn & { accounts: NonEmpty<Drawn & { account: Account }> };

function drawAccount(account: Account, end: End): DrawnPlan["accounts"][number] {
  const { estimates } = account;
  const [first] = estimates;
  const billed = sumOf(mapEach(estimates, (estimate) => billOf(estimate, end)));
  const { fromPerUsd, toPerUsd } = first.exchange;
  const bill = fromPerUsd === toPerUsd ? billed : eachAs(billed, (amount) => inDisplay(first, amount));
  const cash = first.model.credit ? eachAs(bill, (amount) => purchaseFor(first, amount)?.cash ?? amount) : bill;
  return { account, bill, cash };
}

function draw({ accounts }: PricedPlan, end: End): DrawnPlan {
  const drawn = mapEach(accounts, (account) => drawAccount(account, end));
  const bill = sumOf(mapEach(drawn, (one) => one.bill));
  const cash = drawn.every((one) => one.cash === one.bill) ? bill : sumOf(mapEach(drawn, (one) => one.cash));
  return { accounts: drawn, bill, cash };
}

const known = new WeakMap<PricedPlan, Map<End, DrawnPlan>>();

/** Worked out once for a plan: every figure of its total is asked of it. */
function drawnOf(plan: PricedPlan, end: End): DrawnPlan {
  const ofPlan = known.get(plan) ?? new Map<End, DrawnPlan>();
  known.set(plan, ofPlan);
  const found = ofPlan.get(end) ?? draw(plan, end);
  ofPlan.set(end, found);
  return found;
}

/** What the plan as a whole takes: its bills, the cash that covers them, and what comes on top. */
type TotalPaid = { bill: Decimal; cash: Decimal; surroundings: Decimal; levies: Levied[]; total: Decimal };

function withCash({ estimates }: PricedPlan, bill: Decimal, cash: Decimal): TotalPaid {
  const levies = leviesOf(estimates[0], cash);
  const surroundings = sum(estimates.map((estimate) => surroundingsOf(estimate).total));
  return { bill, cash, surroundings, levies, total: sum([cash, surroundings, ...levies.map(({ cost }) => cost)]) };
}

/** What so many first months of a hundred take at most, at one end of the range. */
export function totalAt(plan: PricedPlan, end: End, certainty: Certainty): TotalPaid {
  const [only, ...others] = plan.estimates;
  if (others.length === 0) {
    // Its own distribution is finer than that of a sum.
    const paid = paidAt(only, end, certainty);
    return withCash(plan, paid.bill, paid.cash);
  }
  const { bill, cash } = drawnOf(plan, end);
  const share = percentiles[percentileOf[certainty]];
  return withCash(plan, to20Decimals(quantileOf(bill, share)), to20Decimals(quantileOf(cash, share)));
}

const certaintyOf = ({ estimates: [first] }: PricedPlan): Certainty => first.plan.certainty;

/**
 * Money to plan with, of all workloads: the quantile of the sum, not the sum of quantiles; usage of one provider is added
 * up and paid once. 240 clips at $0.714 and 200 at $1.4364 on Kling 3.0 are 3,276 units: one pack of 5,000 for $700.00,
 * where each alone needs one. Of a plan of one workload it is that workload's.
 */
export const totalWith = (plan: PricedPlan): TotalPaid => totalAt(plan, "high", certaintyOf(plan));

/** Whether every figure of the total is exact: none was approximated, or rounded up to steps that can be counted. */
export function isExact(plan: PricedPlan): boolean {
  const { bill, cash } = drawnOf(plan, "high");
  return bill.exact && cash.exact;
}

/** The bills of the month together: expected at both ends, and what 50, 80 and 95 of 100 cost at most at the cautious one. */
export function totalMonth(plan: PricedPlan): Range & Record<Percentile, Decimal> {
  const { bill } = drawnOf(plan, "high");
  const expected = (end: End) => sum(plan.estimates.map(({ month }) => month[end]));
  return {
    low: expected("low"),
    high: expected("high"),
    p50: to20Decimals(quantileOf(bill, percentiles.p50)),
    p80: to20Decimals(quantileOf(bill, percentiles.p80)),
    p95: to20Decimals(quantileOf(bill, percentiles.p95)),
  };
}

/** The chance that the first month takes no more than an amount, all that is paid because of the bills included. */
export const totalWithin = (plan: PricedPlan, end: End, amount: Decimal): number =>
  chanceThat(drawnOf(plan, end).cash, (cash) => withCash(plan, cash, cash).total.lte(amount));

/** The plan against its budget, by the rule of one workload (`verdictOf`) on the total; nothing where it has none. */
export function totalVerdict(plan: PricedPlan, budget: string | undefined): Verdict | undefined {
  if (budget === undefined) return undefined;
  const most = decimal(budget);
  return verdictBy(certaintyOf(plan), (end, certainty) => totalAt(plan, end, certainty).total.lte(most));
}

/** What one account takes on its own, so that the plan's share of months holds: its bill, and the packs that cover it. */
export type AccountPaid = {
  account: Account;
  bill: Decimal;
  cash: Decimal;
  prepaid: Prepaid | undefined;
  apart: Decimal;
};

/** The accounts, each on its own; `apart`: the cash of its workloads where each has an account of its own. */
export function accountsPaid(plan: PricedPlan): NonEmpty<AccountPaid> {
  const { accounts } = drawnOf(plan, "high");
  const share = percentiles[percentileOf[certaintyOf(plan)]];
  return mapEach(accounts, ({ account, bill: amounts }) => {
    const [first] = account.estimates;
    const bill = account.estimates.length === 1 ? planWithOf(first).bill : quantileOf(amounts, share);
    const prepaid = purchaseFor(first, bill);
    const apart = sum(account.estimates.map((estimate) => planWithOf(estimate).cash));
    return { account, bill, cash: prepaid?.cash ?? bill, prepaid, apart };
  });
}

/** Months after the first, where credits are bought in packs: each account's, or its bill where it follows use. */
export function totalLater(plan: PricedPlan): Decimal | undefined {
  const paid = accountsPaid(plan);
  const later = paid.map(({ account, prepaid }) => prepaid && laterCash(account.estimates[0], prepaid.need));
  if (later.every((cash) => cash === undefined)) return undefined;
  const cash = sum(paid.map((account, place) => later[place] ?? account.cash));
  return withCash(plan, cash, to20Decimals(cash)).total;
}

export type TotalStepId = StepId | "pooling";
/** Money that a step adds to the total, or takes away. */
type TotalStep = { id: TotalStepId; amount: Decimal };

const ofEach: readonly StepId[] = [
  "published",
  "rounding",
  "not-kept",
  "repeats",
  "moderated",
  "unusable",
  "duplicates",
  "certainty",
];

/**
 * Steps that sum exactly to the total: those of every workload to the bill of its own share of months, then pooling (what
 * the quantile of the sum saves: negative), packs bought once, what surrounds the clips, tax and fee.
 */
export function totalSteps(plan: PricedPlan): TotalStep[] {
  const { bill, cash, surroundings, levies } = totalWith(plan);
  const each = plan.estimates.flatMap((estimate) => stepsOf(estimate).steps);
  const added = ofEach.map((id): TotalStep => ({
    id,
    amount: sum(each.flatMap((step) => (step.id === id ? [step.amount] : []))),
  }));
  const steps: TotalStep[] = [
    ...added,
    { id: "pooling", amount: bill.minus(sum(plan.estimates.map((estimate) => planWithOf(estimate).bill))) },
    { id: "credits", amount: cash.minus(bill) },
    { id: "surroundings", amount: surroundings },
    ...levies.map(({ id, cost }): TotalStep => ({ id, amount: cost })),
  ];
  return steps.filter(({ id, amount }) => id === "published" || !amount.eq(zero));
}

/** Clips that come of it, and those wanted, over all workloads. */
export const totalDelivered = ({ estimates }: PricedPlan): { wanted: number; kept: Decimal } => ({
  wanted: estimates.reduce((all, { workload }) => all + workload.month.clips, 0),
  kept: sum(estimates.map(keptClipsOf)),
});
