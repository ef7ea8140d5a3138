/** What a model can be asked for, before any length: mode, sound, inputs, tier, shape. Each refusal says why. */
import { outcomes, type Clip, type Workload } from "../ask/plan";
import type { CatalogueModel } from "../catalogue";
import type { Job } from "../catalogue/job";
import type { Conditions } from "../catalogue/schema";
import type { Mode } from "../catalogue/vocabulary";
import { count, decimal, zero, type Decimal } from "../numbers/decimal";
import type { Gap, Refusal, Remark } from "./remarks";

export type Refused = { refused: Refusal | Gap };
/** What is not refused: so that one look tells. */
export type Granted = { refused?: undefined };
export const isRefused = (answer: Refused | Granted): answer is Refused => answer.refused !== undefined;

const refuse = (refused: Refusal | Gap): Refused => ({ refused });

/** The least input images that a mode can mean. */
const imagesNeeded: Partial<Record<Mode, number>> = { "image-to-video": 1, "first-last-frame": 2 };

/** Modes that start from a video, and modes that can be given one. */
export const startsFromVideo = (mode: Mode): boolean => mode === "video-to-video" || mode === "extend";
export const takesVideo = (mode: Mode): boolean => startsFromVideo(mode) || mode === "reference-to-video";

function modeAndTier({ model }: CatalogueModel, clip: Clip): Refusal | undefined {
  const { tiers, fps, aspects } = model.constraints;
  if (!model.modes.includes(clip.mode)) return { code: "mode-not-offered", mode: clip.mode, offered: model.modes };
  if (clip.tier !== "standard" && !tiers.includes(clip.tier))
    return { code: "tier-not-offered", wanted: clip.tier, offered: tiers };
  if (clip.fps !== undefined && fps !== "unknown" && !fps.includes(clip.fps)) {
    return { code: "fps-not-offered", wanted: clip.fps, offered: fps };
  }
  // An edit keeps the shape of its source, so a wanted shape can only be refused where one is chosen.
  if (aspects !== "unknown" && !startsFromVideo(clip.mode) && !aspects.includes(clip.aspect)) {
    return { code: "aspect-not-offered", wanted: clip.aspect, offered: aspects };
  }
  return undefined;
}

function sound({ model }: CatalogueModel, clip: Clip, said: Remark[]): Job["audio"] | Refused {
  const { audio } = model.constraints;
  if (audio === "always") {
    if (clip.audio === "off") said.push({ code: "audio-always-on" });
    return "on";
  }
  if (audio === "optional" || clip.audio === "off") return clip.audio;
  return refuse({ code: audio === "never" ? "makes-no-sound" : "sound-unpublished" });
}

function images({ model }: CatalogueModel, clip: Clip, said: Remark[]): number | Refused {
  const { maxImages } = model.constraints;
  const { mode } = clip;
  if (mode === "text-to-video") {
    if (clip.images > 0) said.push({ code: "input-ignored", mode, input: "images" });
    return 0;
  }
  const reference = mode === "reference-to-video" && decimal(clip.inputVideoSeconds).eq(zero) ? 1 : 0;
  const needed = imagesNeeded[mode] ?? reference;
  const given = Math.max(clip.images, needed);
  if (given > clip.images) said.push({ code: "images-assumed", mode, images: given });
  return maxImages !== "unknown" && given > maxImages
    ? refuse({ code: "too-many-images", wanted: given, most: maxImages })
    : given;
}

/** Whether any figure that can hold in a mode depends on the length of an input video. */
function pricedByInputVideo({ rates, gaps }: CatalogueModel, mode: Mode): boolean {
  const possible = ({ when }: { when: Conditions }) => when.mode === undefined || [when.mode].flat().includes(mode);
  return (
    gaps.some((gap) => gap.meter === "input-video" && possible(gap)) ||
    rates.some((rate) => {
      const { meter, quantity } = rate;
      return (meter === "input-video" || ("from" in quantity && quantity.from !== "output")) && possible(rate);
    })
  );
}

function inputVideo(model: CatalogueModel, clip: Clip, said: Remark[]): ({ seconds: Decimal } & Granted) | Refused {
  const { mode } = clip;
  const given = decimal(clip.inputVideoSeconds);
  if (!takesVideo(mode)) {
    if (given.gt(zero)) said.push({ code: "input-ignored", mode, input: "input video" });
    return { seconds: zero };
  }
  if (given.gt(zero) || !startsFromVideo(mode)) return { seconds: given };
  if (mode === "video-to-video") {
    said.push({ code: "input-video-assumed", seconds: clip.durationSeconds });
    return { seconds: decimal(clip.durationSeconds) };
  }
  return pricedByInputVideo(model, mode) ? refuse({ code: "input-video-missing" }) : { seconds: given };
}

/** A job as it is offered, before its resolution and its length are chosen. */
export type OfferedJob = Omit<Job, "resolution" | "durationSeconds">;
type Offer = Granted & { job: OfferedJob; said: Remark[] };

const withDefaults = ({ defaultOptions }: CatalogueModel, options: Workload["options"]): Job["options"] =>
  Object.keys(options).length === 0 ? defaultOptions : { ...defaultOptions, ...options };

/**
 * The job without resolution and length, or the reason why the model cannot be asked for it. Sound that cannot be
 * switched off is priced and said; an image that the mode cannot do without is added and said.
 */
export function offerFor(model: CatalogueModel, { clip, options, findings }: Workload): Offer | Refused {
  const said: Remark[] = [];
  const unfit = modeAndTier(model, clip);
  if (unfit) return refuse(unfit);
  const audio = sound(model, clip, said);
  if (typeof audio === "object") return audio;
  const imageCount = images(model, clip, said);
  if (typeof imageCount === "object") return imageCount;
  const input = inputVideo(model, clip, said);
  if (isRefused(input)) return input;
  const { tiers, audio: audioOffer } = model.model.constraints;
  if (audioOffer === "unknown") said.push({ code: "audio-unpublished" });
  for (const outcome of outcomes) {
    const rule = findings[outcome];
    if (rule) said.push({ code: "own-finding", outcome, rule });
  }
  return {
    said,
    job: {
      mode: clip.mode,
      aspect: clip.aspect,
      audio,
      tier: clip.tier === "standard" ? (tiers[0] ?? clip.tier) : clip.tier,
      fps: clip.fps ?? model.defaultFps,
      images: count(imageCount),
      inputVideoSeconds: input.seconds,
      hasInputVideo: input.seconds.gt(zero) || startsFromVideo(clip.mode),
      options: withDefaults(model, options),
    },
  };
}
