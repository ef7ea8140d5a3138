import { describe, expect, it } from "vitest";
import { assumedRates } from "@/lib/data";
import { isDay } from "@/lib/numbers/days";
import { decimal, plain } from "@/lib/numbers/decimal";
import {
  convert,
  displayCurrencies,
  perUsd,
  ratesBetween,
  type DisplayCurrency,
  type ExchangeAssumptions,
  type StatedRates,
} from "@/lib/catalogue/exchange";

const yuan = { perUsd: "7.0", on: "2026-10-14", source: "https://example.com", note: "a reseller's" };
const assumed: ExchangeAssumptions = { CNY: yuan };

describe("perUsd", () => {
  it.each<[name: string, currency: DisplayCurrency, stated: StatedRates, rate: string | undefined]>([
    ["a dollar is a dollar, whatever is stated", "USD", { USD: "2" }, "1"],
    ["the stated rate comes first", "CNY", { CNY: "7.1" }, "7.1"],
    ["then the assumption", "CNY", {}, "7.0"],
    ["a stated rate without an assumption", "EUR", { EUR: "0.9" }, "0.9"],
    ["nothing without either", "EUR", {}, undefined],
  ])("%s", (_, currency, stated, rate) => expect(perUsd(currency, stated, assumed)).toBe(rate));
});

describe("what is assumed", () => {
  it.each(displayCurrencies.filter((currency) => currency !== "USD"))(
    "%s has a rate with its day and source",
    (code) => {
      const { perUsd: rate, on, source, note } = assumedRates[code]!;
      expect(decimal(rate).gt("0")).toBe(true);
      expect(isDay(on)).toBe(true);
      expect(new URL(source).protocol).toBe("https:");
      expect(note).toMatch(/\w/);
    },
  );
});

describe("ratesBetween", () => {
  const assumption = { currency: "CNY", basis: "assumed", ...yuan };
  it.each<[name: string, shown: DisplayCurrency, billed: DisplayCurrency[], stated: StatedRates, rates: object[]]>([
    ["none within one currency", "CNY", ["CNY"], { CNY: "7.1" }, []],
    ["none for dollars", "USD", ["USD"], { EUR: "0.9" }, []],
    ["the assumption", "CNY", ["USD"], {}, [assumption]],
    ["also on the other side", "USD", ["CNY", "USD"], {}, [assumption]],
    [
      "what is stated comes first",
      "CNY",
      ["USD"],
      { CNY: "7.1" },
      [{ currency: "CNY", perUsd: "7.1", basis: "stated" }],
    ],
    [
      "both where neither is the dollar, each once",
      "EUR",
      ["CNY", "USD", "CNY"],
      { EUR: "0.9" },
      [{ currency: "EUR", perUsd: "0.9", basis: "stated" }, assumption],
    ],
  ])("%s", (_, shown, billed, stated, rates) => {
    expect(ratesBetween(shown, billed, stated, assumed)).toEqual(rates);
  });
});

describe("convert", () => {
  it.each([
    ["10", "1", "7.1", "71"], // 10 x 7.1 / 1
    ["71", "7.1", "1", "10"],
    ["7.1", "7.1", "0.9", "0.9"], // 7.1 CNY are 1 USD are 0.90 EUR
    ["10", "3", "1", "3.33333333333333333333"], // a third does not end: 20 decimals
    ["0.1234567890123456789012345", "1", "1", "0.1234567890123456789012345"], // same currency: untouched
  ])("%s at %s to %s is %s", (amount, from, to, converted) => {
    expect(plain(convert(decimal(amount), from, to))).toBe(converted);
  });
});
