/** The plan that a page is about, beside the estimator: what it is, and the way back. */
import type { Issue } from "../../ask/issues";
import type { Plan } from "../../ask/plan";
import { writePlan } from "../../ask/write";
import { reasonOf, type Estimate } from "../../month/estimate";
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
    ...(focus.status === "priced"
      ? { seen: priceSeen(seenOn(focus), plan.on) }
      : { unpriced: tell(reasonOf(focus)).message }),
  };
}
