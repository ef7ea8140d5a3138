/** Reads a file of pricing-models by its schema, or says how to mend it. */
import { z } from "zod";
import { own } from "../../numbers/list";

const idOf = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? value.id : undefined;

/** Where a fault is: its path, and the id of the entry of a list that it is in, because nobody counts to [112]. */
function placeOf(value: unknown, path: readonly PropertyKey[]): string {
  const [index] = path;
  const id = Array.isArray(value) && typeof index === "number" ? idOf(value[index]) : undefined;
  return `${z.core.toDotPath([...path])}${id === undefined ? "" : ` (${id})`}`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Whether nothing stands where the fault is. */
const isLeftOut = (value: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce((at: unknown, key) => (isRecord(at) ? own(at, String(key)) : undefined), value) === undefined;

/** What should stand there; of a key, what a key is. */
const remedyOf = (issue: z.core.$ZodIssue): string =>
  issue.code === "invalid_key"
    ? issue.issues.map(({ message }) => message).join("; ")
    : issue.message.replace(/^Invalid (input|option): |, received undefined$/g, "");

const faultOf = (value: unknown, issue: z.core.$ZodIssue): string =>
  `✖ ${isLeftOut(value, issue.path) ? "it is left out: " : ""}${remedyOf(issue)}${issue.path.length === 0 ? "" : `\n  → at ${placeOf(value, issue.path)}`}`;

/**
 * What a file holds, by its schema. Throws with the file, the path and what should stand there: bad data must fail the
 * build.
 */
export function readFile<T extends z.ZodType>(file: string, schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => faultOf(value, issue));
  throw new Error(`pricing-models: "${file}" does not fit lib/catalogue/schema:\n${faults.join("\n")}`);
}
