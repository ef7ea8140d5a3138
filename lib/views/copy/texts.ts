/** The estimate to take along: in a few lines for a chat, as Markdown, as a table for a spreadsheet. */
import type { PricedFocus } from "../page/types";
import type { FocusedPlan } from "../page/plan-types";
import type { ComparisonView } from "../page/comparison-types";
import { verdictWords } from "../../words/verdict";
import { cell, footOf, linkedFootOf, markdownTable, plain, sheetTable, type Table } from "./table";

/** @public */
export type Copied = { plan: FocusedPlan; comparison: ComparisonView; address: string };

const questionOf = ({ plan: { what, focus } }: Copied): string =>
  `${what}, on ${focus.name}${focus.provider === "" ? "" : ` at ${focus.provider}`}`;

const verdictOf = ({ answer: { verdict } }: PricedFocus): string =>
  verdict ? `${verdict.word} ${verdict.text}`.trim() : "";

const againstBudget = ({ answer: { verdict } }: PricedFocus): string =>
  verdict ? `, against a budget of ${verdict.budget}` : "";

const deliveryOf = ({ answer: { delivered, perClip } }: PricedFocus): string =>
  `${delivered} clips delivered, ${perClip} per kept clip`;

/** When the price was seen, where that is long before or has no day. */
const oldOf = ({ answer: { seen } }: PricedFocus): string[] => (seen.old ? [`${seen.text}.`] : []);

/** What has a price, in rows of what, how and how much. */
function costs({ planned }: PricedFocus): Table {
  const rows = planned.steps.map(({ label, explanation, amount }) => [label, explanation, amount]);
  return {
    head: ["Cost", "How", "A month"],
    rows: [...rows, ["Money to plan with", "", planned.total]],
  };
}

function alternatives({ rows }: ComparisonView): Table {
  const judged = rows.some(({ verdict }) => verdict !== undefined);
  return {
    head: ["Model", "Provider", "Money to plan with", ...(judged ? ["Verdict"] : []), "Price seen", "Confidence"],
    rows: rows.map(({ name, provider, total, verdict, seen, confidence }) => [
      name,
      provider,
      total,
      ...(judged ? [verdict === undefined ? "" : verdictWords[verdict]] : []),
      seen,
      confidence,
    ]),
  };
}

/**
 * A few lines for a chat.
 * @public
 */
export function summary(copied: Copied): string {
  const { focus } = copied.plan;
  const lines =
    focus.status === "priced"
      ? [
          `${focus.answer.exact} a month to plan with, ${focus.answer.sure}${againstBudget(focus)}.`,
          ...(focus.answer.verdict ? [`${verdictOf(focus)}.`] : []),
          `${deliveryOf(focus)}.`,
          ...oldOf(focus),
        ]
      : [focus.reason.message];
  return [`${questionOf(copied)}.`, ...lines, footOf(copied.plan.day, copied.address)].join("\n");
}

/**
 * Headline, cost and alternatives for a document.
 * @public
 */
export function markdown(copied: Copied): string {
  const { plan, comparison, address } = copied;
  const { focus } = plan;
  const answer =
    focus.status === "priced"
      ? [
          `**${plain(focus.answer.exact)}** a month to plan with, ${focus.answer.sure}${againstBudget(focus)}. ${verdictOf(focus)}`.trim(),
          `${deliveryOf(focus)}.`,
          ...oldOf(focus).map(plain),
          markdownTable(costs(focus), [2]),
        ]
      : [plain(focus.reason.message)];
  const others = comparison.rows.length === 0 ? [] : [markdownTable(alternatives(comparison), [2])];
  return [`**${plain(questionOf(copied))}**`, ...answer, ...others, linkedFootOf(plan.day, address, "plan")].join(
    "\n\n",
  );
}

/**
 * Cost and alternatives as cells, tab by tab, to paste into a spreadsheet.
 * @public
 */
export function sheet(copied: Copied): string {
  const { plan, comparison, address } = copied;
  const tables = plan.focus.status === "priced" ? [costs(plan.focus)] : [];
  if (comparison.rows.length > 0) tables.push(alternatives(comparison));
  return [cell(questionOf(copied)), ...tables.map(sheetTable), cell(footOf(plan.day, address))].join("\n\n");
}
