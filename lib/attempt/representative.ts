/** A plain job at which a rate holds: what a price table prices its rows with. */
import type { CatalogueModel, CatalogueRate } from "../catalogue";
import { decimal, one, zero, type Decimal } from "../numbers/decimal";
import type { NonEmpty } from "../numbers/list";
import { startsFromVideo } from "./offer";
import type { Job } from "../catalogue/job";
import type { NumberCondition } from "../catalogue/schema";

const first = <T extends string>(values: T | NonEmpty<T> | undefined): T | undefined =>
  typeof values === "object" ? values[0] : values;

/** A number that meets a condition: the first listed, the upper bound, or one above the lower. */
function numberFor(condition: NumberCondition | undefined): Decimal | undefined {
  if (condition === undefined) return undefined;
  if (typeof condition === "string") return decimal(condition);
  if (Array.isArray(condition)) return decimal(condition[0]);
  if (condition.upTo !== undefined) return decimal(condition.upTo);
  return condition.over === undefined ? undefined : decimal(condition.over).plus(one);
}

function lengthFor({ model, durationRules }: CatalogueModel, job: Job): Decimal {
  const lengths = durationRules.find((rule) => rule.matches(job))?.lengths;
  if (lengths?.kind !== "choices")
    return lengths?.kind === "as-input" && lengths.max?.lt("5") ? lengths.max : decimal("5");
  const usual = model.constraints.defaults.durationSeconds;
  if (usual !== "unknown") return decimal(usual);
  return lengths.seconds.find((seconds) => seconds.gte("5")) ?? lengths.seconds[0] ?? decimal("5");
}

/** A job at which the rate holds: what its conditions name, and the model's plainest choice elsewhere. */
export function representativeJob(entry: CatalogueModel, rate: CatalogueRate): Job | undefined {
  const { model, resolutions } = entry;
  const { when } = rate;
  const { audio, tiers, aspects } = model.constraints;
  const mode =
    first(when.mode) ??
    model.modes.find((candidate) => when.hasInputVideo !== true || startsFromVideo(candidate)) ??
    model.modes[0];
  const hasInputVideo = when.hasInputVideo ?? startsFromVideo(mode);
  const sized = Object.keys(model.constraints.pixelSizes?.[first(when.resolution) ?? "720p"] ?? {});
  const job: Job = {
    mode,
    resolution:
      first(when.resolution) ??
      (resolutions === "unknown" ? "unknown" : (resolutions.find((label) => label === "720p") ?? resolutions[0])),
    aspect: first(when.aspect) ?? sized[0] ?? (aspects === "unknown" || aspects.includes("16:9") ? "16:9" : aspects[0]),
    audio: when.audio ?? (audio === "always" ? "on" : "off"),
    tier: first(when.tier) ?? tiers[0],
    fps: first(when.fps) ?? entry.defaultFps,
    durationSeconds: zero,
    images: numberFor(when.images) ?? one,
    inputVideoSeconds: zero,
    hasInputVideo,
    options: Object.fromEntries(
      model.options.map(({ name, choices }) => [name, first(when.options?.[name]) ?? choices[0]]),
    ),
  };
  const durationSeconds = numberFor(when.durationSeconds) ?? lengthFor(entry, job);
  const inputVideoSeconds = numberFor(when.inputVideoSeconds) ?? (hasInputVideo ? durationSeconds : zero);
  const made = { ...job, durationSeconds, inputVideoSeconds };
  return rate.matches(made) ? made : undefined;
}
