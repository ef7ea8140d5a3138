/** A price and the conditions under which it holds. */
import { z } from "zod";
import { conditions } from "./conditions";
import { meters } from "../vocabulary";
import {
  confidence,
  day,
  decimal,
  denomination,
  positive,
  resolution,
  slug,
  some,
  sourceIds,
  unknown,
} from "./primitives";

export const meter = z.enum(meters);

const shaping = {
  /** What is counted, times this: a draft at 0.6 of the tokens. Before all that follows. */
  times: positive.optional(),
  /** Rounded up to a multiple of this. */
  step: positive.optional(),
  /** At least this much is billed (after `step`). */
  minimum: decimal.optional(),
  /** Only what exceeds this is billed: seconds beyond five, images beyond five. */
  after: decimal.optional(),
  /** At most this much is billed. */
  cap: decimal.optional(),
};

/**
 * The least that is counted of a job with an input video; the first entry whose `when` matches decides. `input-seconds`:
 * so many seconds of the input; `output-times`: so many times the seconds of the output, of all that is counted;
 * `quantity`: so much of what the rate counts. `unknown`: there is a least, and how much it is is not recorded.
 */
export const leastWithVideo = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("input-seconds"), atLeast: decimal, when: conditions.optional() }),
  z.strictObject({ of: z.literal("output-times"), atLeast: decimal, when: conditions.optional() }),
  z.strictObject({ of: z.literal("quantity"), atLeast: decimal, when: conditions.optional() }),
  z.strictObject({ of: z.literal("unknown"), when: conditions.optional() }),
]);
export type LeastWithVideo = z.infer<typeof leastWithVideo>;

const counted = {
  from: z.enum(["output", "input", "input-and-output"]).default("output"),
  leastWithVideo: some(leastWithVideo).optional(),
};

/** How much of it a job uses. The order of shaping is: times, step, minimum, cap, after. */
const quantity = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("seconds"), ...counted, ...shaping }),
  z.strictObject({ of: z.literal("clips"), ...shaping }),
  z.strictObject({ of: z.literal("images"), ...shaping }),
  /** Input images x the published tokens of one; `step` and the like are of tokens. */
  z.strictObject({ of: z.literal("image-tokens"), tokensPerImage: positive, ...shaping }),
  z.strictObject({ of: z.literal("frames"), ...counted, ...shaping }),
  /** width x height x fps x seconds / divisor: tokens (1024) or megapixels (1000000). */
  z.strictObject({
    of: z.literal("pixel-volume"),
    ...counted,
    divisor: decimal,
    noun: z.enum(["token", "megapixel"]),
    ...shaping,
  }),
  /** seconds x the published tokens a second at the billed resolution. */
  z.strictObject({
    of: z.literal("table-tokens"),
    ...counted,
    tokensPerSecond: z.partialRecord(resolution, decimal),
    ...shaping,
  }),
]);
export type Quantity = z.infer<typeof quantity>;

export const writtenRate = z.strictObject({
  /** Unique within the model and stable: `720p-audio`. */
  id: slug,
  meter,
  /** Of a surcharge: a charge of its own beside the others of the job. A file format beside further seconds. */
  part: slug.optional(),
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
  /** What is known of the days before the first: another price held then, which is not recorded. */
  before: z.literal("another-price").optional(),
  /** First day on which it no longer held. */
  effectiveUntil: day.optional(),
  /** Newest day the figure was seen on a source; "unknown" where no source is dated. */
  verifiedOn: z.union([day, unknown]),
  /** Oldest day the figure was seen on a source, where that is another than the newest. */
  firstSeenOn: day.optional(),
  /** Day the catalogue learned that this figure was wrong; it is kept so that old links replay. */
  supersededOn: day.optional(),
  confidence,
  sourceIds,
});

export const rate = writtenRate
  .refine(({ before, effectiveFrom }) => before === undefined || effectiveFrom !== "unknown", {
    path: ["effectiveFrom"],
    error: "another price held before a day: write the first day on which this one was seen",
  })
  .refine(({ part, meter: charged }) => part === undefined || charged === "surcharge", {
    path: ["part"],
    error: "only surcharges have parts: leave it out, or write the meter that this is charged by",
  });
export type Rate = z.infer<typeof rate>;
