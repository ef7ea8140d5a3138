/** The only reader of what is written in `pricing-models`. */
import type { z } from "zod";
import { provider, type Provider } from "../schema/provider";
import { expand } from "./expand";
import { providerCards } from "./schema";

export type { ModelCards, ProviderCards } from "./schema";

type Read = { success: true; data: Provider } | { success: false; error: z.ZodError };

/** Reads a provider's cards into the form that everything else reads; says where they do not fit. */
export function readCards(file: unknown): Read {
  const cards = providerCards.safeParse(file);
  return cards.success ? provider.safeParse(expand(cards.data)) : cards;
}
