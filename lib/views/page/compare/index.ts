/** The comparison as data: a plan on the models of its set side by side, and on all models in one field. */
import { comparedModels } from "../../../ask/model-set";
import { modelListPairs, readModelList } from "../../../ask/model-list";
import { isViewKey, readOpened } from "../../../ask/opened";
import type { Plan } from "../../../ask/plan";
import { readComparedPlan, type Entries } from "../../../ask/read";
import type { Comparison } from "../../../budget/compare";
import type { Knob } from "../../../budget/curves";
import type { CatalogueModel } from "../../../catalogue";
import type { Facts } from "../../../catalogue/facts";
import { estimateModel, questionOf, type Estimate } from "../../../month/estimate";
import { namesOf } from "../../../numbers/list";
import { modeWords } from "../../../words/catalogue";
import { chipsOf } from "../../sentences/chips";
import { setTitle } from "../../sentences/compare";
import { viewAsked } from "../asked";
import { finish, rankSteps, type Steps } from "../comparison";
import { leftOut } from "../model-list";
import type { FormFocus } from "../types";
import { listField, viewField, type FieldList } from "./field";
import { flipsSteps, type FlipsView } from "./flips";
import { comparisonOf } from "./link";
import { viewSet } from "./set";
import type { ComparedPlan, CompareView, FieldView } from "./types";

export type * from "./types";

/** What the address shows of the field: the keys `view.*`, of which the plan knows nothing. */
const fieldAsked = (entries: Entries, { catalogue }: Facts) =>
  readModelList(
    entries.filter(([key]) => isViewKey(key)),
    catalogue,
  );

/** What a form says whose plan is for several models, or for none: each offers something else. */
const formOf = (models: readonly CatalogueModel[]): FormFocus => ({
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

/** The plan on the models of its set. */
function estimatesOf(plan: Plan, { catalogue, exchange }: Facts): Estimate[] {
  const question = questionOf(plan, exchange);
  const models = comparedModels(plan).flatMap((key) => catalogue.find(key) ?? []);
  return models.map((model) => estimateModel(model, question));
}

/** What flips the set, a place of an input a step: dear, and worked out once a change has come to rest, or on demand. */
export const setFlips = (plan: Plan, facts: Facts, knob?: Knob): Steps<FlipsView | undefined> =>
  flipsSteps(estimatesOf(plan, facts), facts.exchange, knob);

/**
 * The plan of key-value pairs on the models that it names, leniently, as the estimate reads it; a plan without models has
 * an empty set. `shown`: the pairs that say what of the field is shown, which every link of the set keeps.
 */
export function viewComparedPlan(entries: Entries, shown: Entries, facts: Facts, last?: Plan): ComparedPlan {
  const { asked } = fieldAsked(shown, facts);
  const read = readComparedPlan(entries, facts, last);
  const { plan } = read;
  const estimates = estimatesOf(plan, facts);
  return {
    ...viewAsked(read),
    title: setTitle(plan, estimates),
    focus: formOf(estimates.map(({ model }) => model)),
    chips: chipsOf(plan),
    set: viewSet(plan, estimates, (changed) => comparisonOf(changed, asked)),
  };
}

/** A plan on every model of the catalogue, ranked, one model a step. */
export const fieldSteps = (plan: Plan, { catalogue, exchange }: Facts): Steps<Comparison> =>
  rankSteps(catalogue.models, questionOf(plan, exchange));

/** The field of a ranking, as the pairs of an address ask for it. */
export function fieldOf(comparison: Comparison, plan: Plan, entries: Entries, facts: Facts): FieldView {
  const { asked, issues } = fieldAsked(entries, facts);
  const field = viewField({ comparison, plan, asked, facts }, readOpened(entries));
  return { ...field, issues: leftOut([...issues, ...field.issues]) };
}

const folds = new Set(["view.unpriced", "view.rows", "view.flips"]);

/** What of the page is shown, as an address says it: what is asked of the field, and what is open. */
export function shownOf(entries: Entries, facts: Facts): string {
  const { asked } = fieldAsked(entries, facts);
  const opened = entries.filter(([key, text]) => folds.has(key) && text.trim() === "all");
  return new URLSearchParams([...modelListPairs(asked), ...opened.map(([key, text]) => [key, text])]).toString();
}

/** The whole page at once. */
export function viewCompare(entries: Entries, facts: Facts): CompareView {
  const asked = entries.filter(([key]) => !isViewKey(key));
  const compared = viewComparedPlan(asked, entries, facts);
  const comparison = finish(fieldSteps(compared.plan, facts));
  const flips = readOpened(entries).flips ? finish(setFlips(compared.plan, facts)) : undefined;
  return {
    ...compared,
    ...(flips ? { flips } : {}),
    field: fieldOf(comparison, compared.plan, entries, facts),
    shown: shownOf(entries, facts),
  };
}

/** Every model that the field has on its pages, for a file. */
export function listCompared(entries: Entries, facts: Facts): FieldList {
  const { plan } = readComparedPlan(
    entries.filter(([key]) => !isViewKey(key)),
    facts,
  );
  const { asked } = fieldAsked(entries, facts);
  return listField({ comparison: finish(fieldSteps(plan, facts)), plan, asked, facts });
}
