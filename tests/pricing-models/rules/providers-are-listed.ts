import type { CatalogueRule } from "../support/rule";

export const providersAreListed: CatalogueRule = {
  id: "providers-are-listed",
  description:
    "index.ts exports every provider file, each id once: a file that is not listed does not exist for anyone",
  scope: "catalogue",
  check: ({ files, exported }) => {
    const ids = exported.map(({ id }) => id);
    const missing = files
      .filter(({ providerId }) => !ids.includes(providerId))
      .map(
        ({ path, providerId }) =>
          `${path}: provider "${providerId}" is not exported. Add its line to pricing-models/index.ts.`,
      );
    const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map(
      (id) =>
        `pricing-models/${id}.ts: two exports of index.ts have the provider id "${id}". Give one another id, and its file that name.`,
    );
    return [...missing, ...twice];
  },
};
