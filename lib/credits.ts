/** Prepaid money: what has to be bought for a month's need, what is left over, and what of it expires. */
import type { CatalogModel } from "./catalog";
import { ceilToWhole, count, decimal, larger, one, to20Decimals, zero, type Decimal } from "./decimal";
import type { CreditPack } from "./schema";

export type Purchase = {
  pack: CreditPack | undefined;
  packs: Decimal;
  credits: Decimal;
  /** In the credit's currency. */
  cash: Decimal;
  validDays: number | "never" | "unknown";
};

/**
 * The cheapest way to cover a need with packs of one size. Without packs the need itself is bought, and at least the
 * minimum purchase. 4,440 credits with packs of 1,000 for $10: five packs, $50, 560 credits over.
 */
export function cheapestPurchase(model: CatalogModel, need: Decimal): Purchase | undefined {
  const { credit } = model;
  if (!credit) return undefined;
  const [first, ...rest] = credit.packs.map((pack): Purchase => {
    const packs = larger(ceilToWhole(need.div(decimal(pack.credits))), one);
    return {
      pack,
      packs,
      credits: packs.times(decimal(pack.credits)),
      cash: packs.times(decimal(pack.price)),
      validDays: pack.validDays === "unknown" ? credit.validDays : pack.validDays,
    };
  });
  if (first) return rest.reduce((best, purchase) => (purchase.cash.lt(best.cash) ? purchase : best), first);
  const least = credit.minimumPurchase === "unknown" ? zero : decimal(credit.minimumPurchase);
  const cash = larger(need.times(credit.money), least);
  return {
    pack: undefined,
    packs: one,
    credits: to20Decimals(cash.div(credit.money)),
    cash,
    validDays: credit.validDays,
  };
}

/**
 * Credits of a purchase that a monthly need does not use up before they expire (a month is 30 days).
 * 5,000 credits valid for 180 days at 400 a month: 2,400 used, 2,600 expire.
 */
export function expiring(purchase: Purchase, monthlyNeed: Decimal): Decimal | "unknown" {
  if (purchase.validDays === "never") return zero;
  if (purchase.validDays === "unknown") return "unknown";
  const used = monthlyNeed.times(count(purchase.validDays)).div("30");
  return to20Decimals(larger(purchase.credits.minus(used), zero));
}
