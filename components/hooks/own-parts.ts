/** Own prices in the browser: loaded where a link has some, beside the engine that they are laid over. */
import { defaultModel, type Plan } from "@/lib/ask/plan";
import type { Entries } from "@/lib/ask/read";
import type { Comparison } from "@/lib/budget/compare";
import type { Facts } from "@/lib/catalogue/facts";
import {
  compareSteps,
  comparisonSteps,
  modelGroups,
  viewFocusedPlan,
  type OpenedParts,
  type Steps,
} from "@/lib/views/page";
import type { ModelGroup } from "@/lib/views/page/plan-types";
import type { ComparisonView } from "@/lib/views/page/comparison-types";
import { markComparison, markFocused, withOwnIssues } from "@/lib/views/page/own/marks";
import { ownTerms, type OwnInLink } from "./own-terms";

/** What an engine has that is not on the terms of a link. */
type Listed = { facts: Facts; models: readonly ModelGroup[] };

/** The engine of an estimate on the terms of the link: what it answers is marked as what the server sends is. */
export function onOwnTerms<Engine extends Listed>(engine: Engine, { models }: OwnInLink) {
  const termsOf = ownTerms(engine.facts, { models, otherwise: defaultModel });
  let facts: Facts = engine.facts;
  return {
    ...engine,
    models: models ? [...engine.models, ...modelGroups({ providers: [models.provider] })] : engine.models,
    get facts() {
      return facts;
    },
    plan: (entries: Entries, last: Plan | undefined) => {
      const terms = termsOf(entries);
      facts = terms.facts;
      return withOwnIssues(markFocused(viewFocusedPlan(terms.entries, facts, last), facts), terms.issues);
    },
    compare: (plan: Plan) => compareSteps(plan, facts),
    rows: function* (comparison: Comparison, opened: OpenedParts): Steps<ComparisonView> {
      const view = yield* comparisonSteps(comparison, opened, facts.exchange);
      const [first] = [...comparison.priced, ...comparison.others];
      return first ? markComparison(view, first.plan, facts) : view;
    },
  };
}
