/** The closed vocabularies of catalogue and workflow. Apart from the zod schemas, so that the engine loads no zod. */

export const modes = [
  "text-to-video",
  "image-to-video",
  "video-to-video",
  "reference-to-video",
  "first-last-frame",
  "extend",
] as const;
export type Mode = (typeof modes)[number];

/**
 * Resolution labels in use, lowest first. The label is what the provider sells; its rank decides
 * what counts as "the least that will do" (2k and 1440p rank alike, as do 4k and 2160p).
 */
export const resolutions = [
  "240p",
  "256p",
  "360p",
  "480p",
  "512p",
  "540p",
  "576p",
  "580p",
  "720p",
  "768p",
  "832p",
  "1024p",
  "1080p",
  "1440p",
  "2k",
  "2160p",
  "4k",
] as const;
export type Resolution = (typeof resolutions)[number];

/** Seconds of a clip that can be asked for, and of a generation that a model of one's own can have. */
export const clipSeconds = { least: "0.1", most: "600" } as const;

/** The five unit models of the field: what drives a line of the bill. */
export const unitKinds = ["credit", "second", "resolution", "task", "audio"] as const;
export type UnitKind = (typeof unitKinds)[number];

/**
 * What a rate charges for. For one meter at most one rate may match a job on a day; the meters add up.
 * `output` is the clip itself, `surcharge` something on top of it (another file format, say).
 */
export const meters = ["output", "input-video", "input-image", "audio", "surcharge"] as const;
export type Meter = (typeof meters)[number];

export type OnOff = "on" | "off";

/**
 * What a model is for. A general one makes clips of any subject; the others are no substitutes for it: they change a
 * video that is given, let a face speak, make a film of several shots, or make nothing new.
 */
export const modelKinds = ["general", "edit", "avatar", "agent", "upscale"] as const;
export type ModelKind = (typeof modelKinds)[number];

/** Currencies an estimate can be shown in. One without a cited assumption converts at a stated rate only. */
export const displayCurrencies = [
  "USD",
  "CNY",
  "EUR",
  "GBP",
  "JPY",
  "KRW",
  "INR",
  "AUD",
  "CAD",
  "CHF",
  "SGD",
  "HKD",
  "BRL",
  "PLN",
  "SEK",
  "NOK",
  "DKK",
  "CZK",
  "MXN",
  "ZAR",
  "TWD",
  "TRY",
  "IDR",
  "THB",
  "ILS",
  "NZD",
] as const;
export type DisplayCurrency = (typeof displayCurrencies)[number];
