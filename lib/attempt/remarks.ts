/** What an estimate has to say beside its figures, as facts: a view gives them words, a rule reads their figures. */
import type { Mode, Resolution } from "../catalogue/vocabulary";
import type { Outcome } from "../ask/plan";
import type { Decimal } from "../numbers/decimal";
import type { NonEmpty } from "../numbers/list";

/** The page that says so, where one is cited. */
type Cited = { source?: string };

/** Priced, and this was done or has to be known. */
export type Remark =
  | { code: "duration-rounded-up"; wanted: Decimal; billed: Decimal }
  | { code: "stitched"; wanted: Decimal; parts: NonEmpty<Decimal>; total: Decimal }
  | { code: "stitching-cheaper"; parts: readonly Decimal[]; saved: Decimal; currency: string }
  | { code: "durations-unpublished"; wanted: Decimal }
  | { code: "resolution-raised"; wanted: Resolution; billed: Resolution }
  | { code: "resolution-unpublished"; wanted: Resolution }
  | { code: "audio-always-on" }
  | { code: "audio-unpublished" }
  | { code: "images-assumed"; mode: Mode; images: number }
  | { code: "input-ignored"; mode: Mode; input: "images" | "input video" }
  | { code: "input-video-assumed"; seconds: string }
  | ({ code: "caution"; message: string } & Cited)
  | { code: "price-start-unpublished"; firstSeen: string }
  | { code: "price-old"; verifiedOn: string; days: number }
  | { code: "price-undated" }
  | { code: "retiring-soon"; lastDay: string; replacement?: string }
  | { code: "own-finding"; outcome: Outcome; rule: "billed" | "not-billed" };

/** The model has ended. */
export type Retired = { code: "retired"; lastDay: string; replacement?: string } & Cited;

/** The model cannot make this clip: why, and what it could make instead. */
export type Refusal =
  | { code: "not-yet-available"; firstDay: string }
  | { code: "mode-not-offered"; mode: Mode; offered: readonly Mode[] }
  | { code: "makes-no-sound" }
  | { code: "resolution-not-offered"; wanted: Resolution; highest: Resolution }
  | { code: "aspect-not-offered"; wanted: string; offered: readonly string[] }
  | { code: "fps-not-offered"; wanted: string; offered: readonly string[] }
  | { code: "tier-not-offered"; wanted: string; offered: readonly string[] }
  | { code: "too-many-images"; wanted: number; most: number }
  | { code: "input-video-missing" }
  | { code: "input-video-too-long"; seconds: Decimal; most: Decimal }
  | ({ code: "combination-refused"; reason: string } & Cited);

/** A figure that nobody has published: never 0, never another's. */
export type Gap =
  | { code: "sound-unpublished" }
  | ({ code: "no-published-price"; reason: string } & Cited)
  | ({ code: "input-unpriced"; reason: string } & Cited)
  | { code: "frame-rate-unpublished" }
  | { code: "tokens-unpublished"; resolution: string }
  | { code: "pixel-size-unpublished"; resolution: string; aspect: string };

/** A gap beside the clip itself: the rest of the bill is known. */
export const isOfAnInput = (gap: Gap): boolean => gap.code === "input-unpriced";

/** Whether a reason is that nobody has published a figure, and not that the model cannot make it. */
export const isGap = (reason: Refusal | Gap | Retired): reason is Gap =>
  reason.code === "no-published-price" || reason.code === "input-unpriced" || reason.code.endsWith("-unpublished");

/** A statement with the page it is on, where it names one. */
export const cited = (source: string | undefined): Cited => (source === undefined ? {} : { source });
