/** Exact decimal arithmetic: strings in, strings out, nothing rounded unless asked by name. */

import {
  add,
  awayFromZero,
  halfUp,
  multiply,
  quotient,
  shortest,
  signOf,
  subtract,
  tenTo,
  type Rounding,
  type Whole,
} from "./whole";

type Operand = Decimal | string;

/** The one place where a division is cut: 2 / 3 is 0.66666666666666666667. */
const divisionDecimals = 20;
const fewDecimals = 6;

/** A whole number whose last `scale` digits are decimals: 125 on a scale of 2 is 1.25. */
class Exact {
  constructor(
    private readonly whole: Whole,
    readonly scale: number,
  ) {}

  /** As a whole number on a scale no smaller than its own: 1.25 on 3 is 1250. */
  on(scale: number): Whole {
    return scale === this.scale || this.whole === 0 ? this.whole : multiply(this.whole, tenTo(scale - this.scale));
  }

  plus(other: Operand): Decimal {
    const added = read(other);
    const scale = Math.max(this.scale, added.scale);
    return new Exact(add(this.on(scale), added.on(scale)), scale);
  }

  minus(other: Operand): Decimal {
    const taken = read(other);
    const scale = Math.max(this.scale, taken.scale);
    return new Exact(subtract(this.on(scale), taken.on(scale)), scale);
  }

  times(other: Operand): Decimal {
    const factor = read(other);
    return new Exact(multiply(this.whole, factor.whole), this.scale + factor.scale);
  }

  /** Half up at 20 decimals. Throws where the divisor is zero. */
  div(other: Operand): Decimal {
    const divisor = read(other);
    if (signOf(divisor.whole) === 0) throw new RangeError("division by zero");
    return this.shortQuotient(divisor, 0) ?? this.shortQuotient(divisor, fewDecimals) ?? this.longQuotient(divisor);
  }

  /** Where nothing is left over: 1.6 / 8 as 16 / 8 on a scale of 1; 1 / 8 only with a few more decimals. */
  private shortQuotient({ whole, scale: less }: Decimal, more: number): Decimal | undefined {
    if (typeof this.whole !== "number" || typeof whole !== "number") return undefined;
    const scale = this.scale - less + more;
    const dividend = this.whole * 10 ** more;
    const isExact = Number.isSafeInteger(dividend) && dividend % whole === 0;
    return isExact && scale >= 0 && scale <= divisionDecimals ? new Exact(dividend / whole, scale) : undefined;
  }

  private longQuotient(divisor: Decimal): Decimal {
    const scale = Math.max(divisor.scale, this.scale - divisionDecimals);
    const whole = quotient(this.on(scale + divisionDecimals), divisor.on(scale), halfUp);
    return new Exact(whole, divisionDecimals);
  }

  /** Below zero where this is the smaller one, zero where both are equal, whatever their scales. */
  cmp(other: Operand): number {
    const right = read(other);
    const scale = Math.max(this.scale, right.scale);
    const a = this.on(scale);
    const b = right.on(scale);
    return a < b ? -1 : a > b ? 1 : 0;
  }

  eq(other: Operand): boolean {
    return this.cmp(other) === 0;
  }

  lt(other: Operand): boolean {
    return this.cmp(other) < 0;
  }

  lte(other: Operand): boolean {
    return this.cmp(other) <= 0;
  }

  gt(other: Operand): boolean {
    return this.cmp(other) > 0;
  }

  gte(other: Operand): boolean {
    return this.cmp(other) >= 0;
  }

  abs(): Decimal {
    return this.whole < 0 ? zero.minus(this) : this;
  }

  /** To so many decimals at most: 0.125 to 2 is 0.13. */
  round(decimals = 0, rounding: Rounding = halfUp): Decimal {
    if (this.scale <= decimals) return this;
    return new Exact(quotient(this.whole, tenTo(this.scale - decimals), rounding), decimals);
  }

  /** To so many digits at most, counted from the first that is not zero, half up: 0.012345 to 3 is 0.0123. */
  prec(digits: number): Decimal {
    const spare = String(this.abs().whole).length - digits;
    if (spare <= 0) return this;
    if (spare <= this.scale) return this.round(this.scale - spare);
    return new Exact(multiply(quotient(this.whole, tenTo(spare), halfUp), tenTo(spare - this.scale)), 0);
  }

  /** In digits, never with an exponent; without a number of decimals, with those it needs. 8.5 to 2 is "8.50". */
  toFixed(decimals?: number): string {
    const { whole, scale } = decimals === undefined ? this : this.round(decimals);
    const digits = String(whole)
      .replace("-", "")
      .padStart(scale + 1, "0");
    const point = digits.length - scale;
    const written = digits.slice(point);
    const fraction = decimals === undefined ? written.replace(/0+$/, "") : written.padEnd(decimals, "0");
    return `${this.whole < 0 ? "-" : ""}${digits.slice(0, point)}${fraction && "."}${fraction}`;
  }

  toString(): string {
    return this.toFixed();
  }

  /** `a < b` would compare something else: it throws. */
  valueOf(): never {
    throw new TypeError("a decimal has methods, no operators");
  }
}

export type Decimal = Exact;

const read = (value: Operand): Decimal => (typeof value === "object" ? value : decimal(value));

/** Digits and a point that fit a double, as nearly every amount does, in one pass. */
function readShort(text: string): Decimal | undefined {
  let whole = 0;
  let point = -1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) whole = 10 * whole + digit;
    else if (text[at] === "." && point < 0) point = at;
    else return undefined;
  }
  if (text.length <= (point < 0 ? 0 : 1)) return undefined;
  let scale = point < 0 ? 0 : text.length - point - 1;
  for (; scale > 0 && whole % 10 === 0; scale -= 1) whole /= 10;
  return new Exact(whole, scale);
}

/** Any number of digits, and a minus. */
function readLong(text: string): Decimal {
  const digits = typeof text === "string" && text.startsWith("-") ? text.slice(1) : text;
  if (typeof digits !== "string" || !isDecimalText(digits)) throw new TypeError(`not a decimal: ${String(text)}`);
  const [whole = "", fraction = ""] = digits.split(".");
  const size = BigInt(whole + fraction);
  return new Exact(shortest(digits === text ? size : -size), fraction.length);
}

/** Reads a decimal string. `decimal("0.05")`. Throws on anything else; check user input first with `isDecimalText`. */
export const decimal = (text: string): Decimal => (text.length < 16 ? readShort(text) : undefined) ?? readLong(text);

/** Whole so many steps of a scale: `fromWhole(125n, 2)` is 1.25. */
export const fromWhole = (whole: bigint, scale: number): Decimal => new Exact(shortest(whole), scale);

export const zero = decimal("0");
export const one = decimal("1");

/** A count as a decimal: `count(100)` is 100. Throws unless it is a whole number that a double holds exactly. */
export function count(whole: number): Decimal {
  if (!Number.isSafeInteger(whole)) throw new RangeError(`count(${whole}): not a whole number`);
  return new Exact(whole, 0);
}

/** True for digits with an optional fraction, as a person types an amount: `8`, `0.5`, `.5`; no sign, no exponent. */
export function isDecimalText(text: string): boolean {
  return /^(\d+(\.\d*)?|\.\d+)$/.test(text);
}

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

/** All of them together, exactly; of none it is 0. */
export const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, value) => total.plus(value), zero);

/** The larger and the smaller of two; the first where they are equal. */
export const larger = (a: Decimal, b: Decimal): Decimal => (a.gte(b) ? a : b);
export const smaller = (a: Decimal, b: Decimal): Decimal => (a.lte(b) ? a : b);

/** Rounds up to a multiple of the step: 6.2 on a step of 5 is 10. */
export const ceilToStep = (value: Decimal, step: Decimal): Decimal => ceilToWhole(value.div(step)).times(step);

/** The next whole number: 6.2 is 7, 7 is 7. */
export const ceilToWhole = (value: Decimal): Decimal => value.round(0, awayFromZero);

/** The scale on which all of them are whole numbers: 1.25 and 0.5 on 2, as 125 and 50. */
export const commonScale = (values: readonly Decimal[]): number =>
  values.reduce((most, { scale }) => Math.max(most, scale), 0);

/** A decimal as a whole number of a scale, rounded up where it is finer: 1.25 is 125 on 2, 13 on 1. */
export const wholeOn = (value: Decimal, scale: number): bigint => BigInt(value.round(scale, awayFromZero).on(scale));
