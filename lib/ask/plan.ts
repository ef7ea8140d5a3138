/** What the user wants, independent of any provider: the whole question in one plain value. */
import type { Mode, OnOff, Resolution } from "../catalogue/schema";
import type { Extras } from "./extras";

export type Outcome = "failed" | "moderated" | "timeout";
export const outcomes = ["failed", "moderated", "timeout"] as const satisfies readonly Outcome[];

/** A workflow survives a JSON round trip: amounts and shares are decimal strings. */
export type Workflow = {
  /** `provider/model`; the first is in focus. Empty: every model of the catalogue. */
  models: readonly string[];
  mode: Mode;
  durationSeconds: string;
  resolution: Resolution;
  aspect: string;
  fps?: string | undefined;
  audio: OnOff;
  images: number;
  inputVideoSeconds: string;
  tier: string;
  clips: number;
  /** Shares of attempts, 0 to 0.95: fails technically, is moderated, outlasts the client. */
  retry: string;
  moderated: string;
  timeout: string;
  /** Share of made clips that cannot be used. */
  unusable: string;
  /** Share of submissions that create a second job. */
  duplicates: string;
  /** The user's own finding for the model in focus. */
  policy: Readonly<Partial<Record<Outcome, "billed" | "not-billed">>>;
  /** Choices of options that the model in focus declares. */
  options: Readonly<Record<string, string>>;
  tries: number;
  delivery: "poll" | "webhook";
  pollIntervalSeconds: string;
  latencySeconds?: string | undefined;
  concurrency: number;
  /** Monthly, in the display currency. */
  budget?: string | undefined;
  currency: string;
  /** What surrounds the clip and is not on the provider's bill. */
  extras: Extras;
  /** Units of a currency for one US dollar, where the user states a rate. */
  fx: Readonly<Record<string, string>>;
  /** The day whose prices hold. */
  on: string;
};

/** Whether a model is the one in focus: options and findings of the user hold for it alone. */
export const isInFocus = (workflow: Workflow, key: string): boolean => workflow.models[0] === key;

/** The user's own findings on how a model bills: none but for the model in focus. */
export const findingsOn = (workflow: Workflow, key: string): Workflow["policy"] =>
  isInFocus(workflow, key) ? workflow.policy : {};

/** The estimator's default focus: a current model with a plain price and an honest range. */
export const defaultModel = "vertex-ai/veo-3.1-generate-001";
