import { describe, expect, it } from "vitest";
import { assumedRates } from "@/lib/data";
import { decimal, plain } from "@/lib/numbers/decimal";
import { convert, perUsd, type DisplayCurrency, type StatedRates } from "@/lib/catalogue/exchange";

describe("perUsd", () => {
  it.each<[name: string, currency: DisplayCurrency, stated: StatedRates, rate: string | undefined]>([
    ["a dollar is a dollar, whatever is stated", "USD", { USD: "2" }, "1"],
    ["the stated rate comes first", "CNY", { CNY: "7.1" }, "7.1"],
    ["then the assumption", "CNY", {}, "7.0"],
    ["a stated rate without an assumption", "EUR", { EUR: "0.9" }, "0.9"],
    ["nothing without either", "EUR", {}, undefined],
  ])("%s", (_, currency, stated, rate) => expect(perUsd(currency, stated, assumedRates)).toBe(rate));
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
