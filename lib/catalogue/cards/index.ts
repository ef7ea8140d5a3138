/** The only reader of what is written in `pricing-models`. */
import { provider, type Provider } from "../schema/provider";
import { readFile } from "../schema/read";
import { expand } from "./expand";
import { providerCards } from "./schema";

export type { ModelCards, ProviderCards } from "./schema";

/** A provider's cards in the form that everything else reads. Throws with the file, the path and the remedy. */
export const readProvider = (name: string, file: unknown): Provider =>
  readFile(name, provider, expand(readFile(name, providerCards, file)));
