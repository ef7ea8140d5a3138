/** The vocabulary of catalogue and workflow in words. */
import type { ModelSound } from "../catalogue/sound";
import type { BillingPolicy, PolicyRule } from "../catalogue/schema";
import type { Meter, ModelKind, UnitKind } from "../catalogue/vocabulary";

/** How far a model is. */
export const stageWords = {
  ga: "generally available",
  preview: "in preview",
  deprecated: "deprecated",
  retired: "retired",
} as const;

export const modeWords = {
  "text-to-video": "text to video",
  "image-to-video": "image to video",
  "video-to-video": "video to video",
  "reference-to-video": "reference to video",
  "first-last-frame": "first and last frame",
  extend: "extension",
} as const;

/** Kinds of models, as a choice and as what there are so many of. */
export const kindWords: Record<ModelKind, { name: string; one: string; many: string }> = {
  general: { name: "general", one: "general model", many: "general models" },
  edit: { name: "editing", one: "model that edits a video", many: "models that edit a video" },
  avatar: { name: "avatars", one: "avatar", many: "avatars" },
  agent: { name: "agents", one: "agent", many: "agents" },
  upscale: { name: "upscaling", one: "upscaler", many: "upscalers" },
};

export const meterWords: Record<Meter, string> = {
  output: "Video",
  "input-video": "Input video",
  "input-image": "Input images",
  audio: "Audio",
  surcharge: "Surcharge",
};

/** A unit by its name, and as what a model is "billed by". */
export const unitWords: Record<UnitKind, { name: string; billedBy: string }> = {
  second: { name: "seconds", billedBy: "the second" },
  credit: { name: "credits", billedBy: "credits" },
  resolution: { name: "resolution", billedBy: "picture size" },
  task: { name: "tasks", billedBy: "the clip" },
  audio: { name: "audio", billedBy: "sound" },
};

/** What a unit means for a bill. */
export const unitLessons: Record<UnitKind, string> = {
  second: "Seconds are counted, of the clip or of its input, after the provider's own rounding.",
  credit:
    "Prices are in the provider's own credit. A credit has a list price; what it costs in cash depends on the pack, and unused credit may expire.",
  resolution: "The size of the picture drives the price: directly by the resolution, or through tokens or frames.",
  task: "A clip or an input image is one piece at one price, whatever its length.",
  audio: "Sound changes the price: the silent clip is the base and sound comes on top.",
};

/** What a provider charges of an outcome: in a cell, and after "10 of them;". */
export const policyWords: Record<PolicyRule, { rule: string; clause: string }> = {
  billed: { rule: "billed", clause: "billed" },
  "not-billed": { rule: "not billed", clause: "not billed" },
  refunded: { rule: "refunded", clause: "refunded" },
  depends: { rule: "depends", clause: "billed or not depends" },
  unknown: { rule: "unknown", clause: "billed or not is not recorded" },
};

/** The outcomes that a provider can have a policy for. */
export const policyOutcomeWords: Record<keyof BillingPolicy, string> = {
  failed: "Technical failure",
  moderated: "Moderated",
  moderatedInput: "Refused before rendering",
  timeout: "Abandoned by the client",
  cancelled: "Cancelled",
  partial: "Delivered in part",
};

/** Whether a model makes sound: "always", "optional", "never", or that it is not recorded. */
export const soundWords = ({ makes }: Pick<ModelSound, "makes">): string =>
  makes === "unknown" || makes === "not-recorded" ? "not recorded" : makes;
