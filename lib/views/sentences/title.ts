/** The title of a plan's page. */
import { planWithOf, verdictOf, type Verdict } from "../../budget/plan-with";
import type { Estimate } from "../../month/estimate";
import { formatMoneyShort, formatQuantity } from "../../words/format";

/** Money to plan with, and the verdict on a budget: "$1,184 over $800", "$1,184 a month" where there is none. */
export function moneyAgainst(money: string, verdict: Verdict | undefined, budget: string | undefined): string {
  if (verdict === undefined || budget === undefined) return `${money} a month`;
  const against = { fits: "fits", depends: "depends, budget", tight: "tight for", over: "over", unknown: "for" }[
    verdict
  ];
  return `${money} ${against} ${budget}`;
}

/** "Kling 3.0 · 500 × 8 s · $1,184 over $800": the plan, the money to plan with, and the verdict on a budget. */
export function titleOf(estimate: Estimate): string {
  const { model, workload, plan, displayCurrency } = estimate;
  const clips = `${formatQuantity(String(workload.month.clips))} × ${workload.clip.durationSeconds} s`;
  const what = `${model.model.name} · ${clips}`;
  if (estimate.status !== "priced") return `${what} · ${estimate.status === "retired" ? "retired" : "not priced"}`;
  const money = formatMoneyShort(planWithOf(estimate).total, displayCurrency);
  const budget = plan.budget === undefined ? undefined : formatMoneyShort(plan.budget, displayCurrency);
  return `${what} · ${moneyAgainst(money, verdictOf(estimate), budget)}`;
}
