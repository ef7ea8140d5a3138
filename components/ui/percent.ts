/** A share as it is typed and shown: `0.1` is kept, `10 %` is read. */
import { decimal, isDecimalText, plain } from "@/lib/numbers/decimal";
import { formatShare } from "@/lib/words/format";

/** `share`: 0.1 is 10 %. `rest`: what is left of the whole, so that 0.1 is 90 %. */
export type Counted = "share" | "rest";

const rest = (share: string): string => plain(decimal("1").minus(decimal(share)));

/** A share in percent; what is none stays as it was typed. */
export function percentOf(value: string, counted: Counted): string {
  if (!isDecimalText(value)) return value;
  if (counted === "rest") return decimal(value).lte(decimal("1")) ? formatShare(rest(value)) : value;
  return formatShare(value);
}

/**
 * The share that was typed: `15`, `15 %` and `0.15` are all 0.15. Below one and without a sign it is a share, since
 * nobody means 0.15 %. What cannot be read stays as it was typed, for the page to say what is wrong with it.
 */
export function shareOf(text: string, counted: Counted): string {
  const [, figure, sign] = /^(\d+\.?\d*|\.\d+)\s*(%?)$/.exec(text.trim().replace(",", ".")) ?? [];
  if (figure === undefined || figure.length > 20) return text;
  const asTyped = decimal(figure);
  const share = sign === "" && asTyped.lt(decimal("1")) ? asTyped : asTyped.div(decimal("100"));
  if (share.gt(decimal("1"))) return text;
  return counted === "share" ? plain(share) : rest(plain(share));
}
