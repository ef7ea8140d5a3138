/** The test plan as data: the jobs to submit, what each may cost, what each settles, and what the budget leaves open. */
import { findSource, type CatalogModel } from "../catalog";
import { ceilToStep, decimal, money, plain, sum, to20Decimals, type Decimal } from "../decimal";
import { askQuestion, estimateModel, type Estimate, type PricedEstimate } from "../estimate";
import { currencyMark, formatHours, formatList, formatMoney, formatSeconds, plural } from "../format";
import { startsFromVideo } from "../generations/offer";
import { issueMessages, type Issue } from "../issues";
import type { RiskState } from "../risks/rule";
import {
  paidAhead,
  testPlan,
  usualBudget,
  withinReach,
  type Setting,
  type TestId,
  type TestPlan,
  type TestStep,
} from "../test-plan";
import { readAmount } from "../workflow/amount";
import type { WorkflowContext } from "../workflow/parse";
import { serializeWorkflow, workflowEntries } from "../workflow/serialize";
import type { Workflow } from "../workflow/workflow";
import { buildView } from ".";
import { focusQuery } from "./comparison";
import type { PlanView } from "./risk";
import { rowAmount, viewSource } from "./text";
import type { EstimatorView, SourceView } from "./types";
import { modeWords } from "./words";

type Entries = readonly (readonly [string, string])[];

/** One setting of a job, as it has to be sent. */
export type SettingView = { label: string; value: string };

/** What the provider may charge for a step under one reading, with the sum that makes it. */
export type ChargeView = { reading: string; amount: string; sum: string };

export type SettledView = {
  id: string;
  title: string;
  state: RiskState;
  atStake: string;
  href: string;
  /** Where this step alone does not settle it: with which others. */
  together: string;
};

export type TestStepView = {
  id: TestId;
  number: number;
  title: string;
  submit: SettingView[];
  how: string[];
  /** What sources doubt of this very job. */
  cautions: string[];
  charges: ChargeView[];
  /** Exact, for the log. */
  low: string;
  high: string;
  /** What the provider says of it now. */
  word: { statement: string; source?: SourceView }[];
  settles: SettledView[];
  /** What the step is good for where it settles nothing that is open. */
  checks: string;
  /** The estimates of the job, one for each price that it may have. */
  estimates: { reading: string; href: string }[];
};

/** A step that the budget does not hold. */
export type LeftStepView = Pick<TestStepView, "id" | "title" | "settles" | "checks"> & { takes: string };

/** `test`: what settles it otherwise, or why no job of the test does. */
export type OpenRiskView = Omit<SettledView, "together"> & { test: string };

export type PlannedTest = {
  status: "planned";
  steps: TestStepView[];
  least: string;
  worst: string;
  /** Of the budget, at worst; empty where nothing is. */
  unspent: string;
  /** Sources doubt some of the charges. */
  doubted: boolean;
  record: string[];
  left: LeftStepView[];
  /** Every step, run or not: what that would take, and the page with that budget. */
  all: { takes: string; count: number; href: string };
  open: OpenRiskView[];
};

/** `too-dear`: not even the cheapest job fits. `unpriced`: nothing can be said in money. */
export type NoTest = {
  status: "too-dear" | "unpriced";
  reason: string;
  /** The page with a budget that holds the cheapest job. */
  enough?: { amount: string; href: string };
  alternatives: AlternativeView[];
};

/** Another model that makes the same clip and can be tested within the budget. */
export type AlternativeView = { name: string; provider: string; takes: string; paid: string; href: string };

/** What has to be paid in first. `all`: the page with a budget of what that payment buys, where that is more. */
export type PaidView = { text: string; all?: { amount: string; href: string } };

export type TestPlanView = {
  plan: PlanView;
  /** `provider/model`, for the log. */
  key: string;
  on: string;
  currency: string;
  budget: { amount: string; typed: string; exact: string; issue?: Issue };
  /** What has to be paid in before a job can run; where nothing is known to be, where to read the charge. */
  paid: PaidView;
  test: PlannedTest | NoTest;
  /** The pairs that a form beside `test` has to carry. */
  carried: [string, string][];
  /** The same test elsewhere: as files to fill in. */
  logQuery: string;
};

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

/** A plan and its estimate, with what its texts are made of. */
type Subject = { view: EstimatorView; estimate: PricedEstimate; test: TestPlan };

/** What the page asks: a plan, its estimate, and the budget of its test. */
type Question<T extends Estimate = Estimate> = { view: EstimatorView; estimate: T; budget: Decimal; usual: Decimal };
type PricedQuestion = Question<PricedEstimate>;

const isRepeatedByWebhook = ({ model }: PricedEstimate): boolean => model.async.webhook.offered !== "no";

/** Titles of steps, and what each checks where nothing is open. */
const stepWords: Record<TestId, { title: string; checks: string }> = {
  baseline: { title: "One short generation", checks: "the published price of the smallest job" },
  longer: { title: "A longer one", checks: "the price of the planned length" },
  larger: { title: "A larger one", checks: "the price of the planned resolution" },
  audible: { title: "The same with sound", checks: "the price of sound" },
  "left-out": { title: "Without size and length", checks: "what the provider fills in" },
  failing: { title: "A job that fails", checks: "what the provider says of failed jobs" },
  refused: { title: "A prompt that is refused", checks: "what the provider says of refused prompts" },
  abandoned: { title: "A job you stop waiting for", checks: "what the provider says of such jobs" },
  repeated: {
    title: "The same submission twice, by poll and by webhook",
    checks: "whether the second submission is recognised",
  },
  cancelled: { title: "A job you cancel", checks: "what the provider says of cancelled jobs" },
};

function titleOf({ id, omitted, changed }: TestStep, estimate: PricedEstimate): string {
  if (id === "audible" && omitted.includes("sound")) return "The same without the audio field";
  if (id === "longer" && changed.includes("input")) return "A longer input video";
  if (id === "repeated" && !isRepeatedByWebhook(estimate)) return "The same submission twice";
  return stepWords[id].title;
}

const notSent = "leave the field out";

function soundSetting({ model }: CatalogModel, { audio }: Workflow, omitted: readonly Setting[]): string {
  if (omitted.includes("sound")) return notSent;
  const offer = model.constraints.audio;
  if (offer === "always") return "always on";
  if (offer === "never") return "none is made";
  return offer === "unknown" ? "not published; leave the field out" : audio;
}

function lengthSetting({ omitted, workflow, expectations }: TestStep): string {
  if (omitted.includes("length")) return notSent;
  const [{ job }] = expectations as [TestStep["expectations"][number]];
  const follows = job.model.durationRules.find((rule) => rule.matches(job.generations[0]!.job))?.lengths.kind;
  if (follows === "as-input") return "as long as the input video";
  const assumed = follows === "as-asked" ? ", our choice: no lengths are published" : "";
  return `${workflow.durationSeconds} s${assumed}`;
}

/** Everything that has to be sent, and what is left out on purpose. */
function settingsOf(step: TestStep): SettingView[] {
  const { workflow, omitted, expectations } = step;
  const { model } = expectations[0]!.job;
  const { mode, aspect, fps, images, inputVideoSeconds, tier, options } = workflow;
  const unpublished = model.resolutions === "unknown" ? "not published; leave the field out" : workflow.resolution;
  const inputs = [
    ...(images > 0 ? [{ label: "Input", value: plural(String(images), "image") }] : []),
    ...(inputVideoSeconds === "0" ? [] : [{ label: "Input", value: `a video of ${inputVideoSeconds} s` }]),
  ];
  return [
    { label: "Mode", value: modeWords[mode] },
    { label: "Length", value: lengthSetting(step) },
    { label: "Resolution", value: omitted.includes("resolution") ? notSent : unpublished },
    ...(startsFromVideo(mode) ? [] : [{ label: "Shape", value: aspect }]),
    { label: "Sound", value: soundSetting(model, workflow, omitted) },
    ...(fps === undefined ? [] : [{ label: "Frames a second", value: fps }]),
    ...inputs,
    ...model.model.options.map(({ name, label, choices }) => ({ label, value: options[name] ?? choices[0]! })),
    ...(tier === "standard" ? [] : [{ label: "Tier", value: tier }]),
  ];
}

const fileLife = ({ model }: PricedEstimate): string => {
  const { outputExpiryHours: hours } = model.async;
  if (hours === "unknown") return "Leave the file where it is and fetch it once a day until it is gone.";
  return hours === "own-storage"
    ? ""
    : `Leave the file where it is and fetch it again after ${formatHours(decimal(hours))}: the link ends about then.`;
};

function brokenInput({ mode, images, inputVideoSeconds }: Workflow): string {
  if (images > 0) return "As step 1, but with the address of an image that does not exist.";
  if (inputVideoSeconds !== "0" || startsFromVideo(mode))
    return "As step 1, but with the address of a video that does not exist.";
  return "As step 1, but with one value that is not allowed, such as a shape of 0:1. An error of the provider's own servers cannot be ordered: read the charge of the first one that comes by itself.";
}

/** How often the first of two jobs is asked, so that the account is asked as often as the plan would. */
function pollingAdvice({ workflow }: PricedEstimate): string {
  if (workflow.delivery === "webhook") return "Poll the first.";
  const pause = decimal(workflow.pollIntervalSeconds).div(String(workflow.concurrency));
  return `Poll the first every ${formatSeconds(pause.round(3))}, as often as the plan's jobs together, and count answers with status 429.`;
}

function repeatAdvice({ model }: PricedEstimate): string[] {
  const { idempotency, webhook } = model.async;
  const key = idempotency.offered === "yes" ? " Send the same idempotency key with both." : "";
  const hook = {
    yes: "Let the second report by webhook: answer with status 500 once, then with 200, and count the deliveries.",
    unknown: "If there is a webhook, let the second report by it: answer with status 500 once, then with 200.",
    no: "There is no webhook here: poll the second as well.",
  };
  return [
    `Submit and cut the connection before the answer arrives. If your client does not submit again by itself, do it, with the same request.${key} List the jobs: one or two.`,
    hook[webhook.offered],
  ];
}

const howTo: Record<TestId, (step: TestStep, subject: Subject) => string[]> = {
  baseline: ({ settles }, { estimate }) => [
    "Submit it, fetch the file when it is done, and compare the units that are billed with the sum beside the charge, digit for digit.",
    settles.some(({ risk }) => risk.id === "output-link-expires") ? fileLife(estimate) : "",
  ],
  longer: ({ changed, workflow }) => [
    changed.includes("input")
      ? `As step 1, but with ${workflow.inputVideoSeconds} s of input video: what is charged beyond step 1 is for the input.`
      : `As step 1, but ${workflow.durationSeconds} s long, as in the plan. Read the seconds that are billed and those of the file.`,
  ],
  larger: ({ workflow, changed }) => [
    `As step 1, but at ${workflow.resolution}${changed.includes("length") ? `, which is not made shorter than ${workflow.durationSeconds} s` : ""}. Read width and height of the file: a smaller picture comes without an error.`,
  ],
  audible: ({ omitted }) => [
    omitted.includes("sound")
      ? "As step 1, but without the audio field. Listen to the file: its charge says which of the two it is."
      : "As step 1, but with sound. What is charged beyond step 1 is for the sound.",
  ],
  "left-out": () => [
    "As step 1, but without length and resolution. Read length, width and height of the file: they are the defaults.",
  ],
  failing: ({ workflow }) => [
    brokenInput(workflow),
    "Read the balance at once and again an hour later: a refund can come late.",
  ],
  refused: () => [
    "Ask for something that the provider's rules forbid and that harms nobody, such as a film character by name. Note whether it was refused at once or after rendering.",
    "Send it once: many refusals can get an account suspended.",
  ],
  abandoned: () => [
    "Set the client's time limit to 5 s and let it give up. Submit nothing again. Ask for the job by its id until it has ended, then read the balance.",
  ],
  repeated: (_, { estimate }) => [repeatAdvice(estimate)[0]!, pollingAdvice(estimate), repeatAdvice(estimate)[1]!],
  cancelled: () => [
    "Cancel it 10 s after the submission and note in which state that met it. Where the API has no way to cancel, leave this step out.",
  ],
};

function wordOn({ id, policies }: TestStep, { model }: PricedEstimate): TestStepView["word"] {
  if (id === "repeated") return model.async.idempotency.note ? [{ statement: model.async.idempotency.note }] : [];
  return policies.map(({ statement, sourceIds }) => {
    const [sourceId] = sourceIds ?? [];
    return { statement, ...(sourceId ? { source: viewSource(findSource(model.provider, sourceId)) } : {}) };
  });
}

const settledViews = (step: TestStep, { view, estimate, test }: Subject): SettledView[] =>
  step.settles.map(({ risk, together }) => {
    const all = [...test.steps, ...test.left];
    const titles = together.map((id) => {
      const number = test.steps.findIndex((other) => other.id === id) + 1;
      const other = all.find((candidate) => candidate.id === id)!;
      return number > 0 ? `step ${number}` : `"${titleOf(other, estimate)}", which does not fit`;
    });
    return { ...riskView(view, risk), together: titles.length === 0 ? "" : `together with ${formatList(titles)}` };
  });

function riskView({ focus, query }: EstimatorView, { id, title, state }: TestPlan["unsettled"][number]) {
  const atStake = focus.status === "priced" ? focus.risks.find((row) => row.id === id)!.atStake : "";
  return { id, title, state, atStake, href: `/risks/${id}?${query}` };
}

const sumOf = ({ attempt }: PricedEstimate): string =>
  attempt
    .lines()
    .map(({ explanation }) => explanation)
    .join("; ");

/** Where a job's price can be looked up: once for every price that is not the same job's. */
function estimatesOf({ expectations }: TestStep): TestStepView["estimates"] {
  const byHref = new Map<string, string>();
  for (const { reading, job } of expectations) {
    const href = `/?${serializeWorkflow(job.workflow)}`;
    if (!byHref.has(href)) byHref.set(href, reading);
  }
  return [...byHref].map(([href, reading]) => ({ reading, href }));
}

const checksOf = ({ id, changed }: TestStep): string =>
  id === "longer" && changed.includes("input") ? "the price of the input video" : stepWords[id].checks;

/** Doubts about a job are said where they first arise. */
const doubted = ["caution", "resolution-unpublished", "price-undated"];
const cautionsOf = ({ expectations }: TestStep): string[] => [
  ...new Set(
    expectations.flatMap(({ job }) =>
      job.notes.filter(({ code }) => doubted.includes(code)).map((note) => note.message),
    ),
  ),
];

function stepView(step: TestStep, number: number, subject: Subject): TestStepView {
  const { estimate, test } = subject;
  const { displayCurrency } = estimate;
  const said = test.steps.slice(0, number - 1).flatMap(cautionsOf);
  const exact = (amount: Decimal) => money(to20Decimals(amount));
  return {
    id: step.id,
    number,
    title: titleOf(step, estimate),
    submit: settingsOf(step),
    how: howTo[step.id](step, subject).filter((sentence) => sentence !== ""),
    cautions: cautionsOf(step).filter((sentence) => !said.includes(sentence)),
    charges: step.expectations.map(({ reading, job, jobs, amount }) => ({
      reading,
      amount: formatMoney(amount, displayCurrency),
      sum: jobs === 0 ? "" : `${jobs === 2 ? "twice: " : ""}${sumOf(job)}`,
    })),
    low: exact(step.least),
    high: exact(step.worst),
    word: wordOn(step, estimate),
    settles: settledViews(step, subject),
    checks: checksOf(step),
    estimates: estimatesOf(step),
  };
}

/** What to write down for every job. */
function recordOf({ model }: PricedEstimate): string[] {
  const balance =
    model.credit === undefined
      ? "the charge in the provider's usage or billing report"
      : `the balance before and after${model.credit.listPrice === "1" ? "" : `, in ${model.credit.name}s`}`;
  return [
    "request id and job id",
    "when it was submitted and when it ended",
    "requested against delivered: length, width and height, frames a second, sound, read from the file",
    "the units and the amount that the provider says were billed",
    balance,
  ];
}

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

const lasting = (days: number | "never" | "unknown"): string => {
  if (days === "unknown") return "how long what is left lasts is not published";
  return days === "never" ? "what is left does not expire" : `what is left lasts ${plural(String(days), "day")}`;
};

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

const planOf = ({ what, day, query, issues, focus }: EstimatorView): PlanView => ({
  ...{ what, model: focus.name, provider: focus.provider, day, query, issues },
  ...(focus.status === "priced" ? {} : { unpriced: focus.reason.message }),
});

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

/** Columns of the log: the first six are filled in, the rest is written down while the test runs. */
export const logColumns = [
  "step",
  "title",
  "submit",
  "expected_low",
  "expected_high",
  "currency",
  "request_id",
  "job_id",
  "submitted_at",
  "finished_at",
  "requested",
  "delivered",
  "billed_units",
  "billed_amount",
  "balance_before",
  "balance_after",
  "notes",
] as const;
export type LogRow = Partial<Record<(typeof logColumns)[number], string>>;

/** One row a step: "1, One short generation, Mode: text to video; Length: 4 s; ..., 0.80, 0.80, USD". */
export const logRows = ({ test, currency }: TestPlanView): LogRow[] =>
  test.status !== "planned"
    ? []
    : test.steps.map(({ number, title, submit, low, high }) => ({
        step: String(number),
        title,
        submit: submit.map(({ label, value }) => `${label}: ${value}`).join("; "),
        expected_low: low,
        expected_high: high,
        currency,
      }));
