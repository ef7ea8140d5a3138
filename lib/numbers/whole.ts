/** Whole numbers of any size: arithmetic, rounded quotients, a search. */
/** A number as long as a double holds it exactly, because that is fast; a bigint beyond. */
export type Whole = number | bigint;

export const towardsZero = 0;
/** To the nearest; a half away from zero. */
export const halfUp = 1;
export const awayFromZero = 3;
export type Rounding = typeof towardsZero | typeof halfUp | typeof awayFromZero;

/** Exact, as are `subtract` and `multiply`: 2^53 - 1 plus 2 is 9007199254740993n, a bigint. */
export function add(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const total = a + b;
    if (Number.isSafeInteger(total)) return total;
  }
  return BigInt(a) + BigInt(b);
}

export function subtract(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return BigInt(a) - BigInt(b);
}

export function multiply(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return BigInt(a) * BigInt(b);
}

/** As a number where it fits: 5n is 5. */
export const shortest = (whole: bigint): Whole => {
  const number = Number(whole);
  return Number.isSafeInteger(number) ? number : whole;
};

const powers = Array.from({ length: 61 }, (_, n) => shortest(10n ** BigInt(n)));
/** A power of ten: `tenTo(3)` is 1000. */
export const tenTo = (n: number): Whole => powers[n] ?? 10n ** BigInt(n);

/** -1, 0 or 1: of -5 it is -1. */
export const signOf = (whole: Whole): number => (whole < 0 ? -1 : whole > 0 ? 1 : 0);
const magnitude = (whole: bigint): bigint => (whole < 0n ? -whole : whole);

/** A quotient as a whole number: 7 / 2 is 3 towards zero, else 4. */
export function quotient(a: Whole, b: Whole, rounding: Rounding): Whole {
  const beyond = (rest: Whole, isHalf: boolean): number =>
    rounding === awayFromZero || (rounding === halfUp && isHalf) ? signOf(rest) * signOf(b) : 0;
  if (typeof a === "number" && typeof b === "number") {
    const rest = a % b;
    return (a - rest) / b + beyond(rest, 2 * Math.abs(rest) >= Math.abs(b));
  }
  const [dividend, divisor] = [BigInt(a), BigInt(b)];
  const rest = dividend % divisor;
  return shortest(dividend / divisor + BigInt(beyond(rest, 2n * magnitude(rest) >= magnitude(divisor))));
}

/** The greatest whole number that divides both: 12 and 18 by 6. */
export const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** A quotient of two numbers above zero, rounded up: 7 / 2 is 4. */
export const ceilDiv = (a: bigint, b: bigint): bigint => (a + b - 1n) / b;

/** The first whole number from `low` to `high` that something holds for; it holds for all that follow. */
export function firstWhere(low: number, high: number, holds: (at: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = from + Math.floor((to - from) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
