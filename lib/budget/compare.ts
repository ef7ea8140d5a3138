/** The same workload over many models: what can be priced ranked by the money to plan with, the rest with its reason. */
import type { CatalogueModel } from "../catalogue";
import {
  estimateModel,
  type Estimate,
  type OtherEstimate,
  type PricedEstimate,
  type Question,
} from "../month/estimate";
import type { Decimal } from "../numbers/decimal";
import { compareText } from "../numbers/list";
import { planWithOf } from "./plan-with";

export type Comparison = { priced: PricedEstimate[]; others: OtherEstimate[] };

const othersOrder = { partial: 0, unpriced: 1, retired: 2 } as const;
const byKey = (a: Estimate, b: Estimate): number => compareText(a.model.key, b.model.key);

/**
 * Orders estimates: priced ones by the money to plan with, least first, equal ones by name; then those with a
 * part of the bill, those without a price, those retired. The order in which they are given changes nothing.
 */
export function rank(estimates: readonly Estimate[]): Comparison {
  const priced: { estimate: PricedEstimate; total: Decimal }[] = [];
  const others: OtherEstimate[] = [];
  for (const estimate of estimates) {
    if (estimate.status === "priced") priced.push({ estimate, total: planWithOf(estimate).total });
    else others.push(estimate);
  }
  return {
    priced: priced
      .sort((a, b) => a.total.cmp(b.total) || byKey(a.estimate, b.estimate))
      .map(({ estimate }) => estimate),
    others: others.sort((a, b) => othersOrder[a.status] - othersOrder[b.status] || byKey(a, b)),
  };
}

/** Estimates models and orders them. */
export const compare = (models: readonly CatalogueModel[], question: Question): Comparison =>
  rank(models.map((model) => estimateModel(model, question)));
