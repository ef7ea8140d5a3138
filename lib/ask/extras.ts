/** What surrounds the clip and is not on the provider's bill: every field is off until it is given. */
import { namesOf } from "../numbers/list";
import type { Bounds } from "./amount";

export type ExtraField = {
  bounds: Bounds;
  /** A price of nothing is off; that it is kept for 0 months, on the other hand, is said. */
  offAtZero: boolean;
};

const off = (bounds: Bounds): ExtraField => ({ bounds, offAtZero: true });
const said = (bounds: Bounds): ExtraField => ({ bounds, offAtZero: false });

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
  image: off(price("0.04")),
  promptTokens: off(upTo("10000000", 0, "800")),
  tokenPrice: said(price("2.5")),
  speech: off(price("0.01")),
  upscale: off(price("0.02")),
  bitrate: said({ least: "0.1", most: "1000", decimals: 3, example: "8" }),
  storage: off(price("0.023")),
  months: said(upTo("120", 1, "3")),
  delivery: off(price("0.09")),
  views: said(upTo("1000000000", 0, "20")),
  memory: said(upTo("1024", 3, "0.5")),
  compute: said(price("0.0000166667")),
};

/** Of the whole plan, written as `extra.<name>`, too: shares that come on top of what is paid. */
export const levyFields = {
  tax: off(share),
  fee: off(share),
};

export type ExtraName = keyof typeof extraFields;
export type LevyName = keyof typeof levyFields;

export const extraNames = namesOf(extraFields);
export const levyNames = namesOf(levyFields);
