/** The pairs of a query string, a form or a body as they come, with what is found wrong on the way. */
import type { Field, Read } from "./fields";
import { issueMessages, type Issue } from "./issues";
import { isViewKey } from "./opened";
import { isOfOthers } from "./others";

const longestValue = 4000;

/** The fields as given: each is taken once, and what nobody takes is an issue. */
export class Given {
  readonly issues: Issue[] = [];
  /** Pairs of the plan's other workloads, which nobody here reads. */
  readonly others: [key: string, text: string][] = [];
  private readonly values = new Map<string, string>();

  constructor(entries: Iterable<readonly [string, string]>) {
    for (const [key, text] of entries) {
      if (isOfOthers(key)) this.others.push([key, text]);
      else if (isViewKey(key)) continue;
      else if (this.values.has(key)) this.refuse(key, text, "given-twice", issueMessages.givenTwice());
      else if (text.length > longestValue)
        this.refuse(key, text.slice(0, 100), "too-long", issueMessages.tooLong(longestValue));
      else this.values.set(key, text.trim());
    }
  }

  refuse(field: string, value: string, code: Issue["code"], message: string): void {
    this.issues.push({ code, field, message, value });
  }

  /** The text of a field; an empty one counts as not given, as an untouched form field sends it. */
  take(key: string): string | undefined {
    const text = this.values.get(key);
    this.values.delete(key);
    return text === "" ? undefined : text;
  }

  read<T>(key: string, read: (text: string) => Read<T>): T | undefined {
    const text = this.take(key);
    if (text === undefined) return undefined;
    const result = read(text);
    if ("value" in result) return result.value;
    this.refuse(key, text, result.issue.code, result.issue.message);
    return undefined;
  }

  field<T>({ key, read, fallback }: Field<T>): T | Exclude<T, undefined> {
    return this.read(key, read) ?? fallback;
  }

  matching(keys: RegExp): string[] {
    return [...this.values.keys()].filter((key) => keys.test(key)).sort();
  }

  refuseTheRest(): void {
    for (const [key, value] of this.values) this.refuse(key, value, "unknown-field", issueMessages.unknownField());
  }
}
