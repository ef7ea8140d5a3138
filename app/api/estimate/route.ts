import { answer } from "@/lib/views/json/answer";
import { assumedRates, catalog } from "@/lib/data";
import { askedModels, compare } from "@/lib/month/compare";
import { askQuestion, estimateModel } from "@/lib/month/estimate";
import type { Issue } from "@/lib/ask/issues";
import { parseWorkflow } from "@/lib/ask/parse";
import { today } from "../../request";
import { methodNotAllowed, refuse, respond } from "../respond";
import { bodyEntries, longestBody, readBody } from "./body";

/** Strict: any issue refuses the request. Models in the order asked; all of them, cheapest first, where none is. */
function estimate(entries: Iterable<readonly [string, string]>, found: readonly Issue[] = []): Response {
  const { workflow, issues } = parseWorkflow(entries, { catalog, assumed: assumedRates, today: today() });
  const all = [...found, ...issues];
  if (all.length > 0) return refuse(422, all);
  const question = askQuestion(workflow, assumedRates);
  const models = askedModels(catalog, workflow);
  if (workflow.models.length > 0) {
    return respond(
      answer(
        workflow,
        models.map((model) => estimateModel(model, question)),
        [],
        assumedRates,
      ),
    );
  }
  const { priced, others } = compare(models, question);
  return respond(answer(workflow, [...priced, ...others], [], assumedRates));
}

export function GET(request: Request): Response {
  return estimate(new URL(request.url).searchParams);
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
