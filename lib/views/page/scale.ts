/** Places of amounts on one logarithmic scale. */
import type { Decimal } from "../../numbers/decimal";

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
