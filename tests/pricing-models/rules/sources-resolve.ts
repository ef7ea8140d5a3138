import { citations } from "../support/citations";
import { placeIn, quoted } from "../support/place";
import type { ProviderRule } from "../support/rule";

export const sourcesResolve: ProviderRule = {
  id: "sources-resolve",
  description:
    "every cited source is listed, and every listed source is cited: a figure leads to its page and a page to a figure",
  scope: "provider",
  check: (provider) => {
    const cited = citations(provider);
    const ids = provider.sources.map(({ id }) => id);
    const dangling = cited
      .filter(({ sourceId }) => !ids.includes(sourceId))
      .map(
        ({ model, entry, sourceId }) =>
          `${placeIn(provider, model, entry)}: it cites "${sourceId}", which is not among the sources of this file. ` +
          `Add that source, or cite one of ${quoted(ids)}.`,
      );
    const idle = ids
      .filter((id) => !cited.some(({ sourceId }) => sourceId === id))
      .map(
        (id) =>
          `${placeIn(provider, undefined, `source "${id}"`)}: nothing cites it. Add it to the sourceIds of what it says, or delete it.`,
      );
    return [...dangling, ...idle];
  },
};
