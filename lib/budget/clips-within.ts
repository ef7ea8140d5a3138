/** What the budget buys as the plan is. */
import { mostClips } from "../ask/limits";
import { withMonth, type PricedEstimate } from "../month/estimate";
import { decimal, type Decimal } from "../numbers/decimal";
import { finish, type Steps } from "../numbers/in-steps";
import { planWithOf } from "./plan-with";

/**
 * The most clips that the budget buys at the plan's certainty: the number at which one more would not fit. Nothing where
 * the plan has no budget, or one clip is too many. At $1.60 a job, one attempt in ten failed, half of the takes unusable
 * and 3 tries, $800 buys 257: 500 jobs in 95 of 100 months.
 */
export const clipsWithin = (estimate: PricedEstimate): number | undefined => finish(clipsWithinSteps(estimate));

/** The same in steps, a month a step: each is a distribution of its own. */
export function* clipsWithinSteps(estimate: PricedEstimate): Steps<number | undefined> {
  const { budget } = estimate.plan;
  if (budget === undefined) return undefined;
  if (!bought.has(estimate)) bought.set(estimate, yield* mostClipsSteps(estimate, decimal(budget)));
  return bought.get(estimate);
}

/** Asked for by the levers and beside them: searched for once for an estimate. */
const bought = new WeakMap<PricedEstimate, number | undefined>();

function* mostClipsSteps(estimate: PricedEstimate, most: Decimal): Steps<number | undefined> {
  const over = (clips: number): boolean => planWithOf(withMonth(estimate, { clips })).total.gt(most);
  if (over(1)) return undefined;
  const { clips } = estimate.workload.month;
  const { total } = planWithOf(estimate);
  if (total.lte(decimal("0"))) return mostClips;
  // The cost is close to proportional: the answer lies near the same share of the clips.
  const near = Math.max(1, Math.min(mostClips, Math.floor(clips * Number(most.div(total).toFixed(6)))));
  let [low, high] = [1, mostClips];
  for (let reach = Math.max(2, Math.ceil(near / 50)); ; reach *= 4) {
    low = Math.max(1, near - reach);
    high = Math.min(mostClips, near + reach);
    yield;
    if ((low === 1 || !over(low)) && (high === mostClips || over(high))) break;
  }
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (over(middle)) high = middle - 1;
    else low = middle;
    yield;
  }
  return low;
}
