/** Status checks beyond what the provider allows end in errors, and errors in repeated jobs. */
import { decimal, zero } from "../decimal";
import { formatQuantity } from "../format";
import { pollingPlan } from "../polling";
import type { RiskFinding, RiskRule } from "./rule";

const perSecond = (checks: string): string => `${checks} a second`;

/** 4 jobs at once, asked every 0.1 s, are 40 checks a second against a limit of 20. */
export const pollingBudget: RiskRule = {
  id: "polling-budget",
  title: "Status checks run into a limit",
  test: "Run at the planned concurrency for a minute and count the answers with status 429.",
  assess: ({ estimate }) => {
    const { workflow, model } = estimate;
    const { pollLimitPerSecond: limit, pollIntervalSeconds: usual, sourceIds } = model.async;
    const finding = (state: RiskFinding["state"], explanation: string): RiskFinding => ({
      state,
      low: zero,
      high: zero,
      explanation,
      sourceIds,
    });
    if (workflow.delivery === "webhook") {
      return finding(
        model.async.webhook.offered === "no" ? "exposed" : "clear",
        model.async.webhook.offered === "no"
          ? "No webhook is offered: the job has to be polled."
          : "With a webhook nothing is polled; keep a slow poll as a fallback.",
      );
    }
    const plan = pollingPlan(estimate);
    const rate = formatQuantity(plan.checksPerSecond, 2);
    const checks = `About ${formatQuantity(plan.checksPerMonth, 0)} checks a month, ${perSecond(rate)} at once.`;
    if (limit !== "unknown") {
      const over = plan.checksPerSecond.gt(decimal(limit));
      return finding(over ? "exposed" : "clear", `${checks} The limit is ${perSecond(limit)}.`);
    }
    if (usual !== "unknown" && decimal(workflow.pollIntervalSeconds).lt(decimal(usual))) {
      return finding(
        "exposed",
        `${checks} The usual interval here is ${usual} s, yours is ${workflow.pollIntervalSeconds} s; the limit is not published.`,
      );
    }
    return finding("unknown", `${checks} How many are allowed is not published.`);
  },
};
