/** The test plan as data: the jobs to submit, what each may cost, what each settles, and what the budget leaves open. */
import { ceilToStep, decimal, money, plain, sum, type Decimal } from "../../../numbers/decimal";
import { askQuestion, estimateModel, type Estimate, type PricedEstimate } from "../../../month/estimate";
import { currencyMark, formatMoney } from "../../../words/format";
import { issueMessages, type Issue } from "../../../ask/issues";
import { paidAhead, testPlan, usualBudget, withinReach } from "../../../test/test-plan";
import { readAmount } from "../../../ask/amount";
import type { WorkflowContext } from "../../../ask/parse";
import { workflowEntries } from "../../../ask/write";
import { buildView } from "..";
import { focusQuery } from "../comparison";
import { planOf } from "../plan";
import { rowAmount } from "../text";
import type { EstimatorView } from "../types";
import { riskView, settledViews, stepView } from "./steps";
import type { AlternativeView, PaidView, PlannedTest, TestPlanView } from "./types";
import { checksOf, lasting, recordOf, titleOf, type Subject } from "./words";

export { logColumns, logRows } from "./log";
export type * from "./types";

type Entries = readonly (readonly [string, string])[];

const budgetRange = { least: "0", most: "1000000", decimals: 6, example: "1" };

/** The budget of the test is no part of a workflow: it is taken out before the rest is read. */
function readBudget(entries: Entries) {
  const [given, again] = entries.filter(([key]) => key === "test").map(([, text]) => text.trim());
  const rest = entries.filter(([key]) => key !== "test");
  const issue = (code: Issue["code"], message: string): Issue => ({ code, field: "test", message, value: given ?? "" });
  if (again !== undefined) return { rest, issue: issue("given-twice", issueMessages.givenTwice()) };
  if (given === undefined || given === "") return { rest };
  const read = readAmount(given, budgetRange);
  return "value" in read
    ? { rest, budget: decimal(read.value) }
    : { rest, issue: issue(read.issue.code, read.issue.message) };
}

/** Carries a budget of the test along; the usual one is not written. */
const withBudget = (query: string, budget: Decimal, usual: Decimal): string =>
  budget.eq(usual) ? query : `${query}&test=${plain(budget)}`;

const upToCents = (amount: Decimal): Decimal => ceilToStep(amount, decimal("0.01"));

/** What the page asks: a plan, its estimate, and the budget of its test. */
type Question<T extends Estimate = Estimate> = { view: EstimatorView; estimate: T; budget: Decimal; usual: Decimal };

type PricedQuestion = Question<PricedEstimate>;

/** Why a risk that a job could show is left to no job of the test. */
const unbounded: Readonly<Record<string, string>> = {
  "default-settings": "What such a job costs at most is not published, so no budget can promise to hold it.",
};

function plannedTest(subject: Subject, usual: Decimal): PlannedTest {
  const { view, estimate, test } = subject;
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
      href: `/test-plan?${withBudget(view.query, upToCents(takes), usual)}`,
    },
    open: test.unsettled.map((risk) => ({
      ...riskView(view, risk),
      test: [risk.test, unbounded[risk.id]].filter(Boolean).join(" "),
    })),
  };
}

/** What has to be paid in before the first job; where nothing is known to be, where its charge can be read. */
function paidView({ view, estimate, budget, usual }: PricedQuestion, worst: Decimal): PaidView {
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
      ? { all: { amount: text(value), href: `/test-plan?${withBudget(view.query, value.round(6, 0), usual)}` } }
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

function alternatives({ estimate, budget, usual }: Question, { catalog, assumed }: WorkflowContext): AlternativeView[] {
  return withinReach(catalog, estimate, budget, assumed).map(({ model, cheapest }) => ({
    name: model.model.name,
    provider: model.provider.name,
    takes: formatMoney(cheapest.price, cheapest.displayCurrency),
    paid: paidShort(cheapest),
    href: `/test-plan?${withBudget(focusQuery(estimate.workflow, model.key), budget, usual)}`,
  }));
}

function testOf(question: Question, context: WorkflowContext): Pick<TestPlanView, "test" | "paid"> {
  const { view, estimate, budget, usual } = question;
  const none = (reason: string): Pick<TestPlanView, "test" | "paid"> => ({
    paid: { text: "" },
    test: { status: "unpriced", reason, alternatives: alternatives(question, context) },
  });
  if (estimate.status !== "priced") return none(estimate.notes[0]!.message);
  const test = testPlan(estimate, budget, context.assumed);
  const { cheapest } = test;
  if (!cheapest) return none("No single job of this model can be asked for exactly as the plan wants it.");
  const paid = (worst: Decimal) => paidView({ ...question, estimate }, worst);
  if (test.steps.length > 0) return { paid: paid(test.worst), test: plannedTest({ view, estimate, test }, usual) };
  const text = (amount: Decimal) => formatMoney(amount, estimate.displayCurrency);
  const enough = upToCents(cheapest.price);
  return {
    paid: paid(cheapest.price),
    test: {
      status: "too-dear",
      reason: `The cheapest job of this model that can serve as a test, ${cheapest.workflow.durationSeconds} s, costs ${text(cheapest.price)}: more than the ${text(budget)} of this test.`,
      enough: { amount: text(enough), href: `/test-plan?${withBudget(view.query, enough, usual)}` },
      alternatives: alternatives(question, context),
    },
  };
}

/**
 * The test of the workflow in the address, within the budget that `test` names, one US dollar by default: with Veo 3.1
 * at $0.20 a second and jobs of 4 s, one job for $0.80 and what the other $0.20 do not settle. Read leniently: a bad
 * value falls back to its default and has an issue.
 */
export function viewTestPlan(entries: Entries, context: WorkflowContext): TestPlanView {
  const { rest, budget: stated, issue } = readBudget(entries);
  const view = buildView(rest, context);
  const { workflow, query } = view;
  const { catalog, assumed } = context;
  const usual = usualBudget(workflow, assumed);
  const budget = stated ?? usual;
  const estimate = estimateModel(catalog.find(view.focus.key)!, askQuestion(workflow, assumed));
  return {
    plan: planOf(view),
    key: view.focus.key,
    on: workflow.on,
    currency: workflow.currency,
    budget: {
      amount: formatMoney(budget, workflow.currency),
      typed: issue?.value ?? plain(budget.round(6)),
      exact: money(budget),
      ...(issue ? { issue } : {}),
    },
    ...testOf({ view, estimate, budget, usual }, context),
    carried: workflowEntries(workflow),
    logQuery: withBudget(query, budget, usual),
  };
}
