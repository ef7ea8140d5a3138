/** The plan that a page is about, beside the estimator: what it is, and the way back. */
import type { Issue } from "../../ask/issues";
import type { FocusedPlan } from "./types";

/** The plan that a page is about. `unpriced`: why nothing can be said of the model in focus. */
export type PlanView = {
  what: string;
  model: string;
  provider: string;
  day: string;
  query: string;
  issues: Issue[];
  unpriced?: string;
};

/** The plan of a view, in a line. */
export function planOf({ what, day, query, issues, focus }: FocusedPlan): PlanView {
  const unpriced = focus.status === "priced" ? {} : { unpriced: focus.reason.message };
  return { what, model: focus.name, provider: focus.provider, day, query, issues, ...unpriced };
}
