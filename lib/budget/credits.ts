/** Prepaid money: what has to be bought for a month's need, what is left over, and what of it expires. */
import { inCreditsOf, inMoneyOf } from "../catalogue/credit";
import type { CatalogueCredit } from "../catalogue";
import {
  commonScale,
  wholeOn,
  count,
  decimal,
  fromWhole,
  larger,
  sum,
  to20Decimals,
  zero,
  type Decimal,
} from "../numbers/decimal";
import { ceilDiv, gcd } from "../numbers/whole";
import type { CreditPack } from "../catalogue/schema";

type Validity = number | "never" | "unknown";

/** So many packs of one size. */
type Packs = { pack: CreditPack; count: Decimal; validDays: Validity };

export type Purchase = {
  /** Empty where any amount can be paid in. */
  items: Packs[];
  credits: Decimal;
  /** In the credit's currency, the fee on the purchase included. */
  cash: Decimal;
  /** Of the cash what the provider takes for the purchase. */
  fee?: Decimal;
  /** How long the first of it lasts. */
  validDays: Validity;
};

/** A pack in whole numbers; `most` of them can be bought. */
type Choice = { index: number; size: bigint; price: bigint; most: bigint };

/**
 * How many of each pack cover a need at the least cash: branch and bound over whole numbers of packs, best price a
 * credit first. What is missing costs at least its share of the next best pack, rounded up to a sum that the prices can
 * make; a branch that cannot beat the best sum found is left.
 */
function cheapestCounts(choices: readonly Choice[], need: bigint): Map<number, bigint> {
  const grid = choices.map(({ price }) => price).reduce(gcd, 0n);
  let best: { cost: bigint; counts: bigint[] } | undefined;
  const branch = (at: number, missing: bigint, cost: bigint, counts: bigint[]): void => {
    if (missing <= 0n) {
      if (!best || cost < best.cost) best = { cost, counts };
      return;
    }
    const choice = choices[at];
    if (!choice) return;
    const { size, price, most } = choice;
    const enough = ceilDiv(missing, size);
    for (let taken = enough < most ? enough : most; taken >= 0n; taken -= 1n) {
      const rest = missing - taken * size;
      const next = choices[at + 1];
      const spent = cost + taken * price;
      const bound = rest <= 0n ? spent : next ? spent + ceilDiv(rest * next.price, next.size) : undefined;
      if (bound === undefined) return;
      if (best && (grid === 0n ? bound : ceilDiv(bound, grid) * grid) >= best.cost) {
        if (rest > 0n) return;
        continue;
      }
      branch(at + 1, rest, spent, [...counts, taken]);
    }
  };
  branch(0, need, 0n, []);
  return new Map(
    choices.flatMap(({ index }, at) => (best?.counts[at] === undefined ? [] : [[index, best.counts[at]]])),
  );
}

/**
 * Packs of the best price a credit that every cheapest purchase of a large need holds. Of more other packs than the best
 * one has units, some add up to whole best ones (by the pigeonhole principle) and are no cheaper than those: so the
 * others are fewer, and all that is beyond them is bought in best ones. With packs of 60,000, 45,000 and 15,000 the
 * unit is 15,000: at most three are no best ones.
 */
function surelyTaken(choices: readonly Choice[], need: bigint): { at: number; taken: bigint } | undefined {
  const at = choices.findIndex(({ most }) => most > 1n);
  const best = choices[at];
  if (!best) return undefined;
  const unit = choices
    .slice(at)
    .map(({ size }) => size)
    .reduce(gcd);
  const before = choices.slice(0, at).reduce((all, { size }) => all + size, 0n);
  const largest = choices.slice(at + 1).reduce((most, { size }) => (size > most ? size : most), 0n);
  const others = (best.size / unit - 1n) * largest;
  const beyond = need - before - others - 1n;
  return beyond < best.size ? undefined : { at, taken: beyond / best.size };
}

/** How many of each pack cover a need at the least cash. */
function countsFor(choices: readonly Choice[], need: bigint): Map<number, bigint> {
  const sure = surelyTaken(choices, need);
  const best = sure && choices[sure.at];
  if (!sure || !best) return cheapestCounts(choices, need);
  const counts = cheapestCounts(choices, need - sure.taken * best.size);
  return counts.set(best.index, (counts.get(best.index) ?? 0n) + sure.taken);
}

/** Best price a credit first; at the same price the larger pack, so that few packs do. */
const byPrice = (a: Choice, b: Choice): number => {
  const difference = a.price * b.size - b.price * a.size;
  if (difference !== 0n) return difference < 0n ? -1 : 1;
  return a.size > b.size ? -1 : 1;
};

function buyPacks(packs: readonly CreditPack[], need: Decimal, usual: Validity): Packs[] {
  const sizes = packs.map(({ credits }) => decimal(credits));
  const prices = packs.map(({ price }) => decimal(price));
  const [sizeScale, priceScale] = [commonScale(sizes), commonScale(prices)];
  const least = wholeOn(need, sizeScale);
  const wanted = least > 0n ? least : 1n;
  const choices = packs
    .map(({ credits, price, trial }, index) => ({
      index,
      size: wholeOn(decimal(credits), sizeScale),
      price: wholeOn(decimal(price), priceScale),
      most: trial ? 1n : wanted,
    }))
    .sort(byPrice);
  const counts = countsFor(choices, wanted);
  return packs.flatMap((pack, index) => {
    const taken = counts.get(index) ?? 0n;
    if (taken === 0n) return [];
    return [{ pack, count: fromWhole(taken, 0), validDays: pack.validDays === "unknown" ? usual : pack.validDays }];
  });
}

const shortest = (a: Validity, b: Validity): Validity => {
  if (a === "unknown" || b === "unknown") return "unknown";
  if (a === "never" || b === "never") return a === "never" ? b : a;
  return Math.min(a, b);
};

/** With what is paid for the purchase itself: $18 at 5.5 %, at least $0.80, are $18.99; $10 are $10.80. */
function withFee({ purchaseFee }: CatalogueCredit, purchase: Purchase): Purchase {
  if (!purchaseFee) return purchase;
  const fee = larger(purchase.cash.times(decimal(purchaseFee.share)), decimal(purchaseFee.least));
  return { ...purchase, cash: purchase.cash.plus(fee), fee };
}

/**
 * The cheapest way to cover a need, exactly: any mix of packs, trial packs once each, at least one pack. Without packs
 * the need itself is paid in, and at least the minimum purchase. The fee on the purchase comes on top.
 * 4,440 credits with packs of 1,000 for $10: five packs, $50, 560 credits over.
 */
export const cheapestPurchase = (credit: CatalogueCredit, need: Decimal): Purchase =>
  withFee(credit, purchaseOf(credit, need));

function purchaseOf(credit: CatalogueCredit, need: Decimal): Purchase {
  if (credit.packs.length > 0) {
    const items = buyPacks(credit.packs, need, credit.validDays);
    return {
      items,
      credits: sum(items.map(({ pack, count: taken }) => taken.times(decimal(pack.credits)))),
      cash: sum(items.map(({ pack, count: taken }) => taken.times(decimal(pack.price)))),
      validDays: items.map(({ validDays }) => validDays).reduce(shortest),
    };
  }
  const least = credit.minimumPurchase === "unknown" ? zero : decimal(credit.minimumPurchase);
  const cash = larger(inMoneyOf(credit, need), least);
  return { items: [], credits: to20Decimals(inCreditsOf(credit, cash)), cash, validDays: credit.validDays };
}

/**
 * Credits of a purchase that a monthly need does not use up before they expire (a month is 30 days); what expires first
 * is used first. 5,000 credits valid for 180 days at 400 a month: 2,400 used, 2,600 expire.
 */
export function expiring({ items, credits, validDays }: Purchase, monthlyNeed: Decimal): Decimal | "unknown" {
  const lots = items.length > 0 ? items.map((item) => lotOf(item)) : [{ credits, validDays }];
  if (lots.some((lot) => lot.validDays === "unknown")) return "unknown";
  const ending = lots
    .flatMap((lot) => (typeof lot.validDays === "number" ? [{ credits: lot.credits, days: lot.validDays }] : []))
    .sort((a, b) => a.days - b.days);
  let used = zero;
  let lost = zero;
  for (const lot of ending) {
    const usable = larger(monthlyNeed.times(count(lot.days)).div("30").minus(used), zero);
    const taken = usable.lt(lot.credits) ? usable : lot.credits;
    used = used.plus(taken);
    lost = lost.plus(lot.credits.minus(taken));
  }
  return to20Decimals(lost);
}

const lotOf = ({ pack, count: taken, validDays }: Packs) => ({
  credits: taken.times(decimal(pack.credits)),
  validDays,
});
