/** The plan that a page is about, beside the estimator: what it is, and the way back. */
import type { Issue } from "../../ask/issues";
import type { Plan } from "../../ask/plan";
import { writePlan } from "../../ask/write";
import { reasonOf, type Estimate } from "../../month/estimate";
import { ownMark } from "../sentences/own";
import { describe } from "../sentences/plan";
import { tell } from "../sentences/remarks";

/** The plan that a page is about. `unpriced`: why nothing can be said of the model in focus. */
export type PlanView = {
  what: string;
  model: string;
  provider: string;
  on: string;
  query: string;
  issues: Issue[];
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
    ...(focus.status === "priced" ? {} : { unpriced: tell(reasonOf(focus)).message }),
  };
}
