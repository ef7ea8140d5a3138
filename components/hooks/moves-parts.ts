/** What moves the money, in the browser: loaded when it is opened, with the ranges that others have seen. */
import type { InputRange } from "@/lib/catalogue/assumptions";
import type { ExchangeAssumptions } from "@/lib/catalogue/exchange";
import type { Comparison } from "@/lib/budget/compare";
import { movesSteps } from "@/lib/views/page/moves";
import { fetchJson } from "./fetch-json";

let asked: Promise<InputRange[]> | undefined;

/** Fetches the ranges once; fails where they cannot be had, and asks for them again the next time. */
export async function loadMoves(exchange: ExchangeAssumptions) {
  asked ??= fetchJson<InputRange[]>("/assumptions/input-ranges.json").catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  const ranges = await asked;
  return (comparison: Comparison) => movesSteps(comparison, exchange, ranges);
}
