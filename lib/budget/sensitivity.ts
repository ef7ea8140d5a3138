/** Which of the shares that nobody knows beforehand moves the money most. */
import { outcomes, type Month } from "../ask/plan";
import { withMonth, type PricedEstimate } from "../month/estimate";
import { decimal, sum, type Decimal } from "../numbers/decimal";
import { planWithOf } from "./plan-with";

/** The shares that are varied, by their keys in a link, and what they are in a month. */
const shares = {
  retry: "failed",
  unusable: "unusable",
  moderated: "moderated",
  timeout: "timeout",
  duplicates: "duplicates",
} as const satisfies Record<string, keyof Month>;

/** A range that a share was seen in, as decimal text: 0.02 to 0.1. */
export type ShareRange = { input: keyof typeof shares; low: string; high: string };

/**
 * Money to plan with at both ends of a range, and how far they lie apart.
 *
 * @public
 */
export type Sensitivity<Range extends ShareRange = ShareRange> = {
  range: Range;
  low: Decimal;
  high: Decimal;
  moves: Decimal;
};

/** The three outcomes leave at least one attempt in twenty. */
const isPossible = (month: Month): boolean => sum(outcomes.map((outcome) => decimal(month[outcome]))).lte("0.95");

/**
 * Money to plan with at the low and at the high end of each range, all else as planned; the one that moves it furthest
 * first, equal ones as they were given. A range with an end that the plan's other shares leave no room for is left out.
 * 100 clips at $1.60, retry from 0 to 0.1: 100 jobs and 117 in 95 of 100 months, $160.00 and $187.20, so $27.20.
 */
export function sensitivityOf<Range extends ShareRange>(
  estimate: PricedEstimate,
  ranges: readonly Range[],
): Sensitivity<Range>[] {
  const at = (change: Partial<Month>): Decimal | undefined =>
    isPossible({ ...estimate.workload.month, ...change }) ? planWithOf(withMonth(estimate, change)).total : undefined;
  return ranges
    .flatMap((range): Sensitivity<Range>[] => {
      const name = shares[range.input];
      const [low, high] = [at({ [name]: range.low }), at({ [name]: range.high })];
      return low && high ? [{ range, low, high, moves: high.minus(low).abs() }] : [];
    })
    .sort((a, b) => b.moves.cmp(a.moves));
}
