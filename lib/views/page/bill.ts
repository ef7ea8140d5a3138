/** The bill as rows: one attempt taken apart, then what the month's attempts come to. */
import { findSource } from "../../catalogue/seen";
import { count, type Decimal } from "../../numbers/decimal";
import type { Line } from "../../attempt/lines";
import type { PartialEstimate, PricedEstimate } from "../../month/estimate";
import { isOpen, keptClipsOf, type OutcomeRow, type RowName } from "../../month/kept";
import { explain, labelOf } from "../sentences/lines";
import { policyWords } from "../../words/catalogue";
import { formatQuantity, formatRange } from "../../words/format";
import { columnText, rowAmount, viewSource } from "./text";
import type { BillLine, MonthRow } from "./types";

const rateOf = ({ parts: [part] }: Line): string => ("charge" in part ? part.charge.rate.id : part.minimum.id);

/** One attempt's lines and its total, all amounts with the same decimals. */
export function billLines(
  { model }: PricedEstimate | PartialEstimate,
  lines: readonly Line[],
  total: Decimal,
): { lines: BillLine[]; total: string } {
  const [whole = "", ...texts] = columnText([total, ...lines.map(({ cost }) => cost)], model.provider.currency);
  return {
    lines: lines.map((line, index) => ({
      unit: line.unit,
      label: labelOf(line),
      explanation: explain(model, line),
      source: viewSource(line.source),
      cost: texts[index] ?? "",
      rate: rateOf(line),
    })),
    total: whole,
  };
}

const outcomeLabels: Record<RowName, string> = {
  kept: "Kept clips",
  unusable: "Unusable takes",
  failed: "Failed attempts",
  moderated: "Moderated attempts",
  timeout: "Attempts given up on",
  duplicates: "Duplicate jobs",
};

/** One outcome of the month's attempts, with what the provider says of it. */
export function monthRow(estimate: PricedEstimate, name: RowName, row: OutcomeRow): MonthRow {
  const { model, workload, generations, displayCurrency } = estimate;
  const jobs = formatQuantity(row.jobs, 1);
  const { low, high } = row.cost;
  const unknown = isOpen(row);
  const text = (amount: Decimal) => rowAmount(amount, displayCurrency);
  const cost = unknown ? formatRange(text(low), text(high)) : text(high);
  const label = outcomeLabels[name];
  if (name === "kept") {
    const { clips, tries } = workload.month;
    const stitched = generations.length > 1 ? `, each of ${generations.length} generations` : "";
    const explanation = `${formatQuantity(keptClipsOf(estimate), 1)} of ${formatQuantity(count(clips))} succeed within ${tries} ${tries === 1 ? "attempt" : "attempts"}${stitched}`;
    return { label, explanation, cost, unknown };
  }
  if (name === "unusable" || name === "duplicates") {
    return { label, explanation: `${jobs} of them, billed as any other job`, cost, unknown };
  }
  const own = workload.findings[name] !== undefined;
  const policy = model.policy[name];
  const sourceId = policy.sourceIds?.[0];
  const statement = own ? "Your own finding." : policy.statement;
  return {
    label,
    explanation: `${jobs} of them; ${policyWords[row.rule].clause}. ${statement}`,
    cost,
    unknown,
    ...(sourceId && !own ? { source: viewSource(findSource(model.provider, sourceId)) } : {}),
  };
}
