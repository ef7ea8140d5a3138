/** One risk of a plan, in text. */
import type { PricedEstimate } from "@/lib/month/estimate";
import { assessRisks, type AssessedRisk } from "@/lib/risks";
import { shown } from "./shown";

function assessed(estimate: PricedEstimate, id: string): AssessedRisk {
  const risk = assessRisks({ estimate }).find((candidate) => candidate.id === id);
  if (!risk) throw new Error(`no risk is called ${id}`);
  return risk;
}

export function riskOf(estimate: PricedEstimate, id: string): unknown {
  const { state, low, high, explanation, evidence } = assessed(estimate, id);
  return shown({ state, low, high, explanation, evidence: evidence.map((source) => source.id) });
}

/** The formula with the plan's numbers. */
export const numbersOf = (estimate: PricedEstimate, id: string): string | undefined => assessed(estimate, id).numbers;
