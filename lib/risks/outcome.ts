/** Risks of one outcome of an attempt: whether the provider bills it, and what that comes to. */
import { formatMoney, formatQuantity } from "../format";
import type { PricedEstimate } from "../estimate";
import type { PolicyRule } from "../schema";
import { findingsOn, type Outcome } from "../workflow/workflow";
import type { RiskFinding, RiskState } from "./rule";

const stateOf: Record<PolicyRule, RiskState> = {
  billed: "exposed",
  depends: "unknown",
  unknown: "unknown",
  "not-billed": "clear",
  refunded: "clear",
};

/**
 * Low and high are the month's jobs of this outcome at the attempt's price, billed or not by the policy that holds:
 * 11.1 failed jobs at $3.20 are $35.52 where they are billed, $0 to $35.52 where nobody says.
 */
export function outcomeFinding(estimate: PricedEstimate, outcome: Outcome, name: string): RiskFinding {
  const { model, month, rules, price, displayCurrency, workflow } = estimate;
  const row = month.rows.find((candidate) => candidate.outcome === outcome)!;
  const policy = model.policy[outcome];
  const own = findingsOn(workflow, model.key)[outcome] !== undefined;
  const jobs = row.jobs.eq("0")
    ? `None planned; each would be ${formatMoney(price, displayCurrency)} at most.`
    : `${formatQuantity(row.jobs, 1)} ${name} jobs a month.`;
  return {
    state: stateOf[rules[outcome]],
    low: row.cost.low,
    high: row.cost.high,
    explanation: `${own ? "Your own finding." : policy.statement} ${jobs}`,
    sourceIds: policy.sourceIds ?? [],
  };
}
