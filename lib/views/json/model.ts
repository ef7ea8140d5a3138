/** What the catalogue has, as the API lists it. */
import type { CatalogueModel } from "../../catalogue";
import { stageOn } from "../../catalogue/stage";
import { newestDay } from "../../numbers/days";
import { unitsOf } from "../../catalogue/units-of";

/** One model as `/api/models` lists it. */
export function answerModel(entry: CatalogueModel, on: string) {
  const { provider, model, rates } = entry;
  const { constraints } = model;
  return {
    provider: provider.id,
    model: model.id,
    name: model.name,
    vendor: model.vendor,
    status: stageOn(entry, on),
    units: unitsOf(model),
    modes: model.modes,
    durations: constraints.durations.map(({ when, ...rule }) => (when ? { ...rule, when } : rule)),
    resolutions: constraints.resolutions,
    audio: constraints.audio,
    sound: entry.sound,
    modesOfMaker: entry.modesOfMaker ?? [],
    limitsSeenOn: entry.seenOn,
    verifiedOn: newestDay(rates.map(({ verifiedOn }) => verifiedOn)),
    confidence: model.confidence,
  };
}
