/** What every unit model needs: which seconds count, and how a counted quantity is shaped before it is billed. */
import { ceilToStep, decimal, larger, smaller, zero, type Decimal } from "../../numbers/decimal";
import type { Job } from "../../catalogue/job";
import type { Quantity } from "../../catalogue/schema";

/** Why a quantity cannot be counted: the facts do not say how large the picture is. */
export type Unmeasurable = { unmeasurable: "pixel-size" | "token-table" | "fps" };

/** Whether there is no quantity, because the facts do not say what it is counted by. */
export const isUnmeasurable = (value: Decimal | Unmeasurable): value is Unmeasurable => "unmeasurable" in value;

/** The seconds a rate counts: of the output, of the input video, or of both. */
export function countedSeconds(job: Job, from: "output" | "input" | "input-and-output"): Decimal {
  if (from === "output") return job.durationSeconds;
  return from === "input" ? job.inputVideoSeconds : job.inputVideoSeconds.plus(job.durationSeconds);
}

/**
 * Shapes a counted quantity as the provider bills it: `times` a factor, rounded up to `step`, at least `minimum`, at
 * most `cap`, and only what exceeds `after`. 7.2 s with step 1 and after 5 is 8 - 5 = 3 billed seconds.
 */
export function shape(counted: Decimal, quantity: Quantity): Decimal {
  const taken = quantity.times === undefined ? counted : counted.times(decimal(quantity.times));
  let billed = quantity.step === undefined ? taken : ceilToStep(taken, decimal(quantity.step));
  if (quantity.minimum !== undefined) billed = larger(billed, decimal(quantity.minimum));
  if (quantity.cap !== undefined) billed = smaller(billed, decimal(quantity.cap));
  if (quantity.after !== undefined) billed = larger(billed.minus(decimal(quantity.after)), zero);
  return billed;
}
