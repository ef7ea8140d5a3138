/** Own prices in the comparison of the browser: loaded where a link has some, beside the engine that they are laid over. */
import type { Plan } from "@/lib/ask/plan";
import type { Entries } from "@/lib/ask/read";
import type { Knob } from "@/lib/budget/knobs";
import type { Facts } from "@/lib/catalogue/facts";
import {
  fieldOf,
  rankedSteps,
  readShown,
  setFlips,
  viewComparedPlan,
  type Ranked,
  type Shown,
} from "@/lib/views/page/compare";
import { markCompared, markField, withOwnIssues } from "@/lib/views/page/own/marks";
import { ownTerms, type OwnInLink } from "./own-terms";

/** The engine of a comparison on the terms of the link: what it answers is marked as what the server sends is. */
export function onOwnTerms(listed: { facts: Facts }, { models }: OwnInLink) {
  const termsOf = ownTerms(listed.facts, { models });
  let { facts } = listed;
  return {
    get facts() {
      return facts;
    },
    shown: (pairs: Entries) => readShown(pairs, facts),
    plan: (entries: Entries, shown: Shown, last: Plan | undefined) => {
      const terms = termsOf(entries);
      facts = terms.facts;
      return withOwnIssues(markCompared(viewComparedPlan(terms.entries, shown, facts, last), facts), terms.issues);
    },
    rank: (plan: Plan) => rankedSteps(plan, facts),
    field: (ranked: Ranked, shown: Shown) => markField(fieldOf(ranked, shown, facts), ranked.plan, facts),
    flips: (plan: Plan, knob: Knob) => setFlips(plan, facts, knob),
  };
}
