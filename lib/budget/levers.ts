/** What would make a plan fit its budget: changes of one thing, each priced. */
import { changeClip, changeMonth, withFocus, type Clip, type Plan } from "../ask/plan";
import type { ExchangeAssumptions } from "../catalogue/exchange";
import { byRank } from "../catalogue/resolutions";
import { resolutions, type Resolution } from "../catalogue/vocabulary";
import type { Remark } from "../attempt/remarks";
import { estimateModel, questionOf, withMonth, type PricedEstimate } from "../month/estimate";
import { decimal, type Decimal } from "../numbers/decimal";
import { clipsWithin } from "./clips-within";
import { planWithOf, verdictOf, type Verdict } from "./plan-with";

/** What a lever changes: another model or tier keeps all that was asked, every other one gives something up. */
export type LeverKind = "model" | "tier" | "length" | "sound" | "resolution" | "clips";

export type Lever = {
  kind: LeverKind;
  /** The plan that it leads to. */
  plan: Plan;
  estimate: PricedEstimate;
  total: Decimal;
  saving: Decimal;
};

/** What is made is not what was asked, or whether it is has not been published. */
const madeOtherwise: ReadonlySet<Remark["code"]> = new Set([
  "duration-rounded-up",
  "stitched",
  "resolution-raised",
  "durations-unpublished",
  "resolution-unpublished",
  "audio-always-on",
  "audio-unpublished",
  "sound-not-recorded",
] satisfies Remark["code"][]);

/** A price to look at twice. */
const priceInDoubt: ReadonlySet<Remark["code"]> = new Set([
  "caution",
  "sound-as-made-elsewhere",
  "sound-price-not-recorded",
  "priced-with-sound",
  "price-undated",
  "price-old",
  "retiring-soon",
] satisfies Remark["code"][]);

/** The clip is made as asked, in one generation. */
export const isMadeAsAsked = ({ remarks }: PricedEstimate): boolean =>
  !remarks.some(({ code }) => madeOtherwise.has(code));

/** The clip is made as asked, in one generation, at a price that was seen lately. */
const isExact = (estimate: PricedEstimate): boolean =>
  isMadeAsAsked(estimate) && !estimate.remarks.some(({ code }) => priceInDoubt.has(code));

/** The same plan with the clip changed, on the same model; nothing where that has no price. */
function changed(
  { plan, model }: PricedEstimate,
  exchange: ExchangeAssumptions,
  change: Partial<Clip>,
): { plan: Plan; estimate: PricedEstimate } | undefined {
  const changedPlan = changeClip(plan, change);
  const estimate = estimateModel(model, questionOf(changedPlan, exchange));
  return estimate.status === "priced" ? { plan: changedPlan, estimate } : undefined;
}

const fits = (verdict: Verdict | undefined): boolean => verdict === "fits";

/** Shorter wanted lengths: as long as one generation can be, and the whole seconds below. */
function shorter({ workload, generations }: PricedEstimate): string[] {
  const wanted = Number(workload.clip.durationSeconds);
  const single = generations[0].job.durationSeconds;
  const lengths = Array.from({ length: Math.min(Math.ceil(wanted) - 1, 60) }, (_, at) => Math.ceil(wanted) - 1 - at);
  return [...new Set([...(single.lt(decimal(String(wanted))) ? [single.toFixed()] : []), ...lengths.map(String)])].sort(
    (a, b) => Number(b) - Number(a),
  );
}

function lower({ workload, model }: PricedEstimate): Resolution[] {
  const offered = model.resolutions === "unknown" ? [...resolutions] : model.resolutions;
  return offered.filter((label) => byRank(label, workload.clip.resolution) < 0).sort((a, b) => byRank(b, a));
}

/** The first change, gentlest first, that fits. */
function gentlest(
  estimate: PricedEstimate,
  exchange: ExchangeAssumptions,
  kind: LeverKind,
  changes: readonly Partial<Clip>[],
): Lever[] {
  for (const change of changes) {
    const found = changed(estimate, exchange, change);
    if (found && fits(verdictOf(found.estimate))) return [leverTo(estimate, kind, found)];
  }
  return [];
}

function leverTo(
  from: PricedEstimate,
  kind: LeverKind,
  { plan, estimate }: { plan: Plan; estimate: PricedEstimate },
): Lever {
  const { total } = planWithOf(estimate);
  return { kind, plan, estimate, total, saving: planWithOf(from).total.minus(total) };
}

const bySaving = (a: Lever, b: Lever): number => b.saving.cmp(a.saving);

/** Other models of the same kind that make exactly this and fit, most saved first. */
const otherModels = (from: PricedEstimate, others: readonly PricedEstimate[]): Lever[] =>
  others
    .filter(
      (estimate) =>
        estimate.model !== from.model &&
        estimate.model.kind === from.model.kind &&
        isExact(estimate) &&
        fits(verdictOf(estimate)),
    )
    .map((estimate) => leverTo(from, "model", { plan: withFocus(from.plan, estimate.model.key), estimate }))
    .sort(bySaving);

/**
 * Changes of one thing that make a plan fit its budget, each with its saving: first what keeps all that was asked, then
 * a shorter clip, none of the sound, a lower resolution, then fewer clips; never fewer tries. None where the plan fits
 * or has no budget. `others` are all models, estimated for the same plan.
 */
export function leversOf(
  estimate: PricedEstimate,
  others: readonly PricedEstimate[],
  exchange: ExchangeAssumptions,
): Lever[] {
  const verdict = verdictOf(estimate);
  if (verdict === undefined || fits(verdict)) return [];
  const { clip } = estimate.workload;
  const { tiers } = estimate.model.model.constraints;
  const otherTiers = tiers.filter((tier) => tier !== clip.tier).map((tier) => ({ tier }));
  const kept = [...otherModels(estimate, others).slice(0, 2), ...gentlest(estimate, exchange, "tier", otherTiers)];
  const lengths = shorter(estimate).map((durationSeconds) => ({ durationSeconds }));
  const giving = [
    ...gentlest(estimate, exchange, "length", lengths),
    ...gentlest(estimate, exchange, "sound", clip.audio === "on" ? [{ audio: "off" }] : []),
    ...gentlest(
      estimate,
      exchange,
      "resolution",
      lower(estimate).map((resolution) => ({ resolution })),
    ),
  ];
  const clips = clipsWithin(estimate);
  const fewer =
    clips === undefined
      ? []
      : [
          leverTo(estimate, "clips", {
            plan: changeMonth(estimate.plan, { clips }),
            estimate: withMonth(estimate, { clips }),
          }),
        ];
  return [...kept.sort(bySaving), ...giving, ...fewer];
}
