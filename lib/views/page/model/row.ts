/** A model as one row of the catalogue. */
import type { CatalogueModel } from "../../../catalogue";
import { stageOn } from "../../../catalogue/stage";
import { isOld, newestDay } from "../../../numbers/days";
import { last } from "../../../numbers/list";
import { soundWords, stageWords } from "../../../words/catalogue";
import { seenInWords } from "../../../words/format";
import { unitsOf } from "../../../catalogue/units-of";
import { holdsOn } from "../../../catalogue/rates";
import type { UnitKind } from "../../../catalogue/schema";

export type ModelRow = {
  key: string;
  name: string;
  vendor: string;
  provider: { id: string; name: string };
  stage: string;
  units: UnitKind[];
  resolutions: string;
  audio: string;
  seen: string;
  old: boolean;
  confidence: string;
};

/** Resolutions by their ends, sound, and the newest day on which a price of it was seen. */
export function viewModelRow(entry: CatalogueModel, on: string): ModelRow {
  const { provider, model, resolutions, rates } = entry;
  const seen = newestDay(rates.filter((rate) => holdsOn(rate, on)).map(({ verifiedOn }) => verifiedOn));
  const stage = stageOn(entry, on);
  const ends = resolutions === "unknown" ? [] : [...new Set([resolutions[0], last(resolutions)])];
  return {
    key: entry.key,
    name: model.name,
    vendor: model.vendor,
    provider: { id: provider.id, name: provider.name },
    stage: rates.length === 0 && stage !== "retired" ? "no published price" : stageWords[stage],
    units: unitsOf(model),
    resolutions: ends.length === 0 ? "not recorded" : ends.join(" to "),
    audio: soundWords(entry.sound),
    seen: rates.length === 0 ? "" : seenInWords(seen, on),
    old: isOld(seen, on),
    confidence: model.confidence,
  };
}
