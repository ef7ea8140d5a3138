/** Bills by the piece: a clip, or an input image. */
import { one } from "../../numbers/decimal";
import type { UnitModel } from "./unit-model";
import { shape } from "./quantity";

/** One generation is one clip, whatever its length: $0.28 for a 6 s clip is $0.28, not $0.0467 a second. */
export const clip: UnitModel<"clips"> = {
  unit: "task",
  measure: ({ quantity }) => shape(one, quantity),
  noun: () => "clip",
};

/** Input images, less those that are free: 7 images at $0.04 with five free are 2 x 0.04 = $0.08. */
export const image: UnitModel<"images"> = {
  unit: "task",
  measure: ({ job, quantity }) => shape(job.images, quantity),
  noun: () => "image",
};
