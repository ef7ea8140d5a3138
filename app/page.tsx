import { Estimator } from "@/components/estimator/estimator";
import { assumedRates, catalog } from "@/lib/catalog/data";
import { buildView, modelGroups } from "@/lib/view";
import { catalogueUrl } from "./catalogue/v1.json/catalogue";
import { today } from "./request";

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The estimator: the query string is the whole state, so the first paint is already the right figure. */
export default async function EstimatorPage({ searchParams }: { searchParams: SearchParams }) {
  const entries = Object.entries(await searchParams).flatMap(([key, value]) =>
    [value ?? []].flat().map((text): [string, string] => [key, text]),
  );
  const view = buildView(entries, { catalog, assumed: assumedRates, today: today() });
  return <Estimator initial={view} models={modelGroups(catalog)} catalogUrl={catalogueUrl} />;
}
