/** Rows as a file for a spreadsheet: RFC 4180, and no cell that it would take for a formula. */

/** What is counted with: a plain decimal, which may be less than nothing. Every other cell is text. */
type Figure = { figure: string };
export type Cell = string | Figure;

/** A spreadsheet takes a cell that begins so for a formula: an apostrophe in front keeps it text. */
export const asText = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: Cell): string => {
  if (typeof cell !== "string") return cell.figure;
  const text = asText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** Rows of cells as text, each ended by a line break of its own. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");

/** A column of a file: its heading, and its cell in a row about something; a row has none where there is nothing to say. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => Cell | undefined];

/** A file of one table; spaces that do not break are plain ones. */
export const tableCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  toCsv([
    columns.map(([heading]) => heading),
    ...rows.map((row) =>
      columns.map(([, of]) => {
        const cell = of(row) ?? "";
        return typeof cell === "string" ? cell.replace(/[\u00a0\u202f]/g, " ") : cell;
      }),
    ),
  ]);
