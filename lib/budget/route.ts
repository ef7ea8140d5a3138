/** Where a provider sells what one maker's model does as several models, each for a mode: the one for the mode that is asked. */
import type { Catalogue } from "../catalogue";
import { questionOf, reasonOf, type Estimate, type PricedEstimate } from "../month/estimate";
import type { ExchangeAssumptions } from "../catalogue/exchange";
import { compare } from "./compare";

const isOfMode = (code: ReturnType<typeof reasonOf>["code"]): boolean =>
  code === "mode-not-offered" || code === "mode-not-recorded";

/**
 * Of a model that is not recorded to take the plan's mode: the cheapest model of the same maker's model at the same provider that
 * has a price for the plan, as `wan2.7-i2v` where `wan2.7-t2v` is asked for image to video. Nothing where there is none.
 */
export function routeOf(
  estimate: Estimate,
  { catalogue, exchange }: { catalogue: Catalogue; exchange: ExchangeAssumptions },
): PricedEstimate | undefined {
  const { model, plan } = estimate;
  if (estimate.status === "priced" || !isOfMode(reasonOf(estimate).code)) return undefined;
  const siblings = (model.family?.keys ?? []).flatMap((key) => catalogue.find(key) ?? []);
  const others = siblings.filter(({ provider, key }) => provider.id === model.provider.id && key !== model.key);
  return compare(others, questionOf(plan, exchange)).priced[0];
}
