/** What is asked, independent of any provider: one plain value that survives a JSON round trip. */
import type { DisplayCurrency, StatedRates } from "../catalogue/exchange";
import type { Mode, OnOff, Resolution } from "../catalogue/vocabulary";
import type { NonEmpty } from "../numbers/list";
import type { ExtraName } from "./extras";

export const outcomes = ["failed", "moderated", "timeout"] as const;
/** How an attempt can end without a clip. */
export type Outcome = (typeof outcomes)[number];

/** What one clip is. Amounts are decimal text. */
export type Clip = {
  mode: Mode;
  durationSeconds: string;
  /** The least that will do. */
  resolution: Resolution;
  aspect: string;
  fps?: string | undefined;
  audio: OnOff;
  images: number;
  inputVideoSeconds: string;
  tier: string;
};

/** How many clips a month, how their jobs fail, and how they are waited for. Shares are of attempts, 0 to 0.95. */
export type Month = {
  clips: number;
  /** Whether so many are wanted in the end, or so many are made of which some are thrown away. */
  counted: "kept" | "made";
  failed: string;
  moderated: string;
  /** Outlasts the client. */
  timeout: string;
  /** Share of made clips that cannot be used. */
  unusable: string;
  /** Share of submissions that create a second job. */
  duplicates: string;
  /** Attempts allowed a clip. */
  tries: number;
  delivery: "poll" | "webhook";
  pollIntervalSeconds: string;
  latencySeconds?: string | undefined;
  concurrency: number;
};

/** Choices of options that the model in focus declares, by their names. */
export type Options = Readonly<Record<string, string>>;
/** The user's own findings on how the model in focus bills. */
export type Findings = Readonly<Partial<Record<Outcome, "billed" | "not-billed">>>;
/** What surrounds the clip and is not on the provider's bill, as decimal text. */
export type Extras = Readonly<Partial<Record<ExtraName, string>>>;

/** Pairs of a link as they stand in it, by their keys: what they say of own prices is read beside the plan. */
export type Carried = Readonly<Record<string, string>>;

/** One kind of clip: what it is, how many, and on which models. */
export type Workload = {
  /** As its plan calls it, where that has several. */
  name?: string | undefined;
  /** `provider/model`; the first is in focus. Empty: every model of the catalogue. */
  models: readonly string[];
  clip: Clip;
  month: Month;
  options: Options;
  findings: Findings;
  extras: Extras;
  /** Own prices of the model in focus: `price.<rate id>`. */
  prices?: Carried | undefined;
};

/** Months of a hundred that must hold. */
export const certainties = [50, 80, 95] as const;
export type Certainty = (typeof certainties)[number];

/** The whole question: its workloads, the money it is counted in, and the day whose prices hold. */
export type Plan = {
  workloads: NonEmpty<Workload>;
  /** Monthly, in the display currency. */
  budget?: string | undefined;
  certainty: Certainty;
  currency: DisplayCurrency;
  /** Units of a currency for one US dollar, where the user states a rate. */
  fx: StatedRates;
  /** Shares: of what the provider is paid, and of that with its tax. */
  tax?: string | undefined;
  fee?: string | undefined;
  /** Budget of the small test, in the display currency; where it is absent, the one that settles the most for the money. */
  test?: string | undefined;
  /** Own prices and models of the whole plan: `discount.<provider>`, `credit.<provider>` and `own`. */
  own?: Carried | undefined;
  on: string;
  /** Pairs of a link that say how the plan goes on, where only its first workload is read: carried along, and not asked. */
  others?: string | undefined;
  /** The day of the release whose knowledge it is asked of; absent where that is the newest. */
  release?: string | undefined;
};

/** The estimator's default focus: a current model with a plain price and an honest range. */
export const defaultModel = "vertex-ai/veo-3.1-generate-001";

/** The workload as another model is asked: options, findings and own prices are of the model in focus and do not travel along. */
export const askedOf = (workload: Workload, key: string): Workload =>
  workload.models[0] === key ? workload : { ...workload, options: {}, findings: {}, prices: undefined };

/** The plan with one workload changed: the first, as pages show one. */
export const withWorkload = (plan: Plan, change: Partial<Workload>): Plan => ({
  ...plan,
  workloads: [{ ...plan.workloads[0], ...change }, ...plan.workloads.slice(1)],
});

/** The plan with its clip changed. */
export const changeClip = (plan: Plan, change: Partial<Clip>): Plan =>
  withWorkload(plan, { clip: { ...plan.workloads[0].clip, ...change } });

/** The plan with its month changed. */
export const changeMonth = (plan: Plan, change: Partial<Month>): Plan =>
  withWorkload(plan, { month: { ...plan.workloads[0].month, ...change } });

/** The models of a list as a link writes it: `fal/veo3.1,luma/ray-3.2`. */
export const modelKeys = (list: string): string[] =>
  list
    .split(",")
    .map((key) => key.trim())
    .filter(Boolean);

/** The models that a plan's query names: `model=fal/veo3.1,luma/ray-3.2&clips=50` names two. */
export const modelsOfQuery = (query: string): string[] => modelKeys(/(?:^|&)model=([^&]*)/.exec(query)?.[1] ?? "");

/** The named models with another one in focus; those that are compared by name stay named. */
export const focusedModels = (named: readonly string[], key: string): string[] => [
  key,
  ...(named.length > 1 ? named.filter((other) => other !== key) : []),
];

/** The plan with another model in focus. */
export function withFocus(plan: Plan, key: string): Plan {
  const [workload] = plan.workloads;
  return withWorkload(plan, { ...askedOf(workload, key), models: focusedModels(workload.models, key) });
}
