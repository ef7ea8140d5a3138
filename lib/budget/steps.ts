/** From the price on the page to the budget that holds: each step with the money it adds. */
import type { PricedEstimate } from "../month/estimate";
import { isOpen, rowsOf, type RowName } from "../month/kept";
import { count, decimal, larger, one, smaller, sum, to20Decimals, zero, type Decimal } from "../numbers/decimal";
import { prepaidOf } from "./prepaid";
import { surroundingsOf } from "./surroundings";

export type StepId =
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
export type BudgetStep = { id: StepId; amount: Decimal; unknown: boolean };

/** Of the seconds that are made, the share that was wanted: 7 of 8. */
export function wantedShare({ workload, generations }: PricedEstimate): Decimal {
  const made = sum(generations.map(({ job }) => job.durationSeconds));
  return made.gt(zero) ? smaller(decimal(workload.clip.durationSeconds).div(made), one) : one;
}

/** The outcomes of attempts that a step is made of. */
export const rowsOfStep: Partial<Record<StepId, readonly RowName[]>> = {
  repeats: ["failed", "timeout"],
  moderated: ["moderated"],
  unusable: ["unusable"],
  duplicates: ["duplicates"],
};

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
  const { workload, month, price } = estimate;
  const all = count(workload.month.clips).times(price);
  const published = to20Decimals(all.times(wantedShare(estimate)));
  const rows = rowsOf(estimate);
  const known = (id: StepId, amount: Decimal): BudgetStep => ({ id, amount, unknown: false });
  const ofRows = (id: StepId): BudgetStep => {
    const own = (rowsOfStep[id] ?? []).map((name) => rows[name]);
    return { id, amount: sum(own.map(({ cost }) => cost.high)), unknown: own.some(isOpen) };
  };
  const bill: BudgetStep[] = [
    known("published", published),
    known("rounding", all.minus(published)),
    known("not-kept", rows.kept.cost.high.minus(all)),
    ofRows("repeats"),
    ofRows("moderated"),
    ofRows("unusable"),
    ofRows("duplicates"),
  ];
  const prepaid = prepaidOf(estimate);
  const steps = [
    ...bill,
    ...(prepaid ? [known("credits", prepaid.cash.minus(month.high))] : []),
    known("surroundings", surroundingsOf(estimate).total),
  ].filter(({ id, amount }) => id === "published" || !amount.eq(zero));
  return {
    steps,
    bill: sum(bill.map(({ amount }) => amount)),
    total: larger(sum(steps.map(({ amount }) => amount)), zero),
  };
}
