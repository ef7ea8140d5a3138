/** A card: one table of a price page, and its rows. */
import { z } from "zod";
import { conditions } from "../schema/conditions";
import {
  confidence,
  day,
  decimal,
  denomination,
  positive,
  resolution,
  slug,
  some,
  unknown,
} from "../schema/primitives";
import { leastWithVideo, meter } from "../schema/rate";

/** What one price is paid for, as price pages count. */
const per = z.enum([
  "second",
  "minute",
  "hour",
  "clip",
  "image",
  "frame",
  "thousand tokens",
  "million tokens",
  "megapixel",
]);

/** Before its first day another price held, which is not recorded. */
const anotherPrice = z.literal("another-price").optional();

const earlier = {
  price: decimal,
  id: slug.optional(),
  sources: some(slug).optional(),
  /** In place of its row's conditions and its card's, where it was thought to hold for more or less. */
  when: conditions.optional(),
  /** Where none was counted with an input video, and its card counts one. */
  leastWithVideo: z.literal("none").optional(),
};

/**
 * A price that held until a day, or a figure that was found to be wrong on one: else as the row that has it. A price that
 * was carried back to days on which an older one held was wrong `from: "unknown"` on.
 */
const past = z.union(
  [
    z.strictObject({ ...earlier, from: day.optional(), before: anotherPrice, until: day }),
    z.strictObject({ ...earlier, from: z.union([day, unknown]).optional(), wrong: day }),
  ],
  "a price that held until a day as { price, until }, or a figure that was found to be wrong on one as { price, wrong }",
);

/** Another price for some days, and then the row's own again: the earliest first. */
const offer = z.strictObject({
  price: decimal,
  from: day,
  until: day,
  id: slug.optional(),
  sources: some(slug).optional(),
});

/** One price. Its conditions stand beside it, and go before those of the card. */
const row = z.strictObject({
  /** Unique within the model, and for ever: links name it. */
  id: slug,
  price: decimal,
  label: z.string().optional(),
  ...conditions.shape,
  /** First day of the price: that on which the last of the past ones ended, else in force when first seen. */
  from: day.optional(),
  before: anotherPrice,
  /** First day on which it no longer held. */
  until: day.optional(),
  was: some(past).optional(),
  offers: some(offer).optional(),
});

export const card = z
  .strictObject({
    per,
    /** Whose seconds, frames or pixels, where they are not the clip's alone. */
    of: z.enum(["input", "input-and-output"]).optional(),
    /** Tokens a second by resolution, where they are published instead of a formula. */
    tokensPerSecond: z.partialRecord(resolution, decimal).optional(),
    /** Tokens of one input image, where the images are charged by tokens. */
    tokensPerImage: positive.optional(),
    /** What is counted, times this. */
    times: positive.optional(),
    step: positive.optional(),
    minimum: decimal.optional(),
    /** The least that is counted with an input video; the first that matches decides. */
    leastWithVideo: some(leastWithVideo).optional(),
    after: decimal.optional(),
    cap: decimal.optional(),
    /** What is charged for, where it is not the clip. */
    meter: meter.optional(),
    /** Of a surcharge, where a job can have several: which of them it is. */
    part: slug.optional(),
    /** What the line is called on the bill, when the meter's own name says too little. */
    label: z.string().optional(),
    /** What the figures count, where it is not the provider's credit, or its currency where it has none. */
    in: denomination.optional(),
    /** Where it is not the model's. */
    confidence: confidence.optional(),
    /** Left out: the only page of the provider. */
    sources: some(slug).optional(),
    when: conditions.optional(),
    rows: some(row),
  })
  .refine(({ of, leastWithVideo: least }) => least === undefined || of !== undefined, {
    path: ["leastWithVideo"],
    error: 'a least with an input video counts its seconds: write `of: "input"` or `of: "input-and-output"`',
  })
  .refine(({ per: unit, of }) => of === undefined || !["clip", "image"].includes(unit), {
    path: ["of"],
    error: "clips and images are counted as they are: leave `of` out",
  })
  .refine(({ per: unit, tokensPerSecond }) => tokensPerSecond === undefined || unit.endsWith("tokens"), {
    path: ["tokensPerSecond"],
    error: 'only a card per "thousand tokens" or "million tokens" has a table of them',
  })
  .refine(({ per: unit, tokensPerImage }) => tokensPerImage === undefined || unit.endsWith("tokens"), {
    path: ["tokensPerImage"],
    error: 'only a card per "thousand tokens" or "million tokens" counts the tokens of an image',
  })
  .refine(
    ({ tokensPerImage, tokensPerSecond, of }) => tokensPerImage === undefined || (tokensPerSecond ?? of) === undefined,
    {
      path: ["tokensPerImage"],
      error:
        "tokens are counted by the image or by the second: write a card for each, and leave `of` out where images count",
    },
  );
