/** What an answer rests on beside the plan: what is known, what a currency is taken to be worth, and the day. */
import type { Catalogue } from ".";
import type { ExchangeAssumptions } from "./exchange";

export type Facts = {
  catalogue: Catalogue;
  exchange: ExchangeAssumptions;
  /** What a plan that names no day is of. */
  today: string;
};
