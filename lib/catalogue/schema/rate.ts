/** A price and the conditions under which it holds. */
import { z } from "zod";
import { conditions } from "./conditions";
import { meters } from "../vocabulary";
import { confidence, day, decimal, denomination, positive, resolution, slug, sourceIds, unknown } from "./primitives";

export const meter = z.enum(meters);

const shaping = {
  /** Rounded up to a multiple of this. */
  step: positive.optional(),
  /** At least this much is billed (after `step`). */
  minimum: decimal.optional(),
  /** Only what exceeds this is billed: seconds beyond five, images beyond five. */
  after: decimal.optional(),
  /** At most this much is billed. */
  cap: decimal.optional(),
};
const from = z.enum(["output", "input", "input-and-output"]).default("output");

/** How much of it a job uses. The order of shaping is: step, minimum, cap, after. */
const quantity = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("seconds"), from, ...shaping }),
  z.strictObject({ of: z.literal("clips"), ...shaping }),
  z.strictObject({ of: z.literal("images"), ...shaping }),
  z.strictObject({ of: z.literal("frames"), from, ...shaping }),
  /** width x height x fps x seconds / divisor: tokens (1024) or megapixels (1000000). */
  z.strictObject({
    of: z.literal("pixel-volume"),
    from,
    divisor: decimal,
    noun: z.enum(["token", "megapixel"]),
    ...shaping,
  }),
  /** seconds x the published tokens a second at the billed resolution. */
  z.strictObject({
    of: z.literal("table-tokens"),
    from,
    tokensPerSecond: z.partialRecord(resolution, decimal),
    ...shaping,
  }),
]);
export type Quantity = z.infer<typeof quantity>;

export const rate = z.strictObject({
  /** Unique within the model and stable: `720p-audio`. */
  id: slug,
  meter,
  /** What the line is called on the bill, when the meter's own name says too little. */
  label: z.string().optional(),
  unitPrice: decimal,
  denomination,
  /** How many units the price buys: "1000000" for a price a million tokens, "60" for seconds priced by the minute. */
  per: z.enum(["1", "60", "3600", "1000", "1000000"]).default("1"),
  quantity,
  when: conditions,
  /** First day the price held; "unknown": it was already in force when first seen. */
  effectiveFrom: z.union([day, unknown]),
  /** First day on which it no longer held. */
  effectiveUntil: day.optional(),
  /** Newest day the figure was seen on a source; "unknown" where no source is dated. */
  verifiedOn: z.union([day, unknown]),
  /** Day the catalogue learned that this figure was wrong; it is kept so that old links replay. */
  supersededOn: day.optional(),
  confidence,
  sourceIds,
});
export type Rate = z.infer<typeof rate>;
