/** Status checks beyond what the provider allows end in errors, and errors in repeated jobs. */
import { decimal } from "../../numbers/decimal";
import { formatQuantity } from "../../words/format";
import { pollingPlan } from "../../budget/waiting";
import { withoutMoney } from "../finding";
import type { RiskRule } from "../rule";

const perSecond = (checks: string): string => `${checks} a second`;

/** 4 jobs at once, asked every 0.1 s, are 40 checks a second against a limit of 20. */
export const pollingBudget: RiskRule = {
  id: "polling-budget",
  title: "Status checks run into a limit",
  assess: ({ estimate }) => {
    const { workload, model } = estimate;
    const { pollLimitPerSecond: limit, pollIntervalSeconds: usual, webhook, sourceIds } = model.async;
    if (workload.month.delivery === "webhook") {
      return webhook.offered === "no"
        ? withoutMoney("exposed", "No webhook is offered: the job has to be polled.", sourceIds)
        : withoutMoney("clear", "With a webhook nothing is polled; keep a slow poll as a fallback.", sourceIds);
    }
    const checks = () => {
      const { checksPerMonth, checksPerSecond } = pollingPlan(estimate);
      const rate = formatQuantity(checksPerSecond, 2);
      return `About ${formatQuantity(checksPerMonth, 0)} checks a month, ${perSecond(rate)} at once.`;
    };
    if (limit !== "unknown") {
      const over = pollingPlan(estimate).checksPerSecond.gt(decimal(limit));
      return withoutMoney(over ? "exposed" : "clear", () => `${checks()} The limit is ${perSecond(limit)}.`, sourceIds);
    }
    if (usual !== "unknown" && decimal(workload.month.pollIntervalSeconds).lt(decimal(usual))) {
      return withoutMoney(
        "exposed",
        () =>
          `${checks()} The usual interval here is ${usual} s, yours is ${workload.month.pollIntervalSeconds} s; the limit is not recorded.`,
        sourceIds,
      );
    }
    return withoutMoney("unknown", () => `${checks()} How many are allowed is not recorded.`, sourceIds);
  },
};
