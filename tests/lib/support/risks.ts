/** One risk of a plan, in text. */
import type { PricedEstimate } from "@/lib/estimate";
import { assessRisks } from "@/lib/risks";
import { shown } from "./shown";

export function riskOf(estimate: PricedEstimate, id: string): unknown {
  const risk = assessRisks({ estimate }).find((candidate) => candidate.id === id);
  if (!risk) throw new Error(`no risk is called ${id}`);
  const { state, low, high, explanation, evidence } = risk;
  return shown({ state, low, high, explanation, evidence: evidence.map((source) => source.id) });
}
