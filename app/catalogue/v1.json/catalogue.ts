/** The catalogue as one JSON text, made once, with the hash that names its content. */
import { createHash } from "node:crypto";
import { assumedRates, kindsOfModels, modelFamilies, modelLatencies, providers } from "@/lib/data";

export const catalogueText = JSON.stringify({
  version: 1,
  exchangeRates: assumedRates,
  providers,
  kinds: kindsOfModels,
  families: modelFamilies,
  latencies: modelLatencies,
});
export const catalogueHash = createHash("sha256").update(catalogueText).digest("hex").slice(0, 16);
/** Named by its content, so that a page never computes with a catalogue of another build. */
export const catalogueUrl = `/catalogue/v1.json?v=${catalogueHash}`;
