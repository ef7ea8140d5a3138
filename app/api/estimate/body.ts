/** The body of a POST: the same fields as the query string, as one flat JSON object. */
import type { Issue } from "@/lib/ask/issues";

/** Longest body in bytes: ample for every field at its longest. */
export const longestBody = 65_536;

/** What is read and thrown away of a body that is too long, so that the connection can carry the next request. */
const longestDrained = 8 * 1024 * 1024;

/** Reads the body, at most `longestBody` bytes of it however long it says it is; nothing where it is longer. */
export async function readBody(request: Request): Promise<string | undefined> {
  const reader = request.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  while (bytes <= longestDrained) {
    const { done, value } = await reader.read();
    if (done) return bytes > longestBody ? undefined : text + decoder.decode();
    bytes += value.byteLength;
    if (bytes <= longestBody) text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return undefined;
}

type BodyEntries = { entries: [string, string][]; issues: Issue[] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields of a body with those of its workloads numbered, as a link has them: the first without a number. */
function numbered({ workloads, ...plan }: Record<string, unknown>): [field: string, value: unknown][] {
  const fields = Object.entries(plan);
  if (!Array.isArray(workloads)) return workloads === undefined ? fields : [...fields, ["workloads", workloads]];
  const each = workloads.flatMap((workload: unknown, index): [string, unknown][] => {
    const prefix = index === 0 ? "" : `${index + 1}.`;
    if (!isObject(workload)) return [[`workloads[${index}]`, workload]];
    // A workload that is the first again says so: without a field there is none of its number.
    const own = Object.entries(workload);
    const said: [string, unknown][] = own.length === 0 && index > 0 ? [["name", ""]] : own;
    return said.map(([field, value]) => [prefix + field, value]);
  });
  return [...fields, ...each];
}

/**
 * The pairs of a JSON object: texts and numbers as they are, `model` also as a list, `workloads` as objects of fields.
 * Anything else is an issue.
 */
export function bodyEntries(body: Record<string, unknown>): BodyEntries {
  const entries: [string, string][] = [];
  const issues: Issue[] = [];
  for (const [field, value] of numbered(body)) {
    const texts = /^(?:\d+\.)?model$/.test(field) && Array.isArray(value) ? value : [value];
    if (texts.length > 0 && texts.every((text) => typeof text === "string" || typeof text === "number")) {
      entries.push([field, texts.join(",")]);
    } else {
      issues.push({
        code: "not-a-scalar",
        field,
        message: "Write a text or a number.",
        value: JSON.stringify(value).slice(0, 100),
      });
    }
  }
  return { entries, issues };
}
