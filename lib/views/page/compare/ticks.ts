/** Round amounts along a scale: apart from it, because an estimate has none. */
import { decimal, type Decimal } from "../../../numbers/decimal";
import { formatPrice } from "../../../words/format";
import type { Scale } from "../scale";
import type { Tick } from "../types";

/** One round amount in digits: 5 and 2 are 500, 5 and -2 are 0.05. */
const roundAmount = (digit: number, power: number): Decimal =>
  decimal(power < 0 ? `0.${"0".repeat(-power - 1)}${digit}` : `${digit}${"0".repeat(power)}`);

/** An amount on an axis, without decimals where it has none: `$50`, `$0.50`. */
export const tickText = (amount: Decimal, currency: string): string =>
  formatPrice(amount, currency).replace(/\.00$/, "");

const powers = Array.from({ length: 15 }, (_, at) => at - 2);

/** Round amounts on the scale: 1, 2 and 5 of every power of ten, or powers of ten alone where there would be many. */
export function roundTicks(scale: Scale, currency: string): Tick[] {
  const ticksOf = (digits: readonly number[]): Tick[] =>
    powers
      .flatMap((power) => digits.map((digit) => roundAmount(digit, power)))
      .map((amount) => ({ at: scale(amount), text: tickText(amount, currency) }))
      .filter(({ at }) => at >= 0 && at <= 1);
  const all = ticksOf([1, 2, 5]);
  return all.length > 8 ? ticksOf([1]) : all;
}
