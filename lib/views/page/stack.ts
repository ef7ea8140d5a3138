/** Amounts as pieces of one bar. */
import { larger, sum, zero, type Decimal } from "../../numbers/decimal";

type Piece = { start: number; end: number };

type Stacked<Part> = {
  /** Of the bar's length, to four decimals. */
  share: (amount: Decimal) => number;
  /** Where each part begins and ends. What takes money away has no length. */
  pieces: (Part & Piece)[];
};

/** Parts behind each other in a bar that is as long as all of them, or as the budget where that is more: $60 and $20 of $100. */
export function stacked<Part extends { amount: Decimal }>(
  parts: readonly Part[],
  budget: Decimal | undefined,
): Stacked<Part> {
  const whole = larger(sum(parts.map(({ amount }) => larger(amount, zero))), budget ?? zero);
  const share = (amount: Decimal) => (whole.eq(zero) ? 0 : Number(amount.div(whole).toFixed(4)));
  let reached = zero;
  const pieces = parts.map((part) => {
    const start = share(reached);
    reached = reached.plus(larger(part.amount, zero));
    return { ...part, start, end: share(reached) };
  });
  return { share, pieces };
}
