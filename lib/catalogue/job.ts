/** One generation as a provider would be asked for it: the thing that rates are matched against. */
import type { Decimal } from "../numbers/decimal";
import type { Mode, OnOff, Resolution } from "./schema";

export type Job = {
  mode: Mode;
  /** "unknown" where the provider publishes none and the price does not depend on it. */
  resolution: Resolution | "unknown";
  aspect: string;
  audio: OnOff;
  tier: string;
  /** Frames a second, where the workflow or the model names one. */
  fps?: string | undefined;
  durationSeconds: Decimal;
  images: Decimal;
  inputVideoSeconds: Decimal;
  hasInputVideo: boolean;
  options: Readonly<Record<string, string>>;
};
