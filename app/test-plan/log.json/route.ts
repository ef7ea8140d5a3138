import { logColumns, logRows } from "@/lib/views/page/test-plan";
import { fileHeaders, testOf } from "../log";

/** The log as JSON: the same rows as the table, and what they are of. */
export function GET(request: Request): Response {
  const view = testOf(request);
  const { plan, key, on, currency, budget, test } = view;
  const [provider, model] = key.split(/\/(.*)/s);
  const steps = logRows(view).map((row) => Object.fromEntries(logColumns.map((column) => [column, row[column] ?? ""])));
  const body = {
    version: 1,
    on,
    provider,
    model,
    workflow: plan.query,
    budget: budget.exact,
    currency,
    status: test.status,
    ...(test.status === "planned" ? {} : { reason: test.reason }),
    steps,
  };
  return Response.json(body, { headers: fileHeaders(view, "application/json; charset=utf-8", "json") });
}
