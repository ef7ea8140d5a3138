/** The whole plan that an address asks for, as its page and its card read it. */
import { answer } from "../../../answer/answer";
import type { Issue } from "../../../ask/issues";
import type { Plan } from "../../../ask/plan";
import { askedModels, type Entries } from "../../../ask/read";
import { readShownPlan } from "../../../ask/read-shown";
import { placed, readShownWorkloads } from "../../../ask/workloads";
import type { Facts } from "../../../catalogue/facts";
import type { Estimate } from "../../../month/estimate";
import { mapEach, type NonEmpty } from "../../../numbers/list";

type WholeAsked = {
  plan: Plan;
  issues: readonly Issue[];
  estimates: NonEmpty<Estimate>;
  /** The model of a workload that no provider has: another one stands in for it, and so there is no total. */
  unknown: string | undefined;
};

/**
 * The plan with its workloads in their places, what of it could not be read, and the estimate of each workload:
 * `model=kling/kling-v3&2.clips=10&view.at=2` is ten clips and a hundred, in this order.
 */
export function wholeAsked(entries: Entries, facts: Facts): WholeAsked {
  const { plan: said, issues } = readShownWorkloads(readShownPlan, entries, facts);
  const plan = placed(said, entries.find(([name]) => name === "view.at")?.[1]);
  const estimates = mapEach(answer(plan, facts).workloads, ({ estimates: [focus] }) => focus);
  const isFirst = ({ field, value }: Issue) => askedModels(entries, field)[0] === value;
  const unknown = issues.find((issue) => issue.code === "unknown-model" && isFirst(issue))?.value;
  return { plan, issues, estimates, unknown: unknown?.slice(0, 80) };
}
