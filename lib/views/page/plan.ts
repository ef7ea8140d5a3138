/** The plan that a page is about, beside the estimator: what it is, and the way back. */
import type { Issue } from "../../ask/issues";
import type { Plan } from "../../ask/plan";
import { writePlan } from "../../ask/write";
import { reasonOf, type Estimate, type PricedEstimate } from "../../month/estimate";
import { ownMark } from "../sentences/own";
import { describe } from "../sentences/plan";
import { priceSeen } from "../../words/days";
import { tell } from "../sentences/remarks";
import { seenOn } from "./text";

/**
 * The plan that a page is about. `seen`: when the prices that its figures rest on were. `unpriced`: why nothing can be
 * said of the model in focus.
 */
export type PlanView = {
  what: string;
  model: string;
  provider: string;
  on: string;
  query: string;
  issues: Issue[];
  seen?: string;
  unpriced?: string;
};

/** When the price of an estimate was seen: nothing of one that is the plan's own, and seen on no page. */
export function seenOf(estimate: PricedEstimate): Pick<PlanView, "seen"> {
  const mark = ownMark(estimate);
  return mark === "own price" || mark === "own model" ? {} : { seen: priceSeen(seenOn(estimate), estimate.plan.on) };
}

/** A plan and its model in focus, in a line. */
export function viewPlan(plan: Plan, focus: Estimate, issues: Issue[]): PlanView {
  const { model } = focus;
  const mark = ownMark(focus);
  return {
    what: describe(plan.workloads[0]),
    model: model.model.name,
    provider: mark ? `${model.provider.name}, with your ${mark}` : model.provider.name,
    on: plan.on,
    query: writePlan(plan),
    issues,
    ...(focus.status === "priced" ? seenOf(focus) : { unpriced: tell(reasonOf(focus)).message }),
  };
}
