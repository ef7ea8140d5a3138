/** Exchange rates: stated ones first, else the dated assumptions of one data file. */
import { decimal, to20Decimals, type Decimal } from "../numbers/decimal";
import type { ExchangeAssumption, ExchangeAssumptions } from "./schema/assumptions";
import type { DisplayCurrency } from "./vocabulary";

export { displayCurrencies, type DisplayCurrency } from "./vocabulary";
export type { ExchangeAssumptions } from "./schema/assumptions";

/** What a plan states of exchange rates: units of a currency for one US dollar. */
export type StatedRates = Readonly<Partial<Record<DisplayCurrency, string>>>;

/** Units of a currency for one US dollar: the user's rate, else the assumption, else nothing. */
export function perUsd(
  currency: DisplayCurrency,
  stated: StatedRates,
  assumed: ExchangeAssumptions,
): string | undefined {
  return currency === "USD" ? "1" : (stated[currency] ?? assumed[currency]?.perUsd);
}

/** A rate that a figure rests on: the user's own, or an assumption with its day. */
export type RateUsed = { currency: DisplayCurrency; perUsd: string } & (
  { basis: "stated" } | ({ basis: "assumed" } & Omit<ExchangeAssumption, "perUsd">)
);

/**
 * The rates by which bills in some currencies are shown in one, each once, that of the shown currency first. A dollar
 * needs none, and so does a bill in the shown currency: USD in EUR takes the rate of EUR, CNY in EUR those of both.
 */
export function ratesBetween(
  shown: DisplayCurrency,
  billed: readonly DisplayCurrency[],
  stated: StatedRates,
  assumed: ExchangeAssumptions,
): RateUsed[] {
  const crossing = billed.some((currency) => currency !== shown);
  const used = crossing ? [...new Set([shown, ...billed])] : [];
  return used.flatMap((currency): RateUsed[] => {
    if (currency === "USD") return [];
    const own = stated[currency];
    if (own !== undefined) return [{ currency, perUsd: own, basis: "stated" }];
    const assumption = assumed[currency];
    return assumption ? [{ currency, basis: "assumed", ...assumption }] : [];
  });
}

/**
 * Converts money between currencies through the dollar. 10 USD at 7.1 CNY a dollar are 71 CNY; 71 CNY are 10 USD.
 * Not rounded, but for a division that does not end: 20 decimals.
 */
export const convert = (amount: Decimal, fromPerUsd: string, toPerUsd: string): Decimal =>
  fromPerUsd === toPerUsd ? amount : to20Decimals(amount.times(decimal(toPerUsd)).div(decimal(fromPerUsd)));
