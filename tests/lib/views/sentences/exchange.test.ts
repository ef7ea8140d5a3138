import { describe, expect, it } from "vitest";
import type { RateUsed } from "@/lib/catalogue/exchange";
import type { NonEmpty } from "@/lib/numbers/list";
import { exchangeInWords, ratesInWords } from "@/lib/views/sentences/exchange";

const assumed = (currency: "EUR" | "CNY" | "IDR", perUsd: string, on: string): RateUsed => ({
  currency,
  perUsd,
  basis: "assumed",
  on,
  source: "https://example.com",
  note: "a day's rate",
});
const euro = assumed("EUR", "0.88022588", "2026-09-29");
const yuan = assumed("CNY", "7.0", "2026-10-14");
const own: RateUsed = { currency: "EUR", perUsd: "0.9", basis: "stated" };

describe("beside a figure", () => {
  it.each<[name: string, rates: NonEmpty<RateUsed>, words: string]>([
    ["six digits and the day", [euro], "at 0.880226 EUR per US dollar, 29 Sep 2026"],
    ["no digits that are not there", [yuan], "at 7 CNY per US dollar, 14 Oct 2026"],
    [
      "thousands grouped",
      [assumed("IDR", "18016.34310713", "2026-09-29")],
      "at 18,016.3 IDR per US dollar, 29 Sep 2026",
    ],
    ["the user's own", [own], "at your own rate of 0.9 EUR per US dollar"],
    [
      "of two currencies, both",
      [own, yuan],
      "at your own rate of 0.9 EUR per US dollar, and at 7 CNY per US dollar, 14 Oct 2026",
    ],
  ])("%s", (_, rates, words) => expect(ratesInWords(rates)).toBe(words));
});

describe("on the bill", () => {
  it.each<[name: string, billed: string, shown: string, rates: NonEmpty<RateUsed>, words: string]>([
    [
      "every digit and what the rate is",
      "USD",
      "EUR",
      [euro],
      "Billed in USD; shown in EUR at 0.88022588 EUR a US dollar (assumed: a day's rate, 29 Sep 2026).",
    ],
    [
      "of two currencies, both",
      "CNY",
      "EUR",
      [own, yuan],
      "Billed in CNY; shown in EUR at 0.9 EUR a US dollar (as you say) and 7.0 CNY a US dollar (assumed: a day's rate, 14 Oct 2026).",
    ],
  ])("%s", (_, billed, shown, rates, words) => expect(exchangeInWords(billed, shown, rates)).toBe(words));
});
