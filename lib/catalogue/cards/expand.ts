/** From price cards to the form that everything else reads: one rate a price, each complete in itself. */
import type { z } from "zod";
import { own } from "../../numbers/list";
import type { model } from "../schema/model";
import type { rate } from "../schema/rate";
import type { WholeCards } from "./follows";

type WholeModel = WholeCards["models"][number];
type Card = WholeModel["prices"][number];
type Row = Card["rows"][number];
type Past = NonNullable<Row["was"]>[number];
type WrittenRate = z.input<typeof rate>;
type WrittenModel = z.input<typeof model>;

/** Without what is not said. */
const said = <T extends object>(entry: T): T =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T;

const tokens = { of: "pixel-volume", noun: "token", divisor: "1024" } as const;

/** What is counted, and how many of it one price is for. */
const amounts = {
  second: [{ of: "seconds" }, "1"],
  minute: [{ of: "seconds" }, "60"],
  hour: [{ of: "seconds" }, "3600"],
  clip: [{ of: "clips" }, "1"],
  image: [{ of: "images" }, "1"],
  frame: [{ of: "frames" }, "1"],
  "thousand tokens": [tokens, "1000"],
  "million tokens": [tokens, "1000000"],
  megapixel: [{ of: "pixel-volume", noun: "megapixel", divisor: "1000000" }, "1"],
} as const;

function quantityOf(card: Card): WrittenRate["quantity"] {
  const { per, of: from, tokensPerSecond, tokensPerImage, leastWithVideo, times, step, minimum, after, cap } = card;
  const shaping = said({ times, step, minimum, after, cap });
  if (tokensPerImage !== undefined) return { of: "image-tokens", tokensPerImage, ...shaping };
  if (tokensPerSecond) return said({ of: "table-tokens", tokensPerSecond, from, leastWithVideo, ...shaping });
  const [counted] = amounts[per];
  return counted.of === "clips" || counted.of === "images"
    ? { ...counted, ...shaping }
    : said({ ...counted, from, leastWithVideo, ...shaping });
}

/** The days of some sources, the oldest first. */
const daysOf = (ids: readonly string[], sources: WholeCards["sources"]): string[] =>
  ids
    .map((id) => own(sources, id)?.seenOn ?? "unknown")
    .filter((day) => day !== "unknown")
    .sort();

/** The newest day of some sources. */
const seenOn = (ids: readonly string[], sources: WholeCards["sources"]): string =>
  daysOf(ids, sources).at(-1) ?? "unknown";

/** The oldest one, where it is another. */
function firstSeenOn(ids: readonly string[], sources: WholeCards["sources"]): string | undefined {
  const days = daysOf(ids, sources);
  return days[0] === days.at(-1) ? undefined : days[0];
}

/** What the provider's prices are written in: its credit where that is not money, else its currency. */
const usual = ({ credit, currency }: WholeCards): WrittenRate["denomination"] =>
  credit !== undefined && credit.listPrice !== "1" ? "credit" : currency;

type Owner = { file: WholeCards; model: WholeModel; card: Card };

const withoutLeast = (quantity: WrittenRate["quantity"]): WrittenRate["quantity"] =>
  "leastWithVideo" in quantity ? said({ ...quantity, leastWithVideo: undefined }) : quantity;

function pastRate(is: WrittenRate, was: Past, sources: WholeCards["sources"]): WrittenRate {
  const sourceIds = was.sources ?? is.sourceIds;
  const figures = {
    unitPrice: was.price,
    when: was.when ?? is.when,
    quantity: was.leastWithVideo === "none" ? withoutLeast(is.quantity) : is.quantity,
    sourceIds,
    verifiedOn: seenOn(sourceIds, sources),
    firstSeenOn: firstSeenOn(sourceIds, sources),
  };
  if ("wrong" in was) {
    const { from = is.effectiveFrom, wrong } = was;
    const days = { effectiveFrom: from, before: undefined, supersededOn: wrong };
    return said({ ...is, id: was.id ?? `${is.id}-wrong-${wrong}`, ...figures, ...days });
  }
  const { from = "unknown", before, until } = was;
  const days = { effectiveFrom: from, before, effectiveUntil: until };
  return said({ ...is, id: was.id ?? `${is.id}-until-${until}`, ...figures, ...days });
}

const began = (past: readonly Past[]): string | undefined =>
  past.flatMap((was) => ("until" in was ? [was.until] : [])).at(-1);

/** What was before the row's price held, or holds again: an offer closes that price, and is closed itself. */
function pastOf({
  price,
  from,
  before,
  was,
  offers,
}: Pick<Row, "price" | "from" | "before" | "was" | "offers">): Past[] {
  const past: Past[] = [...(was ?? [])];
  for (const offer of offers ?? []) {
    const since = began(past);
    const usual = said({ price, from: since ?? from, before: since === undefined ? before : undefined });
    past.push({ ...usual, until: offer.from }, offer);
  }
  return past;
}

/** The rates of one row: those of the past, and that of today. */
function ratesOfRow({ file, model, card }: Owner, row: Row): WrittenRate[] {
  const [, per] = amounts[card.per];
  const { id, price, label = card.label, from, before, until, was, offers, ...when } = row;
  const past = pastOf({ price, from, before, was, offers });
  const is: WrittenRate = said({
    id,
    meter: card.meter ?? "output",
    part: card.part,
    label,
    unitPrice: price,
    denomination: card.in ?? usual(file),
    per,
    quantity: quantityOf(card),
    when: { ...card.when, ...when },
    effectiveFrom: (offers ? undefined : from) ?? began(past) ?? "unknown",
    before: offers ? undefined : before,
    effectiveUntil: until,
    verifiedOn: seenOn(card.sources, file.sources),
    firstSeenOn: firstSeenOn(card.sources, file.sources),
    confidence: card.confidence ?? model.confidence,
    sourceIds: card.sources,
  });
  return [...past.map((one) => pastRate(is, one, file.sources)), is];
}

function durationsOf(lengths: WholeModel["constraints"]["lengths"]): WrittenModel["constraints"]["durations"] {
  if (lengths === undefined || lengths === "unknown") return [{ kind: "unknown" }];
  if (!("from" in lengths)) return [{ kind: "set", seconds: lengths }];
  return [{ kind: "range", min: lengths.from, max: lengths.to, step: lengths.step }];
}

function expandModel(file: WholeCards, model: WholeModel): WrittenModel {
  const { prices, minimumCosts, constraints, ...rest } = model;
  const { lengths, durations = durationsOf(lengths), ...limits } = constraints;
  return {
    ...rest,
    constraints: { ...limits, durations },
    rates: prices.flatMap((card) => card.rows.flatMap((row) => ratesOfRow({ file, model, card }, row))),
    minimumCosts: minimumCosts.map((cost) => ({ ...cost, verifiedOn: seenOn(cost.sourceIds, file.sources) })),
  };
}

const notFound = (of: string) => ({ rule: "unknown" as const, statement: `What ${of} costs was not found.` });

const unknownPolicy: Exclude<WholeCards["billingPolicy"], "unknown"> = {
  failed: notFound("a failed job"),
  moderated: notFound("a moderated job"),
  timeout: notFound("a job that the caller stopped waiting for"),
  cancelled: notFound("a cancelled job"),
};

const unknownAsync = (sources: WholeCards["sources"]) => ({
  pollIntervalSeconds: "unknown",
  pollLimitPerSecond: "unknown",
  webhook: { offered: "unknown" },
  idempotency: { offered: "unknown" },
  clientSubmitRetries: "unknown",
  clientTimeoutSeconds: "unknown",
  outputExpiryHours: "unknown",
  latencySeconds: "unknown",
  concurrency: "unknown",
  sourceIds: Object.keys(sources),
});

/**
 * A provider with every price as a rate of its own. The day seen is the newest of a rate's sources, the confidence the
 * model's, the denomination the provider's where the card says nothing else. A card of $0.20 silent and $0.40 with sound
 * a second gives two rates; a row that cost $0.10 until 2026-04-07 gives that one too, closed on that day.
 */
export const expand = (file: WholeCards) => ({
  ...file,
  billingPolicy: file.billingPolicy === "unknown" ? unknownPolicy : file.billingPolicy,
  async: file.async === "unknown" ? unknownAsync(file.sources) : file.async,
  sources: Object.entries(file.sources).map(([id, source]) => ({ id, ...source })),
  models: file.models.map((model) => expandModel(file, model)),
});
