/** From a workflow to the generations that a provider would be asked for, priced. */
import { sourceUrl, type CatalogModel, type Lengths } from "../catalogue";
import { chargeGeneration, type GenerationCharges } from "./charges";
import { decimal, sum, zero, type Decimal } from "../numbers/decimal";
import type { Job } from "../catalogue/job";
import { isNonEmpty, mapEach, type NonEmpty } from "../numbers/list";
import { cited, type Remark } from "./remarks";
import { suffices } from "../catalogue/resolutions";
import type { Resolution } from "../catalogue/schema";
import type { Workload } from "../ask/plan";
import { cheapestCover, nextLength, offeredLengths, refusalOf } from "./lengths";
import { isRefused, offerFor, type Refused } from "./offer";

export { isRefused, type Refused };

/** The generations of one attempt at the whole clip, with what has to be said about them. */
export type Generations = { generations: NonEmpty<GenerationCharges>; said: Remark[] };

type Setting = { job: Job; lengths: Lengths };

/** The lowest resolution that will do and that the provider does not refuse, with the lengths it has there. */
function chooseResolution(model: CatalogModel, wanted: Resolution, base: Omit<Job, "resolution">): Setting | Refused {
  if (model.resolutions === "unknown") return settingAt(model, base, "unknown");
  const enough = model.resolutions.filter((label) => suffices(label, wanted));
  const highest = model.resolutions.at(-1);
  if (enough.length === 0 && highest) return { refused: { code: "resolution-not-offered", wanted, highest } };
  // The label that was asked for comes before another of its rank.
  if (enough.includes(wanted)) enough.sort((a, b) => Number(b === wanted) - Number(a === wanted));
  let refused: Refused | undefined;
  for (const resolution of enough) {
    const setting = settingAt(model, base, resolution);
    if (!isRefused(setting)) return setting;
    refused ??= setting;
  }
  return refused ?? notOffered;
}

const notOffered: Refused = { refused: { code: "combination-refused", reason: "This combination is not offered." } };

/** A job at one resolution, or why the provider refuses it. */
function settingAt(
  model: CatalogModel,
  base: Omit<Job, "resolution">,
  resolution: Job["resolution"],
): Setting | Refused {
  const job: Job = { ...base, resolution };
  const lengths = offeredLengths(model, job);
  if (lengths && model.refusals.length === 0) return { job, lengths };
  const made = { ...job, durationSeconds: firstLength(model, job) };
  const choices = lengths?.kind === "choices";
  if (lengths && (choices ? lengths.seconds.length > 0 : refusalOf(model, made) === undefined)) return { job, lengths };
  const refusal = refusalOf(model, job) ?? refusalOf(model, made);
  if (!refusal) return notOffered;
  const source = cited(sourceUrl(model.provider, refusal.sourceIds));
  return { refused: { code: "combination-refused", reason: refusal.reason, ...source } };
}

/** A length to ask the refusals with: the input's where the output follows it, the first on the list, else the wanted one. */
function firstLength(model: CatalogModel, job: Job): Decimal {
  const lengths = model.durationRules.find((rule) => rule.matches(job))?.lengths;
  if (lengths?.kind === "as-input") return job.inputVideoSeconds;
  return (lengths?.kind === "choices" && lengths.seconds[0]) || job.durationSeconds;
}

type Parts = { lengths: NonEmpty<Decimal>; said: Remark[] };

const roundedUp = (wanted: Decimal, billed: Decimal): Remark[] =>
  billed.eq(wanted) ? [] : [{ code: "duration-rounded-up", wanted, billed }];

/** As long as its input: the clip wanted is the source's length, or the wanted length stands for the source. */
function asInput(job: Job, lengths: Extract<Lengths, { kind: "as-input" }>): Parts | Refused {
  const seconds = job.inputVideoSeconds;
  if (lengths.max && seconds.gt(lengths.max)) {
    return { refused: { code: "input-video-too-long", seconds, most: lengths.max } };
  }
  const billed = seconds.lt(lengths.min) ? lengths.min : seconds;
  return { lengths: [billed], said: roundedUp(seconds, billed) };
}

/** What a generation of a length costs; nothing where only an input has a price: that must not make a length look cheap. */
const priceOfLength =
  (model: CatalogModel, job: Job, on: string) =>
  (length: Decimal): Decimal | undefined => {
    const { charges, cost } = chargeGeneration(model, { ...job, durationSeconds: length }, on);
    return charges.some(({ rate }) => rate.meter === "output") ? cost : undefined;
  };

function chooseLengths(model: CatalogModel, { job, lengths }: Setting, on: string): Parts | Refused {
  const wanted = job.durationSeconds;
  if (lengths.kind === "as-asked") return { lengths: [wanted], said: [{ code: "durations-unpublished", wanted }] };
  if (lengths.kind === "as-input") return asInput(job, lengths);
  const single = nextLength(lengths.seconds, wanted);
  if (single) return { lengths: [single], said: roundedUp(wanted, single) };
  const parts = cheapestCover(lengths.seconds, wanted, priceOfLength(model, job, on));
  // Nothing has a price: the longest length stands for them all, and its charges say why.
  if (!isNonEmpty(parts)) return { lengths: [lengths.seconds.at(-1) ?? wanted], said: [] };
  return { lengths: parts, said: [{ code: "stitched", wanted, parts, total: sum(parts) }] };
}

function resolutionRemarks(wanted: Resolution, { resolution: billed }: Job): Remark[] {
  if (billed === "unknown") return [{ code: "resolution-unpublished", wanted }];
  return billed === wanted ? [] : [{ code: "resolution-raised", wanted, billed }];
}

const cautionsOn = (model: CatalogModel, jobs: readonly Job[]): Remark[] =>
  model.cautions
    .filter((caution) => jobs.some((job) => caution.matches(job)))
    .map(({ message, sourceIds }) => ({ code: "caution", message, ...cited(sourceUrl(model.provider, sourceIds)) }));

/** W2: where one long generation is priced above several short ones, say so; the bill stays with the one. */
function stitchingRemark(
  model: CatalogModel,
  { lengths }: Setting,
  generation: GenerationCharges,
  on: string,
): Remark[] {
  if (lengths.kind !== "choices" || lengths.seconds.length < 2) return [];
  const { job, cost } = generation;
  const priceOf = priceOfLength(model, job, on);
  // No length is cheaper by the second: then no set of lengths is cheaper either.
  const cheaper = (length: Decimal) => priceOf(length)?.times(job.durationSeconds).lt(cost.times(length)) ?? false;
  if (priceOf(job.durationSeconds) === undefined || !lengths.seconds.some(cheaper)) return [];
  const parts = cheapestCover(lengths.seconds, job.durationSeconds, priceOf);
  const saved = cost.minus(sum(parts.map((length) => priceOf(length) ?? zero)));
  if (parts.length < 2 || saved.lte(zero)) return [];
  return [{ code: "stitching-cheaper", parts, saved, currency: model.provider.currency }];
}

/**
 * Plans one attempt at the whole clip: the lowest resolution that will do, then one generation of the wanted length,
 * the next length up, or the cheapest set of lengths stitched. 10 s on a model of 4, 6 or 8 s is 6 + 4, two
 * generations. Returns the reason where the model cannot make the clip.
 */
export function planGenerations(model: CatalogModel, workload: Workload, on: string): Generations | Refused {
  const offer = offerFor(model, workload);
  if (isRefused(offer)) return offer;
  const { resolution, durationSeconds } = workload.clip;
  const setting = chooseResolution(model, resolution, { ...offer.job, durationSeconds: decimal(durationSeconds) });
  if (isRefused(setting)) return setting;
  const parts = chooseLengths(model, setting, on);
  if (isRefused(parts)) return parts;
  const generations = mapEach(parts.lengths, (length) =>
    chargeGeneration(model, { ...setting.job, durationSeconds: length }, on),
  );
  const alone = parts.lengths.length === 1 && model.pricedByLength;
  const jobs = model.cautions.length === 0 ? [] : generations.map(({ job }) => job);
  return {
    generations,
    said: [
      ...offer.said,
      ...resolutionRemarks(resolution, setting.job),
      ...parts.said,
      ...(alone ? stitchingRemark(model, setting, generations[0], on) : []),
      ...cautionsOn(model, jobs),
    ],
  };
}
