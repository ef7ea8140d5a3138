/** What surrounds the clip and is not on the provider's bill: every field is off until it is given. */
import { namesOf } from "../numbers/list";
import type { Bounds } from "./amount";

export type ExtraField = {
  bounds: Bounds;
  means: string;
  /** A price of nothing is off; that it is kept for 0 months, on the other hand, is said. */
  offAtZero: boolean;
};

const off = (bounds: Bounds, means: string): ExtraField => ({ bounds, means, offAtZero: true });
const said = (bounds: Bounds, means: string): ExtraField => ({ bounds, means, offAtZero: false });

const price = (example: string): Bounds => ({
  least: "0",
  most: "1000000",
  decimals: 12,
  example,
  unit: "money",
});
const upTo = (most: string, decimals: number, example: string): Bounds => ({ least: "0", most, decimals, example });
const share = upTo("0.95", 6, "0.2");

/** Of one workload, in the order in which a link writes them as `extra.<name>`. Prices are in the display currency. */
export const extraFields = {
  image: off(price("0.04"), "Price of the input images made for one attempt."),
  promptTokens: off(upTo("10000000", 0, "800"), "Tokens that rewrite one prompt; needs a tokenPrice."),
  tokenPrice: said(price("2.5"), "Price of a million tokens that rewrite prompts."),
  speech: off(price("0.01"), "Price of a second of speech or music, for each kept clip."),
  upscale: off(price("0.02"), "Price of a second of upscaling, for each kept clip."),
  bitrate: said(
    { least: "0.1", most: "1000", decimals: 3, example: "8" },
    "Megabits a second of the finished file; 8, an assumption, where storage or delivery need it.",
  ),
  storage: off(price("0.023"), "Price of a gigabyte kept for a month."),
  months: said(upTo("120", 1, "3"), "Months for which it is kept; 1 unless given."),
  delivery: off(price("0.09"), "Price of a gigabyte delivered."),
  views: said(upTo("1000000000", 0, "20"), "How often a clip is watched; once unless given."),
  memory: said(upTo("1024", 3, "0.5"), "Gigabytes held while a job is waited for; 0.5 unless given."),
  compute: said(price("0.0000166667"), "Price of a gigabyte of memory for a second; a dated assumption unless given."),
};

/** Of the whole plan, written as `extra.<name>`, too: shares that come on top of what is paid. */
export const levyFields = {
  tax: off(share, "Tax, as a share of the bill."),
  fee: off(share, "Card or exchange fee, as a share of the bill with its tax."),
};

export type ExtraName = keyof typeof extraFields;
export type LevyName = keyof typeof levyFields;

export const extraNames = namesOf(extraFields);
export const levyNames = namesOf(levyFields);
