/** What a budget buys of one input, all others as planned: the most clips, the longest clip, the highest resolution. */
import { changeClip, type Clip } from "../ask/plan";
import { clipFields } from "../ask/fields";
import type { ExchangeAssumptions } from "../catalogue/exchange";
import { byRank } from "../catalogue/resolutions";
import { resolutions, type Resolution } from "../catalogue/vocabulary";
import { estimateModel, questionOf, type PricedEstimate } from "../month/estimate";
import { decimal } from "../numbers/decimal";
import { firstWhere } from "../numbers/whole";
import { clipsWithin } from "./levers";
import { planWithOf } from "./plan-with";

/**
 * Each is absent where the budget buys none of it, or the model makes none.
 *
 * @public
 */
export type Buys = {
  clips?: number;
  /** Whole seconds, up to 600. */
  seconds?: number;
  resolution?: Resolution;
};

const shape = clipFields.durationSeconds.shape;
/** The longest clip that a plan can ask for. */
const longest = shape.kind === "amount" ? Number(shape.bounds.most) : 60;

/**
 * What the budget buys at the plan's certainty: money to plan with stays within it at the answer, and does not at the
 * next value, or that cannot be made. Where a longer clip costs less than a shorter one, still longer ones may fit, too;
 * of resolutions none that is higher does. Nothing where the plan has no budget.
 * 100 clips on Veo 3.1 at $0.20 a second, one attempt in ten failed: 117 jobs in 95 of 100 months, $23.40 a second;
 * $120 buys 63 clips of 8 s, or 100 clips of 4 s, as there is none of 5 s: it would be billed as 6 s, $140.40.
 */
export function buysOf(estimate: PricedEstimate, exchange: ExchangeAssumptions): Buys | undefined {
  const { budget } = estimate.plan;
  if (budget === undefined) return undefined;
  const most = decimal(budget);
  const fits = (change: Partial<Clip>): boolean => {
    const changed = estimateModel(estimate.model, questionOf(changeClip(estimate.plan, change), exchange));
    return changed.status === "priced" && planWithOf(changed).total.lte(most);
  };
  const clips = clipsWithin(estimate);
  const seconds = longestFitting(estimate, (length) => fits({ durationSeconds: String(length) }));
  const resolution = [...resolutions].sort((a, b) => byRank(b, a)).find((label) => fits({ resolution: label }));
  return {
    ...(clips === undefined ? {} : { clips }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(resolution === undefined ? {} : { resolution }),
  };
}

/** From the plan's own length, or the shortest, outwards in growing steps, then between the last two. */
function longestFitting({ workload }: PricedEstimate, fits: (seconds: number) => boolean): number | undefined {
  const own = Math.max(1, Math.floor(Number(workload.clip.durationSeconds)));
  let fitting = [own, 1].find(fits);
  if (fitting === undefined) return undefined;
  for (let reach = 1; fitting < longest; reach *= 2) {
    const further: number = Math.min(longest, fitting + reach);
    if (!fits(further)) return firstWhere(fitting + 1, further, (seconds) => !fits(seconds)) - 1;
    fitting = further;
  }
  return longest;
}
