import { answer, comparisonOf } from "@/lib/answer/answer";
import { defaultModel } from "@/lib/ask/plan";
import { readShownPlan } from "@/lib/ask/read-shown";
import { estimateCsv } from "@/lib/views/csv/estimate";
import { unknownFocus } from "@/lib/views/page";
import { csvFile, noFile } from "../csv-file";
import { askedWith } from "../request";

/** The estimate as a table, read as the page reads it: its bill, its steps, and the same plan on every model. */
export function GET(request: Request): Response {
  const asked = [...new URL(request.url).searchParams];
  const { entries, facts: known } = askedWith(asked, { otherwise: defaultModel });
  const unknown = unknownFocus(entries, known);
  if (unknown !== undefined) return noFile(unknown);
  const { plan } = readShownPlan(entries, known);
  const comparison = comparisonOf(plan, plan.workloads[0], known);
  return csvFile(estimateCsv(answer(plan, known), comparison), "estimate", plan.on);
}
