import { placeIn } from "../support/place";
import type { CatalogueRule } from "../support/rule";

export const replacementsExist: CatalogueRule = {
  id: "replacements-exist",
  description: "a replacement written as provider/model is a model of this catalogue: it is shown as a link",
  scope: "catalogue",
  check: ({ exported }) => {
    const keys = new Set(exported.flatMap(({ id, models }) => models.map((model) => `${id}/${model.id}`)));
    const ids = new Set(exported.map(({ id }) => id));
    return exported.flatMap((provider) =>
      provider.models.flatMap(({ id, status: { replacement } }) =>
        replacement === undefined || keys.has(replacement) || !ids.has(replacement.split("/")[0]!)
          ? []
          : [
              `${placeIn(provider, id)}: its replacement "${replacement}" is not in the catalogue. ` +
                "Write the id of a model that is, or the name that the source gives.",
            ],
      ),
    );
  },
};
