/** From the price on the page to the budget that holds: each step with the money it adds. */
import { count, decimal, larger, one, smaller, sum, to20Decimals, zero, type Decimal } from "../numbers/decimal";
import type { OutcomeRow, PricedEstimate } from "../month/estimate";
import { formatMoney, formatQuantity, formatShare, plural } from "../words/format";
import { prepaidOf } from "./prepaid";
import { surroundingsOf } from "./surroundings";

type StepId =
  | "published"
  | "rounding"
  | "not-kept"
  | "repeats"
  | "moderated"
  | "unusable"
  | "duplicates"
  | "credits"
  | "surroundings";

/** Money that a step adds, or takes away, in the display currency. `unknown`: at least in part nobody says. */
type BudgetStep = { id: StepId; label: string; amount: Decimal; unknown: boolean; explanation: string };

/** Of the seconds that are made, the share that was wanted: 7 of 8. */
function wantedShare({ workflow, generations }: PricedEstimate): Decimal {
  const made = sum(generations.map(({ job }) => job.durationSeconds));
  return made.gt(zero) ? smaller(decimal(workflow.durationSeconds).div(made), one) : one;
}

function rowStep(estimate: PricedEstimate, id: StepId, label: string, names: readonly OutcomeRow["outcome"][]) {
  const rows = estimate.month.rows.filter(({ outcome }) => names.includes(outcome));
  const jobs = sum(rows.map((row) => row.jobs));
  return {
    id,
    label,
    amount: sum(rows.map(({ cost }) => cost.high)),
    unknown: rows.some(({ cost }) => !cost.low.eq(cost.high)),
    explanation: `${plural(formatQuantity(jobs, 1), "job")} of the month, where billed`,
  };
}

function creditStep(estimate: PricedEstimate): BudgetStep[] {
  const prepaid = prepaidOf(estimate);
  if (!prepaid) return [];
  const { displayCurrency, month } = estimate;
  const amount = prepaid.cash.minus(month.high);
  return [
    {
      id: "credits",
      label: amount.lt(zero) ? "Credits cheaper in packs" : "Credits bought, not used",
      amount,
      unknown: false,
      explanation: `${formatMoney(prepaid.cash, displayCurrency)} in cash for ${formatMoney(month.high, displayCurrency)} of use`,
    },
  ];
}

type PlannedBudget = {
  steps: BudgetStep[];
  /** The provider's bill at the cautious end: the steps up to the duplicates. */
  bill: Decimal;
  /** What to plan with: the bill, unused credits and what surrounds the clip. */
  total: Decimal;
};

/**
 * Steps that sum exactly to the planned budget: the wanted seconds at the published price, then what rounding and
 * stitching, clips that never succeed, billed repeats, moderation, unusable takes, duplicates, unused credits and the
 * surroundings add. 100 clips of 7 s that are billed as 8 s at $3.20: $280 published, $40 rounding.
 */
export function plannedBudget(estimate: PricedEstimate): PlannedBudget {
  const { workflow, month, price, displayCurrency, generations, expected } = estimate;
  const all = count(workflow.clips).times(price);
  const wanted = wantedShare(estimate);
  const published = to20Decimals(all.times(wanted));
  const kept = month.rows.find(({ outcome }) => outcome === "kept")!.cost.high;
  const clips = plural(formatQuantity(String(workflow.clips)), "clip");
  const lost = count(workflow.clips * generations.length).times(one.minus(expected.kept));
  const around = surroundingsOf(estimate);
  const bill: BudgetStep[] = [
    {
      id: "published",
      label: "Published price",
      amount: published,
      unknown: false,
      explanation: `${clips} of ${workflow.durationSeconds} s at the price of the page`,
    },
    {
      id: "rounding",
      label: generations.length > 1 ? "Rounding and stitching" : "Rounding",
      amount: all.minus(published),
      unknown: false,
      explanation: `${formatShare(one.minus(wanted).round(4))} of what is made is more than was asked for`,
    },
    {
      id: "not-kept",
      label: "Clips that never succeed",
      amount: kept.minus(all),
      unknown: false,
      explanation: `${formatQuantity(lost, 2)} of the ${generations.length > 1 ? "generations" : "clips"} are not kept within ${plural(String(workflow.tries), "attempt")}; what they cost is in the steps below`,
    },
    rowStep(estimate, "repeats", "Failed and abandoned", ["failed", "timeout"]),
    rowStep(estimate, "moderated", "Moderated", ["moderated"]),
    rowStep(estimate, "unusable", "Unusable takes", ["unusable"]),
    rowStep(estimate, "duplicates", "Duplicate jobs", ["duplicates"]),
  ];
  const steps = [
    ...bill,
    ...creditStep(estimate),
    {
      id: "surroundings" as const,
      label: "Surroundings",
      amount: around.total,
      unknown: false,
      explanation: `${formatQuantity(String(around.rows.length))} chosen; none is on the provider's bill, ${formatMoney(around.total, displayCurrency)}`,
    },
  ].filter(({ id, amount }) => id === "published" || !amount.eq(zero));
  return {
    steps,
    bill: sum(bill.map(({ amount }) => amount)),
    total: larger(sum(steps.map(({ amount }) => amount)), zero),
  };
}
