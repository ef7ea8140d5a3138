import type { ExchangeAssumptions } from "@/lib/catalogue/exchange";

/**
 * Of one open daily data set, which states each rate for a dollar. The European Central Bank's rates of 2026-04-13 lie
 * within 10 % of them: TRY, KRW, SEK, PLN and CHF differ by more than 5 %, and TWD has none.
 */
const daily = {
  on: "2026-09-29",
  source: "https://cdn.jsdelivr.net/npm/@fawazahmed0/currency-api@2026.9.29/v1/currencies/usd.json",
  note: "one day of an open data set; not a central bank's rate",
};

/** Units of a currency for one US dollar, assumed until a question states its own (`fx.CNY=7.1`). */
export const exchangeRates = {
  CNY: {
    perUsd: "7.0",
    on: "2026-10-14",
    source: "https://docs.laozhang.ai",
    note: "the fixed rate at which a reseller converts Chinese list prices; not a bank's rate",
  },
  EUR: { perUsd: "0.88022588", ...daily },
  GBP: { perUsd: "0.75538854", ...daily },
  JPY: { perUsd: "157.47729333", ...daily },
  KRW: { perUsd: "1358.18865245", ...daily },
  INR: { perUsd: "96.08534228", ...daily },
  AUD: { perUsd: "1.42474718", ...daily },
  CAD: { perUsd: "1.41883839", ...daily },
  CHF: { perUsd: "0.83337046", ...daily },
  SGD: { perUsd: "1.2786578", ...daily },
  HKD: { perUsd: "7.84480304", ...daily },
  BRL: { perUsd: "5.22423802", ...daily },
  PLN: { perUsd: "3.84930694", ...daily },
  SEK: { perUsd: "9.98048953", ...daily },
  NOK: { perUsd: "9.54687473", ...daily },
  DKK: { perUsd: "6.57977819", ...daily },
  CZK: { perUsd: "21.4727314", ...daily },
  MXN: { perUsd: "18.00541451", ...daily },
  ZAR: { perUsd: "16.44012275", ...daily },
  TWD: { perUsd: "31.85255853", ...daily },
  TRY: { perUsd: "48.99546313", ...daily },
  IDR: { perUsd: "18016.34310713", ...daily },
  THB: { perUsd: "33.63302507", ...daily },
  ILS: { perUsd: "3.07371765", ...daily },
  NZD: { perUsd: "1.76734151", ...daily },
} as const satisfies Required<Omit<ExchangeAssumptions, "USD">>;
