/** The estimator page as data: one function from what was typed to everything that is shown. */
import { answer, comparisonOf, focusOf } from "../../answer/answer";
import { readShownPlan } from "../../ask/read";
import { writePlan } from "../../ask/write";
import type { Catalog } from "../../catalogue";
import type { Facts } from "../../catalogue/facts";
import { formatDay } from "../../words/format";
import { describe } from "../sentences/plan";
import { viewComparison } from "./comparison";
import { viewFocus } from "./focus";
import type { EstimatorView, ModelGroup } from "./types";

export type * from "./types";

/** Models by provider, for the list to choose from. */
export const modelGroups = (catalog: Catalog): ModelGroup[] =>
  catalog.providers.map(({ id, name, models }) => ({
    provider: name,
    models: models.map((model) => ({ key: `${id}/${model.id}`, name: model.name })),
  }));

/**
 * Builds the page's view from key-value pairs, leniently: what cannot be read falls back to its default, keeps its
 * typed text and has an issue beside it. Without a model the default one is in focus.
 */
export function buildView(entries: readonly (readonly [string, string])[], facts: Facts): EstimatorView {
  const { plan, issues } = readShownPlan(entries, facts);
  const [workload] = plan.workloads;
  return {
    plan,
    query: writePlan(plan),
    typed: Object.fromEntries(
      issues.filter(({ code }) => code !== "given-twice").map(({ field, value }) => [field, value]),
    ),
    issues,
    what: describe(workload),
    day: formatDay(plan.on),
    focus: viewFocus(focusOf(answer(plan, facts)), facts.exchange),
    comparison: viewComparison(comparisonOf(plan, workload, facts)),
  };
}
