/** The estimator page as data: from what was typed to the plan with its model in focus, and to its comparison. */
import { answer, focusOf } from "../../answer/answer";
import { readOpened } from "../../ask/opened";
import { withWorkload, type Plan } from "../../ask/plan";
import { nearestModel } from "../../ask/nearest";
import { askedModels, type Entries } from "../../ask/read";
import { readShownPlan } from "../../ask/read-shown";
import { focusQuery } from "../../ask/write";
import type { Catalogue } from "../../catalogue";
import type { Facts } from "../../catalogue/facts";
import type { Comparison } from "../../budget/compare";
import { routeOf } from "../../budget/route";
import { questionOf } from "../../month/estimate";
import { titleOf } from "../sentences/title";
import { viewAsked } from "./asked";
import { finish, rankSteps, viewComparison, type Steps } from "./comparison";
import { viewFocus } from "./focus";
import { formOf } from "./form";
import { otherDayOf } from "./other-day";
import type { MovesView } from "./moves-types";
import type { EstimatorView, FocusedPlan, ModelGroup } from "./plan-types";
import type { FocusView } from "./types";

export { comparisonSteps, type OpenedParts, type Steps } from "./comparison";
export type * from "./types";

/** Models by provider, for the list to choose from; those of one provider where only they are wanted. */
export const modelGroups = ({ providers }: Pick<Catalogue, "providers">, only?: string): ModelGroup[] =>
  providers
    .filter(({ name }) => only === undefined || name === only)
    .map(({ id, name, models }) => ({
      provider: name,
      models: models.map((model) => ({ key: `${id}/${model.id}`, name: model.name })),
    }));

/**
 * The plan of key-value pairs with its model in focus, leniently: what cannot be read falls back to the last text that
 * could be, where there is one, else to its default; it keeps its typed text and has an issue beside it. Without a
 * model the default one is in focus.
 */
export function viewFocusedPlan(entries: Entries, facts: Facts, last?: Plan): FocusedPlan {
  const asked = readShownPlan(entries, facts, last);
  const { plan } = asked;
  const unknown = unknownFocus(entries, facts);
  if (unknown !== undefined) {
    return {
      ...viewAsked({ ...asked, plan: namingFirst(plan, unknown, entries, facts) }, facts),
      // A title is shown where its link is sent: what the link says in its own words stays out of it.
      title: "Not in the catalogue",
      focus: unknownView(unknown, plan, facts),
    };
  }
  const estimate = focusOf(answer(plan, facts));
  const focus = viewFocus(estimate, facts.exchange, routeOf(estimate, facts));
  const otherDay = otherDayOf(estimate, facts);
  return { ...viewAsked(asked, facts), title: titleOf(estimate), focus, ...(otherDay ? { otherDay } : {}) };
}

/** The model that is asked for first, where the catalogue has none of that name. */
export function unknownFocus(entries: Entries, { catalogue }: Facts): string | undefined {
  const [first] = askedModels(entries);
  return first === undefined || catalogue.find(first) ? undefined : first.slice(0, 80);
}

/** The plan as it was asked for: of the model that is not there, so that no link of it is that of another one. */
function namingFirst(plan: Plan, unknown: string, entries: Entries, { catalogue }: Facts): Plan {
  const known = askedModels(entries).filter((key) => catalogue.find(key));
  return withWorkload(plan, { models: [unknown, ...known] });
}

/** No figure stands under the name of a model that is not there: the nearest one is a link. */
function unknownView(name: string, plan: Plan, { catalogue }: Facts): FocusView {
  const key = nearestModel(catalogue, name);
  const nearest = key === undefined ? undefined : catalogue.find(key);
  const message = "No provider here has a model of this name, so there is no figure for it.";
  return {
    status: "unknown",
    headline: "Not in the catalogue",
    reason: { code: "unknown-model", message },
    explanation: message,
    cures: nearest
      ? [
          {
            label: `Use ${nearest.model.name} at ${nearest.provider.name}`,
            href: `?${focusQuery(plan, nearest.key)}`,
          },
        ]
      : [],
    lines: [],
    currency: "",
    ...formOf([]),
    key: name,
    name,
    vendor: "",
    provider: "",
    billing: "",
    assumptions: [],
  };
}

/** A plan on every model of the catalogue, ranked, one model a step. */
export const compareSteps = (plan: Plan, { catalogue, exchange }: Facts): Steps<Comparison> =>
  rankSteps(catalogue.models, questionOf(plan, exchange));

/** What moves the money of a comparison's model in focus: given by who has it, because few pages do. */
type Moves = (comparison: Comparison, facts: Facts) => Steps<MovesView | undefined>;

/** The whole page at once: the plan with its focus, and the comparison with what the pairs want open. */
export function buildView(entries: Entries, facts: Facts, moves?: Moves): EstimatorView {
  const focused = viewFocusedPlan(entries, facts);
  const comparison = finish(compareSteps(focused.plan, facts));
  const opened = readOpened(entries);
  const asked = opened.moves && focused.focus.status === "priced";
  const moved = asked && moves ? finish(moves(comparison, facts)) : undefined;
  return {
    ...focused,
    comparison: viewComparison(comparison, facts.exchange, opened),
    ...(moved ? { moves: moved } : {}),
  };
}
