/** Text as a person types it into a field, read forgivingly: on pages only, the strict reader has the last word. */
import { displayCurrencies, type DisplayCurrency } from "../catalogue/exchange";
import { isDay } from "../numbers/days";
import { decimal, isDecimalText, one, plain } from "../numbers/decimal";
import { currencyMark, monthNames } from "../words/format";
import { fieldOf, moneyFields, type Field, type Shape } from "./fields";

/** Where something is typed: the currency that money is in, and the day that `today` is. */
type Where = { currency: DisplayCurrency; today: string };

const longest = 40;

/** Groups of three and the decimals behind them: `1 000,5`, `1'000.5`, `1,000.5`, `1.000,5`, `1.000.000`. */
const groupings = [
  /^([1-9]\d{0,2}(?:[\s'’]\d{3})+)(?:[.,](\d+))?$/,
  /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/,
  /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/,
  /^([1-9]\d{0,2}(?:\.\d{3}){2,})$/,
];

/** One point and three digits behind it: 1,000 to one reader, 1 to another. */
const isLonePoint = (text: string): boolean => /^[1-9]\d{0,2}\.\d{3}$/.test(text);

const isDecimalComma = (text: string): boolean => /^(?:0?,\d+|\d+,(?!\d{3}$)\d+)$/.test(text);

/**
 * Digits with groups and a decimal sign as a plain decimal. A comma before exactly three digits groups, as this site
 * writes it; before any other number of them, or behind a zero, it is a decimal sign: `1,000` is 1000, `0,5` is 0.5.
 * A point is a decimal sign unless several of them group.
 */
function digitsOf(text: string): string | undefined {
  for (const grouping of groupings) {
    const [found, whole = "", fraction = "0"] = grouping.exec(text) ?? [];
    if (found !== undefined) return plain(decimal(`${whole.replace(/\D/g, "")}.${fraction}`));
  }
  const pointed = isDecimalComma(text) ? text.replace(",", ".") : text;
  return isDecimalText(pointed) ? plain(decimal(pointed)) : undefined;
}

const sizes = new Map([
  ["", "1"],
  ["k", "1000"],
  ["m", "1000000"],
]);

/** A number with what it counts in: `1.5k` is 1500, `2m` is 2000000. */
function sizedOf(text: string, digits: (text: string) => string | undefined): string | undefined {
  const [, number = "", size = ""] = /^(.*?)\s*([km]?)$/i.exec(text) ?? [];
  const plainNumber = digits(number);
  const times = sizes.get(size.toLowerCase());
  return plainNumber === undefined || times === undefined ? undefined : plain(decimal(plainNumber).times(times));
}

/** A whole number: here a point before three digits groups, too. `1.000` is 1000, and so is `1k`. */
function wholeOf(text: string): string | undefined {
  const found = sizedOf(text, (number) => digitsOf(isLonePoint(number) ? number.replace(".", "") : number));
  return found !== undefined && /^\d+$/.test(found) ? found : undefined;
}

/** With a sign, or above 1 without one, a percentage: `50 %`, `50%` and `50` are 0.5. Nothing above 100 % is a share. */
function shareOf(text: string): string | undefined {
  const [, number = "", sign] = /^(.*?)\s*(%?)$/.exec(text) ?? [];
  const found = digitsOf(number);
  if (found === undefined || decimal(found).gt("100")) return undefined;
  return sign === "%" || decimal(found).gt(one) ? plain(decimal(found).times("0.01")) : found;
}

/** How a currency may be written beside an amount: `USD`, `US$` and `$`. */
function signsOf(currency: DisplayCurrency): string[] {
  const mark = currencyMark(currency).trim();
  const [sign] = /\W$/.exec(mark) ?? [];
  return [currency, mark, ...(sign === undefined ? [] : [`${currency.slice(0, 2)}${sign}`, sign])];
}

/** The amount without the sign of its own currency; that of another one stays, and with it nothing can be read. */
function withoutCurrency(text: string, currency: DisplayCurrency): string {
  for (const sign of signsOf(currency)) {
    if (text.slice(0, sign.length).toUpperCase() === sign) return text.slice(sign.length).trim();
    if (text.slice(-sign.length).toUpperCase() === sign) return text.slice(0, -sign.length).trim();
  }
  return text;
}

/** `$800` and `800 USD` are 800. `€1.000` may be 1 or 1000 and is not read: it is asked for again. */
const moneyOf = (text: string, currency: DisplayCurrency): string | undefined =>
  sizedOf(withoutCurrency(text, currency), (number) => (isLonePoint(number) ? undefined : digitsOf(number)));

/** `8s`, `8 s` and `8 sec` are 8. */
const secondsOf = (text: string): string | undefined => digitsOf(text.replace(/\s*(?:s|secs?|seconds?)$/i, ""));

const dayForms = [
  /^(?<date>\d{1,2})\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/i,
  /^(?<month>[a-z]{3,9})\.?\s+(?<date>\d{1,2}),?\s+(?<year>\d{4})$/i,
];

/** `26 Nov 2026` and `November 26, 2026` are 2026-11-26; `today` is the day it is asked on. Months stay words. */
function dayOf(text: string, today: string): string | undefined {
  if (text.toLowerCase() === "today") return today;
  for (const form of dayForms) {
    const { date = "", month = "", year = "" } = form.exec(text)?.groups ?? {};
    if (month === "") continue;
    const place = monthNames.findIndex((name) => name.toLowerCase().startsWith(month.toLowerCase())) + 1;
    const day = `${year}-${String(place).padStart(2, "0")}-${date.padStart(2, "0")}`;
    if (isDay(day)) return day;
  }
  return undefined;
}

function understood(shape: Shape, text: string, { currency, today }: Where): string | undefined {
  switch (shape.kind) {
    case "choice":
      return shape.choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
    case "amount":
      if (shape.bounds.unit === "money") return moneyOf(text, currency);
      return shape.bounds.unit === "second" ? secondsOf(text) : sizedOf(text, digitsOf);
    case "share":
      return shareOf(text);
    case "whole":
      return wholeOf(text);
    case "pattern":
      return undefined;
    case "day":
      return dayOf(text, today);
  }
}

/**
 * Typed text as the plain text that the strict reader knows: `50 %` of a share is `0.5`, `$1,000` of a budget in USD
 * is `1000`. Unchanged stays what the strict reader takes as it is, and what is not understood.
 */
export function plainText(
  { shape, read }: Pick<Field<unknown>, "shape" | "read">,
  typed: string,
  where: Where,
): string {
  const text = typed.trim();
  return text.length > longest || "value" in read(text) ? typed : (understood(shape, text, where) ?? typed);
}

/** The pairs of a page with every text in plain: `budget=$1,000` as `budget=1000`. In their order, none left out. */
export function plainEntries(
  entries: readonly (readonly [key: string, text: string])[],
  today: string,
): (readonly [key: string, text: string])[] {
  const stated = entries
    .find(([key]) => key === moneyFields.currency.key)?.[1]
    .trim()
    .toUpperCase();
  const currency = displayCurrencies.find((code) => code === stated) ?? moneyFields.currency.fallback;
  return entries.map(([key, text]) => {
    const field = fieldOf(key);
    return [key, field ? plainText(field, text, { currency, today }) : text];
  });
}
