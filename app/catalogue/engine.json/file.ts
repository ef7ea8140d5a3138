/** The catalogue as the engine in the browser is given it: what is known of each model is put to it, once, here. */
import { jsonFile } from "@/app/json-file";
import { knownWithExamples } from "@/lib/attempt/worked-examples";
import type { EngineFile } from "@/lib/catalogue";
import { compareText } from "@/lib/numbers/list";
import { assumedRates, catalogue, knownOfModels, providers } from "@/lib/data";

/** Models of one family say the same: next to one another they pack to half. */
const byFamily = Object.entries(knownWithExamples(knownOfModels, catalogue)).sort(([, a], [, b]) =>
  compareText(a.family?.id ?? "", b.family?.id ?? ""),
);
const content: EngineFile = { exchangeRates: assumedRates, providers, known: Object.fromEntries(byFamily) };

export const engineFile = jsonFile(JSON.stringify(content));
/** Named by its content, so that a page never computes with a catalogue of another build. */
export const catalogueUrl = `/catalogue/engine.json?v=${engineFile.name}`;
