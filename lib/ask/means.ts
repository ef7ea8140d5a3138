/** What every field means, in the words of the documentation: for the description of the API, so a browser does not load it. */
import { namesOf } from "../numbers/list";
import type { ExtraName, LevyName } from "./extras";
import { clipFields, moneyFields, monthFields, onField, releaseField, testField, type Field } from "./fields";

const clip: Record<keyof typeof clipFields, string> = {
  mode: "What the job starts from.",
  durationSeconds: "Wanted seconds of the finished clip.",
  resolution: "The least that will do.",
  aspect: "Aspect ratio.",
  fps: "Frames a second; the model's own unless given.",
  audio: "Whether sound is wanted.",
  images: "Input images.",
  inputVideoSeconds: "Seconds of input video.",
  tier: "Service tier, where a model has one.",
};

const month: Record<keyof typeof monthFields, string> = {
  clips: "Clips wanted a month.",
  counted: "Whether so many clips are to be kept, or made.",
  failed: "Share of attempts that fail technically; with moderated and timeout at most 0.95.",
  moderated: "Share of attempts that are moderated.",
  timeout: "Share of attempts that outlast the client.",
  unusable: "Share of made clips that cannot be used.",
  duplicates: "Share of submissions that create a second job.",
  tries: "Attempts allowed a clip.",
  delivery: "How a result is learned of.",
  pollIntervalSeconds: "Seconds between status checks.",
  latencySeconds:
    "Seconds a job takes; the model's own unless given, else what others have measured, else a named assumption.",
  concurrency: "Jobs at once.",
};

const money: Record<keyof typeof moneyFields, string> = {
  budget: "Monthly budget, in the display currency.",
  certainty: "Months of a hundred that the money to plan with must hold for.",
  currency: "Display currency.",
};

/** Of what surrounds the clip, and of what comes on top of what is paid. */
export const extraMeans: Readonly<Record<ExtraName | LevyName, string>> = {
  image: "Price of the input images made for one attempt.",
  promptTokens: "Tokens that rewrite one prompt; needs a tokenPrice.",
  tokenPrice: "Price of a million tokens that rewrite prompts.",
  speech: "Price of a second of speech or music, for each kept clip.",
  upscale: "Price of a second of upscaling, for each kept clip.",
  bitrate: "Megabits a second of the finished file; 8, an assumption, where storage or delivery need it.",
  storage: "Price of a gigabyte kept for a month.",
  months: "Months for which it is kept; 1 unless given.",
  delivery: "Price of a gigabyte delivered.",
  views: "How often a clip is watched; once unless given.",
  memory: "Gigabytes held while a job is waited for; 0.5 unless given.",
  compute: "Price of a gigabyte of memory for a second; a dated assumption unless given.",
  tax: "Tax, as a share of what the provider is paid.",
  fee: "Card or exchange fee, as a share of what the provider is paid, with its tax.",
};

const of = <Name extends string>(
  fields: Readonly<Record<Name, Pick<Field<unknown>, "key">>>,
  words: Readonly<Record<Name, string>>,
): [key: string, means: string][] => namesOf(fields).map((name) => [fields[name].key, words[name]]);

/** Of each plain field, by its key in the query string: one sentence. */
export const fieldMeans: ReadonlyMap<string, string> = new Map([
  ...of(clipFields, clip),
  ...of(monthFields, month),
  ...of(moneyFields, money),
  [onField.key, "The day whose prices hold; today unless given."],
  [
    releaseField.key,
    "The day of the release whose knowledge is asked for, one that is on record; the newest unless given.",
  ],
  [
    testField.key,
    "Budget of the small test, in the display currency; the one that settles the most for the money unless given.",
  ],
]);
