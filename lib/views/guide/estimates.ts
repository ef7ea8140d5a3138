/** What texts ask the engine: the one place where a query becomes an estimate. Each is made once for a set of figures. */
import { parseWorkflow } from "../../ask/parse";
import { serializeWorkflow } from "../../ask/write";
import type { Catalog } from "../../catalogue";
import type { ExchangeAssumptions } from "../../catalogue/exchange";
import { compare } from "../../month/compare";
import { askQuestion, estimateModel, type Estimate, type PricedEstimate, type Question } from "../../month/estimate";

export type GuideContext = {
  catalog: Catalog;
  assumed: ExchangeAssumptions;
  today: string;
  /** What the reader has set in a guide's example; empty at first. */
  asked: Readonly<Record<string, string>>;
};

export type Estimates = ReturnType<typeof estimatesOf>;

/** An answer that is worked out when it is first asked for, and kept. */
function kept<T>(make: (query: string) => T): (query: string) => T {
  const made = new Map<string, { answer: T }>();
  return (query) => {
    const found = made.get(query) ?? { answer: make(query) };
    made.set(query, found);
    return found.answer;
  };
}

/** Estimates by query string. A query that the strict API would refuse throws: it is a mistake in a text. */
export function estimatesOf({ catalog, assumed, today }: GuideContext) {
  const parsed = (query: string) => parseWorkflow(new URLSearchParams(query), { catalog, assumed, today });
  const question = (query: string): Question => {
    const { workflow, issues } = parsed(query);
    const [issue] = issues;
    if (issue) throw new Error(`a text asks for "${query}": ${issue.field}, ${issue.message}`);
    return askQuestion(workflow, assumed);
  };
  const estimate = kept((query): Estimate => {
    const asked = question(query);
    const model = catalog.find(asked.workflow.models[0] ?? "");
    if (!model) throw new Error(`a text asks for "${query}", which names no model`);
    return estimateModel(model, asked);
  });
  return {
    /** The estimate of a query's first model. */
    estimate,
    /** Every model that can make a query's clips at a known price, cheapest month first. */
    ranked: kept((query): readonly PricedEstimate[] => compare(catalog.models, question(query)).priced),
    /** Whether the engine can read a query as it is. */
    reads: (query: string): boolean => parsed(query).issues.length === 0,
    /** A query written out in full, as links to the estimator have it. */
    plan: (query: string): string => serializeWorkflow(estimate(query).workflow),
  };
}
