/** Bills in the provider's own credit: any unit model counts, credits are charged, and a credit has a list price. */
import type { CatalogueRate } from "../../catalogue";
import type { Decimal } from "../../numbers/decimal";

/**
 * Credits for a measured quantity: 5 s at 5 credits a second are 25 credits; at a list price of $0.01 that is $0.25.
 * What the credits cost in cash depends on packs and leftovers, and is not this figure.
 */
export const creditsFor = (rate: CatalogueRate, quantity: Decimal): Decimal => quantity.times(rate.unit);
