/** What the form says of the model in focus: what it offers, what it makes instead, and what a closed group holds. */
import type { Remark } from "../../attempt/remarks";
import type { CatalogueModel } from "../../catalogue";
import { decimal, plain } from "../../numbers/decimal";
import { namesOf } from "../../numbers/list";
import { modeWords } from "../../words/catalogue";
import { pollingPlan } from "../../budget/waiting";
import { planWithOf } from "../../budget/plan-with";
import { surroundingsOf } from "../../budget/surroundings";
import { reasonOf, type Estimate, type OtherEstimate, type PricedEstimate } from "../../month/estimate";
import { formatMoney, formatSeconds } from "../../words/format";
import { tell } from "../sentences/remarks";
import type { FormFocus } from "./plan-types";
import type { FormView } from "./types";

type Pairs = (readonly [key: string, text: string])[];

/** What is made otherwise than a field asks for, under the field's key. */
function madeInstead(remark: Remark): Pairs {
  if (remark.code === "duration-rounded-up")
    return [["duration", `no ${plain(remark.wanted)}\u00a0s here: billed as ${plain(remark.billed)}\u00a0s`]];
  if (remark.code === "stitched")
    return [["duration", `too long for one job: made as ${remark.parts.map(plain).join("\u00a0+\u00a0")}\u00a0s`]];
  if (remark.code === "resolution-raised")
    return [["resolution", `no ${remark.wanted} here: billed as ${remark.billed}`]];
  if (remark.code === "audio-always-on") return [["audio", "always with sound here, and priced with it"]];
  if (remark.code === "images-assumed") return [["images", `priced with ${remark.images}, as the mode needs`]];
  if (remark.code === "input-video-assumed")
    return [["inputVideo", `taken to be ${remark.seconds} s, as long as the clip`]];
  if (remark.code === "input-ignored")
    return [[remark.input === "images" ? "images" : "inputVideo", "not used in this mode"]];
  return [];
}

/** The field that a reason is about, where a change of one field would cure it. */
const fieldsOfReasons = new Map([
  ["mode-not-offered", "mode"],
  ["mode-not-recorded", "mode"],
  ["makes-no-sound", "audio"],
  ["sound-unpublished", "audio"],
  ["sound-not-recorded", "audio"],
  ["sound-price-not-recorded", "audio"],
  ["resolution-not-offered", "resolution"],
  ["aspect-not-offered", "aspect"],
  ["fps-not-offered", "fps"],
  ["frame-rate-unpublished", "fps"],
  ["tier-not-offered", "tier"],
  ["too-many-images", "images"],
  ["input-video-missing", "inputVideo"],
  ["input-video-too-long", "inputVideo"],
]);

function refused(estimate: OtherEstimate): Pairs {
  const { code, message } = tell(reasonOf(estimate));
  const key = fieldsOfReasons.get(code);
  return key === undefined ? [] : [[key, message]];
}

/** Hours of the month's jobs, and what surrounds them: nothing where nothing was added. */
function held(estimate: PricedEstimate): Pick<FormView, "waits" | "around"> {
  const { beside, levies } = planWithOf(estimate);
  const added = surroundingsOf(estimate).rows.length + levies.length > 0;
  return {
    waits: formatSeconds(pollingPlan(estimate).monthSeconds),
    ...(added ? { around: formatMoney(beside, estimate.displayCurrency) } : {}),
  };
}

const known = (offered: readonly string[] | "unknown"): readonly string[] => (offered === "unknown" ? [] : offered);

/** Shapes from wide to tall, as they are laid out. */
const fromWide = (shapes: readonly string[]): string[] => {
  const width = (shape: string) => {
    const [across = "1", down = "1"] = shape.split(":");
    return decimal(across).div(decimal(down));
  };
  return [...shapes].sort((a, b) => width(b).cmp(width(a)));
};

export function viewForm(estimate: Estimate): FormView {
  const { modes, constraints } = estimate.model.model;
  const instead = estimate.status === "priced" ? [] : refused(estimate);
  return {
    modes,
    shapes: fromWide(known(constraints.aspects)),
    tiers: constraints.tiers,
    sound: estimate.model.sound.makes,
    made: Object.fromEntries([...estimate.remarks.flatMap(madeInstead), ...instead]),
    ...(estimate.status === "priced" ? held(estimate) : {}),
  };
}

/** What a form says whose plan is for several models, or for none: each offers something else. */
export const formOf = (models: readonly CatalogueModel[]): FormFocus => ({
  name: "these models",
  provider: "each provider",
  resolutions: [],
  options: [],
  form: {
    modes: namesOf(modeWords),
    shapes: [],
    tiers: [...new Set(models.flatMap(({ model }) => model.constraints.tiers))],
    sound: "optional",
    made: {},
  },
});
