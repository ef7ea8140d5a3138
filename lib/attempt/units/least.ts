/** The least that is counted of a job with an input video: seconds of it, a multiple of the output, or a quantity. */
import type { CatalogueRate } from "../../catalogue";
import type { Job } from "../../catalogue/job";
import { decimal, larger, one, zero, type Decimal } from "../../numbers/decimal";

/** What holds of the job; nothing where there is no input video or no least. */
const leastOf = ({ leastWithVideo }: CatalogueRate, job: Job) =>
  leastWithVideo.length > 0 && job.inputVideoSeconds.gt(zero)
    ? leastWithVideo.find((entry) => entry.matches(job))
    : undefined;

/** Seconds of the input that are counted at least, where it is by seconds that the least is said. */
function leastSeconds(rate: CatalogueRate, job: Job): Decimal | undefined {
  const least = leastOf(rate, job);
  if (least?.of === "input-seconds") return decimal(least.atLeast);
  if (least?.of !== "output-times" || !("from" in rate.quantity)) return undefined;
  const times = decimal(least.atLeast);
  return job.durationSeconds.times(rate.quantity.from === "input-and-output" ? times.minus(one) : times);
}

/**
 * The job with as many seconds of input as are counted: with 5 s of output and at least 4 s of input, an input of 2 s
 * counts as 4; with at least twice the output, input and output of 3 and 5 s count as 5 and 5.
 */
export function countedJob(rate: CatalogueRate, job: Job): Job {
  const least = leastSeconds(rate, job);
  return least?.gt(job.inputVideoSeconds) ? { ...job, inputVideoSeconds: least } : job;
}

/** At least the quantity of the table: 151,200 tokens where at least 194,400 are billed are 194,400. */
export function leastQuantity(rate: CatalogueRate, job: Job, counted: Decimal): Decimal {
  const least = leastOf(rate, job);
  return least?.of === "quantity" ? larger(counted, decimal(least.atLeast)) : counted;
}

/** Whether it is the least of the table that is billed, and not what was counted. */
export const isLeastQuantity = (rate: CatalogueRate, job: Job, billed: Decimal): boolean => {
  const least = leastOf(rate, job);
  return least?.of === "quantity" && billed.eq(decimal(least.atLeast));
};

/** Whether more than is counted may be billed: there is a least for such a job, and how much it is is not recorded. */
export const isLeastUnknown = (rate: CatalogueRate, job: Job): boolean => leastOf(rate, job)?.of === "unknown";
