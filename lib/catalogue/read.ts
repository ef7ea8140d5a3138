/** The catalogue from what is on record: the files of a build, or a release. */
import { indexCatalogue, type Catalogue } from ".";
import type { ExchangeAssumptions } from "./exchange";
import { knownModels, type Said } from "./known";
import type { Provider } from "./schema";

/** All that figures rest on, as it is on record: a release, or what this build knows. */
export type Knowledge = Said & { providers: readonly Provider[]; exchangeRates: ExchangeAssumptions };

/**
 * The catalogue of parsed providers and of what is said of their models beside them: what they are for, which of them are
 * one maker's model, what that makes wherever it is sold, how long jobs take by others, how far bills go beyond the rule.
 */
export const readCatalogue = (providers: readonly Provider[], said: Said = {}): Catalogue =>
  indexCatalogue(providers, knownModels(providers, said));
