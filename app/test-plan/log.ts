/** The log of a test as a file to fill in. */
import { answer } from "@/lib/answer/answer";
import { defaultModel } from "@/lib/ask/plan";
import { readShownPlan } from "@/lib/ask/read-shown";
import { viewLog, type TestLog } from "@/lib/views/json/log";
import { askedWith } from "../request";

/** The test that a request asks for, read as the page reads it. */
export function logOf(request: Request): TestLog {
  const asked = [...new URL(request.url).searchParams];
  const { entries, facts: known } = askedWith(asked, { otherwise: defaultModel });
  const { plan } = readShownPlan(entries, known);
  return viewLog(answer(plan, known), known);
}

/** Named after the model: `test-plan-kling-kling-v3.csv`. */
export const fileHeaders = ({ provider, model }: TestLog, type: string, ending: string): Record<string, string> => ({
  "Content-Type": type,
  "Content-Disposition": `attachment; filename="test-plan-${`${provider}-${model}`.replace(/[^A-Za-z0-9.]+/g, "-")}.${ending}"`,
  "Cache-Control": "no-store",
});
