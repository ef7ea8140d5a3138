/** A plan of several workloads to take along: in a few lines for a chat, as Markdown, as tables for a spreadsheet. */
import { cell, footOf, linkedFootOf, markdownTable, plain, sheetTable, type Table } from "./table";

/** What of the page is taken along, in words. */
export type PlanToCopy = {
  title: string;
  day: string;
  /** The money to plan with, how sure, and the verdict on a budget; or why there is none. */
  says: readonly string[];
  workloads: readonly { name: string; model: string; what: string; uses: string; perClip: string; delivered: string }[];
  steps: readonly { label: string; explanation: string; amount: string }[];
  total: string | undefined;
};

/** @public */
export type CopiedPlan = { plan: PlanToCopy; address: string };

const workloadTable = ({ workloads }: PlanToCopy): Table => ({
  head: ["Workload", "Model", "What", "Uses a month, before packs", "Kept clip", "Delivered"],
  rows: workloads.map(({ name, model, what, uses, perClip, delivered }) => [
    name,
    model,
    what,
    uses,
    perClip,
    delivered,
  ]),
});

/** The steps to the total; none where there is no total. */
const costTables = ({ steps, total }: PlanToCopy): Table[] =>
  total === undefined
    ? []
    : [
        {
          head: ["Cost", "How", "A month"],
          rows: [
            ...steps.map(({ label, explanation, amount }) => [label, explanation, amount]),
            ["Money to plan with", "", total],
          ],
        },
      ];

/**
 * A few lines for a chat: the total, and a line each workload.
 * @public
 */
export const summary = ({ plan, address }: CopiedPlan): string =>
  [
    `${plan.title}.`,
    ...plan.says,
    ...plan.workloads.map(({ name, model, what, uses }) => `${name}: ${uses}, ${what}, on ${model}.`),
    footOf(plan.day, address),
  ].join("\n");

/**
 * The total, the workloads and the cost for a document.
 * @public
 */
export const markdown = ({ plan, address }: CopiedPlan): string =>
  [
    `**${plain(plan.title)}**`,
    plain(plan.says.join(" ")),
    markdownTable(workloadTable(plan), [3, 4]),
    ...costTables(plan).map((table) => markdownTable(table, [2])),
    linkedFootOf(plan.day, address, "plan"),
  ].join("\n\n");

/**
 * Workloads and cost as cells, tab by tab, to paste into a spreadsheet.
 * @public
 */
export const sheet = ({ plan, address }: CopiedPlan): string =>
  [
    cell(plan.title),
    ...plan.says.map(cell),
    ...[workloadTable(plan), ...costTables(plan)].map(sheetTable),
    cell(footOf(plan.day, address)),
  ].join("\n\n");
