/** Own prices and own models, laid over the catalogue: what a contract says stands in the place of the list price. */
import { byMeter, catalogueOf, indexCatalogue, type Catalogue, type CatalogueModel, type CatalogueRate } from ".";
import { inMoneyOf, readCredit, type CatalogueCredit } from "./credit";
import { decimal, one, plain, type Decimal } from "../numbers/decimal";
import { own } from "../numbers/list";
import type { KnownModels } from "./known";
import type { Credit, Provider } from "./schema";
import { priceOfUnit } from "./unit-price";
import { clipSeconds } from "./vocabulary";

type ByName = Readonly<Record<string, string>>;

/** Seconds that a generation of an own model can have: bounds of each, and how many of them. */
export const ownLengths = { ...clipSeconds, decimals: 1, many: 60 } as const;

/** What a model of one's own may be called. */
export const ownName = /^[A-Za-z0-9][A-Za-z0-9 _.-]{0,39}$/;

/** Amounts and shares as decimal text: by provider, and of models, by their keys, by their rates. */
export type OwnPrices = { discounts: ByName; credits: ByName; prices: Readonly<Record<string, ByName>> };

/** Own models as they were read: parsed, with what the link calls them by their ids. Plain data. */
export type OwnModels = { provider: Provider; known: KnownModels; called: Readonly<Record<string, string>> };

/** The provider that own models stand under: `own/reel-2`. */
export const ownProvider = "own";

const times = (amount: string, by: Decimal): string => plain(decimal(amount).times(by));

/** The credit that a provider sells; a prepaid balance in money is none. */
export const creditSold = ({ credit }: Provider): Credit | undefined =>
  credit === undefined || credit.listPrice === "1" ? undefined : credit;

/**
 * A credit at a discount: its list price and its packs cost less, and as many credits are in them. A credit of which 211
 * make a dollar is then one of which 211 / 0.9 do, to 20 decimals.
 */
const discountedCredit = (credit: Credit, by: Decimal): Credit => ({
  ...credit,
  listPrice: times(credit.listPrice, by),
  ...(credit.perUnit === undefined ? {} : { perUnit: plain(decimal(credit.perUnit).div(by)) }),
  packs: credit.packs.map((pack) => ({ ...pack, price: times(pack.price, by) })),
});

/** A credit at an own price: so much each, whatever the packs are. Written with a decimal, as no balance in money is. */
const ownCredit = (credit: Credit, price: string): Credit => ({
  ...credit,
  perUnit: undefined,
  listPrice: price.includes(".") ? price : `${price}.0`,
  packs: [],
});

/** What a plan says of one provider. */
type Terms = { by: Decimal | undefined; discount: string | undefined; creditPrice: string | undefined };

function creditOn({ by, creditPrice }: Terms, provider: Provider): Credit | undefined {
  const sold = creditSold(provider);
  if (!sold) return provider.credit;
  if (creditPrice !== undefined) return ownCredit(sold, creditPrice);
  return by ? discountedCredit(sold, by) : sold;
}

/** What one model costs on own terms: prices of its own, and what follows from the provider's. */
type Repricing = Terms & {
  provider: Provider;
  credit: CatalogueCredit | undefined;
  prices: ByName;
};

/** A rate at a price of one unit in its denomination. */
function priced(rate: CatalogueRate, unit: Decimal, unitPrice: string, { credit }: Repricing): CatalogueRate {
  const inCredits = rate.denomination === "credit" && credit;
  return {
    ...rate,
    unitPrice,
    unit,
    unitMoney: inCredits ? inMoneyOf(credit, unit) : unit,
    worth: inCredits ? credit.money : rate.worth,
  };
}

/** Of an own price nobody has seen a page. */
function ownRate(list: CatalogueRate, price: string, terms: Repricing): CatalogueRate {
  const unit = priceOfUnit(list.per, price);
  const mine = priced({ ...list, verifiedOn: "unknown", firstSeenOn: undefined }, unit, price, terms);
  return { ...mine, own: { kind: "price", list } };
}

function rateOn(list: CatalogueRate, terms: Repricing): CatalogueRate {
  const price = own(terms.prices, list.id);
  if (price !== undefined) return ownRate(list, price, terms);
  const { by, creditPrice } = terms;
  if (list.denomination !== "credit")
    return by
      ? { ...priced(list, list.unit.times(by), times(list.unitPrice, by), terms), own: { kind: "discount", list } }
      : list;
  if (creditPrice === undefined && !by) return list;
  const kind = creditPrice === undefined ? "discount" : "credit";
  return { ...priced(list, list.unit, list.unitPrice, terms), own: { kind, list } };
}

/** The least of a generation: money is less at a discount, credits are worth what they cost. */
function minimumOn(minimum: CatalogueModel["minimums"][number], { by, credit }: Repricing) {
  if (minimum.denomination === "credit")
    return credit ? { ...minimum, money: inMoneyOf(credit, decimal(minimum.amount)) } : minimum;
  return by ? { ...minimum, amount: times(minimum.amount, by), money: minimum.money.times(by) } : minimum;
}

/** What bills were seen to have beyond the rule, where that is an amount of money. */
function overshootOn(found: CatalogueModel["overshoots"][number], { by }: Repricing) {
  if (!by || found.kind !== "added-cost" || found.denomination === "credit") return found;
  return { ...found, atMost: times(found.atMost, by) };
}

function modelOn(list: CatalogueModel, terms: Repricing): CatalogueModel {
  const rates = list.rates.map((rate) => rateOn(rate, terms));
  return {
    ...list,
    provider: terms.provider,
    model: { ...list.model, rates },
    credit: terms.credit,
    rates,
    ratesOf: byMeter(rates),
    minimums: list.minimums.map((minimum) => minimumOn(minimum, terms)),
    overshoots: list.overshoots.map((found) => overshootOn(found, terms)),
    own: { kind: "prices", list, discount: terms.discount, credit: terms.creditPrice },
  };
}

const noPrices: ByName = {};
const asListed: Terms = { by: undefined, discount: undefined, creditPrice: undefined };

/** The same catalogue with some models changed; the others are the same objects. */
export const withModels = (
  { providers, models }: Catalogue,
  change: (model: CatalogueModel) => CatalogueModel,
): Catalogue => catalogueOf(providers, models.map(change));

/**
 * The catalogue on a plan's own terms. A discount takes its share off what the provider asks in money: its rates in
 * money and its least charges, and the list price and the packs of the credit that it sells; never off the units that
 * are counted. An own price of a credit holds in place of list price and packs, an own price of a rate in place of both
 * discount and list price. $0.40 a second at a discount of 0.15 are $0.34. What no word is said of is the same object.
 */
export function withOwnPrices(catalogue: Catalogue, { discounts, credits, prices }: OwnPrices): Catalogue {
  const changed = new Map<Provider, Repricing>();
  for (const provider of catalogue.providers) {
    const [discount, creditPrice] = [own(discounts, provider.id), own(credits, provider.id)];
    if (discount === undefined && creditPrice === undefined) continue;
    const terms = { discount, creditPrice, by: discount === undefined ? undefined : one.minus(discount) };
    const credit = creditOn(terms, provider);
    const mine = credit ? { ...provider, credit } : provider;
    changed.set(provider, { ...terms, provider: mine, credit: credit && readCredit(credit), prices: noPrices });
  }
  const models = catalogue.models.map((model) => {
    const { key, provider, credit } = model;
    const terms = changed.get(provider);
    const mine = own(prices, key);
    if (!mine) return terms ? modelOn(model, terms) : model;
    return modelOn(model, { ...(terms ?? { ...asListed, provider, credit }), prices: mine });
  });
  return catalogueOf(
    catalogue.providers.map((provider) => changed.get(provider)?.provider ?? provider),
    models,
  );
}

/** The catalogue with models of one's own behind it, each marked as one. */
export function withOwnModels(catalogue: Catalogue, { provider, known, called }: OwnModels): Catalogue {
  const mine = indexCatalogue([provider], known).models.map((model): CatalogueModel => ({
    ...model,
    own: { kind: "model", called: own(called, model.model.id) ?? model.model.id },
  }));
  return catalogueOf([...catalogue.providers, provider], [...catalogue.models, ...mine]);
}
