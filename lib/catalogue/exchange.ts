/** Exchange rates: stated ones first, else the dated assumptions of one data file. */
import { decimal, to20Decimals, type Decimal } from "../numbers/decimal";

/** Currencies an estimate can be shown in. Only those with a cited assumption convert without a stated rate. */
export const displayCurrencies = [
  "USD",
  "CNY",
  "EUR",
  "GBP",
  "JPY",
  "KRW",
  "INR",
  "AUD",
  "CAD",
  "CHF",
  "SGD",
  "HKD",
  "BRL",
] as const;
export type DisplayCurrency = (typeof displayCurrencies)[number];

/** What a plan states of exchange rates: units of a currency for one US dollar. */
export type StatedRates = Readonly<Partial<Record<DisplayCurrency, string>>>;

type ExchangeAssumption = { perUsd: string; on: string; source: string; note: string };
export type ExchangeAssumptions = Readonly<Partial<Record<DisplayCurrency, ExchangeAssumption>>>;

/** Units of a currency for one US dollar: the user's rate, else the assumption, else nothing. */
export function perUsd(
  currency: DisplayCurrency,
  stated: StatedRates,
  assumed: ExchangeAssumptions,
): string | undefined {
  return currency === "USD" ? "1" : (stated[currency] ?? assumed[currency]?.perUsd);
}

/**
 * Converts money between currencies through the dollar. 10 USD at 7.1 CNY a dollar are 71 CNY; 71 CNY are 10 USD.
 * Not rounded, but for a division that does not end: 20 decimals.
 */
export const convert = (amount: Decimal, fromPerUsd: string, toPerUsd: string): Decimal =>
  fromPerUsd === toPerUsd ? amount : to20Decimals(amount.times(decimal(toPerUsd)).div(decimal(fromPerUsd)));
