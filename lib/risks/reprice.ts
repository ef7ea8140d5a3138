/** The same attempt with other settings: what a rule asks about a field that somebody forgot or that is ignored. */
import type { CatalogueModel } from "../catalogue";
import { chargeGeneration } from "../attempt/charges";
import { decimal, zero, type Decimal } from "../numbers/decimal";
import { attemptCost, inDisplay, type PricedEstimate } from "../month/estimate";
import { nextLength, offeredLengths } from "../attempt/lengths";
import type { Job } from "../catalogue/job";
import { pricesSound } from "../catalogue/sound";
import type { Conditions, OnOff, Resolution } from "../catalogue/schema";

/** Settings that the model offers. */
export type Change = {
  resolution?: Resolution;
  durationSeconds?: string;
  aspect?: string;
  fps?: string;
  audio?: OnOff;
};

/** Whether what is refused, or which lengths are on offer, can be otherwise once these settings change. */
const decidesLengths = ({ model: { constraints } }: CatalogueModel, change: Change): boolean => {
  const mentioned = ({ when }: { when?: Conditions | undefined }) =>
    when !== undefined && Object.keys(change).some((setting) => setting in when);
  return constraints.refusals.some(mentioned) || constraints.durations.some(mentioned);
};

const isOffered = ({ resolutions }: CatalogueModel, resolution: Resolution): boolean =>
  resolutions !== "unknown" && resolutions.includes(resolution);

/** The one generation that the changed plan asks for; nothing where it has to be planned from the start. */
function changedJob({ model, workload, generations }: PricedEstimate, change: Change): Job | undefined {
  const { job } = generations[0];
  const { durationSeconds, ...rest } = change;
  if (rest.resolution !== undefined && !isOffered(model, rest.resolution)) return undefined;
  const changed = { ...job, ...rest };
  if (durationSeconds === undefined && generations.length === 1 && !decidesLengths(model, change)) return changed;
  // A clip made from a video can be as long as that video, and the plan may take the video to be as long as the clip.
  if (job.hasInputVideo) return undefined;
  const wanted = decimal(durationSeconds ?? workload.clip.durationSeconds);
  const lengths = offeredLengths(model, { ...changed, durationSeconds: wanted });
  const length = lengths?.kind === "choices" ? nextLength(lengths.seconds, wanted) : undefined;
  return length && { ...changed, durationSeconds: length };
}

/**
 * What an attempt costs with other offered settings, in the provider's currency; nothing where that has no published
 * price. The same as planning the changed workflow, without planning where one generation does: 8 s at $0.20 are
 * $1.60, at 4k for $0.40 they are $3.20.
 */
export function costWith(estimate: PricedEstimate, change: Change): Decimal | undefined {
  const { model, plan, workload } = estimate;
  if (change.audio === "on" && !pricesSound(model.sound)) return undefined;
  const job = changedJob(estimate, change);
  if (!job) return attemptCost(model, { ...workload, clip: { ...workload.clip, ...change } }, plan.on);
  const { cost, unpriced } = chargeGeneration(model, job, plan.on);
  return unpriced.length === 0 ? cost : undefined;
}

/** What each offered resolution but the billed one would cost an attempt, lowest resolution first. */
export function resolutionCosts(estimate: PricedEstimate): ReadonlyMap<Resolution, Decimal | undefined> {
  const { model, generations } = estimate;
  const billed = generations[0].job.resolution;
  const costs = new Map<Resolution, Decimal | undefined>();
  for (const resolution of model.resolutions === "unknown" ? [] : model.resolutions) {
    if (resolution !== billed) costs.set(resolution, costWith(estimate, { resolution }));
  }
  return costs;
}

/** Of other settings by their names the one that costs an attempt the most beyond this one; without a name where none does. */
export function dearestOf(
  estimate: PricedEstimate,
  costs: Iterable<readonly [name: string, cost: Decimal | undefined]>,
): { more: Decimal; name: string } {
  let worst = { more: zero, name: "" };
  for (const [name, cost] of costs) {
    const more = cost ? beyond(estimate, cost) : zero;
    if (more.gt(worst.more)) worst = { more, name };
  }
  return worst;
}

/** What an attempt at another cost comes to beyond this one, in the display currency: never less than nothing. */
export const beyond = (estimate: PricedEstimate, cost: Decimal): Decimal =>
  cost.gt(estimate.attempt.cost) ? inDisplay(estimate, cost.minus(estimate.attempt.cost)) : zero;
