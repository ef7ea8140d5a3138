/** What texts ask the engine: the one place where a query becomes an estimate. Each is made once for a set of figures. */
import { readPlan } from "../../ask/read";
import { writePlan } from "../../ask/write";
import type { Facts } from "../../catalogue/facts";
import { compare } from "../../budget/compare";
import { estimateModel, questionOf, type Estimate, type PricedEstimate, type Question } from "../../month/estimate";

export type GuideFacts = Facts & {
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
export function estimatesOf(facts: Facts) {
  const { catalogue, exchange } = facts;
  const read = (query: string) => readPlan(new URLSearchParams(query), facts);
  const question = (query: string): Question => {
    const { plan, issues } = read(query);
    const [issue] = issues;
    if (issue) throw new Error(`a text asks for "${query}": ${issue.field}, ${issue.message}`);
    return questionOf(plan, exchange);
  };
  const estimate = kept((query): Estimate => {
    const asked = question(query);
    const model = catalogue.find(asked.workload.models[0] ?? "");
    if (!model) throw new Error(`a text asks for "${query}", which names no model`);
    return estimateModel(model, asked);
  });
  return {
    /** The estimate of a query's first model. */
    estimate,
    /** Every model that can make a query's clips at a known price, cheapest month first. */
    ranked: kept((query): readonly PricedEstimate[] => compare(catalogue.models, question(query)).priced),
    /** Whether the engine can read a query as it is. */
    reads: (query: string): boolean => read(query).issues.length === 0,
    /** A query written out in full, as links to the estimator have it. */
    plan: (query: string): string => writePlan(estimate(query).plan),
  };
}
