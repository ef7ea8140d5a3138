/** Which models of the catalogue answer a list of plain filters: the words of the query string and of the answer. */
import { issueMessages, type Issue } from "./issues";
import { unitsOf } from "../catalogue/units-of";
import { modelKinds, modes, resolutions, unitKinds } from "../catalogue/vocabulary";
import { onField } from "./fields";
import { notRecorded } from "./model-makes";
import { matchNames } from "./model-names";
import { readModelWords } from "./model-words";
import type { Catalogue, CatalogueModel } from "../catalogue";
import { stageOn, stages } from "../catalogue/stage";

const sounds = ["on", "off", "always", "optional", "never", "unknown", "not-recorded"] as const;

/**
 * `on` asks for models that can make sound, `off` for those that can be silent; `unknown` for those whose own row is
 * silent; the other words are of what is recorded, by the row or by its maker's model.
 */
function sounding({ model, sound: { makes } }: CatalogueModel, wanted: string): boolean {
  if (wanted === "on") return makes === "always" || makes === "optional";
  if (wanted === "off") return makes !== "always";
  return wanted === "unknown" ? model.constraints.audio === wanted : makes === wanted;
}

type Filter = {
  words: (catalogue: Catalogue) => readonly string[];
  keeps: (model: CatalogueModel, word: string, on: string) => boolean;
};

/**
 * Models for typed words: those that surely make what the words ask come first, those that are retired last, and better
 * matches of names before others.
 */
function searched(models: readonly CatalogueModel[], text: string, on: string): CatalogueModel[] {
  const words = readModelWords(text);
  const found = models.flatMap((model) => {
    const match = matchNames(model, words);
    const lacking = match && notRecorded(model, words.asked);
    if (!match || !lacking) return [];
    const late = stageOn(model, on) === "retired" ? 2 : lacking.length > 0 ? 1 : 0;
    return [{ model, late, distance: match.distance }];
  });
  return found.sort((a, b) => a.late - b.late || a.distance - b.distance).map(({ model }) => model);
}

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
    kind: { words: () => modelKinds, keeps: ({ kind }, word) => kind === word },
  }),
);

/** What each filter can be set to, for the description of the API. */
export const filterWords = (catalogue: Catalogue): ReadonlyMap<string, readonly string[]> =>
  new Map([...filters].map(([field, { words }]) => [field, words(catalogue)]));

type FilteredModels = { models: CatalogueModel[]; on: string; issues: Issue[] };

/**
 * Filters models by provider, vendor, status, unit, mode, resolution, audio and kind on a day, and by typed words
 * (`q`), which also say what has to be made: `q=kling 1080`. Every pair must be known and its word possible; otherwise there is an issue. `unit=credit&audio=on`: priced in credits and able to make sound.
 */
export function filterModels(
  catalogue: Catalogue,
  entries: Iterable<readonly [string, string]>,
  today: string,
): FilteredModels {
  const issues: Issue[] = [];
  const asked: { filter: Filter; word: string }[] = [];
  let on = today;
  let typed = "";
  const seen = new Set<string>();
  for (const [field, value] of entries) {
    const filter = filters.get(field);
    if (seen.has(field)) issues.push({ code: "given-twice", field, value, message: issueMessages.givenTwice() });
    else if (field === "on") {
      const day = onField.read(value);
      if ("value" in day) on = day.value;
      else issues.push({ ...day.issue, field, value });
    } else if (field === "q") typed = value;
    else if (!filter) issues.push({ code: "unknown-field", field, value, message: issueMessages.unknownField() });
    else if (!filter.words(catalogue).includes(value)) {
      issues.push({ code: "not-one-of", field, value, message: issueMessages.notOneOf(filter.words(catalogue)) });
    } else asked.push({ filter, word: value });
    seen.add(field);
  }
  const models = catalogue.models.filter((model) => asked.every(({ filter, word }) => filter.keeps(model, word, on)));
  return { models: typed.trim() === "" ? models : searched(models, typed, on), on, issues };
}
