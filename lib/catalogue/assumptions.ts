/** What is assumed, and what it leans on: files of pricing-models/assumptions are of these shapes. */
import type { Mode, Model, OnOff, Resolution } from "./schema";
import type { ModelKind } from "./vocabulary";

/** The models that are not general, by `provider/model`. One that is not listed is general. */
export type KindsOfModels = Readonly<Record<string, Exclude<ModelKind, "general">>>;

/** One maker's model, and what it is called where it is sold: `models` are of the form `provider/model`. */
export type ModelFamily = { id: string; maker: string; name: string; models: readonly string[] };

/** A page that says something of a model beside its provider's file; `seenOn` is "unknown" of a copy without a day. */
export type Page = { readonly title: string; readonly url: string; readonly seenOn: string };

/**
 * Whether a model makes sound, and of one that can do both, which of them a price without a part for sound is of:
 * `same-price` of both, `with-sound` and `without-sound` of one while the other is another price, `priced-apart` of one
 * of them without saying which. `not-recorded`: nobody was found who says so.
 */
export type SoundMade =
  | { readonly makes: "always" | "never" | "not-recorded" }
  | {
      readonly makes: "optional";
      readonly inPrice: "same-price" | "with-sound" | "without-sound" | "priced-apart" | "not-recorded";
    };

/** What holds of one maker's model wherever it is sold, and what was seen to hold at a seller instead. */
export type VendorModel = {
  /** Of the family. */
  readonly id: string;
  readonly sound: SoundMade;
  /** What it takes; left out where only the sellers' own files say so. */
  readonly modes?: readonly Mode[];
  readonly confidence: Model["confidence"];
  readonly sources: readonly [Page, ...Page[]];
  readonly sellers?: readonly {
    /** Of the form `provider/model`. */
    readonly model: string;
    readonly sound: SoundMade;
    /** What was seen there, in our words. */
    readonly finding: string;
    readonly sources: readonly [Page, ...Page[]];
  }[];
};

/**
 * How long a job of some models takes, as it was measured or is documented elsewhere than where the provider is
 * read, in seconds as decimal text. What the source does not say is "unknown"; the long end (`high`, else `typical`) is always known.
 */
export type ModelLatency = {
  id: string;
  how: "measured" | "documented";
  /** Who says so: "eachlabs, a reseller". */
  by: string;
  /** Of the form `provider/model`. */
  models: readonly string[];
  /** What it was measured or documented for, in a few words; empty where for the model as such. */
  of: string;
  /** As much of that as a plan can ask for: a plan that asks for just that takes it before all others. */
  when?: {
    readonly mode?: Mode;
    readonly resolution?: Resolution;
    readonly audio?: OnOff;
    readonly durationSeconds?: string;
  };
  low: string;
  typical: string;
  high: string;
  /** Jobs that were run for it. */
  sample: number | "unknown";
  seenOn: string;
  source: { title: string; url: string };
};

/** A way in which a month can go, to start from: every share is an assumption with what it leans on. */
export type OutcomePreset = {
  id: string;
  name: string;
  values: Readonly<Record<"retry" | "moderated" | "timeout" | "unusable" | "duplicates", string>> & { tries: number };
  basis: string;
  evidence: readonly { title: string; url: string; seenOn: string }[];
};

/**
 * What somebody has seen of an input of a plan, by the input's key in the query string: decimal text in the input's own
 * unit, a share of jobs, submissions or takes or Mbit/s. An end that the source does not give is absent.
 */
export type InputRange = {
  id: string;
  input: "retry" | "moderated" | "timeout" | "unusable" | "duplicates" | "extra.bitrate";
  /** Of what it is, in a few words. */
  scope: string;
  by: string;
  low?: string;
  typical?: string;
  high?: string;
  /** Jobs, clips or submissions that were looked at. */
  sample: number | "unknown";
  seenOn: string;
  /** A fault or an outage: what it was then, and no share of a month. */
  incident?: true;
  source: { title: string; url: string };
};

/** What something around the clip costs somewhere: to replace by a figure of one's own. */
export type SurroundingExample = {
  id: string;
  label: string;
  amount: string;
  currency: string;
  per: string;
  source: { title: string; url: string; seenOn: string };
  note: string;
};

/** What a form offers to start from. */
export type FormAssumptions = { presets: readonly OutcomePreset[]; examples: readonly SurroundingExample[] };

/** What others have seen of a risk, by the id of the risk. */
export type RiskEvidence = Readonly<
  Record<string, readonly { title: string; url: string; seenOn: string; says: string }[]>
>;
