/** The comparison as data: a plan on the models of its set side by side, and on all models in one field. */
import { comparedModels } from "../../../ask/model-set";
import type { Issue } from "../../../ask/issues";
import { modelListPairs, readModelList, type ModelListAsked } from "../../../ask/model-list";
import { isViewKey, readOpened, type Opened } from "../../../ask/opened";
import type { Plan } from "../../../ask/plan";
import type { Entries } from "../../../ask/read";
import { readComparedPlan } from "../../../ask/read-shown";
import type { Comparison } from "../../../budget/compare";
import type { Knob } from "../../../budget/knobs";
import { routeOf } from "../../../budget/route";
import type { Facts } from "../../../catalogue/facts";
import { estimateModel, questionOf, type Estimate } from "../../../month/estimate";
import { chipsOf } from "../../sentences/chips";
import { setTitle } from "../../sentences/compare";
import { viewAsked } from "../asked";
import { finish, rankSteps, type Steps } from "../comparison";
import { formOf } from "../form";
import { leftOut } from "../model-list";
import { listField, viewField, type FieldList } from "./field";
import { flipsSteps, type FlipsView } from "./flips";
import { comparisonOf } from "./link";
import { viewSet } from "./set";
import { boughtSteps } from "./set-rows";
import type { Bought, ComparedPlan, CompareView, FieldView } from "./types";

export type * from "./types";

/** What of the page is shown, beside what is asked: all that the keys `view.*` say, of which the plan knows nothing. */
export type Shown = {
  asked: ModelListAsked;
  issues: Issue[];
  opened: Opened;
  /** As an address says it. */
  text: string;
};

const folds = new Set(["view.unpriced", "view.rows", "view.flips"]);

/** Reads what of the page is shown, leniently. `view.sort=clip&view.rows=all`: by the kept clip, with rows that are equal. */
export function readShown(entries: Entries, { catalogue }: Facts): Shown {
  const pairs = entries.filter(([key]) => isViewKey(key));
  const { asked, issues } = readModelList(pairs, catalogue);
  const open = pairs.filter(([key, text]) => folds.has(key) && text.trim() === "all");
  return {
    asked,
    issues,
    opened: readOpened(pairs),
    text: new URLSearchParams([...modelListPairs(asked), ...open.map(([key, text]) => [key, text])]).toString(),
  };
}

/** Asked for by the set and by what flips it, each of which works out more of them: estimated once for a plan. */
const estimated = new WeakMap<Plan, Estimate[]>();

/** The plan on the models of its set. */
function estimatesOf(plan: Plan, { catalogue, exchange }: Facts): Estimate[] {
  const known = estimated.get(plan);
  if (known) return known;
  const question = questionOf(plan, exchange);
  const models = comparedModels(plan).flatMap((key) => catalogue.find(key) ?? []);
  const estimates = models.map((model) => estimateModel(model, question));
  estimated.set(plan, estimates);
  return estimates;
}

/**
 * What flips the set, with the curves over one input, a place of an input a step: dear, and worked out once a change has
 * come to rest, or on demand.
 */
export const setFlips = (plan: Plan, facts: Facts, knob?: Knob): Steps<FlipsView | undefined> =>
  flipsSteps(estimatesOf(plan, facts), facts.exchange, knob);

/**
 * The plan of key-value pairs on the models that it names, leniently, as the estimate reads it; a plan without models has
 * an empty set. Every link of the set keeps what is shown.
 */
export function viewComparedPlan(entries: Entries, { asked }: Shown, facts: Facts, last?: Plan): ComparedPlan {
  const read = readComparedPlan(entries, facts, last);
  const { plan } = read;
  const estimates = estimatesOf(plan, facts);
  return {
    ...viewAsked(read, facts),
    title: setTitle(plan, estimates),
    focus: formOf(estimates.map(({ model }) => model)),
    chips: chipsOf(plan),
    set: viewSet(plan, estimates, {
      linkTo: (changed) => comparisonOf(changed, asked),
      routeOf: (estimate) => routeOf(estimate, facts),
    }),
  };
}

/** A plan on every model of the catalogue, ranked; and what its budget buys on those of the set. */
export type Ranked = { plan: Plan; comparison: Comparison; bought: Bought | undefined };

/** Both, one model a step. */
export function* rankedSteps(plan: Plan, facts: Facts): Steps<Ranked> {
  const comparison = yield* rankSteps(facts.catalogue.models, questionOf(plan, facts.exchange));
  return { plan, comparison, bought: yield* boughtSteps(plan, estimatesOf(plan, facts)) };
}

/** The field of a ranking, as it is asked for. */
export function fieldOf(
  { plan, comparison, bought }: Ranked,
  { asked, issues, opened }: Shown,
  facts: Facts,
): FieldView {
  const field = viewField({ comparison, plan, asked, facts }, opened);
  return { ...field, ...(bought ? { bought } : {}), issues: leftOut([...issues, ...field.issues]) };
}

const ofPlan = (entries: Entries): Entries => entries.filter(([key]) => !isViewKey(key));

/** The whole page at once. */
export function viewCompare(entries: Entries, facts: Facts): CompareView {
  const shown = readShown(entries, facts);
  const compared = viewComparedPlan(ofPlan(entries), shown, facts);
  const ranked = finish(rankedSteps(compared.plan, facts));
  const flips = shown.opened.flips ? finish(setFlips(compared.plan, facts)) : undefined;
  return {
    ...compared,
    ...(flips ? { flips } : {}),
    field: fieldOf(ranked, shown, facts),
    shown: shown.text,
  };
}

/** Every model that the field has on its pages, for a file. */
export function listCompared(entries: Entries, facts: Facts): FieldList {
  const { plan } = readComparedPlan(ofPlan(entries), facts);
  const { asked } = readShown(entries, facts);
  const comparison = finish(rankSteps(facts.catalogue.models, questionOf(plan, facts.exchange)));
  return listField({ comparison, plan, asked, facts });
}
