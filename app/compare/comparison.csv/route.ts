import { comparisonCsv } from "@/lib/views/csv/comparison";
import { listCompared } from "@/lib/views/page/compare";
import { csvFile } from "../../csv-file";
import { askedWith } from "../../request";

/** The comparison as a table, read as the page reads it: every model of its filter in its order, not only those of a page. */
export function GET(request: Request): Response {
  const asked = [...new URL(request.url).searchParams];
  const own = askedWith(asked);
  const list = listCompared(own.entries, own.facts);
  return csvFile(comparisonCsv(list, own.facts), "comparison", list.plan.on);
}
