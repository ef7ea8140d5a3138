import { defaultModel } from "@/lib/ask/plan";
import { wholeCsv } from "@/lib/views/csv/whole";
import { wholeAsked } from "@/lib/views/page/whole/asked";
import { csvFile, noFile } from "../../csv-file";
import { askedWith } from "../../request";

/** The whole plan as a table, read as the page reads it: what each workload uses, and the steps to the total. */
export function GET(request: Request): Response {
  const asked = [...new URL(request.url).searchParams];
  const { entries, facts } = askedWith(asked, { otherwise: defaultModel });
  const { plan, estimates, unknown } = wholeAsked(entries, facts);
  if (unknown !== undefined) return noFile(unknown);
  return csvFile(wholeCsv(plan, estimates), "plan", plan.on);
}
