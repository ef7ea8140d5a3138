/** The only door to `pricing-models`: the files parsed once against the schema, then indexed. */
import * as files from "@/pricing-models";
import { exchangeRates } from "@/pricing-models/assumptions/exchange-rates";
import { modelFamilies as families } from "@/pricing-models/assumptions/families";
import { inputRanges as ranges } from "@/pricing-models/assumptions/input-ranges";
import { kindsOfModels as kinds } from "@/pricing-models/assumptions/kinds";
import { modelLatencies as latencies } from "@/pricing-models/assumptions/latencies";
import { familyOvershoots as overshoots } from "@/pricing-models/assumptions/overshoots";
import { outcomePresets as presets } from "@/pricing-models/assumptions/outcome-presets";
import { surroundings } from "@/pricing-models/assumptions/surroundings";
import { vendorModels as vendors } from "@/pricing-models/assumptions/vendor-models";
import { riskEvidence as evidence } from "@/pricing-models/assumptions/risk-evidence";
import type { ExchangeAssumptions } from "./catalogue/exchange";
import { readProvider } from "./catalogue/cards";
import type { Provider } from "./catalogue/schema";
import * as schemas from "./catalogue/schema/assumptions";
import { readFile } from "./catalogue/schema/read";
import type {
  FamilyOvershoot,
  FormAssumptions,
  InputRange,
  KindsOfModels,
  ModelFamily,
  ModelLatency,
  OutcomePreset,
  RiskEvidence,
  SurroundingExample,
  VendorModel,
} from "./catalogue/assumptions";
import { withExamples } from "./attempt/worked-examples";
import { indexCatalogue } from "./catalogue";
import { withNewMakers } from "./catalogue/families";
import { knownModels, type KnownModels } from "./catalogue/known";
import type { Knowledge } from "./catalogue/read";

export const providers: readonly Provider[] = Object.entries(files).map(([name, file]) => readProvider(name, file));
export const kindsOfModels: KindsOfModels = readFile("assumptions/kinds", schemas.kindsOfModels, kinds);
export const modelFamilies: readonly ModelFamily[] = withNewMakers(
  readFile("assumptions/families", schemas.modelFamilies, families),
  providers,
);
export const modelLatencies: readonly ModelLatency[] = readFile(
  "assumptions/latencies",
  schemas.modelLatencies,
  latencies,
);
export const vendorModels: readonly VendorModel[] = readFile(
  "assumptions/vendor-models",
  schemas.vendorModels,
  vendors,
);
export const familyOvershoots: readonly FamilyOvershoot[] = readFile(
  "assumptions/overshoots",
  schemas.familyOvershoots,
  overshoots,
);
export const assumedRates: ExchangeAssumptions = readFile(
  "assumptions/exchange-rates",
  schemas.exchangeAssumptions,
  exchangeRates,
);
/** All that figures rest on, as this build knows it. */
export const knowledge: Knowledge = {
  exchangeRates: assumedRates,
  providers,
  kinds: kindsOfModels,
  families: modelFamilies,
  latencies: modelLatencies,
  vendorModels,
  overshoots: familyOvershoots,
};
export const knownOfModels: KnownModels = knownModels(providers, knowledge);
export const catalogue = withExamples(indexCatalogue(providers, knownOfModels));
export const riskEvidence: RiskEvidence = readFile("assumptions/risk-evidence", schemas.riskEvidence, evidence);
export const inputRanges: readonly InputRange[] = readFile("assumptions/input-ranges", schemas.inputRanges, ranges);
export const outcomePresets: readonly OutcomePreset[] = readFile(
  "assumptions/outcome-presets",
  schemas.outcomePresets,
  presets,
);
export const surroundingExamples: readonly SurroundingExample[] = readFile(
  "assumptions/surroundings",
  schemas.surroundingExamples,
  surroundings,
);
export const formAssumptions: FormAssumptions = { presets: outcomePresets, examples: surroundingExamples };
