/** What a model can be asked for, before any length: mode, sound, inputs, tier, shape. Each refusal says why. */
import { outcomes, type Clip, type Workload } from "../ask/plan";
import type { CatalogueModel } from "../catalogue";
import { firstPage } from "../catalogue/seen";
import type { Job } from "../catalogue/job";
import type { SoundGap } from "../catalogue/sound";
import type { Conditions } from "../catalogue/schema";
import type { Mode } from "../catalogue/vocabulary";
import { count, decimal, zero, type Decimal } from "../numbers/decimal";
import { namesOf } from "../numbers/list";
import type { Gap, Refusal, Remark } from "./remarks";

export type Refused = { refused: Refusal | Gap };
/** What is not refused: so that one look tells. */
export type Granted = { refused?: undefined };

/** Whether the clip is not made: refused, or not recorded. `refused` then says which. */
export const isRefused = (answer: Refused | Granted): answer is Refused => answer.refused !== undefined;

const refuse = (refused: Refusal | Gap): Refused => ({ refused });

/** The least input images that a mode can mean. */
const imagesNeeded: Partial<Record<Mode, number>> = { "image-to-video": 1, "first-last-frame": 2 };

/** Whether a mode starts from a video, and is made of it. */
export const startsFromVideo = (mode: Mode): boolean => mode === "video-to-video" || mode === "extend";

/** Whether a mode can be given a video: it starts from one, or takes one as a reference. */
export const takesVideo = (mode: Mode): boolean => startsFromVideo(mode) || mode === "reference-to-video";

/** A mode that a model is not recorded to take: refused where its provider refuses just that, else not recorded. */
function unlistedMode({ provider, model, refusals, modesOfMaker }: CatalogueModel, mode: Mode): Refusal | Gap {
  const offered = model.modes;
  if (modesOfMaker === undefined) return { code: "mode-not-offered", mode, offered };
  const refusal = refusals.find(({ when }) => namesOf(when).join() === "mode" && [when.mode].flat().includes(mode));
  if (refusal) return { code: "mode-not-offered", mode, offered, ...firstPage(provider, refusal.sourceIds) };
  return { code: "mode-not-recorded", mode, offered, ofMaker: modesOfMaker.includes(mode) };
}

function lacks(
  what: "tier" | "fps" | "aspect",
  wanted: string,
  offered: readonly string[] | "unknown",
  { seenOn }: CatalogueModel,
): Refusal | undefined {
  if (offered === "unknown" || offered.includes(wanted)) return undefined;
  return { code: `${what}-not-offered`, wanted, offered, seenOn };
}

function modeAndTier(entry: CatalogueModel, clip: Clip): Refusal | Gap | undefined {
  const { model } = entry;
  const { tiers, fps, aspects } = model.constraints;
  if (!model.modes.includes(clip.mode)) return unlistedMode(entry, clip.mode);
  return (
    (clip.tier === "standard" ? undefined : lacks("tier", clip.tier, tiers, entry)) ??
    (clip.fps === undefined ? undefined : lacks("fps", clip.fps, fps, entry)) ??
    // An edit keeps the shape of its source, so a wanted shape can only be refused where one is chosen.
    (startsFromVideo(clip.mode) ? undefined : lacks("aspect", clip.aspect, aspects, entry))
  );
}

function images({ model, seenOn }: CatalogueModel, clip: Clip, said: Remark[]): number | Refused {
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
    ? refuse({ code: "too-many-images", wanted: given, most: maxImages, seenOn })
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
type Offer = Granted & { job: OfferedJob; said: Remark[]; lacking?: SoundGap | undefined };

const withDefaults = ({ defaultOptions }: CatalogueModel, options: Workload["options"]): Job["options"] =>
  Object.keys(options).length === 0 ? defaultOptions : { ...defaultOptions, ...options };

/**
 * The job without resolution and length, or the reason why the model cannot be asked for it. Sound that cannot be
 * switched off is priced and said; an image that the mode cannot do without is added and said. Sound that its maker's
 * model makes at the same price is priced and said; where what it costs or whether there is any is not recorded, the
 * job is priced as far as its price goes, and `lacking` says what is not in it.
 */
export function offerFor(model: CatalogueModel, { clip, options, findings }: Workload): Offer | Refused {
  const unfit = modeAndTier(model, clip);
  if (unfit) return refuse(unfit);
  const heard = model.soundFor[clip.audio];
  if (isRefused(heard)) return heard;
  const said: Remark[] = [...heard.said];
  const imageCount = images(model, clip, said);
  if (typeof imageCount === "object") return imageCount;
  const input = inputVideo(model, clip, said);
  if (isRefused(input)) return input;
  const { tiers } = model.model.constraints;
  if (model.sound.makes === "unknown") said.push({ code: "audio-unpublished" });
  for (const outcome of outcomes) {
    const rule = findings[outcome];
    if (rule) said.push({ code: "own-finding", outcome, rule });
  }
  return {
    said,
    lacking: heard.lacking,
    job: {
      mode: clip.mode,
      aspect: clip.aspect,
      audio: heard.audio,
      tier: clip.tier === "standard" ? (tiers[0] ?? clip.tier) : clip.tier,
      fps: clip.fps ?? model.defaultFps,
      images: count(imageCount),
      inputVideoSeconds: input.seconds,
      hasInputVideo: input.seconds.gt(zero) || startsFromVideo(clip.mode),
      options: withDefaults(model, options),
    },
  };
}
