/** How a provider treats what goes wrong, and how its jobs are waited for. */
import { z } from "zod";
import { decimal, sourceIds, unknown } from "./primitives";

const policyRule = z.enum(["billed", "not-billed", "refunded", "depends", "unknown"]);
export type PolicyRule = z.infer<typeof policyRule>;

/** What happens to the charge of one outcome, with one sentence in our words that says what was or was not found. */
const policy = z.strictObject({ rule: policyRule, statement: z.string(), sourceIds: sourceIds.optional() });
export type Policy = z.infer<typeof policy>;

export const answer = z.enum(["yes", "no", "unknown"]);

export const asyncBehaviour = z.strictObject({
  /** Pause between status checks that the provider's documentation or client uses. */
  pollIntervalSeconds: z.union([decimal, unknown]),
  /** Status checks a second that an account may make. */
  pollLimitPerSecond: z.union([decimal, unknown]),
  webhook: z.strictObject({
    offered: answer,
    /** How long after a job's end the provider repeats a webhook that was not acknowledged. */
    retryWindowSeconds: z.union([decimal, unknown]).default("unknown"),
    note: z.string().optional(),
  }),
  /** Whether a repeated submission can be recognised as the same one. */
  idempotency: z.strictObject({ offered: answer, note: z.string().optional() }),
  /** How often the provider's own client repeats a submission that got no answer; "unknown" where no client was read. */
  clientSubmitRetries: z.union([z.number().int().min(0), unknown]),
  /** When the provider's own client stops waiting. */
  clientTimeoutSeconds: z.union([decimal, unknown]),
  /** How long a finished file can be fetched; "own-storage" where it lands in the caller's bucket. */
  outputExpiryHours: z.union([decimal, z.literal("own-storage"), unknown]),
  latencySeconds: z.union([z.strictObject({ low: decimal, high: decimal }), unknown]),
  concurrency: z.union([z.number().int().min(1), unknown]),
  notes: z.array(z.string()).default([]),
  sourceIds,
});
export type AsyncBehaviour = z.infer<typeof asyncBehaviour>;

export const billingPolicy = z.strictObject({
  failed: policy,
  moderated: policy,
  /** Where a job that is stopped before rendering is treated apart: then `moderated` is of those stopped after it. */
  moderatedInput: policy.optional(),
  timeout: policy,
  cancelled: policy,
  /** Jobs of several clips of which only some are delivered; absent where a job makes one. */
  partial: policy.optional(),
});
export type BillingPolicy = z.infer<typeof billingPolicy>;
