/** Results as a reader would write them down: every decimal as its shortest plain text. */
import { plain, type Decimal } from "@/lib/numbers/decimal";
import type { Line } from "@/lib/attempt/lines";
import type { Gap, Refusal, Remark, Retired } from "@/lib/attempt/remarks";
import type { Estimate } from "@/lib/month/estimate";
import { labelOf } from "@/lib/views/sentences/lines";

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
  lines.map((line) => [line.unit, labelOf(line), plain(line.quantity), plain(line.unitPrice), plain(line.cost)]);

/** Everything that is said of an estimate: why it has no total, then what else has to be known. */
export function saidOf(estimate: Estimate): (Remark | Refusal | Gap | Retired)[] {
  const { remarks } = estimate;
  if (estimate.status === "priced") return [...remarks];
  return [...(estimate.status === "partial" ? estimate.missing : [estimate.because]), ...remarks];
}

export const codesOf = (notes: readonly { code: string }[]): string[] => notes.map(({ code }) => code);
