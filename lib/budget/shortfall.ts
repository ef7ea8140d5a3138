/** Where fewer clips are delivered than are wanted, and what remedies it. */
import { mostTries } from "../ask/limits";
import { changeMonth, type Plan } from "../ask/plan";
import { withMonth, type PricedEstimate } from "../month/estimate";
import { keptClipsOf } from "../month/kept";
import { count, type Decimal } from "../numbers/decimal";
import { firstWhere } from "../numbers/whole";
import { planWithOf } from "./plan-with";

/** Whether as good as all of the clips wanted are delivered: 19 in 20. */
export const deliversEnough = (estimate: PricedEstimate): boolean =>
  keptClipsOf(estimate).gte(count(estimate.workload.month.clips).times("0.95"));

/** Tries that a plan can have and that deliver enough, or all of them; what they deliver, and what that costs more. */
type MoreTries = { tries: number; delivered: Decimal; more: Decimal; plan: Plan };

/**
 * What a shortfall can be remedied with: more attempts a clip, as many as are needed to deliver 19 in 20 of the clips
 * wanted, or all that a plan can have. 500 clips of which 416.8 are delivered within 3 tries: 6 tries deliver 486.2.
 * Nothing where as good as all are delivered, or all tries are allowed.
 */
export function moreTries(estimate: PricedEstimate): MoreTries | undefined {
  const { month } = estimate.workload;
  if (month.counted === "made" || month.tries >= mostTries || deliversEnough(estimate)) return undefined;
  const at = (tries: number) => withMonth(estimate, { tries });
  const tries = firstWhere(month.tries + 1, mostTries, (more) => deliversEnough(at(more)));
  const remedied = at(tries);
  return {
    tries,
    delivered: keptClipsOf(remedied),
    more: planWithOf(remedied).total.minus(planWithOf(estimate).total),
    plan: changeMonth(estimate.plan, { tries }),
  };
}
