/** A job of the test as it is shown: settings, charges under each reading, and what it settles. */
import { findSource } from "../../../catalogue/seen";
import type { Remark } from "../../../attempt/remarks";
import { linesOf, type PricedEstimate } from "../../../month/estimate";
import { formatList, formatMoney } from "../../../words/format";
import { ruleOf, type AssessedRisk } from "../../../risks";
import type { TestStep } from "../../../test/types";
import { explain } from "../../sentences/lines";
import { tell } from "../../sentences/remarks";
import { writePlan } from "../../../ask/write";
import { atStake, viewSource } from "../text";
import type { SettledView, TestStepView } from "./types";
import { checksOf, howTo, settingsOf, titleOf, type Subject } from "./words";

function wordOn({ id, policies }: TestStep, { model }: PricedEstimate): TestStepView["word"] {
  if (id === "repeated") return model.async.idempotency.note ? [{ statement: model.async.idempotency.note }] : [];
  return policies.map(({ statement, sourceIds }) => {
    const [sourceId] = sourceIds ?? [];
    return { statement, ...(sourceId ? { source: viewSource(findSource(model.provider, sourceId)) } : {}) };
  });
}

export const settledViews = (step: TestStep, subject: Subject): SettledView[] =>
  step.settles.map(({ risk, together }) => {
    const { test, estimate } = subject;
    const titles = together.flatMap((id) => {
      const number = test.steps.findIndex((other) => other.id === id) + 1;
      if (number > 0) return [`step ${number}`];
      const other = test.left.find((left) => left.id === id);
      return other ? [`"${titleOf(other, estimate)}", which does not fit`] : [];
    });
    return { ...riskView(risk, subject), together: titles.length === 0 ? "" : `together with ${formatList(titles)}` };
  });

/** A risk as a step or a list names it: its state, its money in the display currency, and its page with the same plan. */
export const riskView = (risk: AssessedRisk, { query, estimate }: Pick<Subject, "query" | "estimate">) => ({
  id: risk.id,
  title: ruleOf(risk.id).title,
  state: risk.state,
  atStake: atStake(risk, estimate.displayCurrency),
  href: `/risks/${risk.id}?${query}`,
});

const sumOf = (priced: PricedEstimate): string =>
  linesOf(priced)
    .map((line) => explain(priced.model, line))
    .join("; ");

/** Where a job's price can be looked up: once for every price that is not the same job's. */
function estimatesOf({ expectations }: TestStep): TestStepView["estimates"] {
  const byHref = new Map<string, string>();
  for (const { reading, priced } of expectations) {
    const href = `/?${writePlan(priced.plan)}`;
    if (!byHref.has(href)) byHref.set(href, reading);
  }
  return [...byHref].map(([href, reading]) => ({ reading, href }));
}

/** Doubts about a job are said where they first arise. */
const doubted: readonly Remark["code"][] = ["caution", "resolution-unpublished", "price-undated"];

const cautionsOf = ({ expectations }: TestStep): string[] => [
  ...new Set(
    expectations.flatMap(({ priced }) =>
      priced.remarks.filter(({ code }) => doubted.includes(code)).map((remark) => tell(remark).message),
    ),
  ),
];

export function stepView(step: TestStep, number: number, subject: Subject): TestStepView {
  const { estimate, test } = subject;
  const { displayCurrency } = estimate;
  const said = test.steps.slice(0, number - 1).flatMap(cautionsOf);
  return {
    id: step.id,
    number,
    title: titleOf(step, estimate),
    submit: settingsOf(step),
    how: howTo[step.id](step, subject).filter((sentence) => sentence !== ""),
    cautions: cautionsOf(step).filter((sentence) => !said.includes(sentence)),
    charges: step.expectations.map(({ reading, priced, jobs, amount }) => ({
      reading,
      amount: formatMoney(amount, displayCurrency),
      sum: jobs === 0 ? "" : `${jobs === 2 ? "twice: " : ""}${sumOf(priced)}`,
    })),
    word: wordOn(step, estimate),
    settles: settledViews(step, subject),
    checks: checksOf(step),
    estimates: estimatesOf(step),
  };
}
