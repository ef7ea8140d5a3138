/** The log of the small test as JSON: its rows, and what they are of. */
import { focusOf, type View } from "../../answer/answer";
import { pinnedQuery } from "../../ask/write";
import { reasonOf, type Estimate } from "../../month/estimate";
import { money, type Decimal } from "../../numbers/decimal";
import { testBudget, testPlan } from "../../test/choose";
import { logRows, type LogRow } from "../../test/log";
import type { Facts } from "../../catalogue/facts";
import { noJob, tooDear } from "../sentences/test";
import { say } from "../sentences/remarks";

export type TestLog = {
  version: 1;
  on: string;
  provider: string;
  model: string;
  workflow: string;
  budget: string;
  currency: string;
  status: "planned" | "too-dear" | "unpriced";
  reason?: string;
  steps: LogRow[];
};

function stepsOf(estimate: Estimate, budget: Decimal, facts: Facts): Pick<TestLog, "status" | "reason" | "steps"> {
  const none = (status: "too-dear" | "unpriced", reason: string) => ({ status, reason, steps: [] });
  if (estimate.status !== "priced") return none("unpriced", say(reasonOf(estimate)).message);
  const { steps, cheapest } = testPlan(estimate, budget, facts.exchange);
  if (!cheapest) return none("unpriced", noJob);
  return steps.length > 0
    ? { status: "planned", steps: logRows(steps, facts) }
    : none("too-dear", tooDear(cheapest, budget));
}

/** The jobs of the test, each as a query string that prices it, pinned to the plan's day. */
export const viewLog: View<TestLog> = (answer, facts) => {
  const { plan } = answer;
  const estimate = focusOf(answer);
  const { budget } = testBudget(plan.test, estimate, facts.exchange);
  const { provider, model } = estimate.model;
  return {
    version: 1,
    on: plan.on,
    provider: provider.id,
    model: model.id,
    workflow: pinnedQuery({ ...plan, test: undefined }, facts),
    budget: money(budget),
    currency: plan.currency,
    ...stepsOf(estimate, budget, facts),
  };
};
