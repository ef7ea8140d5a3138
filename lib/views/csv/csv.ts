/** Rows as a file for a spreadsheet: RFC 4180, and no cell that it would take for a formula. */

/** A spreadsheet takes a cell that begins so for a formula: an apostrophe in front keeps it text. */
export const asText = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => {
  const text = asText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** Rows of cells as text, each ended by a line break of its own. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
