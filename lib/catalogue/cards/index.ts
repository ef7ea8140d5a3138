/** The only reader of what is written in `pricing-models`. */
import { z } from "zod";
import { provider, type Provider } from "../schema/provider";
import { readFile } from "../schema/read";
import { expand } from "./expand";
import { whole } from "./follows";
import { everyModel, providerCards } from "./schema";
import { writtenOut } from "./short";

export type { ModelCards, ProviderCards } from "./schema";

/** A provider's cards in the form that everything else reads. Throws with the file, the path and the remedy. */
export function readProvider(name: string, file: unknown): Provider {
  readFile(name, z.looseObject({ each: everyModel.optional() }), file);
  return readFile(name, provider, expand(whole(readFile(name, providerCards, writtenOut(file)))));
}
