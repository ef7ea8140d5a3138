/** The jobs that a model can be asked for, one for each combination that a listed price can tell apart. */
import type { CatalogueModel } from "@/lib/catalogue";
import type { Job } from "@/lib/catalogue/job";
import type { Mode } from "@/lib/catalogue/schema";
import { decimal, one, zero, type Decimal } from "@/lib/numbers/decimal";
import { startsFromVideo } from "@/lib/attempt/offer";
import type { Condition } from "./listing";

const images: Partial<Record<Mode, Decimal>> = {
  "image-to-video": one,
  "reference-to-video": one,
  "first-last-frame": decimal("2"),
};

/** With an input video, without one, or either. */
const inputsOf = (mode: Mode): readonly boolean[] =>
  startsFromVideo(mode) ? [true] : mode === "reference-to-video" ? [false, true] : [false];

function soundsOf({ model: { constraints } }: CatalogueModel): readonly Job["audio"][] {
  if (constraints.audio === "always") return ["on"];
  return constraints.audio === "optional" ? ["off", "on"] : ["off"];
}

/** The lengths of a job that its price can depend on: all of them where it does, else one. */
function lengthsOf({ durationRules }: CatalogueModel, job: Job, all: boolean): readonly Decimal[] {
  const lengths = durationRules.find((rule) => rule.matches(job))?.lengths;
  if (lengths?.kind !== "choices") return [decimal("5")];
  return all ? lengths.seconds : lengths.seconds.slice(0, 1);
}

const plainAspect = ({ model: { constraints } }: CatalogueModel): string =>
  constraints.aspects === "unknown" || constraints.aspects.includes("16:9") ? "16:9" : constraints.aspects[0];

function withLengths(entry: CatalogueModel, job: Job, all: boolean): Job[] {
  return lengthsOf(entry, job, all).map((durationSeconds) => ({
    ...job,
    durationSeconds,
    inputVideoSeconds: job.hasInputVideo ? durationSeconds : zero,
  }));
}

/** What the model makes, switches at their defaults, without what its provider refuses. `byLength`: every length of it. */
export function jobsOf(entry: CatalogueModel, byLength: boolean): Job[] {
  const { model, resolutions, refusals, defaultOptions, defaultFps, pricedByLength } = entry;
  const plain = {
    aspect: plainAspect(entry),
    tier: model.constraints.tiers[0],
    fps: defaultFps,
    options: defaultOptions,
    durationSeconds: zero,
    inputVideoSeconds: zero,
  };
  const all = byLength || pricedByLength;
  return model.modes
    .flatMap((mode) => inputsOf(mode).map((hasInputVideo) => ({ mode, hasInputVideo, images: images[mode] ?? zero })))
    .flatMap((made) => soundsOf(entry).map((audio) => ({ ...made, audio })))
    .flatMap((made) =>
      (resolutions === "unknown" ? (["unknown"] as const) : resolutions).map((resolution) => ({ ...made, resolution })),
    )
    .flatMap((made) => withLengths(entry, { ...plain, ...made }, all))
    .filter((job) => !refusals.some(({ matches }) => matches(job)));
}

/** What of a job a listed price can ask for: a list may know modes and resolutions that the catalogue does not. */
export type Asked = Pick<Job, "mode" | "audio" | "hasInputVideo" | "durationSeconds"> & { resolution: string };

/** Whether a listed price holds for a job. A job of no known resolution is of any. */
export function holdsFor({ mode, audio, hasInputVideo, resolution, durationSeconds }: Condition, job: Asked): boolean {
  return (
    (mode === undefined || mode === job.mode) &&
    (audio === undefined || audio === job.audio) &&
    (hasInputVideo === undefined || hasInputVideo === job.hasInputVideo) &&
    (resolution === undefined || job.resolution === "unknown" || resolution === job.resolution) &&
    (durationSeconds === undefined || job.durationSeconds.eq(durationSeconds))
  );
}
