/** Places of amounts on one logarithmic scale. */
import { decimal, type Decimal } from "../../numbers/decimal";
import { formatMoneyShort } from "../../words/format";
import type { Tick } from "./types";

/** From 0 for the least to 1 for the most; what lies beyond the ends is below or above. */
export type Scale = (amount: Decimal) => number;

const logarithm = (amount: Decimal): number => Math.log(Math.max(Number(amount.toFixed()), 0.01));

/** A scale between two amounts, with so much room beyond them at either end. */
export function logScale(least: Decimal, most: Decimal, margin = 0): Scale {
  const [from, to] = [logarithm(least), logarithm(most)];
  const room = 1 - 2 * margin;
  return (amount) => {
    const beyond = logarithm(amount) - from;
    const share = to === from ? 0.5 + Math.sign(beyond) : beyond / (to - from);
    return Number((margin + room * share).toFixed(4));
  };
}

/** One round amount in digits: 5 and 2 are 500, 5 and -2 are 0.05. */
const roundAmount = (digit: number, power: number): Decimal =>
  decimal(power < 0 ? `0.${"0".repeat(-power - 1)}${digit}` : `${digit}${"0".repeat(power)}`);

const powers = Array.from({ length: 15 }, (_, at) => at - 2);

/** Round amounts on the scale: 1, 2 and 5 of every power of ten, or powers of ten alone where there would be many. */
export function roundTicks(scale: Scale, currency: string): Tick[] {
  const ticksOf = (digits: readonly number[]): Tick[] =>
    powers
      .flatMap((power) => digits.map((digit) => roundAmount(digit, power)))
      .map((amount) => ({ at: scale(amount), text: formatMoneyShort(amount, currency) }))
      .filter(({ at }) => at >= 0 && at <= 1);
  const all = ticksOf([1, 2, 5]);
  return all.length > 8 ? ticksOf([1]) : all;
}
