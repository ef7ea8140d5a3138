/** Why a plan has no test, and why its test starts with the budget that it has. */
import type { PricedEstimate } from "../../month/estimate";
import { zero, type Decimal } from "../../numbers/decimal";
import type { Gain, TestBudget } from "../../test/choose";
import { formatMoney, sentenceCase } from "../../words/format";

export const noJob = "No single job of this model can be asked for exactly as the plan wants it.";

/** Not even the cheapest job fits into the budget. */
export function tooDear({ workload, price, displayCurrency }: PricedEstimate, budget: Decimal): string {
  const text = (amount: Decimal) => formatMoney(amount, displayCurrency);
  return `The cheapest job of this model that can serve as a test, ${workload.clip.durationSeconds} s, costs ${text(price)}: more than the ${text(budget)} of this test.`;
}

/**
 * Why this budget, of all that the test could have: "$4.00 settles what up to $320.00 a month depends on: the most for
 * the money. The first job alone, $0.80, settles nothing; all 9, $12.00, settle $497.76."
 */
export function whyBudget({ usual, least, most }: NonNullable<TestBudget["gains"]>, jobs: number, currency: string) {
  const text = (amount: Decimal) => formatMoney(amount, currency);
  if (usual.worth.eq(zero))
    return `Nothing that a job could show has money at stake in this plan: ${text(usual.budget)} holds the cheapest job, which checks the published price.`;
  const settled = ({ worth }: Gain) => (worth.eq(zero) ? "nothing" : text(worth));
  const others = [
    ...(usual.worst.eq(least.worst) ? [] : [`the first job alone, ${text(least.budget)}, settles ${settled(least)}`]),
    ...(usual.worst.eq(most.worst) ? [] : [`all ${jobs}, ${text(most.budget)}, settle ${settled(most)}`]),
  ];
  const rest = others.length === 0 ? "" : ` ${sentenceCase(others.join("; "))}.`;
  return `${text(usual.budget)} settles what up to ${text(usual.worth)} a month depends on: the most for the money.${rest}`;
}
