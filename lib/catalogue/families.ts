/** Which models are one maker's model: as it is listed, and what follows for makers of whom nothing is. */
import type { ModelFamily } from "./assumptions";
import { compareText } from "../numbers/list";
import { keyOf } from "./known";
import type { Provider } from "./schema";
import { slugOf } from "./slug";

const byMakerAndName = (a: ModelFamily, b: ModelFamily): number =>
  compareText(a.maker, b.maker) || compareText(a.name, b.name);

/**
 * The listed families, and those of new makers: what a maker without any listed family sells under its own name begins
 * one, for there is none that it could be of. Once one family of a maker is listed, all of its models have to be.
 */
export function withNewMakers(listed: readonly ModelFamily[], providers: readonly Provider[]): readonly ModelFamily[] {
  const makers = new Set(listed.map(({ maker }) => maker));
  const begun = new Map<string, ModelFamily>();
  for (const provider of providers.filter(({ reseller }) => !reseller))
    for (const model of provider.models.filter(({ vendor }) => vendor === provider.name && !makers.has(vendor))) {
      const { name, vendor: maker } = model;
      const id = slugOf(name);
      const models = [...(begun.get(id)?.models ?? []), keyOf(provider, model)].sort(compareText);
      begun.set(id, { id, maker, name, models });
    }
  return begun.size === 0 ? listed : [...listed, ...begun.values()].sort(byMakerAndName);
}
