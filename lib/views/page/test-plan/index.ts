/** The test plan as data: the jobs to submit, what each may cost, what each settles, and what the budget leaves open. */
import { answer, focusOf } from "../../../answer/answer";
import type { Issue } from "../../../ask/issues";
import { withFocus, type Plan } from "../../../ask/plan";
import { readShownPlan, type Entries } from "../../../ask/read";
import { planEntries, writePlan } from "../../../ask/write";
import type { Facts } from "../../../catalogue/facts";
import { reasonOf, type Estimate, type PricedEstimate } from "../../../month/estimate";
import { ceilToStep, decimal, plain, sum, type Decimal } from "../../../numbers/decimal";
import { towardsZero } from "../../../numbers/whole";
import { ruleOf } from "../../../risks";
import type { RiskId } from "../../../risks/ids";
import { testBudget, testPlan, type TestBudget } from "../../../test/choose";
import { paidAhead, withinReach } from "../../../test/reach";
import { currencyMark, formatMoney } from "../../../words/format";
import { say } from "../../sentences/remarks";
import { noJob, tooDear } from "../../sentences/test";
import { viewPlan } from "../plan";
import { rowAmount } from "../text";
import { riskView, settledViews, stepView } from "./steps";
import type { AlternativeView, PaidView, PlannedTest, TestPlanView } from "./types";
import { checksOf, lasting, recordOf, titleOf, type Subject } from "./words";

export type * from "./types";

/** The plan with a budget of the test; the usual one is not written. */
const withTest = (plan: Plan, budget: Decimal, usual: Decimal): Plan => ({
  ...plan,
  test: budget.eq(usual) ? undefined : plain(budget),
});

const testPage = (plan: Plan, budget: Decimal, usual: Decimal): string =>
  `/test-plan?${writePlan(withTest(plan, budget, usual))}`;

const upToCents = (amount: Decimal): Decimal => ceilToStep(amount, decimal("0.01"));

/** Why a risk that a job could show is left to no job of the test. */
const unbounded: Partial<Record<RiskId, string>> = {
  "default-settings": "What such a job costs at most is not published, so no budget can promise to hold it.",
};

function plannedTest(subject: Subject, usual: Decimal): PlannedTest {
  const { estimate, test } = subject;
  const { displayCurrency } = estimate;
  const text = (amount: Decimal) => formatMoney(amount, displayCurrency);
  const everything = [...test.steps, ...test.left];
  const takes = sum(everything.map(({ worst }) => worst));
  const steps = test.steps.map((step, index) => stepView(step, index + 1, subject));
  return {
    status: "planned",
    steps,
    doubted: steps.some(({ cautions }) => cautions.length > 0),
    least: text(test.least),
    worst: text(test.worst),
    unspent: test.budget.eq(test.worst) ? "" : currencyMark(displayCurrency) + rowAmount(test.budget.minus(test.worst)),
    record: recordOf(estimate),
    left: test.left.map((step) => ({
      id: step.id,
      title: titleOf(step, estimate),
      takes: text(step.worst),
      settles: settledViews(step, subject),
      checks: checksOf(step),
    })),
    all: {
      takes: text(takes),
      count: everything.length,
      href: testPage(estimate.plan, upToCents(takes), usual),
    },
    open: test.unsettled.map((risk) => ({
      ...riskView(risk, subject),
      test: [ruleOf(risk.id).test, unbounded[risk.id]].filter(Boolean).join(" "),
    })),
  };
}

/** What has to be paid in before the first job; where nothing is known to be, where its charge can be read. */
function paidView(estimate: PricedEstimate, { budget, usual }: TestBudget, worst: Decimal): PaidView {
  const { model, displayCurrency } = estimate;
  const { name } = model.provider;
  const text = (amount: Decimal) => formatMoney(amount, displayCurrency);
  const ahead = paidAhead(estimate, worst);
  if (!ahead) {
    return {
      text: `No prepaid credit of ${name} is known: read each charge in its usage or billing report, which can lag behind the job.`,
    };
  }
  if (ahead === "unpublished") {
    return {
      text: `${name} is paid ahead, and the least payment is not published: look it up before you count on this budget alone.`,
    };
  }
  const { cash, value, validDays } = ahead;
  return {
    text: `${name} is paid ahead: at least ${text(cash)} has to be paid in before the first job, however little this test uses; ${lasting(validDays)}.`,
    ...(value.gt(budget)
      ? { all: { amount: text(value), href: testPage(estimate.plan, value.round(6, towardsZero), usual) } }
      : {}),
  };
}

/** The least payment in a few words; nothing where nothing is known to be paid ahead. */
function paidShort(estimate: PricedEstimate): string {
  const ahead = paidAhead(estimate, estimate.price);
  if (!ahead) return "";
  return ahead === "unpublished"
    ? "paid ahead, least payment not published"
    : `paid ahead, at least ${formatMoney(ahead.cash, estimate.displayCurrency)}`;
}

function alternatives(estimate: Estimate, { budget, usual }: TestBudget, facts: Facts): AlternativeView[] {
  return withinReach(facts.catalogue, estimate, budget, facts.exchange).map(({ model, cheapest }) => ({
    name: model.model.name,
    provider: model.provider.name,
    takes: formatMoney(cheapest.price, cheapest.displayCurrency),
    paid: paidShort(cheapest),
    href: testPage(withFocus(estimate.plan, model.key), budget, usual),
  }));
}

function testOf(
  estimate: Estimate,
  money: TestBudget,
  query: string,
  facts: Facts,
): Pick<TestPlanView, "test" | "paid"> {
  const none = (reason: string): Pick<TestPlanView, "test" | "paid"> => ({
    paid: { text: "" },
    test: { status: "unpriced", reason, alternatives: alternatives(estimate, money, facts) },
  });
  if (estimate.status !== "priced") return none(say(reasonOf(estimate)).message);
  const { budget, usual } = money;
  const test = testPlan(estimate, budget, facts.exchange);
  const { cheapest } = test;
  if (!cheapest) return none(noJob);
  if (test.steps.length > 0) {
    return { paid: paidView(estimate, money, test.worst), test: plannedTest({ query, estimate, test }, usual) };
  }
  const text = (amount: Decimal) => formatMoney(amount, estimate.displayCurrency);
  const enough = upToCents(cheapest.price);
  return {
    paid: paidView(estimate, money, cheapest.price),
    test: {
      status: "too-dear",
      reason: tooDear(cheapest, budget),
      enough: { amount: text(enough), href: testPage(estimate.plan, enough, usual) },
      alternatives: alternatives(estimate, money, facts),
    },
  };
}

/** What was typed for the budget, where it could not be read. */
const issueOf = (issues: readonly Issue[]): Issue | undefined => issues.find(({ field }) => field === "test");

/**
 * The test of the plan in the address, within the budget that `test` names, one US dollar by default: with Veo 3.1 at
 * $0.20 a second and jobs of 4 s, one job for $0.80 and what the other $0.20 do not settle. Read leniently: a bad value
 * falls back to its default and has an issue.
 */
export function viewTestPlan(entries: Entries, facts: Facts): TestPlanView {
  const { plan: asked, issues } = readShownPlan(entries, facts);
  const { budget, usual } = testBudget(asked, facts.exchange);
  const plan: Plan = { ...asked, test: undefined };
  const estimate = focusOf(answer(plan, facts));
  const view = viewPlan(
    plan,
    estimate,
    issues.filter(({ field }) => field !== "test"),
  );
  const issue = issueOf(issues);
  return {
    plan: view,
    currency: plan.currency,
    budget: {
      amount: formatMoney(budget, plan.currency),
      typed: issue && issue.code !== "given-twice" ? issue.value : plain(budget.round(6)),
      ...(issue ? { issue } : {}),
    },
    ...testOf(estimate, { budget, usual }, view.query, facts),
    carried: planEntries(plan),
    logQuery: writePlan(withTest(plan, budget, usual)),
  };
}
