/** One priced product of one provider: what it can make, and what that costs. */
import { z } from "zod";
import { asyncBehaviour, billingPolicy } from "./behaviour";
import { conditions } from "./conditions";
import {
  anyOf,
  aspect,
  confidence,
  currency,
  day,
  decimal,
  denomination,
  id,
  mode,
  onOff,
  positive,
  resolution,
  slug,
  some,
  sourceIds,
  unitKind,
  unknown,
} from "./primitives";
import { meter, rate } from "./rate";

/**
 * Which lengths one generation can have. The first entry whose `when` matches the job decides.
 * `follows-input`: the output is as long as the input video. `unknown`: not recorded, any length is priced as asked.
 *
 * @public
 */
export const durationRule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("set"), seconds: some(decimal), when: conditions.optional() }),
  z.strictObject({ kind: z.literal("range"), min: decimal, max: decimal, step: positive, when: conditions.optional() }),
  z.strictObject({
    kind: z.literal("follows-input"),
    min: decimal,
    max: z.union([decimal, unknown]),
    when: conditions.optional(),
  }),
  z.strictObject({ kind: z.literal("unknown"), when: conditions.optional() }),
]);
export type DurationRule = z.infer<typeof durationRule>;

export const constraints = z.strictObject({
  durations: some(durationRule),
  /** "unknown": the price does not depend on it and no source names it; any wanted resolution is priced, and said. */
  resolutions: z.union([some(resolution), unknown]),
  aspects: z.union([some(aspect), unknown]),
  fps: z.union([some(decimal), unknown]),
  audio: z.enum(["always", "optional", "never", "unknown"]),
  /** Service tiers on offer; the first is what an order without a tier gets. */
  tiers: some(slug).default(["standard"]),
  maxImages: z.union([z.number().int(), unknown]).default("unknown"),
  /** What the provider takes when a field is omitted. */
  defaults: z.strictObject({
    durationSeconds: z.union([decimal, unknown]),
    resolution: z.union([resolution, unknown]),
    audio: z.union([onOff, unknown]),
  }),
  /** Combinations the provider refuses: not offered, the next higher resolution or another duration is tried. */
  refusals: z.array(z.strictObject({ when: conditions, reason: z.string(), sourceIds })).default([]),
  /** Combinations on which sources disagree or with a catch: priced, and said. */
  cautions: z.array(z.strictObject({ when: conditions, message: z.string(), sourceIds })).default([]),
  /** Pixels by resolution and aspect ratio ("864x496"), where the price depends on them. */
  pixelSizes: z.partialRecord(resolution, z.record(aspect, z.string().regex(/^\d+x\d+$/))).optional(),
});

/** A switch beside the standard dimensions: HDR, voice control, draft, output format. The first choice is the default. */
const option = z.strictObject({
  name: slug,
  label: z.string(),
  choices: z.tuple([slug, slug], slug),
  /** Which unit drives the difference when the option costs more. */
  unit: unitKind,
});

/** A charge that exists and has no published figure under these conditions. Never 0, never another's figure. */
const gap = z.strictObject({ meter, when: conditions, reason: z.string(), sourceIds });

/** The least one generation costs, whatever the meters say. */
export const minimumCost = z.strictObject({
  id: slug,
  amount: decimal,
  denomination,
  when: conditions,
  effectiveFrom: z.union([day, unknown]),
  effectiveUntil: day.optional(),
  verifiedOn: z.union([day, unknown]),
  sourceIds,
});

/** The provider's own sum, run as a test: `cost` in money, `credits` or `tokens` as the provider prints them. */
const workedExample = z.strictObject({
  id: slug,
  job: z.strictObject({
    mode: mode.default("text-to-video"),
    durationSeconds: decimal,
    resolution: resolution.optional(),
    aspect: aspect.default("16:9"),
    fps: decimal.optional(),
    audio: onOff.default("off"),
    images: z.number().int().default(0),
    inputVideoSeconds: decimal.default("0"),
    tier: slug.optional(),
    options: z.record(slug, slug).default({}),
  }),
  on: day,
  expected: z.strictObject({
    cost: decimal.optional(),
    currency: currency.optional(),
    credits: decimal.optional(),
    tokens: decimal.optional(),
  }),
  /** The provider's own page, or somebody else's arithmetic on it or a measured bill. */
  kind: z.enum(["published", "third-party", "measured"]),
  /** Set when the example contradicts the published price: why. The test then asserts that it still does. */
  contradiction: z.string().optional(),
  sourceIds,
});
export type WorkedExample = z.infer<typeof workedExample>;

/**
 * How far bills go beyond the published rule: so many frames more in every picture volume, or at most so much money a
 * generation.
 */
export const measuredEffect = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("extra-frames"), frames: positive, when: conditions }),
  z.strictObject({ kind: z.literal("added-cost"), atMost: decimal, denomination, when: conditions }),
]);
export type MeasuredEffect = z.infer<typeof measuredEffect>;

const status = z.strictObject({
  stage: z.enum(["ga", "preview", "deprecated", "retired"]),
  /** Last day the model could be used; required for retired models, "unknown" where no source names it. */
  lastDay: z.union([day, unknown]).optional(),
  /** First day it could be used, where a source names it. */
  firstDay: day.optional(),
  /** `provider/model` in this catalogue, or the name a source gives. */
  replacement: z.string().optional(),
  note: z.string().optional(),
  sourceIds: sourceIds.optional(),
});

export const model = z.strictObject({
  id,
  name: z.string(),
  /** Who made the model, as opposed to who bills it. */
  vendor: z.string(),
  status,
  modes: some(mode),
  constraints,
  options: z.array(option).default([]),
  rates: z.array(rate),
  gaps: z.array(gap).default([]),
  minimumCosts: z.array(minimumCost).default([]),
  confidence,
  /** Where this model is treated otherwise than the provider's others. */
  billingPolicy: anyOf(billingPolicy).optional(),
  async: anyOf(asyncBehaviour).optional(),
  /** Where sources disagree, in our words: shown beside the price. */
  conflicts: z.array(z.string()).default([]),
  /** Bills seen to differ from the published rule, in our words, and by how much where that is a rule itself. */
  measured: z.array(z.strictObject({ finding: z.string(), effect: measuredEffect.optional(), sourceIds })).default([]),
  workedExamples: z.array(workedExample).default([]),
});
export type Model = z.infer<typeof model>;
