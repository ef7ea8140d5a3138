/** At which rates a bill is shown in another currency. */
import type { RateUsed } from "../../catalogue/exchange";
import { decimal } from "../../numbers/decimal";
import type { NonEmpty } from "../../numbers/list";
import { formatDay, formatList, formatNumber, formatQuantity } from "../../words/format";

const short = (rate: RateUsed): string =>
  rate.basis === "stated"
    ? `at your own rate of ${formatNumber(rate.perUsd)} ${rate.currency} per US dollar`
    : `at ${formatQuantity(decimal(rate.perUsd).prec(6), 20)} ${rate.currency} per US dollar, ${formatDay(rate.on)}`;

/**
 * The rates in few words, for beside a figure: "at 0.880226 EUR per US dollar, 29 Sep 2026". An assumption has its
 * first six digits and its day; the user's own rate stands as it was stated.
 */
export const ratesInWords = (rates: NonEmpty<RateUsed>): string => rates.map(short).join(", and ");

const long = (rate: RateUsed): string =>
  `${rate.perUsd} ${rate.currency} a US dollar (${rate.basis === "stated" ? "as you say" : `assumed: ${rate.note}, ${formatDay(rate.on)}`})`;

/** The same in full, for the bill: every digit of each rate, and what it is. */
export const exchangeInWords = (billed: string, shown: string, rates: NonEmpty<RateUsed>): string =>
  `Billed in ${billed}; shown in ${shown} at ${formatList(rates.map(long))}.`;
