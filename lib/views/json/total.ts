/** The total of a plan's workloads as the API answers it. */
import type { Plan } from "../../ask/plan";
import {
  isExact,
  pricedPlan,
  totalDelivered,
  totalLater,
  totalMonth,
  totalSteps,
  totalVerdict,
  totalWith,
  totalWithin,
  type PricedPlan,
} from "../../budget/total";
import { planWithOf } from "../../budget/plan-with";
import type { Estimate } from "../../month/estimate";
import type { End } from "../../month/outcomes";
import { decimal, money, plain, to20Decimals } from "../../numbers/decimal";
import type { NonEmpty } from "../../numbers/list";

/** Chances to six decimals: a float's last digits say nothing. */
export const chance = (share: number): string => plain(decimal(share.toFixed(6)));

function withinBudget(priced: PricedPlan, { budget }: Plan) {
  if (budget === undefined) return {};
  const at = (end: End) => chance(totalWithin(priced, end, decimal(budget)));
  return { verdict: totalVerdict(priced, budget), chanceWithinBudget: { low: at("high"), high: at("low") } };
}

/** What all workloads come to, each on its model in focus; where one of them has no total, nothing but that. */
export function answerTotal(plan: Plan, inFocus: NonEmpty<Estimate>) {
  const { currency, certainty } = plan;
  const priced = pricedPlan(inFocus);
  if (!priced) return { currency, verdict: "unknown" as const };
  const month = totalMonth(priced);
  const { total } = totalWith(priced);
  const later = totalLater(priced);
  const { wanted, kept } = totalDelivered(priced);
  return {
    currency,
    month: {
      low: money(to20Decimals(month.low)),
      high: money(to20Decimals(month.high)),
      p50: money(month.p50),
      p80: money(month.p80),
      p95: money(month.p95),
      exact: isExact(priced),
    },
    planWith: { amount: money(total), certainty, ...(later ? { later: money(later) } : {}) },
    delivered: { wanted: String(wanted), kept: plain(kept.round(1)) },
    planned: {
      total: money(total),
      steps: totalSteps(priced).map(({ id, amount }) => ({ id, amount: money(amount) })),
    },
    ...withinBudget(priced, plan),
  };
}

/** What a workload uses at the plan's certainty, before packs; nothing where it has no total. */
export const usesOf = (estimate: Estimate) =>
  estimate.status === "priced" ? { uses: money(planWithOf(estimate).bill) } : {};
