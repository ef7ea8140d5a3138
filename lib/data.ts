/** The only door to `pricing-models`: the files parsed once against the schema, then indexed. */
import { z } from "zod";
import * as files from "@/pricing-models";
import { exchangeRates } from "@/pricing-models/assumptions/exchange-rates";
import { modelFamilies as families } from "@/pricing-models/assumptions/families";
import { inputRanges as ranges } from "@/pricing-models/assumptions/input-ranges";
import { kindsOfModels as kinds } from "@/pricing-models/assumptions/kinds";
import { modelLatencies as latencies } from "@/pricing-models/assumptions/latencies";
import { outcomePresets as presets } from "@/pricing-models/assumptions/outcome-presets";
import { surroundings } from "@/pricing-models/assumptions/surroundings";
import { vendorModels as vendors } from "@/pricing-models/assumptions/vendor-models";
import type { ExchangeAssumptions } from "./catalogue/exchange";
import { readCards } from "./catalogue/cards";
import type { Provider } from "./catalogue/schema";
import type {
  FormAssumptions,
  InputRange,
  KindsOfModels,
  ModelFamily,
  ModelLatency,
  OutcomePreset,
  SurroundingExample,
  VendorModel,
} from "./catalogue/assumptions";
import { indexCatalogue } from "./catalogue";

/** Reads one provider. Throws with the file, the path and the remedy: bad catalogue data must fail the build. */
function readProvider(name: string, file: unknown): Provider {
  const read = readCards(file);
  if (read.success) return read.data;
  throw new Error(`pricing-models: "${name}" does not fit lib/catalogue/cards:\n${z.prettifyError(read.error)}`);
}

export const providers: readonly Provider[] = Object.entries(files).map(([name, file]) => readProvider(name, file));
export const kindsOfModels: KindsOfModels = kinds;
export const modelFamilies: readonly ModelFamily[] = families;
export const modelLatencies: readonly ModelLatency[] = latencies;
export const vendorModels: readonly VendorModel[] = vendors;
export const catalogue = indexCatalogue(providers, { kinds, families, latencies, vendorModels });
export const assumedRates: ExchangeAssumptions = exchangeRates;
export { riskEvidence } from "@/pricing-models/assumptions/risk-evidence";
export const inputRanges: readonly InputRange[] = ranges;
export const outcomePresets: readonly OutcomePreset[] = presets;
export const surroundingExamples: readonly SurroundingExample[] = surroundings;
export const formAssumptions: FormAssumptions = { presets, examples: surroundings };
