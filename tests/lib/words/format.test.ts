import { describe, expect, it } from "vitest";
import { displayCurrencies } from "@/lib/catalogue/exchange";
import { decimal } from "@/lib/numbers/decimal";
import {
  currencyMark,
  formatDay,
  formatHours,
  formatList,
  formatMoney,
  formatMoneyShort,
  formatNumber,
  formatPrice,
  formatQuantity,
  formatSeconds,
  formatShare,
  plural,
} from "@/lib/words/format";
import { unbroken } from "@/lib/words/unbroken";

it.each([
  ["0", "0"],
  ["999", "999"],
  ["1000", "1,000"],
  ["1234.5", "1,234.5"],
  ["1234567.1234", "1,234,567.1234"], // decimals are not grouped
])("formatNumber: %s is %s", (text, formatted) => expect(formatNumber(text)).toBe(formatted));

it.each([
  ["USD", "$"],
  ["CNY", "CN¥"],
  ["EUR", "€"],
  ["AUD", "A$"],
  ["CHF", "CHF\u202f"],
  ["SEK", "SEK\u202f"],
])("currencyMark: %s is %j", (currency, mark) => expect(currencyMark(currency)).toBe(mark));

it("no two currencies have one mark", () => {
  const marks = displayCurrencies.map(currencyMark);
  expect(new Set(marks).size).toBe(displayCurrencies.length);
});

describe("formatMoney", () => {
  it.each([
    ["0", "$0.00"],
    ["320.5", "$320.50"],
    ["1234567.895", "$1,234,567.90"], // half up
    ["0.1", "$0.10"],
    ["0.0999", "$0.100"], // below 0.10: one leading zero, then two digits, half up
    ["0.0451", "$0.045"],
    ["0.0045", "$0.0045"],
    ["0.00000001", "$0.00000001"],
  ])("%s is %s", (amount, text) => expect(formatMoney(amount, "USD")).toBe(text));

  it("takes decimals and other currencies", () => {
    expect(formatMoney(decimal("3.2"), "CHF")).toBe("CHF\u202f3.20");
    expect(formatMoney(decimal("3.2"), "JPY")).toBe("JP¥3.20");
  });
});

it.each([
  ["99.99", "$99.99"],
  ["99.995", "$100.00"],
  ["100", "$100"],
  ["355.2", "$355"],
  ["355.5", "$356"],
  ["12345.6", "$12,346"],
  ["57.72", "$57.72"],
  ["0.05", "$0.050"],
])("formatMoneyShort: %s is %s", (amount, text) => expect(formatMoneyShort(amount, "USD")).toBe(text));

it.each([
  ["0.112", "$0.112"],
  ["7.0", "$7.00"],
  ["0.2", "$0.20"],
  ["17.50", "$17.50"],
  ["1234", "$1,234.00"],
])("formatPrice: %s is %s", (amount, text) => expect(formatPrice(decimal(amount), "USD")).toBe(text));

it.each([
  ["11.1", 4, "11.1"],
  ["50220", 4, "50,220"],
  ["1.23456", 4, "1.2346"],
  ["1.23456", 0, "1"],
  ["1332.00", 0, "1,332"],
  ["0.00001", 4, "0"],
])("formatQuantity: %s to %d decimals is %s", (value, decimals, text) => {
  expect(formatQuantity(value, decimals)).toBe(text);
});

it.each([
  ["0.1", "10 %"],
  ["0.07", "7 %"], // 0.07 x 100 as a double is 7.000000000000001
  ["0.123456", "12.3456 %"],
  ["0", "0 %"],
])("formatShare: %s is %s", (share, text) => expect(formatShare(share)).toBe(text));

it.each([
  ["2026-11-22", "22 Nov 2026"],
  ["2026-01-01", "1 Jan 2026"],
  ["unknown", "undated"],
])("formatDay: %s is %s", (day, text) => expect(formatDay(day)).toBe(text));

it.each([
  ["8.5", "8.5 s"],
  ["59.999", "59.999 s"],
  ["60", "1 min"],
  ["90", "1 min 30 s"],
  ["119.4", "1 min 59 s"],
  ["119.6", "2 min"], // 120 whole seconds, not "1 min 60 s"
  ["600", "10 min"],
  ["3599.4", "59 min 59 s"],
  ["3599.6", "1 h"],
  ["3600", "1 h"],
  ["5400", "1.5 h"],
  ["86400", "24 h"],
])("formatSeconds: %s is %s", (seconds, text) => expect(formatSeconds(decimal(seconds))).toBe(text));

it.each([
  ["1", "1 h"],
  ["47", "47 h"],
  ["48", "2 days"],
  ["168", "7 days"],
  ["60", "2.5 days"],
])("formatHours: %s is %s", (hours, text) => expect(formatHours(decimal(hours))).toBe(text));

it.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("formatList: %j is %j", (items, text) => expect(formatList(items)).toBe(text));

it.each([
  ["1", "1 clip"],
  ["0", "0 clips"],
  ["2", "2 clips"],
  ["1.11", "1.11 clips"],
])("plural: %s is %s", (quantity, text) => expect(plural(quantity, "clip")).toBe(text));

it.each([
  ["95 % sure, with 8 s of 10 s", "95\u00a0% sure, with 8\u00a0s of 10\u00a0s"],
  ["1 min 30 s, or 11.1 h", "1\u00a0min 30\u00a0s, or 11.1\u00a0h"],
  ["seen 25 Sep 2026, 3 days before", "seen 25\u00a0Sep\u00a02026, 3 days before"],
  ["copy of 27 August 2026", "copy of 27\u00a0August\u00a02026"],
  ["8 seconds, 3 hours, 2 Marches, 5 minutes", "8 seconds, 3 hours, 2 Marches, 5 minutes"],
])("unbroken: %j is %j", (text, kept) => expect(unbroken(text)).toBe(kept));
