/** What an estimate has to say beside its figures, as facts: a view gives them words, a rule reads their figures. */
import type { Cited, Seen } from "../catalogue/seen";
import type { SoundGap, SoundRefusal, SoundRemark } from "../catalogue/sound";
import type { Mode, Resolution } from "../catalogue/vocabulary";
import type { Outcome } from "../ask/plan";
import type { Decimal } from "../numbers/decimal";
import type { NonEmpty } from "../numbers/list";

/** Priced, and this was done or has to be known. */
export type Remark =
  | { code: "duration-rounded-up"; wanted: Decimal; billed: Decimal }
  | ({ code: "stitched"; wanted: Decimal; parts: NonEmpty<Decimal>; total: Decimal; longest: Decimal } & Seen)
  | { code: "stitching-cheaper"; parts: readonly Decimal[]; saved: Decimal; currency: string }
  | { code: "durations-unpublished"; wanted: Decimal }
  | { code: "resolution-raised"; wanted: Resolution; billed: Resolution }
  | { code: "resolution-unpublished"; wanted: Resolution }
  | SoundRemark
  | { code: "audio-unpublished" }
  | { code: "images-assumed"; mode: Mode; images: number }
  | { code: "input-ignored"; mode: Mode; input: "images" | "input video" }
  | { code: "input-video-assumed"; seconds: string }
  | ({ code: "caution"; message: string } & Cited)
  | { code: "start-unknown"; firstSeen: string }
  | { code: "price-old"; verifiedOn: string; days: number }
  | { code: "price-undated" }
  | { code: "retiring-soon"; lastDay: string; replacement?: string }
  | { code: "own-finding"; outcome: Outcome; rule: "billed" | "not-billed" };

/** The model has ended. */
export type Retired = { code: "retired"; lastDay: string; replacement?: string } & Cited;

/** The model cannot make this clip: why, and what it could make instead. */
export type Refusal =
  | { code: "not-yet-available"; firstDay: string }
  | ({ code: "mode-not-offered"; mode: Mode; offered: readonly Mode[] } & Cited)
  | Extract<SoundRefusal, { code: "makes-no-sound" }>
  | ({ code: "resolution-not-offered"; wanted: Resolution; highest: Resolution } & Seen)
  | ({ code: "aspect-not-offered"; wanted: string; offered: readonly string[] } & Seen)
  | ({ code: "fps-not-offered"; wanted: string; offered: readonly string[] } & Seen)
  | ({ code: "tier-not-offered"; wanted: string; offered: readonly string[] } & Seen)
  | ({ code: "too-many-images"; wanted: number; most: number } & Seen)
  | { code: "input-video-missing" }
  | ({ code: "input-video-too-long"; seconds: Decimal; most: Decimal } & Seen)
  | ({ code: "combination-refused"; reason: string } & Cited);

/** What is not recorded, or a figure that nobody has published: never 0, never another's. */
export type Gap =
  | Extract<SoundRefusal, { code: "sound-unpublished" }>
  | SoundGap
  /** `ofMaker`: its maker's model takes it. */
  | { code: "mode-not-recorded"; mode: Mode; offered: readonly Mode[]; ofMaker: boolean }
  | ({ code: "no-published-price"; reason: string } & Cited)
  | ({ code: "input-unpriced"; reason: string } & Cited)
  /** Another price held on that day, which is not recorded; this one from a day on. */
  | ({ code: "earlier-price-not-recorded"; from: string } & Cited)
  | { code: "least-quantity-not-recorded"; resolution: string; aspect: string; durationSeconds: Decimal }
  | { code: "frame-rate-unpublished" }
  | { code: "tokens-unpublished"; resolution: string }
  | { code: "pixel-size-unpublished"; resolution: string; aspect: string };

const besideTheClip: ReadonlySet<Gap["code"]> = new Set([
  "input-unpriced",
  "sound-not-recorded",
  "sound-price-not-recorded",
  "earlier-price-not-recorded",
  "least-quantity-not-recorded",
] satisfies Gap["code"][]);

/** A gap beside the clip itself, or of a price that is there: part of the bill is known, and there is no total. */
export const isBesideTheClip = (gap: Gap): boolean => besideTheClip.has(gap.code);

/** Whether a reason is that it is not recorded or that nobody has published a figure, and not that the model cannot make it. */
export const isGap = (reason: Refusal | Gap | Retired): reason is Gap =>
  reason.code === "no-published-price" ||
  reason.code === "input-unpriced" ||
  reason.code.endsWith("-not-recorded") ||
  reason.code.endsWith("-unpublished");
