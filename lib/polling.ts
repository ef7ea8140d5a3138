/** What waiting for a job takes: how long, and how many status checks. */
import { ceilToWhole, count, decimal, to20Decimals, zero, type Decimal } from "./decimal";
import type { PricedEstimate } from "./estimate";

/** Seconds a job is taken to need where neither the user nor the provider says: named as an assumption wherever shown. */
export const assumedLatencySeconds = "120";

export type Latency = { seconds: Decimal; basis: "stated" | "published" | "assumed" };

/** The user's latency, else the long end of what the provider publishes, else the assumption. */
export function latencyOf({ workflow, model }: PricedEstimate): Latency {
  if (workflow.latencySeconds !== undefined) return { seconds: decimal(workflow.latencySeconds), basis: "stated" };
  const published = model.async.latencySeconds;
  if (published !== "unknown") return { seconds: decimal(published.high), basis: "published" };
  return { seconds: decimal(assumedLatencySeconds), basis: "assumed" };
}

export type PollingPlan = {
  latency: Latency;
  checksPerAttempt: Decimal;
  checksPerMonth: Decimal;
  checksPerSecond: Decimal;
};

/**
 * Status checks: one every polling interval until the job is done. 120 s at an interval of 10 s are 12 checks an
 * attempt; 100 clips at 1.11 attempts make 1,332 a month; 4 jobs at once make 0.4 a second. With a webhook, none.
 */
export function pollingPlan(estimate: PricedEstimate): PollingPlan {
  const { workflow, generations, expected } = estimate;
  const latency = latencyOf(estimate);
  if (workflow.delivery === "webhook") {
    return { latency, checksPerAttempt: zero, checksPerMonth: zero, checksPerSecond: zero };
  }
  const interval = decimal(workflow.pollIntervalSeconds);
  const checksPerAttempt = ceilToWhole(latency.seconds.div(interval));
  const jobs = count(workflow.clips).times(count(generations.length)).times(expected.attempts);
  return {
    latency,
    checksPerAttempt,
    checksPerMonth: to20Decimals(checksPerAttempt.times(jobs)),
    checksPerSecond: to20Decimals(count(workflow.concurrency).div(interval)),
  };
}
