/** How much may be summed to answer a question, so that a dear one is answered in time, and the same one in the same way. */
import type { Month } from "../ask/plan";
import { sumsOf } from "../month/distribution/dearness";
import type { PricedEstimate } from "../month/estimate";
import { mapEach } from "../numbers/list";
import { billedIn } from "./bounds";

/**
 * Additions that may still be spent, and which sums of which months they were spent on: what is too dear is refused, and
 * that it was is known.
 */
export type Purse = { left: number; refused: boolean; spent: Map<Month, Set<string>> };

export const purseOf = (additions: number): Purse => ({ left: additions, refused: false, spent: new Map() });

/**
 * Spends what the exact amount of an estimate takes, and so much beside it, where as much is left. A sum is paid once for
 * a purse, even where it was made before for somebody else: what is found depends on the question alone.
 */
export function canSum(purse: Purse, estimate: PricedEstimate, beside = 0): boolean {
  const { month } = estimate.workload;
  const prices = mapEach(estimate.generations, ({ cost }) => cost);
  const spent = purse.spent.get(month) ?? new Set<string>();
  const sums = sumsOf(month, billedIn(estimate), prices).filter(({ name }) => !spent.has(name));
  const additions = sums.reduce((all, one) => all + one.additions, beside);
  if (additions > purse.left) {
    purse.refused = true;
    return false;
  }
  purse.left -= additions;
  for (const { name } of sums) spent.add(name);
  purse.spent.set(month, spent);
  return true;
}
