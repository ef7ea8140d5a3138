/** Figures as text, in one fixed English form: the same on every machine. */
import { daysBetween, oldAfterDays } from "../numbers/days";
import { decimal, money, plain, type Decimal } from "../numbers/decimal";
import { towardsZero } from "../numbers/whole";

/** Marks that no two currencies share: a krona, a krone and a koruna stay codes. */
const symbols = new Map(
  Object.entries({
    USD: "$",
    CNY: "CN¥",
    EUR: "€",
    GBP: "£",
    JPY: "JP¥",
    KRW: "₩",
    INR: "₹",
    AUD: "A$",
    CAD: "CA$",
    SGD: "S$",
    HKD: "HK$",
    BRL: "R$",
    MXN: "MX$",
    TWD: "NT$",
    NZD: "NZ$",
  }),
);

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** `1234.5` as `1,234.5`. */
export function formatNumber(text: string): string {
  const [whole = "", fraction] = text.split(".");
  return fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction}`;
}

/** A currency in front of a figure: `$`, `A$`, else its code and a narrow space. */
export const currencyMark = (currency: string): string => symbols.get(currency) ?? `${currency}\u202f`;

/**
 * Money for reading: cents from 1 upwards, down to the first two digits that say something below.
 * 320.5 is `$320.50`, 0.0451 is `$0.045`, 0 is `$0.00`.
 */
export function formatMoney(amount: Decimal | string, currency: string): string {
  const value = typeof amount === "string" ? decimal(amount) : amount;
  return currencyMark(currency) + formatNumber(value.toFixed(readableDecimals(value)));
}

function readableDecimals(value: Decimal): number {
  if (value.eq("0") || value.gte("0.1")) return 2;
  const leadingZeros = /^0\.(0*)/.exec(value.toFixed())?.[1]?.length ?? 0;
  return Math.min(leadingZeros + 2, 8);
}

/** Two amounts as a range, which does not break: `$159.84 – $177.60`; one where both are the same. */
export const formatRange = (low: string, high: string): string => (low === high ? low : `${low}\u00a0–\u00a0${high}`);

/** Money in headlines: whole units from 100 upwards, cents below. 355.2 is `$355`, 57.72 is `$57.72`. */
export function formatMoneyShort(amount: Decimal | string, currency: string): string {
  const value = typeof amount === "string" ? decimal(amount) : amount;
  return value.gte("100") ? currencyMark(currency) + formatNumber(value.toFixed(0)) : formatMoney(value, currency);
}

/** A published price, digit for digit, with at least two decimals: `0.112` is `$0.112`, `7.0` is `$7.00`. */
export const formatPrice = (amount: Decimal, currency: string): string =>
  currencyMark(currency) + formatNumber(money(amount));

/** A count or a quantity, at most so many decimals, without trailing zeros: 11.1, 50,220. */
export const formatQuantity = (value: Decimal | string, decimals = 4): string =>
  formatNumber(plain((typeof value === "string" ? decimal(value) : value).round(decimals)));

/** A share as a percentage: 0.1 is `10 %`. */
export const formatShare = (share: Decimal | string): string =>
  `${plain((typeof share === "string" ? decimal(share) : share).times("100").round(4))} %`;

/** The months in their order; a day is written with the first three letters. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `2026-11-22` as `22 Nov 2026`; "unknown" as `undated`. */
export function formatDay(day: string): string {
  if (day === "unknown") return "undated";
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${monthNames[Number(month) - 1]?.slice(0, 3)} ${year}`;
}

/**
 * How long before the day in question a price was seen, where that is over 90 days, or over another number of them: on
 * 27 November a price of 13 August "106 days before", one of 29 August, the ninetieth day, nothing. Nor one without a day.
 */
export function daysBefore(seen: string, on: string, over = oldAfterDays): string {
  // Without a day there is no number of them, which is not over any.
  const days = daysBetween(seen, on);
  return days > over ? `${plural(String(days), "day")} before` : "";
}

/** The day on which a price was seen, and the days since as `daysBefore` has them: "13 Aug 2026, 106 days before". */
export function seenInWords(seen: string, on: string, over?: number): string {
  const before = daysBefore(seen, on, over);
  return formatDay(seen) + (before && `, ${before}`);
}

/** `2026-08-27` as `27 August 2026`, as titles and sentences of others have it. */
export function formatLongDay(day: string): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${monthNames[Number(month) - 1]} ${year}`;
}

/** Seconds as a person would say them: 90 is `1 min 30 s`, 8.5 is `8.5 s`, whole seconds from a minute upwards. */
export function formatSeconds(seconds: Decimal): string {
  if (seconds.lt("60")) return `${plain(seconds)} s`;
  const whole = seconds.round(0);
  const minutes = whole.div("60").round(0, towardsZero);
  if (minutes.gte("60")) return formatHours(whole.div("3600"));
  const rest = whole.minus(minutes.times("60"));
  return rest.eq("0") ? `${plain(minutes)} min` : `${plain(minutes)} min ${plain(rest)} s`;
}

/** Hours as a person would say them: 48 is `2 days`, 24 is `24 h`. */
export const formatHours = (hours: Decimal): string =>
  hours.gte("48") ? `${formatQuantity(hours.div("24"), 1)} days` : `${formatQuantity(hours, 1)} h`;

/** A list with commas and a closing "and". */
export const formatList = (items: readonly string[]): string =>
  items.length <= 1 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/** `text to video` as `Text to video`. */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `1 clip`, `2 clips`. */
export const plural = (quantity: string, noun: string): string => `${quantity} ${noun}${quantity === "1" ? "" : "s"}`;
