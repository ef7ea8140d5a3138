/**
 * How a provider is written down in `pricing-models`: as price cards. A card is one table of a price page and its rows
 * are the prices in it; what is common to them stands on the card, once.
 */
import { z } from "zod";
import { constraints, minimumCost, model } from "../schema/model";
import { confidence, day, decimal, positive, slug, some, unknown, type Frozen } from "../schema/primitives";
import { provider, source } from "../schema/provider";
import type { Resolution } from "../vocabulary";
import { card } from "./card";

/** One of a list, or whole steps from one to another; any other rule is written as `durations`. */
const lengths = z.union(
  [some(decimal), z.strictObject({ from: decimal, to: decimal, step: positive.default("1") }), unknown],
  'lengths as ["5", "10"], as { from: "3", to: "15" }, or "unknown"',
);

const { durations, resolutions, audio, aspects, fps, defaults } = constraints.shape;
const everyLimit = constraints.extend({
  lengths: lengths.optional(),
  durations: durations.optional(),
  resolutions: resolutions.default("unknown"),
  audio: audio.default("unknown"),
  aspects: aspects.default("unknown"),
  fps: fps.default("unknown"),
  defaults: z
    .strictObject({
      durationSeconds: defaults.shape.durationSeconds.default("unknown"),
      resolution: defaults.shape.resolution.default("unknown"),
      audio: defaults.shape.audio.default("unknown"),
    })
    .prefault({}),
});
/** What is not said of them is unknown. */
const limits = everyLimit.refine((limit) => limit.lengths === undefined || limit.durations === undefined, {
  path: ["lengths"],
  error: "write either `lengths` or `durations`",
});

const cardModel = model.omit({ rates: true }).extend({
  /** Left out: the provider itself, unless that is a reseller. */
  vendor: model.shape.vendor.optional(),
  status: model.shape.status.default({ stage: "ga" }),
  constraints: limits.prefault({}),
  prices: z.array(card),
  /** Left out: nobody has weighed it. */
  confidence: confidence.default("medium"),
  minimumCosts: z.array(minimumCost.omit({ verifiedOn: true })).default([]),
});

/** A page; left out: the price page, by the provider's name. */
const cardSource = source.omit({ id: true }).extend({
  title: source.shape.title.optional(),
  url: source.shape.url.optional(),
});

const files = provider.extend({
  /** Left out: the slug of the name. */
  id: provider.shape.id.optional(),
  /** Left out: the newest day on which one of its sources was seen. */
  recordedOn: day.optional(),
  /** By id. */
  sources: z.record(slug, cardSource).refine((pages) => Object.keys(pages).length > 0, "at least one page, by its id"),
  /** "unknown": none of the sources says anything of it. */
  billingPolicy: z.union([provider.shape.billingPolicy, unknown]).default("unknown"),
  async: z.union([provider.shape.async, unknown]).default("unknown"),
  models: z.array(cardModel).min(1),
});

/** What is left out must follow from the rest of the file. */
export const providerCards = files.superRefine(({ name, reseller, recordedOn, sources, models }, context) => {
  const fault = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
  const ids = Object.keys(sources);
  if (recordedOn === undefined && Object.values(sources).every(({ seenOn }) => seenOn === "unknown"))
    fault(["recordedOn"], "no source has a day: write the day on which you recorded these figures");
  models.forEach(({ vendor, prices }, at) => {
    if (reseller && vendor === undefined)
      fault(["models", at, "vendor"], `${name} sells models of others: write who made this one`);
    prices.forEach((table, place) => {
      if (table.sources === undefined && ids.length !== 1)
        fault(["models", at, "prices", place, "sources"], `say which pages have these prices: ${ids.join(", ")}`);
    });
  });
});
export type ReadCards = z.infer<typeof files>;

/** What holds of every model that does not say otherwise. */
export const everyModel = cardModel.omit({ id: true, name: true }).extend({ constraints: everyLimit }).partial();

type Written = z.input<typeof files>;
type WrittenModel = Written["models"][number];
type WrittenCard = WrittenModel["prices"][number];
type ShortRow = string | Omit<WrittenCard["rows"][number], "id" | "resolution">;
type ShortCard = Omit<WrittenCard, "rows"> & {
  /** Prices by resolution alone may be written as just that. */
  rows: WrittenCard["rows"] | Partial<Record<Resolution, ShortRow>>;
};
type ShortModel = Omit<WrittenModel, "prices"> & { prices: ShortCard[] };
type EveryModel = Omit<z.input<typeof everyModel>, "prices"> & { prices?: ShortCard[] };

/** A provider as written in `pricing-models`: what has a default or stands in `each` may be left out. */
export type ProviderCards = Frozen<
  Omit<Written, "models"> & {
    each?: EveryModel;
    models: (Pick<ShortModel, "id" | "name"> & Partial<ShortModel>)[];
  }
>;
/** Some of a provider's models, where a file of their own holds them. */
export type ModelCards = ProviderCards["models"];
