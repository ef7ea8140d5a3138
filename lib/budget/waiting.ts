/** What waiting for jobs takes: how long, how many status checks, and the caller's own compute. */
import { ceilToWhole, count, decimal, larger, one, to20Decimals, zero, type Decimal } from "../numbers/decimal";
import type { CatalogueLatency } from "../catalogue";
import type { PricedEstimate } from "../month/estimate";
import { convert } from "../catalogue/exchange";
import { formatPrice, formatQuantity, plural } from "../words/format";

/** Seconds a job is taken to need where nobody says: named as an assumption wherever shown. */
export const assumedLatencySeconds = "120";

/** Memory of the process that waits, in GB, and the price in USD of one GB for a second: a list price of AWS Lambda. */
export const assumedMemory = "0.5";
export const assumedComputePrice = "0.0000166667";

/** `measured`: or documented, elsewhere than where the provider is read, as `said` tells. */
type Latency =
  | { seconds: Decimal; basis: "stated" | "published" | "assumed" }
  | { seconds: Decimal; basis: "measured"; said: CatalogueLatency };

/** Of just such jobs, else of any job of the model; of several the longest. */
const measuredFor = ({ model, generations }: PricedEstimate): CatalogueLatency | undefined =>
  model.latencies.find(({ isOf }) => generations.every(({ job }) => isOf(job))) ?? model.latencies[0];

/**
 * The user's latency, else the long end of what the provider publishes, else the long end of what others have measured
 * or document, else the assumption. Where others give 80 to 150 s for a clip of 10 s, and 60 to 90 s for one of 5 s, a
 * job of 5 s is taken to need 90 s, one of 8 s 150 s.
 */
export function latencyOf(estimate: PricedEstimate): Latency {
  const { workload, model } = estimate;
  if (workload.month.latencySeconds !== undefined)
    return { seconds: decimal(workload.month.latencySeconds), basis: "stated" };
  const published = model.async.latencySeconds;
  if (published !== "unknown") return { seconds: decimal(published.high), basis: "published" };
  const said = measuredFor(estimate);
  if (said) return { seconds: said.long, basis: "measured", said };
  return { seconds: decimal(assumedLatencySeconds), basis: "assumed" };
}

type PollingPlan = {
  latency: Latency;
  /** Until the caller knows: a job that is done after 104 s and asked for every 10 s is seen at 110. */
  seenAfterSeconds: Decimal;
  jobs: Decimal;
  checksPerAttempt: Decimal;
  checksPerMonth: Decimal;
  checksPerSecond: Decimal;
  /** From the first submission of the month's jobs to the last answer, at the wanted concurrency: never under one job. */
  monthSeconds: Decimal;
};

/** Attempts of the month at each generation of its clips. */
const jobsOf = ({ workload, generations, expected }: PricedEstimate): Decimal =>
  count(workload.month.clips).times(count(generations.length)).times(expected.attempts);

/**
 * Status checks: one every polling interval until the job is done. 120 s at an interval of 10 s are 12 checks an
 * attempt; 100 clips at 1.11 attempts make 1,332 a month; 4 jobs at once make 0.4 a second. With a webhook, none.
 */
export function pollingPlan(estimate: PricedEstimate): PollingPlan {
  const { workload } = estimate;
  const latency = latencyOf(estimate);
  const jobs = jobsOf(estimate);
  const polled = workload.month.delivery === "poll";
  const interval = decimal(workload.month.pollIntervalSeconds);
  const checksPerAttempt = polled ? ceilToWhole(latency.seconds.div(interval)) : zero;
  const rounds = larger(jobs.div(count(workload.month.concurrency)), one);
  const seenAfterSeconds = polled ? checksPerAttempt.times(interval) : latency.seconds;
  return {
    latency,
    seenAfterSeconds,
    jobs,
    checksPerAttempt,
    checksPerMonth: to20Decimals(checksPerAttempt.times(jobs)),
    checksPerSecond: polled ? to20Decimals(count(workload.month.concurrency).div(interval)) : zero,
    monthSeconds: to20Decimals(rounds.times(seenAfterSeconds)),
  };
}

type Compute = { cost: Decimal; explanation: string; assumed: boolean };

/**
 * The caller's own compute while it waits for polled jobs, in the display currency: memory x seconds x price.
 * 111 jobs of 120 s at 0.5 GB are 6,660 GB-seconds, $0.111 at $0.0000166667. With a webhook nobody waits.
 */
export function computeOf(estimate: PricedEstimate): Compute {
  const { workload, exchange, displayCurrency } = estimate;
  const { memory, compute } = workload.extras;
  const { seenAfterSeconds, jobs } = pollingPlan(estimate);
  const polled = workload.month.delivery === "poll";
  const held = polled
    ? decimal(memory ?? assumedMemory)
        .times(seenAfterSeconds)
        .times(jobs)
    : zero;
  const price =
    compute === undefined ? convert(decimal(assumedComputePrice), "1", exchange.toPerUsd) : decimal(compute);
  return {
    cost: to20Decimals(held.times(price)),
    explanation: polled
      ? `${plural(formatQuantity(jobs, 1), "job")} × ${formatQuantity(seenAfterSeconds, 1)} s × ${memory ?? assumedMemory} GB × ${formatPrice(price.prec(8), displayCurrency)}`
      : "with a webhook nobody waits",
    assumed: memory === undefined || compute === undefined,
  };
}
