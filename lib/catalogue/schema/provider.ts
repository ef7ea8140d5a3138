/** Who sends the bill, and how they treat what goes wrong. */
import { z } from "zod";
import { currency, day, decimal, positive, slug, some, sourceIds, unknown } from "./primitives";
import { answer, asyncBehaviour, billingPolicy } from "./behaviour";
import { model } from "./model";

const link = z.url({ protocol: /^https$/, error: "an https address" });

export const source = z.strictObject({
  id: slug,
  title: z.string(),
  /** The page the fact is on. For a transcription: the page that was transcribed. */
  url: link,
  kind: z.enum(["primary", "transcribed", "third-party", "code", "issue"]),
  /** Newest day for which the page was seen to say so. */
  seenOn: z.union([day, unknown]),
});
export type Source = z.infer<typeof source>;

const creditPack = z.strictObject({
  name: z.string().optional(),
  credits: decimal,
  price: decimal,
  validDays: z.union([z.number().int().min(1), z.literal("never"), unknown]),
  /** Sold to try the service: a plan counts on one of each, for nobody says that it can be bought again. */
  trial: z.boolean().default(false),
  note: z.string().optional(),
});
export type CreditPack = z.infer<typeof creditPack>;

/** How prepaid money works: the provider's own credit, or a prepaid balance in money (then listPrice is "1"). */
const credit = z.strictObject({
  /** Singular, as the provider says it: "credit", "unit". */
  name: z.string(),
  listPrice: decimal,
  /** How many make one of the currency, where the provider fixes that: sums divide by it, and listPrice is what it prints. */
  perUnit: positive.optional(),
  currency,
  packs: z.array(creditPack).default([]),
  /** Least a first payment can be, in money. */
  minimumPurchase: z.union([decimal, unknown]),
  /** What a purchase costs on top: a share of what is paid in, and at least so much. Absent where nobody names one. */
  purchaseFee: z.strictObject({ share: decimal, least: decimal }).optional(),
  /** How long bought credit lasts when no pack says otherwise. */
  validDays: z.union([z.number().int().min(1), z.literal("never"), unknown]),
  /** Whether the balance refills itself unless that is switched off. */
  autoReload: answer.default("unknown"),
  /** Whether credits of an app's subscription can be spent on API jobs. */
  planCreditsCount: answer.default("unknown"),
  notes: z.array(z.string()).default([]),
  sourceIds,
});
export type Credit = z.infer<typeof credit>;

export const provider = z.strictObject({
  id: slug,
  name: z.string(),
  /** Where a person checks live prices. */
  pricingUrl: link,
  currency,
  /** Sells models of others under its own prices and policies. */
  reseller: z.boolean().default(false),
  /** Day the catalogue learned these figures. */
  recordedOn: day,
  sources: some(source),
  /** Absent where bills are paid in money after use. */
  credit: credit.optional(),
  billingPolicy,
  async: asyncBehaviour,
  models: z.array(model).min(1),
});

/** A provider as read: every default filled in. */
export type Provider = z.infer<typeof provider>;
