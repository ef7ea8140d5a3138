/** What is said of the other sellers of one maker's model. */
import type { Sellers } from "../../budget/sellers";
import { formatMoney } from "../../words/format";

/**
 * "sold by 7 providers, $0.40 to $0.64 for this clip": one attempt at it. Who has no price for it is said and not in the
 * range. Nothing where one provider sells it.
 */
export function sellersInWords({ sold, unpriced, clip }: Sellers, currency: string): string | undefined {
  if (sold < 2) return undefined;
  const by = `sold by ${sold} providers`;
  if (!clip) return `${by}, none of which has a price for this clip`;
  const [low, high] = [formatMoney(clip.low, currency), formatMoney(clip.high, currency)];
  const price = low === high ? low : `${low} to ${high}`;
  const without = unpriced === 0 ? "" : `; ${unpriced} of them ${unpriced === 1 ? "has" : "have"} no price for it`;
  return `${by}, ${price} for this clip${without}`;
}

/** Beside the provider of a model in a list: "and 6 others" who sell it too. Nothing where there are none. */
export const otherSellers = (others: number): string =>
  others === 0 ? "" : ` and ${others} other${others === 1 ? "" : "s"}`;
