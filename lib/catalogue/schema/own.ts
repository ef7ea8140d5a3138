/**
 * Own models as a link has them: the catalogue's format as far as a clip is priced by it, without any text that a page
 * would show as somebody's word. What is left out is filled in, and said to be the link's own.
 */
import { z } from "zod";
import { knownModels } from "../known";
import { ownLengths, ownName, ownProvider, type OwnModels } from "../own";
import { conditions } from "./conditions";
import { aspect, currency, decimal, denomination, id, mode, positive, resolution, some, unknown } from "./primitives";
import { provider, type Provider } from "./provider";
import { writtenRate } from "./rate";

const mostDigits = 20;
const amount = decimal.max(mostDigits, `at most ${mostDigits} digits`);
const above = positive.max(mostDigits, `at most ${mostDigits} digits`);
const upTo = (most: number) => above.refine((text) => Number(text) <= most, `at most ${most}`);

/** Cheapest lengths are searched over the finest step that all have in common: tenths, and not many. */
const length = upTo(Number(ownLengths.most)).regex(/^\d+(\.\d)?$/, "at most one decimal");

/** Lengths one by one: steps from one to another could be without end. */
const durations = z.tuple([
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("set"),
      seconds: some(length).refine(({ length: many }) => many <= ownLengths.many, `at most ${ownLengths.many} lengths`),
    }),
    z.strictObject({ kind: z.literal("unknown") }),
  ]),
]);

const quantity = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("seconds"), step: above.optional(), minimum: amount.optional() }),
  z.strictObject({ of: z.literal("clips") }),
  z.strictObject({ of: z.literal("images") }),
  z.strictObject({
    of: z.literal("pixel-volume"),
    divisor: z.enum(["1024", "1000000"]),
    noun: z.enum(["token", "megapixel"]),
  }),
]);

const ownRate = z.strictObject({
  id: writtenRate.shape.id.max(40),
  meter: z.enum(["output", "audio", "input-image"]),
  unitPrice: amount,
  denomination,
  per: writtenRate.shape.per,
  quantity,
  when: conditions.pick({ mode: true, resolution: true, audio: true }).default({}),
});
type OwnRate = z.infer<typeof ownRate>;

const rule = z.strictObject({ rule: z.enum(["billed", "not-billed", "unknown"]) });

const ownModel = z.strictObject({
  id: id.max(40),
  /** The letters of a workload's name: nothing that turns the line around or looks like another sign. */
  name: z.string().regex(ownName, "1 to 40 letters, digits, spaces and _ . -"),
  modes: some(mode),
  constraints: z.strictObject({
    durations,
    resolutions: z.union([some(resolution), unknown]),
    aspects: z.union([some(aspect), unknown]),
    fps: z.union([some(upTo(240)), unknown]),
    audio: z.enum(["always", "optional", "never", "unknown"]),
    pixelSizes: z.partialRecord(resolution, z.record(aspect, z.string().regex(/^\d{1,5}x\d{1,5}$/))).optional(),
  }),
  rates: some(ownRate),
  billingPolicy: z.strictObject({ failed: rule, moderated: rule, timeout: rule }).partial().default({}),
});
type OwnModel = z.infer<typeof ownModel>;

const mostModels = 5;

const valuesOf = (value: string | readonly string[] | undefined): readonly string[] | undefined =>
  value === undefined ? undefined : [value].flat();

/** Two prices of one meter that some job meets both: then there is no saying which of them it is. */
function overlap(a: OwnRate, b: OwnRate): boolean {
  if (a.meter !== b.meter) return false;
  return (["mode", "resolution", "audio"] as const).every((key) => {
    const [first, second] = [valuesOf(a.when[key]), valuesOf(b.when[key])];
    return !first || !second || first.some((value) => second.includes(value));
  });
}

const isDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

const ownFile = z
  .strictObject({
    currency,
    /** Where prices are in credits: what one costs. */
    credit: z.strictObject({ listPrice: above }).optional(),
    models: z.array(ownModel).min(1).max(mostModels, `at most ${mostModels} models`),
  })
  .refine(({ models }) => isDistinct(models.map(({ id: each }) => each)), {
    path: ["models"],
    error: "every model needs an id of its own",
  })
  .refine(({ models }) => models.every(({ rates }) => isDistinct(rates.map(({ id: each }) => each))), {
    path: ["models"],
    error: "every price of a model needs an id of its own",
  })
  .refine(({ currency: money, credit, models }) => {
    const known = new Set<string>([money, ...(credit ? ["credit"] : [])]);
    return models.every(({ rates }) => rates.every((rate) => known.has(rate.denomination)));
  }, "prices are in the currency, or in credits where credit.listPrice says what one costs")
  .refine(
    ({ models }) =>
      models.every(({ rates }) => rates.every((a, at) => !rates.slice(at + 1).some((b) => overlap(a, b)))),
    { path: ["models"], error: "two prices of a model hold for one and the same clip" },
  );
/** As it is written, in a link or by a form. */
export type OwnFile = z.input<typeof ownFile>;

const sourceIds = ["own"] as const;
const ownPage = "/own";
const notSaid = "unknown" as const;
const neverRecorded = "1970-01-01";

const policy = (what: string, said: { rule: "billed" | "not-billed" | "unknown" } | undefined) => ({
  rule: said?.rule ?? notSaid,
  statement: said ? `Your own model says so of ${what}.` : `Your own model says nothing of ${what}.`,
});

/** A name of ours: what the link calls it is never the name of a page. */
const nameOf = (place: number, count: number): string => (count === 1 ? "Own model" : `Own model ${place + 1}`);

const complete = ({ constraints, rates, billingPolicy, ...model }: OwnModel, place: number, count: number) => ({
  ...model,
  name: nameOf(place, count),
  vendor: "you",
  status: { stage: "ga" },
  constraints: { ...constraints, defaults: { durationSeconds: notSaid, resolution: notSaid, audio: notSaid } },
  rates: rates.map((rate) => ({
    ...rate,
    effectiveFrom: notSaid,
    verifiedOn: notSaid,
    confidence: "low",
    sourceIds,
  })),
  confidence: "low",
  billingPolicy: {
    failed: policy("failed jobs", billingPolicy.failed),
    moderated: policy("moderated jobs", billingPolicy.moderated),
    timeout: policy("jobs given up on", billingPolicy.timeout),
  },
});

const providerOf = ({ currency: money, credit, models }: z.infer<typeof ownFile>) => ({
  id: ownProvider,
  name: "your own prices",
  pricingUrl: "https://own.invalid/",
  currency: money,
  recordedOn: neverRecorded,
  sources: [
    { id: "own", title: "Your own model, undated", url: "https://own.invalid/", kind: "third-party", seenOn: notSaid },
  ],
  ...(credit
    ? {
        credit: { name: "credit", ...credit, currency: money, minimumPurchase: notSaid, validDays: notSaid, sourceIds },
      }
    : {}),
  billingPolicy: {
    failed: policy("failed jobs", undefined),
    moderated: policy("moderated jobs", undefined),
    timeout: policy("jobs given up on", undefined),
    cancelled: policy("cancelled jobs", undefined),
  },
  async: {
    pollIntervalSeconds: notSaid,
    pollLimitPerSecond: notSaid,
    webhook: { offered: notSaid },
    idempotency: { offered: notSaid },
    clientSubmitRetries: notSaid,
    clientTimeoutSeconds: notSaid,
    outputExpiryHours: notSaid,
    latencySeconds: notSaid,
    concurrency: notSaid,
    sourceIds,
  },
  models: models.map((model, place) => complete(model, place, models.length)),
});

/** Whoever asks for the page that a price is on is led to the own prices of this site, and nowhere else. */
const atHome = (mine: Provider): Provider => ({
  ...mine,
  pricingUrl: ownPage,
  sources: [{ ...mine.sources[0], url: ownPage }],
});

/** Signs that a message may repeat of what was written: nothing that hides or turns around what is beside it. */
const printable = (text: string): string => text.replace(/[^\x20-\x7e]+/g, "?").slice(0, 160);

/** Where a fault is and what should stand there: `models[0].rates[0].unitPrice: a decimal string such as "0.05"`. */
const faultOf = ({ path, message }: z.core.$ZodIssue): string =>
  printable(path.length === 0 ? message : `${z.core.toDotPath([...path])}: ${message}`);

/** Own models read, or what is wrong with them: at most three faults, each with its place. */
export function readOwnModels(value: unknown): { models: OwnModels } | { faults: readonly string[] } {
  const read = ownFile.safeParse(value);
  if (!read.success) return { faults: read.error.issues.slice(0, 3).map(faultOf) };
  const mine = atHome(provider.parse(providerOf(read.data)));
  const called = Object.fromEntries(read.data.models.map((model) => [model.id, model.name]));
  return { models: { provider: mine, known: knownModels([mine], { vendorModels: [] }), called } };
}
