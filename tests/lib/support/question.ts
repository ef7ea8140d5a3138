/** Questions as a link asks them, put to the real catalogue. */
import type { CatalogModel } from "@/lib/catalogue";
import { assumedRates, catalog } from "@/lib/data";
import { askQuestion, estimateModel, type Estimate, type PricedEstimate, type Question } from "@/lib/month/estimate";
import { parseWorkflow, type WorkflowContext } from "@/lib/ask/parse";
import type { Workflow } from "@/lib/ask/workflow";

/** The day that every link without `on` is of. */
export const today = "2026-11-22";
export const context: WorkflowContext = { catalog, assumed: assumedRates, today };

export const entriesOf = (query: string): [string, string][] => [...new URLSearchParams(query)];

/** The workflow of a link without a mistake. */
export function workflowOf(query: string): Workflow {
  const { workflow, issues } = parseWorkflow(entriesOf(query), context);
  if (issues.length > 0) throw new Error(`"${query}": ${issues.map(({ message }) => message).join(" ")}`);
  return workflow;
}

export const questionOf = (query: string): Question => askQuestion(workflowOf(query), assumedRates);

export function modelOf(key: string): CatalogModel {
  const model = catalog.find(key);
  if (!model) throw new Error(`${key} is not in the catalogue`);
  return model;
}

/** The model in focus, estimated. */
export function estimateOf(query: string): Estimate {
  const question = questionOf(query);
  return estimateModel(modelOf(question.workflow.models[0] ?? ""), question);
}

/** A model of its own making, asked a question: it is put in focus. */
export function estimateFor(model: CatalogModel, query = ""): Estimate {
  return estimateModel(model, askQuestion({ ...workflowOf(query), models: [model.key] }, assumedRates));
}

export function priced(estimate: Estimate): PricedEstimate {
  if (estimate.status !== "priced") throw new Error(`${estimate.model.key} is ${estimate.status}`);
  return estimate;
}

export const pricedOf = (query: string): PricedEstimate => priced(estimateOf(query));
