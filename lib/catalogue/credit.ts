/** What a provider's credit is worth, at list price, and how much of it some money is. */
import { decimal, one, type Decimal } from "../numbers/decimal";
import type { Credit } from "./schema";

/**
 * A credit with the price of one read: as the provider lists it, or to seven digits where it fixes how many make one of
 * the money. For showing only where it is fixed so: sums divide.
 */
export type CatalogueCredit = Credit & { money: Decimal };

export const readCredit = (credit: Credit): CatalogueCredit => ({
  ...credit,
  money: credit.perUnit === undefined ? decimal(credit.listPrice) : one.div(decimal(credit.perUnit)).prec(7),
});

/** Credits in money: 25 at $0.01 are $0.25; 675.2 of which 211 are $1 are $3.20. */
export const inMoneyOf = ({ perUnit, money }: CatalogueCredit, credits: Decimal): Decimal =>
  perUnit === undefined ? credits.times(money) : credits.div(decimal(perUnit));

/** Money in credits: $0.25 at $0.01 are 25; $3.20 where 211 are $1 are 675.2. */
export const inCreditsOf = ({ perUnit, money }: CatalogueCredit, amount: Decimal): Decimal =>
  perUnit === undefined ? amount.div(money) : amount.times(decimal(perUnit));
