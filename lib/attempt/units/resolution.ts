/** Bills by picture volume: tokens or megapixels from width x height x fps x seconds, published tokens a second or an image, or frames. */
import { decimal, type Decimal } from "../../numbers/decimal";
import type { Job } from "../../catalogue/job";
import type { Model } from "../../catalogue/schema";
import type { UnitModel } from "./unit-model";
import { countedSeconds, isUnmeasurable, shape, type Unmeasurable } from "./quantity";

/** Width and height at the job's resolution and aspect ratio, where published. */
export function pixels(model: Model, job: Job): { width: string; height: string } | undefined {
  if (job.resolution === "unknown") return undefined;
  const [width, height] = model.constraints.pixelSizes?.[job.resolution]?.[job.aspect]?.split("x") ?? [];
  return width && height ? { width, height } : undefined;
}

function frames(job: Job, from: "output" | "input" | "input-and-output"): Decimal | Unmeasurable {
  if (job.fps === undefined) return { unmeasurable: "fps" };
  return countedSeconds(job, from).times(decimal(job.fps));
}

/**
 * Tokens or megapixels: width x height x fps x seconds / divisor, not rounded.
 * 864 x 496 x 24 x 5 / 1024 = 50,220 tokens; at $7.00 a million that is $0.35154.
 */
export const pixelVolume: UnitModel<"pixel-volume"> = {
  unit: "resolution",
  measure: ({ model, job, quantity }) => {
    const size = pixels(model, job);
    if (!size) return { unmeasurable: "pixel-size" };
    const made = frames(job, quantity.from);
    if (isUnmeasurable(made)) return made;
    const volume = decimal(size.width).times(decimal(size.height)).times(made).div(decimal(quantity.divisor));
    return shape(volume, quantity);
  },
  noun: (quantity) => quantity.noun,
};

/** Seconds x the published tokens a second at that resolution: 10 s at 5,792 are 57,920 tokens. */
export const tableTokens: UnitModel<"table-tokens"> = {
  unit: "resolution",
  measure: ({ job, quantity }) => {
    const perSecond = job.resolution === "unknown" ? undefined : quantity.tokensPerSecond[job.resolution];
    if (perSecond === undefined) return { unmeasurable: "token-table" };
    return shape(countedSeconds(job, quantity.from).times(decimal(perSecond)), quantity);
  },
  noun: () => "token",
};

/** Input images x the published tokens of one: 2 images at 1,120 are 2,240 tokens; at $1.50 a million that is $0.00336. */
export const imageTokens: UnitModel<"image-tokens"> = {
  unit: "resolution",
  measure: ({ job, quantity }) => shape(job.images.times(decimal(quantity.tokensPerImage)), quantity),
  noun: () => "token",
};

/** Frames: 10 s at 30 frames a second are 300. */
export const frame: UnitModel<"frames"> = {
  unit: "resolution",
  measure: ({ job, quantity }) => {
    const made = frames(job, quantity.from);
    return isUnmeasurable(made) ? made : shape(made, quantity);
  },
  noun: () => "frame",
};
