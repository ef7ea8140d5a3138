/** The catalogue as one JSON text, made once, with the hash that names its content. */
import { jsonFile } from "@/app/json-file";
import {
  assumedRates,
  familyOvershoots,
  kindsOfModels,
  modelFamilies,
  modelLatencies,
  providers,
  vendorModels,
} from "@/lib/data";

export const catalogueFile = jsonFile(
  JSON.stringify({
    version: 1,
    exchangeRates: assumedRates,
    providers,
    kinds: kindsOfModels,
    families: modelFamilies,
    latencies: modelLatencies,
    vendorModels,
    overshoots: familyOvershoots,
  }),
);
