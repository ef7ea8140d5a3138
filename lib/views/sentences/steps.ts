/** The steps to the budget in words. */
import { prepaidOf } from "../../budget/prepaid";
import { rowsOfStep, wantedShare, type BudgetStep, type StepId } from "../../budget/steps";
import { surroundingsOf } from "../../budget/surroundings";
import type { PricedEstimate } from "../../month/estimate";
import { rowsOf } from "../../month/kept";
import { count, one, sum, zero, type Decimal } from "../../numbers/decimal";
import { formatMoney, formatQuantity, formatShare, plural } from "../../words/format";

const labels: Record<StepId, string> = {
  published: "Published price",
  rounding: "Rounding",
  "not-kept": "Clips that never succeed",
  repeats: "Failed and abandoned",
  moderated: "Moderated",
  unusable: "Unusable takes",
  duplicates: "Duplicate jobs",
  credits: "Credits bought, not used",
  surroundings: "Surroundings",
};

/** What a step is called in this plan. */
export function stepLabel({ generations }: PricedEstimate, { id, amount }: BudgetStep): string {
  if (id === "rounding" && generations.length > 1) return "Rounding and stitching";
  return id === "credits" && amount.lt(zero) ? "Credits cheaper in packs" : labels[id];
}

function neverKept({ workload: { month }, generations, expected }: PricedEstimate): string {
  const lost = count(month.clips * generations.length).times(one.minus(expected.kept));
  return `${formatQuantity(lost, 2)} of the ${generations.length > 1 ? "generations" : "clips"} are not kept within ${plural(String(month.tries), "attempt")}; what they cost is in the steps below`;
}

/** What makes a step, with its numbers. */
export function stepInWords(estimate: PricedEstimate, { id }: BudgetStep): string {
  const { workload, month, displayCurrency } = estimate;
  const money = (value: Decimal) => formatMoney(value, displayCurrency);
  switch (id) {
    case "published": {
      const clips = plural(formatQuantity(String(workload.month.clips)), "clip");
      return `${clips} of ${workload.clip.durationSeconds} s at the price of the page`;
    }
    case "rounding":
      return `${formatShare(one.minus(wantedShare(estimate)).round(4))} of what is made is more than was asked for`;
    case "not-kept":
      return neverKept(estimate);
    case "credits":
      return `${money(prepaidOf(estimate)?.cash ?? zero)} in cash for ${money(month.high)} of use`;
    case "surroundings": {
      const { rows, total } = surroundingsOf(estimate);
      return `${formatQuantity(String(rows.length))} chosen; none is on the provider's bill, ${money(total)}`;
    }
    case "repeats":
    case "moderated":
    case "unusable":
    case "duplicates": {
      const rows = rowsOf(estimate);
      const jobs = sum((rowsOfStep[id] ?? []).map((name) => rows[name].jobs));
      return `${plural(formatQuantity(jobs, 1), "job")} of the month, where billed`;
    }
  }
}
