/** The bill as rows: one attempt taken apart, then what the month's attempts come to. */
import { findSource } from "../../catalogue";
import { count, type Decimal } from "../../numbers/decimal";
import type { OutcomeRow, PricedEstimate } from "../../month/estimate";
import { formatQuantity } from "../../words/format";
import type { Line } from "../../attempt/lines";
import { findingsOn } from "../../ask/workflow";
import { columnText, rowAmount, viewSource } from "./text";
import type { BillLine, MonthRow } from "./types";

/** One attempt's lines and its total, all amounts with the same decimals. */
export function billLines(lines: readonly Line[], total: Decimal): { lines: BillLine[]; total: string } {
  const texts = columnText([...lines.map(({ cost }) => cost), total]);
  return {
    lines: lines.map(({ unit, label, explanation, source }, index) => ({
      unit,
      label,
      explanation,
      source: viewSource(source),
      cost: texts[index]!,
    })),
    total: texts.at(-1)!,
  };
}

const outcomeLabels: Record<OutcomeRow["outcome"], string> = {
  kept: "Kept clips",
  unusable: "Unusable takes",
  failed: "Failed attempts",
  moderated: "Moderated attempts",
  timeout: "Attempts given up on",
  duplicates: "Duplicate jobs",
};

const ruleInWords = {
  billed: "billed",
  "not-billed": "not billed",
  refunded: "refunded",
  depends: "billed or not depends",
  unknown: "billed or not is not published",
};

/** One outcome of the month's attempts, with what the provider says of it. */
export function monthRow(estimate: PricedEstimate, row: OutcomeRow): MonthRow {
  const { model, workflow, month, generations } = estimate;
  const jobs = formatQuantity(row.jobs, 1);
  const { low, high } = row.cost;
  const unknown = !low.eq(high);
  const cost = unknown ? `${rowAmount(low)} to ${rowAmount(high)}` : rowAmount(high);
  const label = outcomeLabels[row.outcome];
  if (row.outcome === "kept") {
    const stitched = generations.length > 1 ? `, each of ${generations.length} generations` : "";
    const explanation = `${formatQuantity(month.keptClips, 2)} of ${formatQuantity(count(workflow.clips))} succeed within ${workflow.tries} ${workflow.tries === 1 ? "attempt" : "attempts"}${stitched}`;
    return { label, explanation, cost, unknown };
  }
  if (row.outcome === "unusable" || row.outcome === "duplicates") {
    return { label, explanation: `${jobs} of them, billed as any other job`, cost, unknown };
  }
  const own = findingsOn(workflow, model.key)[row.outcome] !== undefined;
  const policy = model.policy[row.outcome];
  const sourceId = policy.sourceIds?.[0];
  const statement = own ? "Your own finding." : policy.statement;
  return {
    label,
    explanation: `${jobs} of them; ${ruleInWords[row.rule]}. ${statement}`,
    cost,
    unknown,
    ...(sourceId && !own ? { source: viewSource(findSource(model.provider, sourceId)) } : {}),
  };
}
