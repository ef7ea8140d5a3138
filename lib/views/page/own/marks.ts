/** What a page shows of a plan's own prices: each figure that rests on them says so, with the list price beside it. */
import type { Issue } from "../../../ask/issues";
import type { Plan } from "../../../ask/plan";
import type { Facts } from "../../../catalogue/facts";
import { estimateModel, questionOf, type Estimate } from "../../../month/estimate";
import { isUndatedByItself, ownBeside, ownMark, ownSeen, type OwnMark } from "../../sentences/own";
import type { PlanView } from "../plan";
import { packRows, unpackRows } from "../pack";
import type { ComparedPlan, CompareView, FieldView, SetRow } from "../compare/types";
import type { AnswerView, BillLine, FocusView } from "../types";
import type { AskedView, EstimatorView, FocusedPlan } from "../plan-types";
import type { ComparisonView } from "../comparison-types";

/** The model of a key on a plan, where something of it is the plan's own. */
function ownEstimate(key: string, plan: Plan, { catalogue, exchange }: Facts): Estimate | undefined {
  const model = catalogue.find(key);
  return model?.own && estimateModel(model, questionOf(plan, exchange));
}

function markOf(key: string, plan: Plan, facts: Facts): OwnMark | undefined {
  const estimate = ownEstimate(key, plan, facts);
  return estimate && ownMark(estimate);
}

/** With what could not be taken of the plan's own, and what was typed for it. */
export const withOwnIssues = <View extends Pick<AskedView, "issues" | "typed">>(view: View, issues: Issue[]): View => ({
  ...view,
  issues: [...issues, ...view.issues],
  typed: {
    ...view.typed,
    ...Object.fromEntries(issues.filter(({ field }) => field !== "own").map(({ field, value }) => [field, value])),
  },
});

/** A line of the bill with the list price; a price of one's own is from where it is changed. */
function markedLine({ model }: Estimate, line: BillLine, page: string): BillLine {
  const beside = ownBeside(model, line.rate);
  if (beside === undefined) return line;
  const rate = model.rates.find(({ id }) => id === line.rate);
  const seenNowhere = model.own?.kind === "model" || rate?.own?.kind === "price";
  return {
    ...line,
    explanation: `${line.explanation}; ${beside}`,
    ...(seenNowhere
      ? { source: { title: model.own?.kind === "model" ? "Your own model" : "Your own price", url: page } }
      : {}),
  };
}

function markedAnswer(answer: AnswerView, mark: OwnMark): AnswerView {
  const seenNowhere = mark === "own price" || mark === "own model";
  return {
    ...answer,
    sure: `${answer.sure}, with your ${mark}`,
    seen: seenNowhere
      ? { text: `Your ${mark}: seen on no page`, old: false }
      : { ...answer.seen, text: `${answer.seen.text} · your ${mark}` },
  };
}

function markedFocus(focus: FocusView, estimate: Estimate, mark: OwnMark, query: string): FocusView {
  const page = `/own?${query}`;
  const assumptions = isUndatedByItself(estimate)
    ? focus.assumptions.filter(({ code }) => code !== "price-undated")
    : focus.assumptions;
  const marked = {
    lines: focus.lines.map((line) => markedLine(estimate, line, page)),
    assumptions,
    ...(mark === "own model" && focus.provenance ? { provenance: { ...focus.provenance, pricingUrl: page } } : {}),
  };
  return focus.status === "priced"
    ? { ...focus, ...marked, answer: markedAnswer(focus.answer, mark) }
    : { ...focus, ...marked };
}

/** A plan with its model in focus, marked. */
export function markFocused(view: FocusedPlan, facts: Facts): FocusedPlan {
  const { focus, plan, query } = view;
  const estimate = ownEstimate(focus.key, plan, facts);
  const mark = estimate && ownMark(estimate);
  return mark ? { ...view, focus: markedFocus(focus, estimate, mark, query) } : view;
}

/** The models to compare with, marked. */
export const markComparison = (view: ComparisonView, plan: Plan, facts: Facts): ComparisonView => ({
  ...view,
  rows: view.rows.map((row) => {
    const mark = markOf(row.key, plan, facts);
    if (!mark) return row;
    return {
      ...row,
      seen: ownSeen(mark, row.seen),
      old: row.old && mark !== "own price",
      remarks: [...row.remarks, mark],
    };
  }),
});

/** The row that says when prices were seen, with what was seen nowhere. */
function markedSeen(row: SetRow, marks: readonly (OwnMark | undefined)[]): SetRow {
  if (row.id !== "seen" || marks.every((mark) => mark === undefined)) return row;
  const cells = row.cells.map((cell, at) => {
    const mark = marks[at];
    if (!cell || !mark) return cell;
    return mark === "own price" || mark === "own model" ? { text: mark } : { ...cell, text: ownSeen(mark, cell.text) };
  });
  return { ...row, cells, same: false };
}

/** The set of a comparison, marked. */
export function markCompared(view: ComparedPlan, facts: Facts): ComparedPlan {
  const marks = view.set.columns.map(({ key }) => markOf(key, view.plan, facts));
  return { ...view, set: { ...view.set, rows: view.set.rows.map((row) => markedSeen(row, marks)) } };
}

/** The field of all models, marked. */
export const markField = (field: FieldView, plan: Plan, facts: Facts): FieldView => ({
  ...field,
  rows: packRows(
    unpackRows(field.rows).map((row) => {
      const mark = markOf(row.key, plan, facts);
      if (!mark) return row;
      const seen = ownSeen(mark, row.seen);
      return { ...row, seen, before: seen === mark ? "" : row.before, old: row.old && mark !== "own price" };
    }),
  ),
});

type Own = { facts: Facts; issues: Issue[] };

/** The page of an estimate, marked. */
export function markEstimator(view: EstimatorView, { facts, issues }: Own): EstimatorView {
  const focused = markFocused(view, facts);
  const said = withOwnIssues({ ...view, ...focused }, issues);
  return { ...said, comparison: markComparison(view.comparison, view.plan, facts) };
}

/** The page of a comparison, marked. */
export function markCompare(view: CompareView, { facts, issues }: Own): CompareView {
  const said = withOwnIssues({ ...view, ...markCompared(view, facts) }, issues);
  return { ...said, field: markField(view.field, view.plan, facts) };
}

/** A page about a plan, with what could not be taken of the plan's own. */
export const withOwnPlanIssues = <View extends { plan: PlanView }>(view: View, issues: Issue[]): View => ({
  ...view,
  plan: { ...view.plan, issues: [...issues, ...view.plan.issues] },
});
