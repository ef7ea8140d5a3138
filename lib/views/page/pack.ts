/** Rows as the browser gets them, beside their HTML: the names of their fields once, and what many of them say once. */
import { namesOf } from "../../numbers/list";

/**
 * Each row's value. With `of`, each value once, and the place of every row's own in so many digits of base 36 as the last
 * place has: `{ all: ["fits", "over"], of: "0010" }`.
 */
type PackedColumn<Value> = { all: Value[]; of?: string };

/** Columns in the order of their names. */
export type Packed<Row> = { count: number; names: (keyof Row & string)[]; columns: PackedColumn<Row[keyof Row]>[] };

const base = 36;

const digitsOf = (count: number): number => (count - 1).toString(base).length;

/** Values that recur are sent once; where most are different, they are sent as they are. */
function packColumn<Value>(values: readonly Value[]): PackedColumn<Value> {
  const all = [...new Set(values)];
  if (all.length > values.length / 2) return { all: [...values] };
  const digits = digitsOf(all.length);
  const places = new Map(all.map((value, place) => [value, place.toString(base).padStart(digits, "0")]));
  return { all, of: values.map((value) => places.get(value)).join("") };
}

/** Rows as columns; all have the fields of the first. Four rows of `fits` and `over` are each word once, and four places. */
export function packRows<Row extends object>(rows: readonly Row[]): Packed<Row> {
  const names = rows[0] ? namesOf(rows[0]) : [];
  return { count: rows.length, names, columns: names.map((name) => packColumn(rows.map((row) => row[name]))) };
}

function valueAt<Value>({ all, of }: PackedColumn<Value>, row: number): Value | undefined {
  if (of === undefined) return all[row];
  const digits = digitsOf(all.length);
  return all[parseInt(of.slice(row * digits, (row + 1) * digits), base)];
}

/** The rows that were packed. */
export const unpackRows = <Row extends object>({ count, names, columns }: Packed<Row>): Row[] =>
  Array.from(
    { length: count },
    (_, row) => Object.fromEntries(columns.map((column, at) => [names[at], valueAt(column, row)])) as Row,
  );
