/** Risks of one outcome of an attempt: whether the provider bills it, and what that comes to. */
import { isBilled } from "../month/outcomes";
import { count, zero } from "../numbers/decimal";
import type { PricedEstimate } from "../month/estimate";
import { rowsOf } from "../month/kept";
import { formatMoney, formatQuantity } from "../words/format";
import type { Policy, PolicyRule } from "../catalogue/schema";
import type { Outcome } from "../ask/plan";
import { factor, priceFactor } from "./finding";
import type { RiskFinding, RiskState } from "./rule";

const stateOf: Record<PolicyRule, RiskState> = {
  billed: "exposed",
  depends: "unknown",
  unknown: "unknown",
  "not-billed": "clear",
  refunded: "clear",
};

type Asked = {
  /** The jobs in question: those of this outcome. */
  outcome: Outcome;
  /** What they are called: "11.1 failed jobs a month". */
  name: string;
  policy: Policy;
  /** The user's own finding, which goes before the provider's word. */
  own?: "billed" | "not-billed" | undefined;
};

/**
 * Low and high are the month's jobs of an outcome at the attempt's price, billed or not by the policy that is asked
 * about: 11.1 failed jobs at $3.20 are $35.52 where they are billed, $0 to $35.52 where nobody says.
 */
export function policyFinding(estimate: PricedEstimate, { outcome, name, policy, own }: Asked): RiskFinding {
  const { expected, price, displayCurrency, workload } = estimate;
  const rule = own ?? policy.rule;
  const perClip = expected.byOutcome[outcome];
  const cost = isBilled(rule, "high") ? count(workload.month.clips).times(perClip).times(price) : zero;
  return {
    state: stateOf[rule],
    low: isBilled(rule, "low") ? cost : zero,
    high: cost,
    explanation: () => {
      const { jobs } = rowsOf(estimate)[outcome];
      const planned = jobs.eq("0")
        ? `None planned; each would be ${formatMoney(price, displayCurrency)} at most.`
        : `${formatQuantity(jobs, 1)} ${name} jobs a month.`;
      return `${own ? "Your own finding." : policy.statement} ${planned}`;
    },
    numbers: () =>
      [
        factor(count(workload.month.clips)),
        factor(expected.attempts),
        factor(workload.month[outcome]),
        priceFactor(price, displayCurrency),
      ].join(" × ") + ` = ${formatMoney(cost, displayCurrency)}`,
    sourceIds: policy.sourceIds ?? [],
  };
}

/** An outcome by the policy that the estimate itself goes by. */
export const outcomeFinding = (estimate: PricedEstimate, outcome: Outcome, name: string): RiskFinding =>
  policyFinding(estimate, {
    outcome,
    name,
    policy: estimate.model.policy[outcome],
    own: estimate.workload.findings[outcome],
  });
