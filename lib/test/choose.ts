/** Which few jobs are run within a budget. */
import { convert, perUsd, type ExchangeAssumptions } from "../catalogue/exchange";
import type { Plan } from "../ask/plan";
import type { PricedEstimate } from "../month/estimate";
import { decimal, sum, zero, type Decimal } from "../numbers/decimal";
import { assessRisks } from "../risks";
import { isOpenRisk } from "../risks/rule";
import { draftsOf } from "./drafts";
import { subjectOf } from "./jobs";
import type { TestPlan, TestStep } from "./types";
import { byWorth, rangeTests, settledByFinding, valued } from "./worth";

/** One US dollar in the display currency: what a test costs unless somebody says otherwise. */
const usualBudget = ({ currency, fx }: Plan, assumed: ExchangeAssumptions): Decimal =>
  convert(decimal("1"), "1", perUsd(currency, fx, assumed) ?? "1");

/** What the test of a plan may cost, and what it costs unless somebody says otherwise. */
export type TestBudget = { budget: Decimal; usual: Decimal };

export function testBudget(plan: Plan, assumed: ExchangeAssumptions): TestBudget {
  const usual = usualBudget(plan, assumed);
  return { budget: plan.test === undefined ? usual : decimal(plan.test), usual };
}

function chooseWithin(budget: Decimal, [baseline, ...others]: readonly TestStep[]): Set<TestStep> {
  const chosen = new Set<TestStep>();
  if (!baseline || baseline.worst.gt(budget)) return chosen;
  let spent = zero;
  for (const step of [baseline, ...others.sort(byWorth)]) {
    if (spent.plus(step.worst).gt(budget)) continue;
    chosen.add(step);
    spent = spent.plus(step.worst);
  }
  return chosen;
}

/**
 * The test for a priced plan within a budget. The cheapest job comes first; of the others those are taken that settle
 * the most money, as long as the dearest reading of all together stays within the budget. At $0.20 a second with jobs
 * of 4 s, $1 holds one such job and nothing else: the next would make $1.60.
 */
export function testPlan(estimate: PricedEstimate, budget: Decimal, assumed: ExchangeAssumptions): TestPlan {
  const risks = assessRisks(estimate);
  const range = rangeTests(estimate);
  const all = draftsOf(subjectOf(estimate, assumed), risks).map((draft) => valued(draft, risks, range));
  const chosen = chooseWithin(budget, all);
  const steps = all.filter((step) => chosen.has(step));
  const settled = new Set(all.flatMap(({ settles }) => settles.map(({ risk }) => risk.id)));
  return {
    budget,
    cheapest: all[0]?.expectations[0].priced,
    steps,
    left: all.filter((step) => !chosen.has(step)),
    least: sum(steps.map(({ least }) => least)),
    worst: sum(steps.map(({ worst }) => worst)),
    unsettled: risks.filter(
      (risk) => isOpenRisk(risk) && risk.high.gt(zero) && !settled.has(risk.id) && !settledByFinding(estimate, risk.id),
    ),
  };
}
