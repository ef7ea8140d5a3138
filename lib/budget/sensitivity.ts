/** Which of the shares that nobody knows beforehand moves the money most. */
import type { Month } from "../ask/plan";
import { isPossible } from "../ask/possible";
import { withMonth, type PricedEstimate } from "../month/estimate";
import type { Decimal } from "../numbers/decimal";
import type { Steps } from "../numbers/in-steps";
import { planWithOf } from "./plan-with";
import { canSum, purseOf } from "./purse";

/** The shares that are varied, by their keys in a link, and what they are in a month. */
export const variedShares = {
  retry: "failed",
  unusable: "unusable",
  moderated: "moderated",
  timeout: "timeout",
  duplicates: "duplicates",
} as const satisfies Record<string, keyof Month>;

/** A range that a share was seen in, as decimal text: 0.02 to 0.1. */
export type ShareRange = { input: keyof typeof variedShares; low: string; high: string };

/** Money to plan with at both ends of a range, and how far they lie apart. */
export type Sensitivity<Range extends ShareRange = ShareRange> = {
  range: Range;
  low: Decimal;
  high: Decimal;
  moves: Decimal;
};

/**
 * The ranges that could be worked out, the one that moves the money furthest first; those with an end that the plan's
 * other shares leave no room for; and those whose months are too dear to sum.
 */
export type Sensitivities<Range extends ShareRange> = {
  found: Sensitivity<Range>[];
  impossible: Range[];
  tooDear: Range[];
};

/** Additions that all ranges may take, some 50 ms. */
const mostAdditions = 40_000_000;

/**
 * Money to plan with at the low and at the high end of each range, all else as planned; the one that moves it furthest
 * first, equal ones as they were given. One range a step; ranges that share an end share its month.
 * 100 clips at $1.60, retry from 0 to 0.1: 100 jobs and 117 in 95 of 100 months, $160.00 and $187.20, so $27.20.
 */
export function* sensitivitySteps<Range extends ShareRange>(
  estimate: PricedEstimate,
  ranges: readonly Range[],
): Steps<Sensitivities<Range>> {
  const purse = purseOf(mostAdditions);
  const known = new Map<string, Decimal | undefined>();
  const work = (change: Partial<Month>): Decimal | undefined => {
    const changed = withMonth(estimate, change);
    return canSum(purse, changed) ? planWithOf(changed).total : undefined;
  };
  const at = ({ input }: Range, share: string): Decimal | undefined => {
    const key = `${input} ${share}`;
    if (!known.has(key)) known.set(key, work({ [variedShares[input]]: share }));
    return known.get(key);
  };
  const all: Sensitivities<Range> = { found: [], impossible: [], tooDear: [] };
  for (const range of ranges) {
    const name = variedShares[range.input];
    const fits = [range.low, range.high].every((share) => isPossible({ ...estimate.workload.month, [name]: share }));
    const [low, high] = fits ? [at(range, range.low), at(range, range.high)] : [];
    if (!fits) all.impossible.push(range);
    else if (low && high) all.found.push({ range, low, high, moves: high.minus(low).abs() });
    else all.tooDear.push(range);
    yield;
  }
  all.found.sort((a, b) => b.moves.cmp(a.moves));
  return all;
}
