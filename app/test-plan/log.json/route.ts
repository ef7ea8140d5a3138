import { cellOf, logColumns } from "@/lib/test/log";
import { fileHeaders, logOf } from "../log";

/** The log as JSON: the same rows as the table, and what they are of. */
export function GET(request: Request): Response {
  const log = logOf(request);
  const steps = log.steps.map((row) => Object.fromEntries(logColumns.map((column) => [column, cellOf(row, column)])));
  return Response.json({ ...log, steps }, { headers: fileHeaders(log, "application/json; charset=utf-8", "json") });
}
