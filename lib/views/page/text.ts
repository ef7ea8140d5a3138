/** Figures and sources as the page writes them. */
import { plain, zero, type Decimal } from "../../numbers/decimal";
import type { AssessedRisk } from "../../risks";
import {
  currencyMark,
  daysBefore,
  formatDay,
  formatLongDay,
  formatMoney,
  formatNumber,
  formatRange,
} from "../../words/format";
import { ratesUsed } from "../../attempt/charges";
import { oldestSeen } from "../../catalogue/rates";
import type { PricedEstimate } from "../../month/estimate";
import type { Source } from "../../catalogue/schema";
import type { SourceView } from "./types";

const saysDay = (title: string, day: string): boolean =>
  day === "unknown" ? /\bundated\b/.test(title) : title.includes(formatLongDay(day));

/** A source with the day on which it was seen, unless its title says that already: "copy of 9 October 2026". */
export const viewSource = ({ title, url, seenOn }: Pick<Source, "title" | "url" | "seenOn">): SourceView => ({
  title,
  url,
  ...(saysDay(title, seenOn) ? {} : { day: formatDay(seenOn) }),
});

/** The money at stake: nothing, one amount, at most an amount, or a range. What is open and has no amount is not 0. */
export function atStake({ state, low, high }: AssessedRisk, currency: string): string {
  if (high.eq(zero)) return state === "clear" ? `${currencyMark(currency)}0` : "no amount";
  if (low.eq(high)) return formatMoney(high, currency);
  if (low.eq(zero)) return `up to ${formatMoney(high, currency)}`;
  return formatRange(formatMoney(low, currency), formatMoney(high, currency));
}

/** Amounts of one column, all with as many decimals as the most precise needs, at least two, at most six. */
export function columnText(amounts: readonly Decimal[], currency: string): string[] {
  const decimals = amounts.map((amount) => plain(amount.round(6)).split(".")[1]?.length ?? 0);
  const most = Math.max(2, ...decimals);
  return amounts.map((amount) => currencyMark(currency) + formatNumber(amount.toFixed(most)));
}

/** An amount in a row of the month: cents, or four decimals where there are no whole cents. */
export const rowAmount = (amount: Decimal, currency: string): string =>
  currencyMark(currency) + formatNumber(amount.toFixed(amount.eq(zero) || amount.gte("0.01") ? 2 : 4));

/** The oldest day on which a price was seen that the figure rests on. */
export const seenOn = ({ generations }: PricedEstimate): string => oldestSeen(ratesUsed(generations));

/**
 * What stands beside a figure of a model that is not the page's own: "price seen 106 days before" the day of the plan.
 * Nothing where it was seen 90 days before or less, or has no day.
 */
export function oldPrice(estimate: PricedEstimate): string {
  const before = daysBefore(seenOn(estimate), estimate.plan.on);
  return before && `price seen ${before}`;
}
