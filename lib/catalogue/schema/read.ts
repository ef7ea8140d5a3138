/** Reads a file of pricing-models by its schema, or says how to mend it. */
import { z } from "zod";
import { own } from "../../numbers/list";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const idOf = (value: unknown): string | undefined =>
  isRecord(value) && typeof value["id"] === "string" ? value["id"] : undefined;

/** What stands at the end of a path; nothing where there is none. */
const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((inner: unknown, key) => (isRecord(inner) ? own(inner, String(key)) : undefined), value);

/** Where a fault is: its path, and the ids of the entries of lists that it is in, because nobody counts to [112]. */
function placeOf(value: unknown, path: readonly PropertyKey[]): string {
  const ids = path.flatMap((key, end) =>
    typeof key === "number" ? (idOf(at(value, path.slice(0, end + 1))) ?? []) : [],
  );
  return `${z.core.toDotPath([...path])}${ids.length === 0 ? "" : ` (${ids.join(", ")})`}`;
}

/** What should stand there; of a key, what a key is. */
const remedyOf = (issue: z.core.$ZodIssue): string =>
  issue.code === "invalid_key"
    ? issue.issues.map(({ message }) => message).join("; ")
    : issue.message.replace(/^Invalid (input|option): |, received undefined$/g, "");

const faultOf = (value: unknown, issue: z.core.$ZodIssue): string =>
  `✖ ${at(value, issue.path) === undefined ? "it is left out: " : ""}${remedyOf(issue)}${issue.path.length === 0 ? "" : `\n  → at ${placeOf(value, issue.path)}`}`;

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
