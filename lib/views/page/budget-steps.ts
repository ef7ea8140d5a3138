/** The waterfall from the published price to the money to plan with, as bars on one scale. */
import { decimal, larger, one, zero, type Decimal } from "../../numbers/decimal";
import type { PricedEstimate } from "../../month/estimate";
import { currencyMark, formatMoney, formatMoneyShort, formatNumber } from "../../words/format";
import { stepsOf } from "../../budget/steps";
import { stepInWords, stepLabel } from "../sentences/steps";
import type { BudgetView, StepView } from "./types";

/** Cents under cents where the whole is a dollar or more; a step below half a cent keeps the digits that say something. */
function inCents(amount: Decimal, total: Decimal, currency: string): string {
  const coarse = total.gte(one) && amount.gte("0.005");
  return coarse ? currencyMark(currency) + formatNumber(amount.toFixed(2)) : formatMoney(amount, currency);
}

const signOf = (amount: Decimal): string => (amount.lt(zero) ? "−" : "+");

/** Each step where the last one ended; the last bar is the whole. */
export function budgetSteps(estimate: PricedEstimate): BudgetView {
  const { displayCurrency } = estimate;
  const { steps, total } = stepsOf(estimate);
  let reached = zero;
  const placed = steps.map((step) => {
    const from = reached;
    reached = reached.plus(step.amount);
    return { step, from, to: reached };
  });
  const highest = placed.map(({ to }) => to).reduce(larger, total);
  const share = (amount: Decimal) => (highest.eq(zero) ? 0 : Number(amount.div(highest).toFixed(5)));
  // A smaller step cannot be shown: the rest of a conversion to 20 decimals.
  const shown = placed.filter(({ step }, index) => index === 0 || step.amount.abs().gte("0.00000001"));
  const bars = shown.map(({ step, from, to }, index): StepView => {
    const [start, end] = [share(from), share(to)];
    return {
      id: step.id,
      label: stepLabel(estimate, step),
      amount: `${index === 0 ? "" : signOf(step.amount)}${inCents(step.amount.abs(), total, displayCurrency)}`,
      explanation: stepInWords(estimate, step),
      start: Math.min(start, end),
      end: Math.max(start, end),
      less: step.amount.lt(zero),
      unknown: step.unknown,
    };
  });
  const { budget } = estimate.plan;
  return {
    steps: bars,
    total: formatMoney(total, displayCurrency),
    totalShare: share(total),
    ...(budget === undefined
      ? {}
      : { budget: { text: formatMoneyShort(budget, displayCurrency), at: share(decimal(budget)) } }),
  };
}
