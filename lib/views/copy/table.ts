/** Tables to take along: for a document as Markdown, and cell by cell for a spreadsheet. */
import { asText } from "../csv/csv";

/** As many cells in each row as in the head. */
export type Table = { head: readonly string[]; rows: readonly (readonly string[])[] };

/** Text that Markdown takes for nothing but text, also in a cell of a table. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, "\\$&").replace(/\s*\n\s*/g, " ");

/** A table of Markdown; columns of figures, by their places, to the right. */
export function markdownTable({ head, rows }: Table, figures: readonly number[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(" | ")} |`;
  const rule = `| ${head.map((_, column) => (figures.includes(column) ? "---:" : "---")).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** In quotes where the cell begins with one: what is pasted would end at the next. */
const quoted = (text: string): string => (text.startsWith('"') ? `"${text.replace(/"/g, '""')}"` : text);

/** Less than nothing, in a currency or none, and nothing beside it: `-$133.10`, `-CZK 5`. */
const negative = /^-(?:[A-Z]{0,3}[^\w\s.,()=+@-]|[A-Z]{3}\s)?\d[\d,]*(?:\.\d+)?$/;

/** A cell that stays in its place, and is no formula. A signed amount is a number. */
export function cell(text: string): string {
  const one = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\+(?=\D?\d)/, "")
    .replace(/^−/, "-");
  return negative.test(one) ? one : quoted(asText(one));
}

export const sheetTable = ({ head, rows }: Table): string =>
  [head, ...rows].map((cells) => cells.map(cell).join("\t")).join("\n");

/** What stands below everything that is taken along. */
export const footOf = (day: string, address: string): string => `Prices of ${day}; an estimate, no offer: ${address}`;

/** The same in Markdown, with the address behind what it shows: "this plan at Clipcost". */
export const linkedFootOf = (day: string, address: string, what: "plan" | "comparison"): string =>
  footOf(day, `[this ${what} at Clipcost](<${address}>)`);
