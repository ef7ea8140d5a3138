/** Ask once, answer once: everything the engine says about a plan, as plain data. Every page and file is a view of it. */
import type { Plan, Workload } from "../ask/plan";
import type { Facts } from "../catalogue/facts";
import { compare, type Comparison } from "../budget/compare";
import { estimateModel, questionOf, type Estimate } from "../month/estimate";
import { isNonEmpty, mapEach, type NonEmpty } from "../numbers/list";

/** A workload with an estimate of each model that it names, in its order; where it names none, of all, cheapest first. */
type Answered = { workload: Workload; estimates: NonEmpty<Estimate> };

/** @public */
export type Answer = { plan: Plan; workloads: NonEmpty<Answered> };

/** What an answer looks like somewhere: a page, a file, an API's JSON. */
export type View<T> = (answer: Answer, facts: Facts) => T;

/** The workload on every model of the catalogue, ranked. Dear: asked for by those who show it. */
export const comparisonOf = (plan: Plan, workload: Workload, { catalogue, exchange }: Facts): Comparison =>
  compare(catalogue.models, questionOf(plan, exchange, workload));

function everyModel(plan: Plan, workload: Workload, facts: Facts): Estimate[] {
  const { priced, others } = comparisonOf(plan, workload, facts);
  return [...priced, ...others];
}

function namedModels(plan: Plan, workload: Workload, { catalogue, exchange }: Facts): Estimate[] {
  const question = questionOf(plan, exchange, workload);
  return workload.models.flatMap((key) => {
    const model = catalogue.find(key);
    return model ? [estimateModel(model, question)] : [];
  });
}

function answerWorkload(plan: Plan, workload: Workload, facts: Facts): Answered {
  const estimates =
    workload.models.length === 0 ? everyModel(plan, workload, facts) : namedModels(plan, workload, facts);
  if (!isNonEmpty(estimates)) throw new Error("the catalogue has none of the models that the plan names");
  return { workload, estimates };
}

/** Answers a plan: each workload on the models that it names. Of several, none has the budget: it is for all of them. */
export function answer(plan: Plan, facts: Facts): Answer {
  const asked = plan.workloads.length > 1 ? { ...plan, budget: undefined } : plan;
  return { plan, workloads: mapEach(plan.workloads, (workload) => answerWorkload(asked, workload, facts)) };
}

/** The estimate of the model in focus, of the first workload. */
export const focusOf = ({ workloads }: Answer): Estimate => workloads[0].estimates[0];
