/** From a workflow to the generations that a provider would be asked for, priced. */
import { sourceUrl, type CatalogModel, type Lengths } from "../catalogue";
import { chargeGeneration, type GenerationCharges } from "./charges";
import { decimal, plain, sum, type Decimal } from "../numbers/decimal";
import { formatMoney } from "../words/format";
import type { Job } from "../catalogue/job";
import { notes, type Note } from "./notes";
import { suffices } from "../catalogue/resolutions";
import type { Resolution } from "../catalogue/schema";
import type { Workflow } from "../ask/workflow";
import { cheapestCover, nextLength, offeredLengths, refusalOf } from "./lengths";
import { isRefused, offerFor, type Refused } from "./offer";

export { isRefused };

/** The generations of one attempt at the whole clip, with what has to be said about them. */
type Plan = { generations: GenerationCharges[]; said: Note[] };

type Setting = { job: Job; lengths: Lengths };

/** The lowest resolution that will do and that the provider does not refuse, with the lengths it has there. */
function chooseResolution(model: CatalogModel, wanted: Resolution, base: Omit<Job, "resolution">): Setting | Refused {
  if (model.resolutions === "unknown") return settingAt(model, base, "unknown");
  const enough = model.resolutions.filter((label) => suffices(label, wanted));
  if (enough.length === 0) return { refused: notes.resolutionTooHigh(wanted, model.resolutions.at(-1)!) };
  // The label that was asked for comes before another of its rank.
  if (enough.includes(wanted)) enough.sort((a, b) => Number(b === wanted) - Number(a === wanted));
  let refused: Refused | undefined;
  for (const resolution of enough) {
    const setting = settingAt(model, base, resolution);
    if (!isRefused(setting)) return setting;
    refused ??= setting;
  }
  return refused!;
}

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
  return {
    refused: refusal
      ? notes.combinationRefused(refusal.reason, sourceUrl(model.provider, refusal.sourceIds))
      : notes.combinationRefused("This combination is not offered."),
  };
}

/** A length to ask the refusals with: the input's where the output follows it, the first on the list, else the wanted one. */
function firstLength(model: CatalogModel, job: Job): Decimal {
  const lengths = model.durationRules.find((rule) => rule.matches(job))?.lengths;
  if (lengths?.kind === "as-input") return job.inputVideoSeconds;
  return (lengths?.kind === "choices" && lengths.seconds[0]) || job.durationSeconds;
}

type Parts = { lengths: Decimal[]; said: Note[] };

/** As long as its input: the clip wanted is the source's length, or the wanted length stands for the source. */
function asInput(job: Job, lengths: Extract<Lengths, { kind: "as-input" }>): Parts | Refused {
  const seconds = job.inputVideoSeconds;
  if (lengths.max && seconds.gt(lengths.max)) {
    return { refused: notes.inputVideoTooLong(plain(seconds), plain(lengths.max)) };
  }
  const billed = seconds.lt(lengths.min) ? lengths.min : seconds;
  const said = billed.eq(seconds) ? [] : [notes.durationRoundedUp(plain(seconds), plain(billed))];
  return { lengths: [billed], said };
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
  const asked = plain(wanted);
  if (lengths.kind === "as-asked") return { lengths: [wanted], said: [notes.durationsUnpublished(asked)] };
  if (lengths.kind === "as-input") return asInput(job, lengths);
  const single = nextLength(lengths.seconds, wanted);
  if (single) {
    return { lengths: [single], said: single.eq(wanted) ? [] : [notes.durationRoundedUp(asked, plain(single))] };
  }
  const parts = cheapestCover(lengths.seconds, wanted, priceOfLength(model, job, on));
  // Nothing has a price: the longest length stands for them all, and its charges say why.
  if (parts.length === 0) return { lengths: lengths.seconds.slice(-1), said: [] };
  return { lengths: parts, said: [notes.stitched(asked, parts.map(plain), plain(sum(parts)))] };
}

function resolutionNotes(wanted: Resolution, job: Job): Note[] {
  if (job.resolution === "unknown") return [notes.resolutionUnpublished(wanted)];
  return job.resolution === wanted ? [] : [notes.resolutionRaised(wanted, job.resolution)];
}

const cautionNotes = (model: CatalogModel, jobs: readonly Job[]): Note[] =>
  model.cautions
    .filter((caution) => jobs.some((job) => caution.matches(job)))
    .map((caution) => notes.caution(caution.message, sourceUrl(model.provider, caution.sourceIds)));

/** W2: where one long generation is priced above several short ones, say so; the bill stays with the one. */
function stitchingNote(model: CatalogModel, { lengths }: Setting, generation: GenerationCharges, on: string): Note[] {
  if (lengths.kind !== "choices" || lengths.seconds.length < 2) return [];
  const { job, cost } = generation;
  const priceOf = priceOfLength(model, job, on);
  // No length is cheaper by the second: then no set of lengths is cheaper either.
  const cheaper = (length: Decimal) => priceOf(length)?.times(job.durationSeconds).lt(cost.times(length)) ?? false;
  if (priceOf(job.durationSeconds) === undefined || !lengths.seconds.some(cheaper)) return [];
  const parts = cheapestCover(lengths.seconds, job.durationSeconds, priceOf);
  const saved = cost.minus(sum(parts.map((length) => priceOf(length)!)));
  if (parts.length < 2 || saved.lte("0")) return [];
  return [notes.stitchingCheaper(parts.map(plain), formatMoney(saved, model.provider.currency))];
}

/**
 * Plans one attempt at the whole clip: the lowest resolution that will do, then one generation of the wanted length,
 * the next length up, or the cheapest set of lengths stitched. 10 s on a model of 4, 6 or 8 s is 6 + 4, two
 * generations. Returns the reason where the model cannot make the clip.
 */
export function planGenerations(model: CatalogModel, workflow: Workflow): Plan | Refused {
  const offer = offerFor(model, workflow);
  if (isRefused(offer)) return offer;
  const base = { ...offer.job, durationSeconds: decimal(workflow.durationSeconds) };
  const setting = chooseResolution(model, workflow.resolution, base);
  if (isRefused(setting)) return setting;
  const parts = chooseLengths(model, setting, workflow.on);
  if (isRefused(parts)) return parts;
  const generations = parts.lengths.map((length) =>
    chargeGeneration(model, { ...setting.job, durationSeconds: length }, workflow.on),
  );
  const [only] = generations;
  const remark =
    parts.lengths.length === 1 && model.pricedByLength ? stitchingNote(model, setting, only!, workflow.on) : [];
  const cautions =
    model.cautions.length === 0
      ? []
      : cautionNotes(
          model,
          generations.map(({ job }) => job),
        );
  return {
    generations,
    said: [...offer.said, ...resolutionNotes(workflow.resolution, setting.job), ...parts.said, ...remark, ...cautions],
  };
}
