/** One risk of a plan, in text. */
import type { PricedEstimate } from "@/lib/month/estimate";
import { assessRisks, explainRisk, type AssessedRisk } from "@/lib/risks";
import type { RiskId } from "@/lib/risks/ids";
import { shown } from "./shown";

function assessed(estimate: PricedEstimate, id: RiskId): AssessedRisk {
  const risk = assessRisks(estimate).find((candidate) => candidate.id === id);
  if (!risk) throw new Error(`no risk is called ${id}`);
  return risk;
}

export function riskOf(estimate: PricedEstimate, id: RiskId): unknown {
  const { state, low, high } = assessed(estimate, id);
  const { explanation, evidence } = explainRisk(estimate, id);
  return shown({
    state,
    low,
    high,
    explanation,
    evidence: evidence.map((source) => ("id" in source ? source.id : source.url)),
  });
}

/** The formula with the plan's numbers. */
export const numbersOf = (estimate: PricedEstimate, id: RiskId): string | undefined =>
  explainRisk(estimate, id).numbers;
