/** The lengths that one generation of a model may have. */
import { decimal, type Decimal } from "../numbers/decimal";
import type { DurationRule } from "./schema";

/** Lengths that one generation may have: a list, as asked (none published), or as long as the input video. */
export type Lengths =
  | { kind: "choices"; seconds: readonly Decimal[] }
  | { kind: "as-asked" }
  | { kind: "as-input"; min: Decimal; max: Decimal | undefined };

/** Of a range every step up to its most, of a set its seconds, shortest first: 2 to 9 by 3 are 2, 5 and 8 s. */
export function readLengths(rule: DurationRule): Lengths {
  if (rule.kind === "unknown") return { kind: "as-asked" };
  if (rule.kind === "follows-input") {
    return { kind: "as-input", min: decimal(rule.min), max: rule.max === "unknown" ? undefined : decimal(rule.max) };
  }
  if (rule.kind === "set") return { kind: "choices", seconds: rule.seconds.map(decimal).sort((a, b) => a.cmp(b)) };
  const seconds: Decimal[] = [];
  const [max, step] = [decimal(rule.max), decimal(rule.step)];
  for (let length = decimal(rule.min); length.lte(max); length = length.plus(step)) seconds.push(length);
  return { kind: "choices", seconds };
}
