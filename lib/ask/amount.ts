/** A typed amount: a plain number between two bounds. */
import { decimal, isDecimalText, plain } from "../numbers/decimal";
import { issueMessages, type Issue } from "./issues";

export type Read<T> = { value: T } | { issue: Pick<Issue, "code" | "message"> };

/** What a field says of a text that it does not take: a code for machines, a message for people. */
export const refuse = (code: Issue["code"], message: string) => ({ issue: { code, message } });

export type Bounds = {
  least: string;
  most: string;
  decimals: number;
  example: string;
  /** What may stand beside the number where a person types it. */
  unit?: "money" | "second";
};

/** Reads an amount between two bounds with at most so many decimals, and writes it in its shortest form. */
export function readAmount(text: string, { least, most, decimals, example }: Bounds): Read<string> {
  if (!isDecimalText(text) || text.length > 40) return refuse("not-a-number", issueMessages.notANumber(example));
  const value = decimal(text);
  if (value.lt(decimal(least)) || value.gt(decimal(most)))
    return refuse("out-of-range", issueMessages.outOfRange(least, most));
  if (!value.round(decimals).eq(value)) return refuse("too-precise", issueMessages.tooPrecise(decimals));
  return { value: plain(value) };
}

/** Reads a share, and says how a percentage is written as one: `2` and `2%` are refused with "0.02 for 2 %". */
export function readShare(text: string, bounds: Bounds): Read<string> {
  const [, percent, sign] = /^(\d{1,2}(?:\.\d+)?)\s*(%?)$/.exec(text) ?? [];
  const read = readAmount(text, bounds);
  // Without a sign only a number from 1 upwards can have been meant as a percentage: 0.96 is a share too high.
  const meant = percent !== undefined && Number(percent) <= 95 && (sign === "%" || Number(percent) >= 1);
  if (meant && !("value" in read))
    return refuse("out-of-range", issueMessages.percentMeant(plain(decimal(percent).div(decimal("100"))), percent));
  const isOutside = "issue" in read && read.issue.code === "out-of-range";
  return isOutside ? refuse("out-of-range", issueMessages.shareOutOfRange(bounds.most)) : read;
}
