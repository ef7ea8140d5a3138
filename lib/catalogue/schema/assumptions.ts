/** What is assumed, and what it leans on: each file of pricing-models/assumptions is of one of these shapes. */
import { z } from "zod";
import { displayCurrencies, modelKinds } from "../vocabulary";
import { measuredEffect } from "./model";
import {
  confidence,
  day,
  decimal,
  mode,
  onOff,
  positive,
  resolution,
  slug,
  some,
  unknown,
  type Frozen,
} from "./primitives";

const words = z.string().regex(/\S/, "some words");
const modelKey = z.string().regex(/^[a-z0-9.-]+\/[A-Za-z0-9._-]+$/, 'a model of the catalogue as "provider/model"');
const dayOrUnknown = 'the day it was seen as "2026-11-22", or "unknown"';
const seen = z.union([z.iso.date(dayOrUnknown), unknown], dayOrUnknown);
const link = z.url({ protocol: /^https$/, error: "an https address" });
const source = z.strictObject({ title: words, url: link });
/** A page with the day on which it was seen to say so. */
const page = z.strictObject({ title: words, url: link, seenOn: seen });

const share = decimal.regex(/^(0(\.\d+)?|1(\.0+)?)$/, 'a share between 0 and 1 such as "0.05"');

const numberOrUnknown = 'how many were looked at as a number above 0, or "unknown"';
const sample = z.union([z.int(numberOrUnknown).min(1, numberOrUnknown), unknown], numberOrUnknown);

const displayCurrency = z.enum(
  displayCurrencies,
  "a currency that an estimate can be shown in (lib/catalogue/vocabulary.ts)",
);

const exchangeAssumption = z.strictObject({ perUsd: positive, on: day, source: link, note: z.string() });
/** Units of a currency for one US dollar, assumed until a plan states its own. */
export const exchangeAssumptions = z.partialRecord(displayCurrency, exchangeAssumption);
export type ExchangeAssumption = Frozen<z.infer<typeof exchangeAssumption>>;
export type ExchangeAssumptions = Readonly<Partial<Record<(typeof displayCurrencies)[number], ExchangeAssumption>>>;

const [, ...special] = modelKinds;
/** The models that are not general, by `provider/model`. One that is not listed is general. */
export const kindsOfModels = z.record(
  modelKey,
  z.enum(special, `one of ${special.join(", ")}; a general model is not listed`),
);
export type KindsOfModels = Frozen<z.infer<typeof kindsOfModels>>;

/** One maker's model, and what it is called where it is sold: `models` are of the form `provider/model`. */
const modelFamily = z.strictObject({ id: slug, maker: words, name: words, models: z.array(modelKey).min(1) });
export type ModelFamily = Frozen<z.infer<typeof modelFamily>>;
export const modelFamilies = z.array(modelFamily);

const sound = z
  .union([
    z.strictObject({ makes: z.enum(["always", "never", "not-recorded"]) }),
    z.strictObject({
      makes: z.literal("optional"),
      inPrice: z.enum(["same-price", "with-sound", "without-sound", "priced-apart", "not-recorded"]),
    }),
  ])
  .describe(
    "Whether it makes sound, and of one that can do both, which of them a price without a part for sound is of: both (same-price), one while the other is another price, or one of them without saying which (priced-apart).",
  );
/** Whether a model makes sound. `not-recorded`: nobody was found who says so. */
export type SoundMade = Frozen<z.infer<typeof sound>>;
/** A page that says something of a model beside its provider's file; `seenOn` is "unknown" of a copy without a day. */
export type Page = Frozen<z.infer<typeof page>>;

/** What holds of one maker's model wherever it is sold, and what was seen to hold at a seller instead. */
const vendorModel = z.strictObject({
  id: slug.describe("Of the family."),
  sound,
  /** What it takes; left out where only the sellers' own files say so. */
  modes: z.array(mode).exactOptional(),
  confidence,
  sources: some(page),
  sellers: z
    .array(z.strictObject({ model: modelKey, sound, finding: words, sources: some(page) }))
    .exactOptional()
    .describe("What was seen to hold at a seller instead, in our words."),
});
export type VendorModel = Frozen<z.infer<typeof vendorModel>>;
export const vendorModels = z.array(vendorModel);

/** Bills of a maker's models that were measured above the published rule, by how much, and at which sellers. */
const familyOvershoot = z.strictObject({
  id: slug,
  /** Ids of families. */
  families: z.array(slug).min(1).describe("Ids of families."),
  /** Ids of the providers whose bills were seen; at another seller nobody has looked. */
  sellers: z.array(slug).min(1).describe("Providers whose bills were seen."),
  /** Nothing speaks against it where it was seen. */
  sure: z.boolean().describe("Nothing speaks against it where it was seen."),
  effect: measuredEffect,
  finding: words,
  sources: some(page),
});
export type FamilyOvershoot = Frozen<z.infer<typeof familyOvershoot>>;
export const familyOvershoots = z.array(familyOvershoot);

const seconds = z.union([positive, unknown], 'seconds above 0 such as "90", or "unknown"');

/**
 * How long a job of some models takes, as it was measured or is documented elsewhere than where the provider is
 * read, in seconds as decimal text. What the source does not say is "unknown"; the long end (`high`, else `typical`) is always known.
 */
const modelLatency = z
  .strictObject({
    id: slug,
    how: z.enum(["measured", "documented"]),
    /** Who says so: "eachlabs, a reseller". */
    by: words,
    /** Of the form `provider/model`. */
    models: z.array(modelKey).min(1),
    /** What it was measured or documented for, in a few words; empty where for the model as such. */
    of: z.string().describe("What it was measured or documented for."),
    /** As much of that as a plan can ask for: a plan that asks for just that takes it before all others. */
    when: z
      .strictObject({
        mode: mode.exactOptional(),
        resolution: resolution.exactOptional(),
        audio: onOff.exactOptional(),
        durationSeconds: positive.exactOptional(),
      })
      .exactOptional(),
    low: seconds,
    typical: seconds,
    high: seconds,
    /** Jobs that were run for it. */
    sample: sample.describe("Jobs that were run for it."),
    seenOn: seen,
    source,
  })
  .refine(({ typical, high }) => typical !== "unknown" || high !== "unknown", {
    path: ["high"],
    error: "the long end: write high, or typical where the source has no more",
  });
export type ModelLatency = Frozen<z.infer<typeof modelLatency>>;
export const modelLatencies = z.array(modelLatency);

/** A way in which a month can go, to start from: every share is an assumption with what it leans on. */
const outcomePreset = z.strictObject({
  id: slug,
  name: words,
  values: z.strictObject({
    retry: share,
    moderated: share,
    timeout: share,
    unusable: share,
    duplicates: share,
    tries: z.int().min(1),
  }),
  basis: words,
  evidence: z.array(page),
});
export type OutcomePreset = Frozen<z.infer<typeof outcomePreset>>;
export const outcomePresets = z.array(outcomePreset);

/**
 * What somebody has seen of an input of a plan, by the input's key in the query string: decimal text in the input's own
 * unit, a share of jobs, submissions or takes or Mbit/s. An end that the source does not give is absent.
 */
const inputRange = z
  .strictObject({
    id: slug,
    input: z.enum(["retry", "moderated", "timeout", "unusable", "duplicates", "extra.bitrate"]),
    /** Of what it is, in a few words. */
    scope: words,
    by: words,
    low: decimal.exactOptional(),
    typical: decimal.exactOptional(),
    high: decimal.exactOptional(),
    /** Jobs, clips or submissions that were looked at. */
    sample,
    seenOn: seen,
    /** A fault or an outage: what it was then, and no share of a month. */
    incident: z.literal(true).exactOptional(),
    source,
  })
  .refine(({ low, typical, high }) => [low, typical, high].some((end) => end !== undefined), {
    path: ["typical"],
    error: "what was seen: write low, typical or high",
  })
  .refine(
    ({ input, low, typical, high }) =>
      input === "extra.bitrate" ||
      [low, typical, high].every((end) => end === undefined || share.safeParse(end).success),
    { path: ["high"], error: 'a share between 0 and 1 such as "0.05"' },
  );
export type InputRange = Frozen<z.infer<typeof inputRange>>;
export const inputRanges = z.array(inputRange);

/** What something around the clip costs somewhere: to replace by a figure of one's own. */
const surroundingExample = z.strictObject({
  id: slug,
  label: words,
  amount: positive,
  currency: displayCurrency,
  per: words,
  source: page,
  note: z.string(),
});
export type SurroundingExample = Frozen<z.infer<typeof surroundingExample>>;
export const surroundingExamples = z.array(surroundingExample);

const evidence = page.extend({ says: words });
/** What others have seen of a risk, by the id of the risk. */
export const riskEvidence = z.record(slug, some(evidence));
export type RiskEvidence = Frozen<z.infer<typeof riskEvidence>>;
