/** How the API speaks: JSON, a version, and issues in one shape whatever is wrong. */
import type { Issue } from "@/lib/ask/issues";

const headers = { "Cache-Control": "no-store" };

/** A short answer is sent as it is: to compress it takes the server longer than to work it out. */
const shortAnswer = 10_000;
const asItIs = { "Cache-Control": "no-store, no-transform" };

export function respond(body: object, status = 200): Response {
  const text = JSON.stringify(body);
  return new Response(text, {
    status,
    headers: { "Content-Type": "application/json", ...(text.length < shortAnswer ? asItIs : headers) },
  });
}

type Problem = Pick<Issue, "field" | "message" | "value"> & { code: string };

/** A request that cannot be answered: every issue at once, nothing else. */
export const refuse = (status: 400 | 405 | 413 | 422, issues: readonly Problem[]): Response =>
  respond({ version: 1, issues }, status);

/** A handler for a method that a route does not take. */
export const methodNotAllowed = (allowed: string) => (): Response =>
  Response.json(
    { version: 1, issues: [{ code: "method-not-allowed", field: "", message: `Use ${allowed}.`, value: "" }] },
    { status: 405, headers: { ...headers, Allow: allowed } },
  );
