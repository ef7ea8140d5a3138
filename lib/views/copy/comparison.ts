/** The comparison to take along: in a few lines for a chat, as Markdown, as tables for a spreadsheet. */
import { billedWords } from "../../words/billed";
import { currencyMark } from "../../words/format";
import { verdictWords } from "../../words/verdict";
import { withBought } from "../page/compare/bought";
import { unpackRows } from "../page/pack";
import type { ComparedPlan, FieldView, SetCell, SetColumn, SetRow } from "../page/compare/types";
import { cell, footOf, linkedFootOf, markdownTable, plain, sheetTable, type Table } from "./table";

/** @public */
export type CopiedComparison = { plan: ComparedPlan; field: FieldView; address: string };

const nameOf = ({ name, provider }: SetColumn): string => `${name} at ${provider}`;

const questionOf = ({ what, set: { columns } }: ComparedPlan): string =>
  columns.length === 0 ? `${what}, compared` : `${what}, compared on ${columns.map(nameOf).join(", ")}`;

const saysOf = ({ says: { lead, rest } }: FieldView): string => `${lead} ${rest}`.trim();

/** A figure as a spreadsheet counts with it: `$1,532.80` as `1532.80`, `1,250 clips` as `1250`. Words stay as they are. */
function figure(text: string, currency: string, unit = ""): string {
  const mark = currencyMark(currency);
  const amount = text.startsWith(mark) ? text.slice(mark.length) : text;
  const bare = unit !== "" && amount.endsWith(unit) ? amount.slice(0, -unit.length).trim() : amount;
  return /^\d[\d,]*(\.\d+)?$/.test(bare) ? bare.replace(/,/g, "") : text;
}

const moneyToPlanWith = (currency: string): string => `Money to plan with, ${currency} a month`;

/** Rows of money, each with what it is said in. */
const amounts = new Set(["money", "clip", "second", "ahead", "later"]);
const countedIn = new Map([
  ["buys", "clips"],
  ["longest", "s"],
]);

function labelOf({ id, label }: SetRow, currency: string): string {
  if (id === "money") return moneyToPlanWith(currency);
  if (amounts.has(id)) return `${label}, ${currency}`;
  return label.startsWith("when ") ? `Billed ${label}` : label;
}

/** Why models have no price, where one has none. */
function reasonRow(columns: readonly SetColumn[]): string[][] {
  if (columns.every(({ because }) => because === undefined)) return [];
  return [["Why there is no price", ...columns.map(({ because }) => because?.reason ?? "")]];
}

/** Everything that is said of a cell: `$700.00 (least); 1 × 5,000 units`. */
const wholeCell = (said: SetCell | null): string =>
  said === null
    ? "–"
    : [`${said.text}${said.best ? ` (${said.best})` : ""}`, said.note ?? ""].filter(Boolean).join("; ");

/** The set as the page has it, all rows: a column each model. */
function setTable({ plan: { set, plan }, field }: CopiedComparison): Table {
  const { columns, rows } = withBought(set, field.bought);
  const { currency } = plan;
  return {
    head: ["", ...columns.map(nameOf)],
    rows: [...rows.map((row) => [labelOf(row, currency), ...row.cells.map(wholeCell)]), ...reasonRow(columns)],
  };
}

/** The best of a row, by name: "least: Kling 3.0 at Kling AI". */
function bestOf({ cells }: SetRow, columns: readonly SetColumn[]): string {
  const best = columns.filter((_, at) => cells[at]?.best);
  const word = cells.find((said) => said?.best)?.best ?? "";
  return best.length === 0 ? "" : `${word}: ${best.map(nameOf).join(", ")}`;
}

/** The same in cells of figures: notes have a row of their own, and the best of each row is in the last column. */
function setCells({ plan: { set, plan }, field }: CopiedComparison): Table {
  const { columns, rows } = withBought(set, field.bought);
  const { currency } = plan;
  const rowsOf = (row: SetRow): string[][] => {
    const unit = countedIn.get(row.id);
    const label = labelOf(row, currency);
    const notes = row.cells.some((said) => said?.note);
    return [
      [
        unit ? `${label}, ${unit}` : label,
        ...row.cells.map((said) => (said ? figure(said.text, currency, unit) : "")),
        bestOf(row, columns),
      ],
      ...(notes ? [[`${label}: note`, ...row.cells.map((said) => said?.note ?? ""), ""]] : []),
    ];
  };
  return {
    head: ["", ...columns.map(nameOf), "Best"],
    rows: [...rows.flatMap(rowsOf), ...reasonRow(columns).map((cells) => [...cells, ""])],
  };
}

/** The rows of the field that the page shows, in its order. `amount`: how money is written. */
function fieldTable({ plan: { plan }, field }: CopiedComparison, amount: (text: string) => string): Table {
  const { currency } = plan;
  const verdict = field.columns.find(({ id }) => id === "verdict")?.label;
  const rows = unpackRows(field.rows);
  const some = rows.some(({ inSet }) => inSet);
  return {
    head: [
      "Model",
      "Provider",
      moneyToPlanWith(currency),
      `Kept clip, ${currency}`,
      ...(verdict === undefined ? [] : [verdict]),
      "You get",
      "Failures billed",
      "Done in",
      "Price seen",
      "Confidence",
      ...(some ? ["In the set"] : []),
    ],
    rows: rows.map((row) => [
      row.mark === "" ? row.name : `${row.name} (${row.mark})`,
      row.provider,
      amount(row.money),
      amount(row.perClip),
      ...(verdict === undefined ? [] : [row.verdict === "" ? "" : verdictWords[row.verdict]]),
      row.made || "exact",
      billedWords[row.failed].text,
      row.wait,
      row.before ? `${row.seen}, ${row.before}` : row.seen,
      row.confidence,
      ...(some ? [row.inSet ? `yes${row.beside ? ", outside this list" : ""}` : ""] : []),
    ]),
  };
}

/** The columns of money in the field. */
const moneyColumns = [2, 3];

/** How many models the field is of, and which of them are here. */
const placeOf = ({ standing, place, empty }: FieldView): string =>
  empty ? empty.text : `${standing.charAt(0).toUpperCase()}${standing.slice(1)} Here: ${place}.`;

/** What has no price, by its reasons. */
const withoutPrice = ({ maybe, cannot }: FieldView): string[] =>
  (
    [
      ["Perhaps, but it is not recorded:", maybe],
      ["Cannot make it:", cannot],
    ] as const
  ).flatMap(([title, groups]) =>
    groups.length === 0 ? [] : [`${title} ${groups.map(({ summary }) => summary).join(", ")}.`],
  );

/** A model of the set in a line: "Kling 3.0 at Kling AI: $700.00, fits with $100.00 to spare". */
function lineOf(column: SetColumn, at: number, rows: readonly SetRow[]): string {
  const said = (id: string) => rows.find((row) => row.id === id)?.cells[at];
  const verdict = said("verdict");
  const judged = verdict ? `, ${verdict.text.toLowerCase()}${verdict.note ? ` (${verdict.note})` : ""}` : "";
  const seen = said("seen");
  // What is not old needs no word in a chat.
  const dated = seen?.text === "undated" ? "no dated source for its price" : `price seen ${seen?.text ?? ""}`;
  const age = seen?.warn ? `; ${dated}, ${seen.note ?? ""} confidence` : "";
  return `${nameOf(column)}: ${column.because?.reason ?? `${said("money")?.text ?? ""} a month${judged}${age}.`}`;
}

/**
 * A few lines for a chat: the result, and a line each model of the set.
 * @public
 */
export function summary({ plan, field, address }: CopiedComparison): string {
  const { columns, rows } = plan.set;
  return [
    `${plan.what}.`,
    saysOf(field),
    ...columns.map((column, at) => lineOf(column, at, rows)),
    footOf(plan.day, address),
  ].join("\n");
}

/**
 * The result, the set and the field for a document.
 * @public
 */
export function markdown(copied: CopiedComparison): string {
  const { plan, field, address } = copied;
  return [
    `**${plain(questionOf(plan))}**`,
    plain(saysOf(field)),
    ...(plan.set.columns.length === 0 ? [] : [markdownTable(setTable(copied), [])]),
    plain(placeOf(field)),
    ...(field.rows.count === 0 ? [] : [markdownTable(fieldTable(copied, String), moneyColumns)]),
    ...withoutPrice(field).map(plain),
    linkedFootOf(plan.day, address, "comparison"),
  ].join("\n\n");
}

/**
 * Set and field as cells, tab by tab, to paste into a spreadsheet: figures without signs, their units in the headings.
 * @public
 */
export function sheet(copied: CopiedComparison): string {
  const { plan, field, address } = copied;
  const figures = (text: string) => figure(text, plan.plan.currency);
  return [
    cell(questionOf(plan)),
    cell(saysOf(field)),
    ...(plan.set.columns.length === 0 ? [] : [sheetTable(setCells(copied))]),
    cell(placeOf(field)),
    ...(field.rows.count === 0 ? [] : [sheetTable(fieldTable(copied, figures))]),
    ...withoutPrice(field).map(cell),
    cell(footOf(plan.day, address)),
  ].join("\n\n");
}
