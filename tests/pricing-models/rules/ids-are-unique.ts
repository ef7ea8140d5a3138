import type { Model } from "@/lib/catalogue/schema";
import { placeIn } from "../support/place";
import type { ProviderRule } from "../support/rule";

const repeated = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];

const scopesOf = (model: Model): [string, readonly string[]][] => [
  ["rate", model.rates.map(({ id }) => id)],
  ["minimum cost", model.minimumCosts.map(({ id }) => id)],
  ["option", model.options.map(({ name }) => name)],
  ["worked example", model.workedExamples.map(({ id }) => id)],
  ["mode", model.modes],
  ["tier", model.constraints.tiers],
  ...model.options.map(({ name, choices }): [string, readonly string[]] => [`choice of option "${name}",`, choices]),
];

export const idsAreUnique: ProviderRule = {
  id: "ids-are-unique",
  description: "an id stands for one thing in its scope: links and lines of the bill point at ids",
  scope: "provider",
  check: (provider) => [
    ...repeated(provider.models.map(({ id }) => id)).map(
      (id) => `${placeIn(provider, id)}: two models have this id. Rename one, or make them one model.`,
    ),
    ...repeated(provider.sources.map(({ id }) => id)).map(
      (id) =>
        `${placeIn(provider, undefined, `source "${id}"`)}: two sources have this id. Rename one and cite it by its new id.`,
    ),
    ...provider.models.flatMap((model) =>
      scopesOf(model).flatMap(([what, ids]) =>
        repeated(ids).map(
          (id) => `${placeIn(provider, model.id, `${what} "${id}"`)}: it is there twice. Rename or delete one.`,
        ),
      ),
    ),
  ],
};
