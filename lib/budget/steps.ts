/** From the published price to the money to plan with: each step with the money it adds. */
import type { PricedEstimate } from "../month/estimate";
import { isOpen, rowsOf, type RowName } from "../month/kept";
import { count, decimal, one, smaller, sum, to20Decimals, zero, type Decimal } from "../numbers/decimal";
import { planWithOf } from "./plan-with";
import { surroundingsOf } from "./surroundings";

export type StepId =
  | "published"
  | "rounding"
  | "not-kept"
  | "repeats"
  | "moderated"
  | "unusable"
  | "duplicates"
  | "certainty"
  | "credits"
  | "surroundings"
  | "tax"
  | "fee";

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

/**
 * Steps that sum exactly to the money to plan with. To the expected bill: the wanted seconds at the published price,
 * rounding and stitching, clips that never succeed, repeats, moderation, unusable takes, duplicates; to the bill of the
 * plan's share of months: certainty; to what is paid: packs, the surroundings, tax and fee.
 * 500 clips at $1.60, one attempt in ten fails, half of the takes unusable, 3 tries: $800 published, $133.10 less that
 * is not delivered, $148.20 of repeats, $666.90 of unusable takes, $50.80 for certainty: $1,532.80.
 */
export function stepsOf(estimate: PricedEstimate): { steps: BudgetStep[]; total: Decimal } {
  const { workload, month, price } = estimate;
  const { bill, cash, levies, total } = planWithOf(estimate);
  const all = to20Decimals(count(workload.month.clips).times(price));
  const published = to20Decimals(all.times(wantedShare(estimate)));
  const rows = rowsOf(estimate);
  const known = (id: StepId, amount: Decimal): BudgetStep => ({ id, amount, unknown: false });
  const ofRows = (id: StepId): BudgetStep => {
    const own = (rowsOfStep[id] ?? []).map((name) => rows[name]);
    return { id, amount: to20Decimals(sum(own.map(({ cost }) => cost.high))), unknown: own.some(isOpen) };
  };
  const repeats = (["repeats", "moderated", "unusable", "duplicates"] as const).map(ofRows);
  // Each amount is rounded to 20 decimals; what that leaves goes to the clips that are not kept.
  const kept = month.high.minus(sum(repeats.map(({ amount }) => amount)));
  const steps = [
    known("published", published),
    known("rounding", all.minus(published)),
    known("not-kept", kept.minus(all)),
    ...repeats,
    known("certainty", bill.minus(month.high)),
    known("credits", cash.minus(bill)),
    known("surroundings", surroundingsOf(estimate).total),
    ...levies.map(({ id, cost }) => known(id, cost)),
  ];
  return { steps: steps.filter(({ id, amount }) => id === "published" || !amount.eq(zero)), total };
}
