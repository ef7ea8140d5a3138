/** JSON whose numbers are read by their digits: 0.1 is "0.1", and 2.4e-06 is "0.0000024", with no double between. */
import { isDecimalText } from "@/lib/numbers/decimal";

const textOrNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Parses JSON with every number as the text that it is written as. Throws where it is no JSON. */
export const parseByDigits = (text: string): unknown =>
  JSON.parse(text.replace(textOrNumber, (token) => (token.startsWith('"') ? token : `"${token}"`)));

/** A number as it is written, in plain digits: "1.2e-06" is "0.0000012". Nothing where it is none, or below zero. */
export function plainDigits(written: unknown): string | undefined {
  if (typeof written !== "string") return undefined;
  const parts = /^(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(written.trim());
  if (!parts) return undefined;
  const [, whole = "", fraction = "", power = "0"] = parts;
  const point = whole.length + Number(power);
  const digits = `${"0".repeat(Math.max(0, -point))}${whole}${fraction}`.padEnd(Math.max(point, 0), "0");
  const at = Math.max(point, 0);
  const plain = `${digits.slice(0, at) || "0"}.${digits.slice(at) || "0"}`;
  return isDecimalText(plain) ? plain : undefined;
}
