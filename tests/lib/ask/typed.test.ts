/** Typed text: what a person writes into a field, and the plain value that it is read as. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldOf } from "@/lib/ask/fields";
import { plainEntries } from "@/lib/ask/typed";
import { displayCurrencies, type DisplayCurrency } from "@/lib/catalogue/exchange";
import { decimal, plain } from "@/lib/numbers/decimal";
import { formatDay, formatNumber, formatPrice, formatShare } from "@/lib/words/format";
import { today } from "../support/question";

/** What a page takes a text of one field for, beside the currency that it is in. */
const plainOf = (key: string, typed: string, currency: DisplayCurrency = "USD"): string =>
  plainEntries(
    [
      ["currency", currency],
      [key, typed],
    ],
    today,
  )[1]![1];

/** What is read, or that it is left as it was. */
const unread = "as it was";
const readAs = (key: string, typed: string, currency?: DisplayCurrency): string => {
  const text = plainOf(key, typed, currency);
  return text === typed ? unread : text;
};

describe("a share", () => {
  it.each([
    ["50%", "0.5"],
    ["50 %", "0.5"],
    ["50\u00a0%", "0.5"], // no-break space
    ["50\u202f%", "0.5"], // narrow no-break space
    ["50", "0.5"], // above 1 only a percentage can be meant
    ["12.5", "0.125"],
    ["12,5 %", "0.125"],
    ["0.5%", "0.005"],
    [".5 %", "0.005"],
    ["0,5", "0.5"],
    [",5", "0.5"],
    ["0,125", "0.125"], // a comma behind a zero never groups
    ["100", "1"], // the strict reader says that it is too much
    ["100%", "1"],
    ["96%", "0.96"],
    ["0.0000000000000000000000000001%", "0.000000000000000000000000000001"], // never rounded to nothing
    ["0.5", unread], // the strict reader takes it
    [".5", unread],
    ["1", unread], // 1 % or all of them
    ["101", unread],
    ["150 %", unread],
    ["-5 %", unread],
    ["5 % %", unread],
    ["%", unread],
    ["half", unread],
  ])("%j is %s", (typed, wanted) => {
    expect(readAs("unusable", typed)).toBe(wanted);
    expect(readAs("extra.tax", typed)).toBe(wanted);
  });
});

describe("money", () => {
  it.each<[typed: string, plain: string, currency?: DisplayCurrency]>([
    ["$800", "800"],
    ["$ 800", "800"],
    ["800 $", "800"],
    ["US$800", "800"],
    ["800 USD", "800"],
    ["usd 800", "800"],
    ["1,000", "1000"],
    ["1 000", "1000"],
    ["1\u00a0000", "1000"],
    ["1\u202f000", "1000"],
    ["1'000", "1000"],
    ["1’000.50", "1000.5"],
    ["1,234.5", "1234.5"],
    ["1.234,5", "1234.5"],
    ["1 234,56", "1234.56"],
    ["1,000,000", "1000000"],
    ["1.000.000", "1000000"],
    ["1.5k", "1500"],
    ["$1.5k", "1500"],
    ["1,5 k", "1500"],
    ["2m", "2000000"],
    ["2 M", "2000000"],
    ["0,5", "0.5"],
    ["12,50", "12.5"],
    ["€800", "800", "EUR"],
    ["800 €", "800", "EUR"],
    ["A$800", "800", "AUD"],
    ["$800", "800", "AUD"], // of several dollars the one that the plan is in
    ["¥800", "800", "CNY"],
    ["CHF 1’000", "1000", "CHF"],
    ["€800", unread], // another currency is no amount of this one
    ["800 GBP", unread],
    ["€1.000", unread, "EUR"], // 1 or 1000
    ["$1.000", unread],
    ["1.000k", unread],
    ["€1.000,00", "1000", "EUR"],
    ["€1,000", "1000", "EUR"],
    ["800", unread],
    ["1.000", unread], // the strict reader takes it: 1
    ["1,00,000", unread],
    ["1 00", unread],
    ["01,000", unread],
    ["1234,567", unread],
    ["1234,5", "1234.5"],
    ["0,500,000", unread],
    ["1,000.000,5", unread],
    ["-800", unread],
    ["1e3", unread],
    ["$", unread],
    ["k", unread],
    ["$$800", unread],
    ["a few", unread],
  ])("%j is %s (%s)", (typed, wanted, currency) => expect(readAs("budget", typed, currency)).toBe(wanted));

  it("is also what surrounds the clip, and the budget of the test", () => {
    expect(readAs("extra.image", "$0,04")).toBe("0.04");
    expect(readAs("test", "$2")).toBe("2");
  });
});

describe("seconds", () => {
  it.each([
    ["8s", "8"],
    ["8 s", "8"],
    ["8 sec", "8"],
    ["8.5 seconds", "8.5"],
    ["8,5 s", "8.5"],
    ["1.125 s", "1.125"],
    ["8", unread],
    ["8m", unread], // minutes or millions
    ["$8", unread],
    ["s", unread],
  ])("%j is %s", (typed, wanted) => {
    for (const key of ["duration", "inputVideo", "poll", "latency"]) expect(readAs(key, typed), key).toBe(wanted);
  });
});

describe("a whole number", () => {
  it.each([
    ["1,000", "1000"],
    ["1 000", "1000"],
    ["1.000", "1000"], // a part of a clip cannot be meant
    ["1.500.000", "1500000"],
    ["1k", "1000"],
    ["1.5k", "1500"],
    ["100.0", "100"],
    ["1.5", unread],
    ["0.001k", "1"],
    ["0.0015k", unread],
    ["500", unread],
    ["10 %", unread],
    ["$100", unread],
  ])("%j is %s", (typed, wanted) => expect(readAs("clips", typed)).toBe(wanted));
});

describe("a day", () => {
  it.each([
    ["26 Nov 2026", "2026-11-26"],
    ["1 september 2026", "2026-09-01"],
    ["Nov 26, 2026", "2026-11-26"],
    ["Sept. 5 2026", "2026-09-05"],
    ["today", today],
    ["2026-11-26", unread],
    ["26.11.2026", unread],
    ["11/12/2026", unread], // the 11th or the 12th
    ["30 Feb 2026", unread],
    ["26 Brumaire 2026", unread],
  ])("%j is %s", (typed, wanted) => expect(readAs("on", typed)).toBe(wanted));
});

describe("other fields", () => {
  it.each([
    ["resolution", "1080P", "1080p"],
    ["currency", "eur", "EUR"],
    ["resolution", "9000p", unread],
    ["aspect", "wide", unread],
    ["fps", "24,5", "24.5"],
    ["extra.promptTokens", "1.5k", "1500"],
    ["fx.EUR", "0,92", "0.92"],
  ])("%s=%s is %s", (key, typed, wanted) => expect(readAs(key, typed)).toBe(wanted));
});

describe("the pairs of a page", () => {
  it("are in the currency that they say, in their order, and none is lost", () => {
    const entries = [
      ["budget", "€1,000"],
      ["currency", "eur"],
      ["model", "luma/ray-3.2"],
      ["budget", "€2k"],
      ["opt.hdr", "on"],
      ["constructor", "50 %"],
      ["retry", "50 %"],
    ] as const;
    expect(plainEntries(entries, today)).toEqual([
      ["budget", "1000"],
      ["currency", "EUR"],
      ["model", "luma/ray-3.2"],
      ["budget", "2000"],
      ["opt.hdr", "on"],
      ["constructor", "50 %"],
      ["retry", "0.5"],
    ]);
  });
});

describe("for any text", () => {
  const keys = ["unusable", "budget", "clips", "duration", "on", "resolution", "aspect", "fps", "fx.EUR", "extra.tax"];
  const piece = fc.constantFrom(
    ..."0 1 5 12 000 125 . , ' ’ % k m s $ € ¥ USD EUR Nov 2026 today 1080P - e \u00a0 \u202f".split(" "),
    " ",
  );
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join("")),
    fc.string(),
  );
  const anyCurrency = fc.constantFrom(...displayCurrencies);

  it("what is read once is read the same again, what the strict reader takes is unchanged", () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), anyText, anyCurrency, (key, typed, currency) => {
        const text = plainOf(key, typed, currency);
        expect(plainOf(key, text, currency)).toBe(text);
        if ("value" in fieldOf(key)!.read(typed.trim())) expect(text).toBe(typed);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("as the site itself writes it, a figure is read as what it was", () => {
  const written = (key: string, text: string, currency?: DisplayCurrency) => {
    const read = fieldOf(key)!.read(plainOf(key, text, currency));
    return "value" in read ? String(read.value) : read;
  };
  const unitsOf = (unit: string, most: number) =>
    fc.nat(most).map((units) => plain(decimal(String(units)).times(unit)));

  it("money to the cent in any currency", () => {
    fc.assert(
      fc.property(unitsOf("0.01", 10 ** 12), fc.constantFrom(...displayCurrencies), (amount, currency) => {
        expect(written("budget", formatPrice(decimal(amount), currency), currency)).toBe(amount);
      }),
    );
  });

  it("shares, counts and days", () => {
    fc.assert(
      fc.property(unitsOf("0.000001", 950_000), fc.integer({ min: 1, max: 10_000_000 }), (share, clips) => {
        expect(written("unusable", formatShare(share))).toBe(share);
        expect(written("clips", formatNumber(String(clips)))).toBe(String(clips));
      }),
    );
    expect(written("on", formatDay("2026-11-22"))).toBe("2026-11-22");
  });
});
