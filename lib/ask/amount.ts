/** A typed amount: a plain number between two bounds. */
import { decimal, isDecimalText, plain } from "../numbers/decimal";
import { issueMessages, type Issue } from "./issues";

export type Read<T> = { value: T } | { issue: Pick<Issue, "code" | "message"> };
export const refuse = (code: Issue["code"], message: string) => ({ issue: { code, message } });

export type Range = { least: string; most: string; decimals: number; example: string };

/** Reads an amount between two bounds with at most so many decimals, and writes it in its shortest form. */
export function readAmount(text: string, { least, most, decimals, example }: Range): Read<string> {
  if (!isDecimalText(text) || text.length > 40) return refuse("not-a-number", issueMessages.notANumber(example));
  const value = decimal(text);
  if (value.lt(decimal(least)) || value.gt(decimal(most)))
    return refuse("out-of-range", issueMessages.outOfRange(least, most));
  if (!value.round(decimals).eq(value)) return refuse("too-precise", issueMessages.tooPrecise(decimals));
  return { value: plain(value) };
}
