/** What surrounds the clip and is not on the provider's bill: every field is off until it is given. */
import { readAmount, type Range, type Read } from "./amount";

const price = (example: string): Range => ({ least: "0", most: "1000000", decimals: 12, example });
const share: Range = { least: "0", most: "0.95", decimals: 6, example: "0.2" };

/** In the order in which a link writes them, as `extra.<name>`. Prices are in the display currency. */
export const extraRanges = {
  /** Price of the input images made for one attempt. */
  image: price("0.04"),
  /** Tokens that rewrite one prompt, and the price of a million of them. */
  promptTokens: { least: "0", most: "10000000", decimals: 0, example: "800" },
  tokenPrice: price("2.5"),
  /** Price of a second of speech or music, and of upscaling, for each kept clip. */
  speech: price("0.01"),
  upscale: price("0.02"),
  /** Megabits a second of the finished file. */
  bitrate: { least: "0.1", most: "1000", decimals: 3, example: "8" },
  /** Price of a gigabyte kept for a month, and for how many months. */
  storage: price("0.023"),
  months: { least: "0", most: "120", decimals: 1, example: "3" },
  /** Price of a gigabyte delivered, and how often a clip is watched. */
  delivery: price("0.09"),
  views: { least: "0", most: "1000000000", decimals: 0, example: "20" },
  /** Gigabytes of memory held while a job is waited for, and the price of one for a second. */
  memory: { least: "0", most: "1024", decimals: 3, example: "0.5" },
  compute: price("0.0000166667"),
  /** Shares of the bill. */
  tax: share,
  fee: share,
} as const satisfies Record<string, Range>;

export type ExtraName = keyof typeof extraRanges;
export const extraNames = Object.keys(extraRanges) as ExtraName[];
export type Extras = Readonly<Partial<Record<ExtraName, string>>>;

export const isExtraName = (name: string): name is ExtraName => Object.hasOwn(extraRanges, name);

/** Those of which 0 is the same as nothing: a price of nothing is off. Kept for 0 months, on the other hand, is said. */
const offAtZero: readonly ExtraName[] = [
  "image",
  "promptTokens",
  "speech",
  "upscale",
  "storage",
  "delivery",
  "tax",
  "fee",
];

export const isOff = (name: ExtraName, value: string): boolean => value === "0" && offAtZero.includes(name);

/** Reads one of them: a plain amount within its bounds. */
export const readExtra = (name: ExtraName, text: string): Read<string> => readAmount(text, extraRanges[name]);
