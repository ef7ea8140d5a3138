import { logCsv } from "@/lib/views/csv/log";
import { fileHeaders, logOf } from "../log";

/** The log as a table: one row a job, what is known filled in, what happened to be filled in. */
export function GET(request: Request): Response {
  const log = logOf(request);
  return new Response(logCsv(log.steps), { headers: fileHeaders(log, "text/csv; charset=utf-8", "csv") });
}
