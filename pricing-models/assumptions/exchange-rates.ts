import type { ExchangeAssumptions } from "@/lib/catalogue/exchange";

/** Units of a currency for one US dollar, assumed until a question states its own (`fx.CNY=7.1`). */
export const exchangeRates = {
  CNY: {
    perUsd: "7.0",
    on: "2026-10-14",
    source: "https://docs.laozhang.ai",
    note: "the fixed rate at which a reseller converts Chinese list prices; not a bank's rate",
  },
} as const satisfies ExchangeAssumptions;
