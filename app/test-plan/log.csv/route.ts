import { logColumns, logRows } from "@/lib/views/page/test-plan";
import { fileHeaders, testOf, toCsv } from "../log";

/** The log as a table: one row a job, what is expected filled in, what happened to be filled in. */
export function GET(request: Request): Response {
  const view = testOf(request);
  const rows = logRows(view).map((row) => logColumns.map((column) => row[column] ?? ""));
  return new Response(toCsv([logColumns, ...rows]), { headers: fileHeaders(view, "text/csv; charset=utf-8", "csv") });
}
