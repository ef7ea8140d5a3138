import { fileHeaders, logOf } from "../log";

/** The log as JSON: the same rows as the table, and what they are of. */
export function GET(request: Request): Response {
  const log = logOf(request);
  return Response.json(log, { headers: fileHeaders(log, "application/json; charset=utf-8", "json") });
}
