/** What a model can be asked for, before any length: mode, sound, inputs, tier, shape. Each refusal says why. */
import type { CatalogModel } from "../catalogue";
import { count, decimal, zero, type Decimal } from "../numbers/decimal";
import type { Job } from "../catalogue/job";
import { notes, type Note } from "./notes";
import type { Conditions, Mode } from "../catalogue/schema";
import { findingsOn, isInFocus, outcomes, type Workflow } from "../ask/workflow";

export type Refused = { refused: Note };
export const isRefused = (value: object): value is Refused => "refused" in value;

const refuse = (note: Note): Refused => ({ refused: note });

/** The least input images that a mode can mean. */
const imagesNeeded: Partial<Record<Mode, number>> = { "image-to-video": 1, "first-last-frame": 2 };

/** Modes that start from a video, and modes that can be given one. */
export const startsFromVideo = (mode: Mode): boolean => mode === "video-to-video" || mode === "extend";
const takesVideo = (mode: Mode): boolean => startsFromVideo(mode) || mode === "reference-to-video";

function modeAndTier({ model }: CatalogModel, workflow: Workflow): Note | undefined {
  const { tiers, fps, aspects } = model.constraints;
  if (!model.modes.includes(workflow.mode)) return notes.modeNotOffered(workflow.mode, model.modes);
  if (workflow.tier !== "standard" && !tiers.includes(workflow.tier)) return notes.tierNotOffered(workflow.tier, tiers);
  if (workflow.fps !== undefined && fps !== "unknown" && !fps.includes(workflow.fps)) {
    return notes.fpsNotOffered(workflow.fps, fps);
  }
  // An edit keeps the shape of its source, so a wanted shape can only be refused where one is chosen.
  if (aspects !== "unknown" && !startsFromVideo(workflow.mode) && !aspects.includes(workflow.aspect)) {
    return notes.aspectNotOffered(workflow.aspect, aspects);
  }
  return undefined;
}

function sound({ model }: CatalogModel, workflow: Workflow, said: Note[]): Job["audio"] | Refused {
  const { audio } = model.constraints;
  if (audio === "always") {
    if (workflow.audio === "off") said.push(notes.audioAlwaysOn());
    return "on";
  }
  if (audio === "optional" || workflow.audio === "off") return workflow.audio;
  return refuse(audio === "never" ? notes.makesNoSound() : notes.soundUnpublished());
}

function images({ model }: CatalogModel, workflow: Workflow, said: Note[]): number | Refused {
  const { maxImages } = model.constraints;
  if (workflow.mode === "text-to-video") {
    if (workflow.images > 0) said.push(notes.inputIgnored(workflow.mode, "images"));
    return 0;
  }
  const reference = workflow.mode === "reference-to-video" && decimal(workflow.inputVideoSeconds).eq(zero) ? 1 : 0;
  const needed = imagesNeeded[workflow.mode] ?? reference;
  const given = Math.max(workflow.images, needed);
  if (given > workflow.images) said.push(notes.imagesAssumed(workflow.mode, given));
  return maxImages !== "unknown" && given > maxImages ? refuse(notes.tooManyImages(given, maxImages)) : given;
}

/** Whether any figure that can hold in a mode depends on the length of an input video. */
function pricedByInputVideo({ rates, gaps }: CatalogModel, mode: Mode): boolean {
  const possible = ({ when }: { when: Conditions }) => when.mode === undefined || [when.mode].flat().includes(mode);
  return (
    gaps.some((gap) => gap.meter === "input-video" && possible(gap)) ||
    rates.some((rate) => {
      const { meter, quantity } = rate;
      return (meter === "input-video" || ("from" in quantity && quantity.from !== "output")) && possible(rate);
    })
  );
}

function inputVideo(model: CatalogModel, workflow: Workflow, said: Note[]): Decimal | Refused {
  const given = decimal(workflow.inputVideoSeconds);
  if (!takesVideo(workflow.mode)) {
    if (given.gt(zero)) said.push(notes.inputIgnored(workflow.mode, "input video"));
    return zero;
  }
  if (given.gt(zero) || !startsFromVideo(workflow.mode)) return given;
  if (workflow.mode === "video-to-video") {
    said.push(notes.inputVideoAssumed(workflow.durationSeconds));
    return decimal(workflow.durationSeconds);
  }
  return pricedByInputVideo(model, workflow.mode) ? refuse(notes.inputVideoMissing()) : given;
}

const chosenOptions = ({ key, defaultOptions }: CatalogModel, workflow: Workflow): Job["options"] =>
  isInFocus(workflow, key) ? { ...defaultOptions, ...workflow.options } : defaultOptions;

type Offer = { job: Omit<Job, "resolution" | "durationSeconds">; said: Note[] };

/**
 * The job without resolution and length, or the reason why the model cannot be asked for it. Sound that cannot be
 * switched off is priced and said; an image that the mode cannot do without is added and said.
 */
export function offerFor(model: CatalogModel, workflow: Workflow): Offer | Refused {
  const said: Note[] = [];
  const unfit = modeAndTier(model, workflow);
  if (unfit) return refuse(unfit);
  const audio = sound(model, workflow, said);
  if (typeof audio === "object") return audio;
  const imageCount = images(model, workflow, said);
  if (typeof imageCount === "object") return imageCount;
  const input = inputVideo(model, workflow, said);
  if (isRefused(input)) return input;
  const { tiers, audio: audioOffer } = model.model.constraints;
  if (audioOffer === "unknown") said.push(notes.audioUnpublished());
  const findings = findingsOn(workflow, model.key);
  for (const outcome of outcomes) {
    const rule = findings[outcome];
    if (rule) said.push(notes.ownFinding(outcome, rule));
  }
  return {
    said,
    job: {
      mode: workflow.mode,
      aspect: workflow.aspect,
      audio,
      tier: workflow.tier === "standard" ? tiers[0]! : workflow.tier,
      fps: workflow.fps ?? model.defaultFps,
      images: count(imageCount),
      inputVideoSeconds: input,
      hasInputVideo: input.gt(zero) || startsFromVideo(workflow.mode),
      options: chosenOptions(model, workflow),
    },
  };
}
