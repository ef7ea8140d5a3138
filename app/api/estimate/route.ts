import { answer } from "@/lib/answer/answer";
import type { Issue } from "@/lib/ask/issues";
import type { Entries } from "@/lib/ask/read";
import { readWorkloads, tooMuchOf } from "@/lib/ask/workloads";
import { viewJson } from "@/lib/views/json/answer";
import { viewReplay } from "@/lib/views/json/replay";
import { replayOf } from "../../replay";
import { askedWith } from "../../request";
import { methodNotAllowed, refuse, respond } from "../respond";
import { bodyEntries, longestBody, readBody } from "./body";

/** Strict: any issue refuses the request. Models in the order asked; all of them, cheapest first, where none is. */
function estimate(asked: Entries, found: readonly Issue[] = []): Response {
  const { entries, facts: known, issues: own } = askedWith(asked, { strict: true });
  const { plan, issues } = readWorkloads(entries, known);
  const all = [...found, ...own, ...issues, ...tooMuchOf(plan)];
  if (all.length > 0) return refuse(422, all);
  const replayed = replayOf(plan);
  return respond({
    ...viewJson(answer(plan, known), known),
    ...(replayed ? { replay: viewReplay(plan, replayed) } : {}),
  });
}

export function GET(request: Request): Response {
  return estimate([...new URL(request.url).searchParams]);
}

export async function POST(request: Request): Promise<Response> {
  const text = await readBody(request);
  if (text === undefined) {
    return refuse(413, [{ code: "body-too-long", field: "", message: `At most ${longestBody} bytes.`, value: "" }]);
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return refuse(400, [{ code: "not-json", field: "", message: "The body is not JSON.", value: text.slice(0, 100) }]);
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return refuse(422, [
      { code: "not-an-object", field: "", message: "Write one JSON object of fields.", value: text.slice(0, 100) },
    ]);
  }
  const { entries, issues } = bodyEntries(body as Record<string, unknown>);
  return estimate(entries, issues);
}

const refused = methodNotAllowed("GET, POST");
export { refused as PUT, refused as PATCH, refused as DELETE };
