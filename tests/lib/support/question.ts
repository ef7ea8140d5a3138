/** Questions as a link asks them, put to the real catalogue. */
import { readPlan } from "@/lib/ask/read";
import type { Month, Plan, Workload } from "@/lib/ask/plan";
import type { CatalogueModel } from "@/lib/catalogue";
import type { Facts } from "@/lib/catalogue/facts";
import { assumedRates, catalogue } from "@/lib/data";
import * as engine from "@/lib/month/estimate";
import type { Estimate, PricedEstimate, Question } from "@/lib/month/estimate";
import { flatOf, planOf, type Flat } from "./flat";

/** The day that every link without `on` is of. */
export const today = "2026-11-22";
export const context: Facts = { catalogue, exchange: assumedRates, today };

export const entriesOf = (query: string): [string, string][] => [...new URLSearchParams(query)];

/** The plan of a link without a mistake. */
export function readOf(query: string): Plan {
  const { plan, issues } = readPlan(entriesOf(query), context);
  if (issues.length > 0) throw new Error(`"${query}": ${issues.map(({ message }) => message).join(" ")}`);
  return plan;
}

/** The same under its flat names, to be spread. */
export const workflowOf = (query: string): Flat => flatOf(readOf(query));
export const workloadOf = (query: string): Workload => readOf(query).workloads[0];
export const monthOf = (query: string): Month => workloadOf(query).month;

export const questionOf = (query: string): Question => engine.questionOf(readOf(query), assumedRates);

export function modelOf(key: string): CatalogueModel {
  const model = catalogue.find(key);
  if (!model) throw new Error(`${key} is not in the catalogue`);
  return model;
}

/** A model's estimate of a plan: that of the model in focus, unless another is asked. */
export const estimatePlan = (plan: Plan, key = plan.workloads[0].models[0] ?? ""): Estimate =>
  engine.estimateModel(modelOf(key), engine.questionOf(plan, assumedRates));

export const estimateFlat = (flat: Flat, key?: string): Estimate => estimatePlan(planOf(flat), key);

/** The model in focus, estimated. */
export const estimateOf = (query: string): Estimate => estimatePlan(readOf(query));

/** A model of its own making, asked a question: it is put in focus. */
export function estimateFor(model: CatalogueModel, query = ""): Estimate {
  const plan = planOf({ ...workflowOf(query), models: [model.key] });
  return engine.estimateModel(model, engine.questionOf(plan, assumedRates));
}

export function priced(estimate: Estimate): PricedEstimate {
  if (estimate.status !== "priced") throw new Error(`${estimate.model.key} is ${estimate.status}`);
  return estimate;
}

export const pricedOf = (query: string): PricedEstimate => priced(estimateOf(query));
