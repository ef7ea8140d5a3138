/** What was known on the day of a release, ready to be asked: read from its file when it is first asked for. */
import { jsonFile, type JsonFile } from "@/app/json-file";
import { LastAsked } from "@/app/last-asked";
import { knownWithExamples, withExamples } from "@/lib/attempt/worked-examples";
import { indexCatalogue, type Catalogue, type EngineFile } from "@/lib/catalogue";
import { knownModels, type KnownModels } from "@/lib/catalogue/known";
import type { Knowledge } from "@/lib/catalogue/read";
import { knowledge } from "@/lib/data";
import { compareText } from "@/lib/numbers/list";
import { newestRelease, releaseDays, releaseOf } from "./record";

/** What is known in a release on record: in the newest what this build knows. */
export const knowledgeOf = (day: string): Knowledge => (day === newestRelease ? knowledge : releaseOf(day));

/** Whether a text is the day of a release that is not the newest. */
export const isOlder = (day: string): boolean => day !== newestRelease && releaseDays.includes(day);

type Indexed = { catalogue: Catalogue; exchange: Knowledge["exchangeRates"]; file: () => JsonFile };

/** The catalogue as the engine in the browser is given it; models of one family, which say the same, next to one another. */
export function engineFileOf(day: string, of: Knowledge, known: KnownModels, catalogue: Catalogue): JsonFile {
  const byFamily = Object.entries(knownWithExamples(known, catalogue)).sort(([, a], [, b]) =>
    compareText(a.family?.id ?? "", b.family?.id ?? ""),
  );
  const content: EngineFile = {
    release: { day, older: isOlder(day) },
    exchangeRates: of.exchangeRates,
    providers: of.providers,
    known: Object.fromEntries(byFamily),
  };
  return jsonFile(JSON.stringify(content));
}

function index(day: string): Indexed {
  const of = releaseOf(day);
  const known = knownModels(of.providers, of);
  const catalogue = withExamples(indexCatalogue(of.providers, known));
  let file: JsonFile | undefined;
  return {
    catalogue,
    exchange: of.exchangeRates,
    file: () => (file ??= engineFileOf(day, of, known, catalogue)),
  };
}

/** An index takes some 20 MB: of the older releases, those asked for last are kept. */
const mostIndexed = 3;
const indexed = new LastAsked<Indexed>(mostIndexed);

/** An older release, indexed. */
export const indexedRelease = (day: string): Indexed => indexed.kept(day, () => index(day));
