/** A machine-readable price list, whatever it was written in: models, and prices with the condition that each holds under. */
import type { Mode, OnOff } from "@/lib/catalogue/schema";

/** What a listed price buys one of: an output second, a job, a token of the output, an input image; or the least a job costs. */
export type Unit = "second" | "clip" | "token" | "image" | "minimum";

/** When a listed price holds. What it does not say holds for every value, as in the catalogue. */
export type Condition = {
  mode?: Mode;
  resolution?: string;
  audio?: OnOff;
  hasInputVideo?: boolean;
  durationSeconds?: string;
};

export type ListedPrice = {
  /** As the list calls it: "duration_seconds_with_audio_720p". */
  name: string;
  unit: Unit;
  /** Money for one unit, in digits. */
  price: string;
  when: Condition;
  /** Of several that hold for a job, the one that weighs most is its price. */
  weight: number;
};

export type ListedModel = {
  /** As the list calls it. */
  id: string;
  provider: string;
  /** What the model is called in the catalogue, if it is there. */
  modelId: string;
  prices: readonly ListedPrice[];
  /** What the list says that it makes; absent where it does not say. */
  resolutions?: readonly string[];
  /** It is said to make no sound. */
  silent?: true;
};

export type Listing = {
  format: string;
  /** The provider's own list: what is not on it is not sold. A collection by others may lack anything. */
  complete: boolean;
  /** Its prices say nothing of sound: they are those with sound, where a model can be asked for either. */
  withSound: boolean;
  models: readonly ListedModel[];
  /** What could not be read as a price, each with the reason. */
  notRead: readonly string[];
  /** Models of providers that are not in `keys.ts`. */
  otherModels: number;
};

/** Why a list is not compared, in one sentence. */
export class Unreadable extends Error {}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
