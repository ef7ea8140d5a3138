/** The title of a plan's page. */
import { planWithOf, verdictOf } from "../../budget/plan-with";
import type { Estimate } from "../../month/estimate";
import { formatMoneyShort, formatQuantity } from "../../words/format";

/** "Kling 3.0 · 500 × 8 s · $1,184 over $800": the plan, the money to plan with, and the verdict on a budget. */
export function titleOf(estimate: Estimate): string {
  const { model, workload, plan, displayCurrency } = estimate;
  const clips = `${formatQuantity(String(workload.month.clips))} × ${workload.clip.durationSeconds} s`;
  const what = `${model.model.name} · ${clips}`;
  if (estimate.status !== "priced") return `${what} · ${estimate.status === "retired" ? "retired" : "not priced"}`;
  const money = formatMoneyShort(planWithOf(estimate).total, displayCurrency);
  const verdict = verdictOf(estimate);
  if (verdict === undefined || plan.budget === undefined) return `${what} · ${money} a month`;
  const budget = formatMoneyShort(plan.budget, displayCurrency);
  const against = { fits: "fits", depends: "depends, budget", tight: "tight for", over: "over", unknown: "for" }[
    verdict
  ];
  return `${what} · ${money} ${against} ${budget}`;
}
