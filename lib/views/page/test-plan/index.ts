/** The test plan as data: the jobs to submit, what each may cost, what each settles, and what the budget leaves open. */
import { answer, focusOf } from "../../../answer/answer";
import type { Issue } from "../../../ask/issues";
import { withFocus, type Plan } from "../../../ask/plan";
import type { Entries } from "../../../ask/read";
import { readShownPlan } from "../../../ask/read-shown";
import { carriedEntries, writePlan } from "../../../ask/write";
import type { Facts } from "../../../catalogue/facts";
import { reasonOf, type Estimate, type PricedEstimate } from "../../../month/estimate";
import { plain, sum, type Decimal } from "../../../numbers/decimal";
import { towardsZero } from "../../../numbers/whole";
import { smallTests } from "../../../risks/small-tests";
import type { RiskId } from "../../../risks/ids";
import { testBudget, testPlan, upToCents, type TestBudget } from "../../../test/choose";
import { paidAhead, withinReach } from "../../../test/reach";
import { formatMoney } from "../../../words/format";
import { tell } from "../../sentences/remarks";
import { noJob, tooDear, whyBudget } from "../../sentences/test";
import { viewPlan } from "../plan";
import { oldPrice, rowAmount } from "../text";
import { riskView, settledViews, stepView } from "./steps";
import type { AdviceView, AlternativeView, PaidView, PlannedTest, TestPlanView } from "./types";
import { checksOf, lasting, recordOf, titleOf, type Subject } from "./words";

export type * from "./types";

/** The plan with a budget of the test, written out: what a link leads to stays what it was. */
const withTest = (plan: Plan, budget: Decimal): Plan => ({ ...plan, test: plain(budget) });

const testPage = (plan: Plan): string => `/test-plan?${writePlan(plan)}`;

/** Why a risk that a job could show is left to no job of the test. */
const unbounded: Partial<Record<RiskId, string>> = {
  "default-settings": "What such a job costs at most is not recorded, so no budget can promise to hold it.",
};

function plannedTest(subject: Subject): PlannedTest {
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
    unspent: test.budget.eq(test.worst) ? "" : rowAmount(test.budget.minus(test.worst), displayCurrency),
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
      href: testPage(withTest(estimate.plan, upToCents(takes))),
    },
    open: test.unsettled.map((risk) => ({
      ...riskView(risk, subject),
      test: [smallTests[risk.id], unbounded[risk.id]].filter(Boolean).join(" "),
    })),
  };
}

/** The budget of the test, and what the address says of it. */
type Money = { said: string | undefined; money: TestBudget };

/** What has to be paid in before the first job; where nothing is known to be, where its charge can be read. */
function paidView(estimate: PricedEstimate, budget: Decimal, worst: Decimal): PaidView {
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
      text: `${name} is paid ahead, and the least payment is not recorded: look it up before you count on this budget alone.`,
    };
  }
  const { cash, value, validDays } = ahead;
  return {
    text: `${name} is paid ahead: at least ${text(cash)} has to be paid in before the first job, however little this test uses; ${lasting(validDays)}.`,
    ...(value.gt(budget)
      ? { all: { amount: text(value), href: testPage(withTest(estimate.plan, value.round(6, towardsZero))) } }
      : {}),
  };
}

/** The least payment in a few words; nothing where nothing is known to be paid ahead. */
function paidShort(estimate: PricedEstimate): string {
  const ahead = paidAhead(estimate, estimate.price);
  if (!ahead) return "";
  return ahead === "unpublished"
    ? "paid ahead, least payment not recorded"
    : `paid ahead, at least ${formatMoney(ahead.cash, estimate.displayCurrency)}`;
}

/** Another model has a test of its own: only a budget that was named is kept for it. */
function alternatives(estimate: Estimate, { said, money: { budget } }: Money, facts: Facts): AlternativeView[] {
  return withinReach(facts.catalogue, estimate, budget, facts.exchange).map(({ model, cheapest }) => ({
    name: model.model.name,
    provider: model.provider.name,
    takes: formatMoney(cheapest.price, cheapest.displayCurrency),
    remarks: [paidShort(cheapest), oldPrice(cheapest)].filter(Boolean),
    href: testPage({ ...withFocus(estimate.plan, model.key), test: said }),
  }));
}

function adviceOf(estimate: PricedEstimate, { said, money }: Money, jobs: number): AdviceView | undefined {
  const { budget, usual, gains } = money;
  if (!gains) return undefined;
  const text = whyBudget(gains, jobs, estimate.displayCurrency);
  return said === undefined || budget.eq(usual) ? { text } : { text, href: testPage(withTest(estimate.plan, usual)) };
}

type Shown = Pick<TestPlanView, "test" | "paid" | "advice">;

function testOf(estimate: Estimate, money: Money, query: string, facts: Facts): Shown {
  const none = (reason: string): Shown => ({
    paid: { text: "" },
    test: { status: "unpriced", reason, alternatives: alternatives(estimate, money, facts) },
  });
  if (estimate.status !== "priced") return none(tell(reasonOf(estimate)).message);
  const { budget } = money.money;
  const test = testPlan(estimate, budget, facts.exchange);
  const { cheapest } = test;
  if (!cheapest) return none(noJob);
  const advice = adviceOf(estimate, money, test.steps.length + test.left.length);
  if (test.steps.length > 0) {
    return {
      paid: paidView(estimate, budget, test.worst),
      ...(advice ? { advice } : {}),
      test: plannedTest({ query, estimate, test }),
    };
  }
  const enough = upToCents(cheapest.price);
  return {
    paid: paidView(estimate, budget, cheapest.price),
    ...(advice ? { advice } : {}),
    test: {
      status: "too-dear",
      reason: tooDear(cheapest, budget),
      enough: {
        amount: formatMoney(enough, estimate.displayCurrency),
        href: testPage(withTest(estimate.plan, enough)),
      },
      alternatives: alternatives(estimate, money, facts),
    },
  };
}

/** What was typed for the budget, where it could not be read. */
const issueOf = (issues: readonly Issue[]): Issue | undefined => issues.find(({ field }) => field === "test");

/**
 * The test of the plan in the address, within the budget that `test` names, else within the one that settles the most
 * for the money: with Veo 3.1 at $0.20 a second, three jobs for $4.00. Read leniently: a bad value falls back to its
 * default and has an issue.
 */
export function viewTestPlan(entries: Entries, facts: Facts): TestPlanView {
  const { plan: asked, issues } = readShownPlan(entries, facts);
  const plan: Plan = { ...asked, test: undefined };
  const estimate = focusOf(answer(plan, facts));
  const money = testBudget(asked.test, estimate, facts.exchange);
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
      amount: formatMoney(money.budget, plan.currency),
      typed: issue && issue.code !== "given-twice" ? issue.value : plain(money.budget.round(6)),
      ...(issue ? { issue } : {}),
    },
    ...testOf(estimate, { said: asked.test, money }, view.query, facts),
    carried: carriedEntries(plan),
    logQuery: writePlan(withTest(plan, money.budget)),
  };
}
