/** Which models of the catalogue answer a list of plain filters: the words of the query string and of the answer. */
import { issueMessages, type Issue } from "./issues";
import { unitsOf } from "../catalogue/units-of";
import { modes, resolutions, unitKinds } from "../catalogue/vocabulary";
import { onField } from "./fields";
import type { Catalogue, CatalogueModel } from "../catalogue";
import { stageOn, stages } from "../catalogue/stage";

const sounds = ["on", "off", "always", "optional", "never", "unknown"] as const;

/** `on` asks for models that can make sound, `off` for those that can be silent; the other words are the model's own. */
function sounding({ model }: CatalogueModel, wanted: string): boolean {
  const { audio } = model.constraints;
  if (wanted === "on") return audio === "always" || audio === "optional";
  if (wanted === "off") return audio !== "always";
  return audio === wanted;
}

type Filter = {
  words: (catalogue: Catalogue) => readonly string[];
  keeps: (model: CatalogueModel, word: string, on: string) => boolean;
};

/** Names a person may search by, in one line. */
const searched = ({ key, model, provider }: CatalogueModel): string =>
  `${key} ${model.name} ${model.vendor} ${provider.name}`.toLowerCase();

const filters = new Map<string, Filter>(
  Object.entries<Filter>({
    provider: {
      words: ({ providers }) => providers.map(({ id }) => id),
      keeps: ({ provider }, word) => provider.id === word,
    },
    vendor: {
      words: ({ models }) => [...new Set(models.map(({ model }) => model.vendor))],
      keeps: ({ model }, word) => model.vendor === word,
    },
    status: { words: () => stages, keeps: (model, word, on) => stageOn(model, on) === word },
    unit: { words: () => unitKinds, keeps: ({ model }, word) => unitsOf(model).some((unit) => unit === word) },
    mode: { words: () => modes, keeps: ({ model }, word) => model.modes.some((mode) => mode === word) },
    resolution: {
      words: () => resolutions,
      keeps: ({ model }, word) =>
        model.constraints.resolutions !== "unknown" &&
        model.constraints.resolutions.some((offered) => offered === word),
    },
    audio: { words: () => sounds, keeps: sounding },
  }),
);

/** What each filter can be set to, for a form. */
export const filterWords = (catalogue: Catalogue): ReadonlyMap<string, readonly string[]> =>
  new Map([...filters].map(([field, { words }]) => [field, words(catalogue)]));

type FilteredModels = { models: CatalogueModel[]; on: string; issues: Issue[] };

/**
 * Filters models by provider, vendor, status, unit, mode, resolution and audio on a day, and by
 * words of their names (`q`). Every pair must be known and its word possible; otherwise there is an issue. `unit=credit&audio=on`: priced in credits and able to make sound.
 */
export function filterModels(
  catalogue: Catalogue,
  entries: Iterable<readonly [string, string]>,
  today: string,
): FilteredModels {
  const issues: Issue[] = [];
  const asked: { filter: Filter; word: string }[] = [];
  let on = today;
  let wanted: string[] = [];
  const seen = new Set<string>();
  for (const [field, value] of entries) {
    const filter = filters.get(field);
    if (seen.has(field)) issues.push({ code: "given-twice", field, value, message: issueMessages.givenTwice() });
    else if (field === "on") {
      const day = onField.read(value);
      if ("value" in day) on = day.value;
      else issues.push({ ...day.issue, field, value });
    } else if (field === "q") wanted = value.toLowerCase().split(/\s+/).filter(Boolean);
    else if (!filter) issues.push({ code: "unknown-field", field, value, message: issueMessages.unknownField() });
    else if (!filter.words(catalogue).includes(value)) {
      issues.push({ code: "not-one-of", field, value, message: issueMessages.notOneOf(filter.words(catalogue)) });
    } else asked.push({ filter, word: value });
    seen.add(field);
  }
  const models = catalogue.models.filter(
    (model) =>
      asked.every(({ filter, word }) => filter.keeps(model, word, on)) &&
      wanted.every((word) => searched(model).includes(word)),
  );
  return { models, on, issues };
}
