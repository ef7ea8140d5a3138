/** Which shares of outcomes a month can have together. */
import { decimal, sum } from "../numbers/decimal";
import { mostShare } from "./limits";
import { outcomes, type Month } from "./plan";

/** Whether the outcomes, which exclude each other, leave one attempt in twenty: 0.5 and 0.45 do, 0.5 and 0.46 do not. */
export const isPossible = (month: Month): boolean =>
  sum(outcomes.map((outcome) => decimal(month[outcome]))).lte(decimal(mostShare));
