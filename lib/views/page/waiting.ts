/** Waiting for the month's jobs, as rows: time, checks, compute, and what a webhook changes. */
import { decimal, zero } from "../../numbers/decimal";
import type { PricedEstimate } from "../../month/estimate";
import { formatMoney, formatQuantity, formatSeconds, plural } from "../../words/format";
import { computeOf, latencyOf, pollingPlan } from "../../budget/waiting";
import { latencyBasis } from "../sentences/latency";
import type { FactRow } from "./types";

/** How long a job takes and why that is believed. */
export const latencyText = (estimate: PricedEstimate): string => {
  const latency = latencyOf(estimate);
  return `${formatSeconds(latency.seconds)} a job, ${latencyBasis(latency)}`;
};

function webhookRow({ model }: PricedEstimate): FactRow {
  const { offered, retryWindowSeconds } = model.async.webhook;
  const repeated =
    retryWindowSeconds === "unknown"
      ? "how long it is repeated is not recorded"
      : `repeated for ${formatSeconds(decimal(retryWindowSeconds))}`;
  const explanation = {
    yes: `offered; ${repeated}. If it is lost and nobody polls, a paid clip expires undelivered: keep a slow poll.`,
    no: "not offered here: the jobs have to be polled",
    unknown: "none was found in the documentation: it may have to be polled",
  };
  return {
    label: "Results by",
    figure: "webhook",
    explanation: explanation[offered],
    unknown: offered === "unknown",
    exposed: offered === "no",
  };
}

function intervalRow({ workload, model }: PricedEstimate): FactRow {
  const { pollIntervalSeconds: usual } = model.async;
  const label = "Interval in use";
  const figure = `${workload.month.pollIntervalSeconds} s`;
  if (usual === "unknown") return { label, figure, explanation: "the provider names no interval", unknown: true };
  const faster = decimal(workload.month.pollIntervalSeconds).lt(decimal(usual));
  return {
    label,
    figure,
    explanation: `the provider's own is ${usual} s${faster ? "; yours asks more often" : ""}`,
  };
}

/** What waiting takes in the month. */
export function waitingRows(estimate: PricedEstimate): FactRow[] {
  const { workload, model, displayCurrency } = estimate;
  const plan = pollingPlan(estimate);
  const compute = computeOf(estimate);
  const polled = workload.month.delivery === "poll";
  const limit = model.async.pollLimitPerSecond;
  const jobs = formatQuantity(plan.jobs, 1);
  const over = limit !== "unknown" && plan.checksPerSecond.gt(decimal(limit));
  const late = plan.seenAfterSeconds.minus(plan.latency.seconds);
  const rows: FactRow[] = [
    {
      label: "A job is seen done after",
      figure: formatSeconds(plan.seenAfterSeconds),
      explanation: late.gt(zero)
        ? `${latencyText(estimate)}, and ${formatSeconds(late)} until the next check`
        : latencyText(estimate),
      ...(plan.latency.basis === "measured" ? { source: plan.latency.said.source } : {}),
    },
    {
      label: "The month's jobs take",
      figure: formatSeconds(plan.monthSeconds),
      explanation: plan.jobs.lt(decimal(String(workload.month.concurrency)))
        ? `${plural(jobs, "job")}, all at once`
        : `${plural(jobs, "job")} × ${formatSeconds(plan.seenAfterSeconds)} ÷ ${workload.month.concurrency} at once`,
    },
    polled ? intervalRow(estimate) : webhookRow(estimate),
  ];
  if (!polled) return rows;
  return [
    ...rows,
    {
      label: "Status checks a month",
      figure: formatQuantity(plan.checksPerMonth, 0),
      explanation: `${jobs} jobs × ${formatQuantity(plan.checksPerAttempt)} checks each`,
    },
    {
      label: "Status checks a second",
      figure: formatQuantity(plan.checksPerSecond, 2),
      explanation:
        limit === "unknown"
          ? `${workload.month.concurrency} at once ÷ ${workload.month.pollIntervalSeconds} s; the limit is not recorded`
          : `${workload.month.concurrency} at once ÷ ${workload.month.pollIntervalSeconds} s; the limit is ${limit}${over ? ": over it, checks fail" : ""}`,
      unknown: limit === "unknown",
      exposed: over,
    },
    {
      label: "Compute that waits",
      figure: formatMoney(compute.cost, displayCurrency),
      explanation: `${compute.explanation}${compute.assumed ? ", assumed: a function's list price" : ""}. A webhook would save it and the checks.`,
    },
  ];
}
