/** A job of the test as it is shown: settings, charges under each reading, and what it settles. */
import { findSource } from "../../../catalogue";
import { money, to20Decimals, type Decimal } from "../../../numbers/decimal";
import type { PricedEstimate } from "../../../month/estimate";
import { formatList, formatMoney } from "../../../words/format";
import type { TestPlan, TestStep } from "../../../test/test-plan";
import { serializeWorkflow } from "../../../ask/write";
import { viewSource } from "../text";
import type { EstimatorView } from "../types";
import type { SettledView, TestStepView } from "./types";
import { checksOf, howTo, settingsOf, titleOf, type Subject } from "./words";

function wordOn({ id, policies }: TestStep, { model }: PricedEstimate): TestStepView["word"] {
  if (id === "repeated") return model.async.idempotency.note ? [{ statement: model.async.idempotency.note }] : [];
  return policies.map(({ statement, sourceIds }) => {
    const [sourceId] = sourceIds ?? [];
    return { statement, ...(sourceId ? { source: viewSource(findSource(model.provider, sourceId)) } : {}) };
  });
}

export const settledViews = (step: TestStep, { view, estimate, test }: Subject): SettledView[] =>
  step.settles.map(({ risk, together }) => {
    const all = [...test.steps, ...test.left];
    const titles = together.map((id) => {
      const number = test.steps.findIndex((other) => other.id === id) + 1;
      const other = all.find((candidate) => candidate.id === id)!;
      return number > 0 ? `step ${number}` : `"${titleOf(other, estimate)}", which does not fit`;
    });
    return { ...riskView(view, risk), together: titles.length === 0 ? "" : `together with ${formatList(titles)}` };
  });

export function riskView({ focus, query }: EstimatorView, { id, title, state }: TestPlan["unsettled"][number]) {
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

/** Doubts about a job are said where they first arise. */
const doubted = ["caution", "resolution-unpublished", "price-undated"];

const cautionsOf = ({ expectations }: TestStep): string[] => [
  ...new Set(
    expectations.flatMap(({ job }) =>
      job.notes.filter(({ code }) => doubted.includes(code)).map((note) => note.message),
    ),
  ),
];

export function stepView(step: TestStep, number: number, subject: Subject): TestStepView {
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
