/** From a workflow to the generations that a provider would be asked for, priced. */
import type { CatalogueModel } from "../catalogue";
import type { Lengths } from "../catalogue/lengths";
import { firstPage } from "../catalogue/seen";
import { chargeGeneration, type GenerationCharges } from "./charges";
import { decimal, larger, sum, zero, type Decimal } from "../numbers/decimal";
import type { Job } from "../catalogue/job";
import { isNonEmpty, mapEach, type NonEmpty } from "../numbers/list";
import type { SoundGap } from "../catalogue/sound";
import type { Remark } from "./remarks";
import { suffices } from "../catalogue/resolutions";
import type { Resolution } from "../catalogue/schema";
import type { Workload } from "../ask/plan";
import { cheapestCover, nextLength, offeredLengths, refusalOf } from "./lengths";
import { isRefused, offerFor, type Granted, type OfferedJob, type Refused } from "./offer";

/** The generations of one attempt at the whole clip, with what has to be said about them. */
type Generations = Granted & {
  generations: NonEmpty<GenerationCharges>;
  said: Remark[];
  /** What of their sound is not recorded: whether there is any, or what it costs. */
  lacking?: SoundGap | undefined;
};

type Setting = Granted & { job: Job; lengths: Lengths };

/** The offer at a resolution and a length. Written out: a copy by spreading is the dearest part of a price. */
const jobAt = (offer: OfferedJob, resolution: Job["resolution"], durationSeconds: Decimal): Job => ({
  mode: offer.mode,
  resolution,
  aspect: offer.aspect,
  audio: offer.audio,
  tier: offer.tier,
  fps: offer.fps,
  durationSeconds,
  images: offer.images,
  inputVideoSeconds: offer.inputVideoSeconds,
  hasInputVideo: offer.hasInputVideo,
  options: offer.options,
});

/** The lowest resolution that will do and that the provider does not refuse, with the lengths it has there. */
function chooseResolution(
  model: CatalogueModel,
  wanted: Resolution,
  offer: OfferedJob,
  length: Decimal,
): Setting | Refused {
  const { resolutions } = model;
  const at = (resolution: Job["resolution"]) => settingAt(model, jobAt(offer, resolution, length));
  if (resolutions === "unknown") return at("unknown");
  let refused: Refused | undefined;
  // The label that was asked for comes before another of its rank.
  if (resolutions.includes(wanted)) {
    const setting = at(wanted);
    if (!isRefused(setting)) return setting;
    refused = setting;
  }
  for (const resolution of resolutions) {
    if (resolution === wanted || !suffices(resolution, wanted)) continue;
    const setting = at(resolution);
    if (!isRefused(setting)) return setting;
    refused ??= setting;
  }
  const highest = resolutions.at(-1);
  const { seenOn } = model;
  return refused ?? (highest ? { refused: { code: "resolution-not-offered", wanted, highest, seenOn } } : notOffered);
}

const notOffered: Refused = { refused: { code: "combination-refused", reason: "This combination is not offered." } };

/** A job with the lengths that are on offer for it, or why the provider refuses it. */
function settingAt(model: CatalogueModel, job: Job): Setting | Refused {
  const lengths = offeredLengths(model, job);
  if (lengths && model.refusals.length === 0) return { job, lengths };
  const made = { ...job, durationSeconds: firstLength(model, job) };
  const choices = lengths?.kind === "choices";
  if (lengths && (choices ? lengths.seconds.length > 0 : refusalOf(model, made) === undefined)) return { job, lengths };
  const refusal = refusalOf(model, job) ?? refusalOf(model, made);
  if (!refusal) return notOffered;
  const source = firstPage(model.provider, refusal.sourceIds);
  return { refused: { code: "combination-refused", reason: refusal.reason, ...source } };
}

/** A length to ask the refusals with: the input's where the output follows it, the first on the list, else the wanted one. */
function firstLength(model: CatalogueModel, job: Job): Decimal {
  const lengths = model.durationRules.find((rule) => rule.matches(job))?.lengths;
  if (lengths?.kind === "as-input") return job.inputVideoSeconds;
  return (lengths?.kind === "choices" && lengths.seconds[0]) || job.durationSeconds;
}

/** The lengths of the generations, or why there are none; what has to be said of them is added to what is said. */
type Lengthy = (Granted & { lengths: NonEmpty<Decimal> }) | Refused;

function roundedUp(wanted: Decimal, billed: Decimal, said: Remark[]): Lengthy {
  if (!billed.eq(wanted)) said.push({ code: "duration-rounded-up", wanted, billed });
  return { lengths: [billed] };
}

/** As long as its input: the clip wanted is the source's length, or the wanted length stands for the source. */
function asInput(
  { seenOn }: CatalogueModel,
  job: Job,
  lengths: Extract<Lengths, { kind: "as-input" }>,
  said: Remark[],
): Lengthy {
  const seconds = job.inputVideoSeconds;
  if (lengths.max && seconds.gt(lengths.max)) {
    return { refused: { code: "input-video-too-long", seconds, most: lengths.max, seenOn } };
  }
  return roundedUp(seconds, seconds.lt(lengths.min) ? lengths.min : seconds, said);
}

/** What a generation of a length costs; nothing where only an input has a price: that must not make a length look cheap. */
const priceOfLength =
  (model: CatalogueModel, job: Job, on: string) =>
  (length: Decimal): Decimal | undefined => {
    const { charges, cost } = chargeGeneration(model, { ...job, durationSeconds: length }, on);
    return charges.some(({ rate }) => rate.meter === "output") ? cost : undefined;
  };

function chooseLengths(model: CatalogueModel, { job, lengths }: Setting, on: string, said: Remark[]): Lengthy {
  const wanted = job.durationSeconds;
  if (lengths.kind === "as-asked") {
    said.push({ code: "durations-unpublished", wanted });
    return { lengths: [wanted] };
  }
  if (lengths.kind === "as-input") return asInput(model, job, lengths, said);
  const single = nextLength(lengths.seconds, wanted);
  if (single) return roundedUp(wanted, single, said);
  const parts = cheapestCover(lengths.seconds, wanted, priceOfLength(model, job, on));
  // Nothing has a price: the longest length stands for them all, and its charges say why.
  if (!isNonEmpty(parts)) return { lengths: [lengths.seconds.at(-1) ?? wanted] };
  const longest = lengths.seconds.reduce(larger);
  said.push({ code: "stitched", wanted, parts, total: sum(parts), longest, seenOn: model.seenOn });
  return { lengths: parts };
}

function remarkResolution(wanted: Resolution, { resolution: billed }: Job, said: Remark[]): void {
  if (billed === "unknown") said.push({ code: "resolution-unpublished", wanted });
  else if (billed !== wanted) said.push({ code: "resolution-raised", wanted, billed });
}

function remarkCautions(model: CatalogueModel, generations: readonly GenerationCharges[], said: Remark[]): void {
  for (const { matches, message, sourceIds } of model.cautions) {
    if (generations.some(({ job }) => matches(job)))
      said.push({ code: "caution", message, ...firstPage(model.provider, sourceIds) });
  }
}

/** W2: where one long generation is priced above several short ones, say so; the bill stays with the one. */
function stitchingRemark(
  model: CatalogueModel,
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
export function planGenerations(model: CatalogueModel, workload: Workload, on: string): Generations | Refused {
  const offer = offerFor(model, workload);
  if (isRefused(offer)) return offer;
  const { job: offered, said, lacking } = offer;
  const { resolution, durationSeconds } = workload.clip;
  const setting = chooseResolution(model, resolution, offered, decimal(durationSeconds));
  if (isRefused(setting)) return setting;
  const { job } = setting;
  remarkResolution(resolution, job, said);
  const chosen = chooseLengths(model, setting, on, said);
  if (isRefused(chosen)) return chosen;
  const { lengths } = chosen;
  const charged = new Map<Decimal, GenerationCharges>();
  const generations = mapEach(lengths, (length) => {
    const known = charged.get(length);
    if (known) return known;
    const made = length === job.durationSeconds ? job : jobAt(offered, job.resolution, length);
    const charges = chargeGeneration(model, made, on);
    charged.set(length, charges);
    return charges;
  });
  if (lengths.length === 1 && model.pricedByLength) said.push(...stitchingRemark(model, setting, generations[0], on));
  remarkCautions(model, generations, said);
  return { generations, said, lacking };
}
