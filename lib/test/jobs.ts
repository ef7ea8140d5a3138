/** Jobs that a model makes exactly as they are asked for: what a test is put together from. */
import { clipFields } from "../ask/fields";
import type { Plan } from "../ask/plan";
import { offeredLengths } from "../attempt/lengths";
import type { Lengths } from "../catalogue/lengths";
import type { ExchangeAssumptions } from "../catalogue/exchange";
import type { Job } from "../catalogue/job";
import type { Resolution } from "../catalogue/vocabulary";
import { estimateModel, questionOf, type PricedEstimate } from "../month/estimate";
import { decimal, larger, plain, smaller, type Decimal } from "../numbers/decimal";
import type { Change } from "./types";

/** The first job with some settings changed, priced; or why not: the model does not make exactly that, or no price is known. */
type Asked = PricedEstimate | "not-made" | "no-price";

/** A priced plan, taken apart into what the jobs of its test are made of. */
export type Subject = { whole: PricedEstimate; job: Job; planned: Decimal; ask: (change: Change) => Asked };

export const isMade = (asked: Asked): asked is PricedEstimate => typeof asked !== "string";

/** One clip, one attempt, nothing around it, with the inputs that the plan was priced with. */
function single({ plan, workload, model }: PricedEstimate, job: Job, change: Change): Plan {
  const { certainty, currency, fx, on } = plan;
  const clip = {
    ...workload.clip,
    images: Number(plain(job.images)),
    inputVideoSeconds: plain(job.inputVideoSeconds),
    audio: "off" as const,
    ...change,
  };
  const none = { failed: "0", moderated: "0", timeout: "0", unusable: "0", duplicates: "0" };
  const month = { ...workload.month, ...none, clips: 1, tries: 1, concurrency: 1 };
  const { options } = workload;
  return {
    workloads: [{ models: [model.key], clip, month, options, findings: {}, extras: {} }],
    certainty,
    currency,
    fx,
    on,
  };
}

/**
 * What a test is made of: the plan's first job, the length of its longest, and `ask`, which prices one clip in one
 * attempt, silent unless it is asked with sound. "not-made" where the model makes another clip or none, "no-price" where
 * no price is known.
 */
export function subjectOf(whole: PricedEstimate, assumed: ExchangeAssumptions): Subject {
  const { model, generations } = whole;
  const { job } = generations[0];
  const ask = (change: Change): Asked => {
    const plan = single(whole, job, change);
    const { durationSeconds, resolution } = plan.workloads[0].clip;
    // A length that no link can carry cannot be looked up by the reader.
    if ("issue" in clipFields.durationSeconds.read(durationSeconds)) return "not-made";
    const estimate = estimateModel(model, questionOf(plan, assumed));
    if (estimate.status !== "priced") {
      return estimate.status === "unpriced" && estimate.because.code === "combination-refused"
        ? "not-made"
        : "no-price";
    }
    const made = estimate.generations[0].job;
    const exact = made.resolution === "unknown" || made.resolution === resolution;
    const one = estimate.generations.length === 1 && made.durationSeconds.eq(decimal(durationSeconds));
    return exact && one ? estimate : "not-made";
  };
  const planned = generations.map((made) => made.job.durationSeconds).reduce(larger);
  return { whole, job, planned, ask };
}

/** Offered resolutions, lowest first; where none is published, the one that is wanted stands for it. */
export const resolutionsOf = ({ whole: { model, workload } }: Subject): readonly Resolution[] =>
  model.resolutions === "unknown" ? [workload.clip.resolution] : model.resolutions;

export const lengthsAt = ({ whole: { model }, job }: Subject, resolution: Resolution): Lengths | undefined =>
  offeredLengths(model, {
    ...job,
    resolution: model.resolutions === "unknown" ? "unknown" : resolution,
    audio: model.sound.makes === "always" ? "on" : "off",
  });

/** Where no length is published: our assumption of a short clip, said wherever it is used. */
const shortClip = decimal("5");
/** The least input video of a test, where the provider names none. */
export const shortInput = decimal("2");

/** Lengths to try at a resolution, shortest first, each with the input video that it needs. */
export function candidates(subject: Subject, resolution: Resolution, input: string): Change[] {
  const lengths = lengthsAt(subject, resolution);
  if (!lengths) return [];
  const job = (seconds: Decimal, video = input): Change => ({
    resolution,
    durationSeconds: plain(seconds),
    inputVideoSeconds: video,
  });
  if (lengths.kind === "as-asked") return [job(smaller(shortClip, subject.planned))];
  if (lengths.kind === "choices") return lengths.seconds.map((seconds) => job(seconds));
  const shortest = smaller(subject.planned, larger(lengths.min, shortInput));
  return [job(shortest, plain(shortest))];
}

/** The first that the model makes exactly as asked. */
export function firstMade({ ask }: Subject, changes: readonly Change[]): PricedEstimate | undefined {
  for (const change of changes) {
    const asked = ask(change);
    if (isMade(asked)) return asked;
  }
  return undefined;
}

/** The cheapest job that the model makes exactly as asked: silent where it can be, the shortest of each resolution. */
export function cheapestJob(
  subject: Subject,
  input = plain(subject.job.inputVideoSeconds),
): PricedEstimate | undefined {
  let best: PricedEstimate | undefined;
  for (const resolution of resolutionsOf(subject)) {
    const made = firstMade(subject, candidates(subject, resolution, input));
    if (made && (!best || made.price.lt(best.price))) best = made;
  }
  return best;
}
