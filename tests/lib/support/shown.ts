/** Results as a reader would write them down: every decimal as its shortest plain text. */
import { plain, type Decimal } from "@/lib/numbers/decimal";
import type { Line } from "@/lib/attempt/lines";

const isDecimal = (value: object): value is Decimal => "toFixed" in value && "scale" in value;

/** A copy of plain data in which every decimal is text. */
export function shown(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isDecimal(value)) return plain(value);
  if (Array.isArray(value)) return value.map(shown);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shown(item)]));
}

/** A breakdown as rows: unit, label, quantity, unit price, cost. */
export const rowsOf = (lines: readonly Line[]): string[][] =>
  lines.map(({ unit, label, quantity, unitPrice, cost }) => [
    unit,
    label,
    plain(quantity),
    plain(unitPrice),
    plain(cost),
  ]);

export const codesOf = (notes: readonly { code: string }[]): string[] => notes.map(({ code }) => code);
