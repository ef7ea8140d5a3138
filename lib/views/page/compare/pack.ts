/** Rows as the browser gets them: it has their HTML as well, and fifty times the names of their fields say nothing. */
import { namesOf } from "../../../numbers/list";
import type { FieldRow, PackedRows } from "./types";

export function packRows(rows: readonly FieldRow[]): PackedRows {
  const names = rows[0] ? namesOf(rows[0]) : [];
  return { names, values: rows.map((row) => names.map((name) => row[name])) };
}

/** The rows that were packed. */
export const unpackRows = ({ names, values }: PackedRows): FieldRow[] =>
  values.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])) as FieldRow);
