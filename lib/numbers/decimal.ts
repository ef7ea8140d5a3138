/** Exact decimal arithmetic: strings in, strings out, nothing rounded unless asked by name. */
import BigJs from "big.js";

const Big = BigJs();
Big.strict = true; // a JavaScript number as an amount throws instead of bringing its error along
Big.DP = 20;
Big.RM = Big.roundHalfUp;

export type Decimal = BigJs.Big;

/** Reads a decimal string. `decimal("0.05")`. Throws on anything else; check user input first with `isDecimalText`. */
export const decimal = (text: string): Decimal => new Big(text);

export const zero = decimal("0");
export const one = decimal("1");

/** A count as a decimal: `count(100)` is 100. Throws unless it is a whole number that a double holds exactly. */
export function count(whole: number): Decimal {
  if (!Number.isSafeInteger(whole)) throw new RangeError(`count(${whole}): not a whole number`);
  return new Big(String(whole));
}

/** True for digits with an optional fraction, as a person types an amount: `8`, `0.5`, `.5`; no sign, no exponent. */
export const isDecimalText = (text: string): boolean => /^(\d+(\.\d*)?|\.\d+)$/.test(text);

/** The shortest plain writing: `plain(decimal("8.50"))` is `"8.5"`; never an exponent. */
export const plain = (value: Decimal): string => value.toFixed();

/** A money string for the edges: exact, at least two decimals. `money(decimal("3.2"))` is `"3.20"`; 0.35154 stays. */
export function money(value: Decimal): string {
  const text = value.toFixed();
  const decimals = text.length - 1 - text.lastIndexOf(".");
  return text.includes(".") && decimals >= 2 ? text : value.toFixed(2);
}

/** At most 20 decimals, half up: where a division or a long product would otherwise print a hundred digits. */
export const to20Decimals = (value: Decimal): Decimal => value.round(20);

export const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, value) => total.plus(value), zero);

export const larger = (a: Decimal, b: Decimal): Decimal => (a.gte(b) ? a : b);
export const smaller = (a: Decimal, b: Decimal): Decimal => (a.lte(b) ? a : b);

/** Rounds up to a multiple of the step: 6.2 on a step of 5 is 10. */
export const ceilToStep = (value: Decimal, step: Decimal): Decimal => ceilToWhole(value.div(step)).times(step);

/** The next whole number: 6.2 is 7, 7 is 7. */
export const ceilToWhole = (value: Decimal): Decimal => value.round(0, Big.roundUp);
