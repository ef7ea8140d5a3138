/** Estimates of one plan, made again with an input at another value; all others stay as they are. */
import type { Plan } from "../ask/plan";
import type { ExchangeAssumptions } from "../catalogue/exchange";
import {
  estimateModel,
  expectedMonth,
  inMonth,
  questionOf,
  type Estimate,
  type ExpectedMonth,
  type PricedEstimate,
  type Question,
} from "../month/estimate";
import { planAt, scaleOf, type Knob, type Scale } from "./knobs";

/** Whether a knob turns the month around the clip, or what the clip is. */
const turnsMonth = (knob: Knob): boolean => knob === "clips" || knob === "kept" || knob === "retry";

/** The estimates of one plan with a knob turned. Each is made once, and one month is shared by all models. */
export type Varied = {
  scale: Scale;
  estimates: readonly Estimate[];
  /** One of them at a place: nothing where the model has no price for that. */
  at: (index: number, place: number) => PricedEstimate | undefined;
};

/**
 * Estimates with a knob turned: another month around the same generations, or another clip, planned and priced anew.
 * The estimates are of one plan.
 */
export function varied(estimates: readonly Estimate[], knob: Knob, exchange: ExchangeAssumptions): Varied {
  const plan = estimates[0]?.plan;
  const months = new Map<number, ExpectedMonth>();
  const questions = new Map<number, Question>();
  const made = new Map<string, PricedEstimate | undefined>();
  const scale = plan ? scaleOf(plan, knob) : { knob, least: 0, most: -1, own: 0 };
  const known = <T>(table: Map<number, T>, place: number, make: (changed: Plan) => T, of: Plan): T => {
    let found = table.get(place);
    if (found === undefined) table.set(place, (found = make(planAt(of, knob, place))));
    return found;
  };
  const make = (estimate: Estimate, place: number): PricedEstimate | undefined => {
    if (place === scale.own) return estimate.status === "priced" ? estimate : undefined;
    if (turnsMonth(knob)) {
      if (estimate.status !== "priced") return undefined;
      return inMonth(
        estimate,
        known(months, place, ({ workloads }) => expectedMonth(workloads[0].month), estimate.plan),
      );
    }
    const turned = estimateModel(
      estimate.model,
      known(questions, place, (changed) => questionOf(changed, exchange), estimate.plan),
    );
    return turned.status === "priced" ? turned : undefined;
  };
  return {
    scale,
    estimates,
    at: (index, place) => {
      const key = `${index} ${place}`;
      const estimate = estimates[index];
      if (estimate && !made.has(key)) made.set(key, make(estimate, place));
      return made.get(key);
    },
  };
}
