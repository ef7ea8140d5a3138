/** Bills video by the second: of output, of input, or of both. */
import type { UnitModel } from "./unit-model";
import { countedSeconds, shape } from "./quantity";

/**
 * Seconds after the provider's rounding, minimum, cap and free first seconds. Rounding is per generation, not per
 * month: 6.2 s on a 1 s step is 7 billed seconds, at $0.20 that is $1.40.
 */
export const second: UnitModel<"seconds"> = {
  unit: "second",
  measure: ({ job, quantity }) => shape(countedSeconds(job, quantity.from), quantity),
  noun: () => "s",
};
