/** Where makers' models are on sale. */
import type { CatalogueModel } from ".";
import { stageOn } from "./stage";

/** At which providers each family is on sale on a day, by the family's id. */
export function sellersByFamily(
  models: readonly CatalogueModel[],
  on: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const sellers = new Map<string, Set<string>>();
  for (const model of models) {
    if (!model.family || stageOn(model, on) === "retired") continue;
    const known = sellers.get(model.family.id);
    if (known) known.add(model.provider.id);
    else sellers.set(model.family.id, new Set([model.provider.id]));
  }
  return sellers;
}
