/** Why a plan has no test. */
import type { PricedEstimate } from "../../month/estimate";
import type { Decimal } from "../../numbers/decimal";
import { formatMoney } from "../../words/format";

export const noJob = "No single job of this model can be asked for exactly as the plan wants it.";

/** Not even the cheapest job fits into the budget. */
export function tooDear({ workload, price, displayCurrency }: PricedEstimate, budget: Decimal): string {
  const text = (amount: Decimal) => formatMoney(amount, displayCurrency);
  return `The cheapest job of this model that can serve as a test, ${workload.clip.durationSeconds} s, costs ${text(price)}: more than the ${text(budget)} of this test.`;
}
