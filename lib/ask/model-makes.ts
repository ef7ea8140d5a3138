/** Whether a model makes what the typed words ask of it. */
import type { CatalogueModel } from "../catalogue";
import { suffices } from "../catalogue/resolutions";
import type { Mode, OnOff, Resolution } from "../catalogue/vocabulary";
import { namesOf } from "../numbers/list";
import type { AskedOfModel } from "./model-words";

/** Whether a model makes what is asked: on record, or only not ruled out by what is recorded. */
type Making = "yes" | "no" | "not-recorded";

function makesResolution({ resolutions: made }: CatalogueModel, wanted: Resolution): Making {
  if (made === "unknown") return "not-recorded";
  return made.some((label) => suffices(label, wanted) && suffices(wanted, label)) ? "yes" : "no";
}

function makesSound({ sound: { makes } }: CatalogueModel, wanted: OnOff): Making {
  if (makes === "unknown" || makes === "not-recorded") return "not-recorded";
  return makes === "optional" || makes === (wanted === "on" ? "always" : "never") ? "yes" : "no";
}

/** A mode that the row does not list and its maker's model takes is only not recorded here. */
function takesMode({ model, modesOfMaker = [] }: CatalogueModel, wanted: Mode): Making {
  if (model.modes.includes(wanted)) return "yes";
  return modesOfMaker.includes(wanted) ? "not-recorded" : "no";
}

const making = (
  entry: CatalogueModel,
  { resolution, audio, mode }: AskedOfModel,
): Record<keyof AskedOfModel, Making> => ({
  resolution: resolution === undefined ? "yes" : makesResolution(entry, resolution),
  audio: audio === undefined ? "yes" : makesSound(entry, audio),
  mode: mode === undefined ? "yes" : takesMode(entry, mode),
});

/**
 * What of the asked is not recorded of a model; nothing where one of them is surely not made. Asked for 4k with sound:
 * `["audio"]` of a model that makes 4k and does not say whether there is sound.
 */
export function notRecorded(entry: CatalogueModel, asked: AskedOfModel): (keyof AskedOfModel)[] | undefined {
  const made = making(entry, asked);
  const names = namesOf(made);
  if (names.some((name) => made[name] === "no")) return undefined;
  return names.filter((name) => made[name] === "not-recorded");
}
