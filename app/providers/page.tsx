import type { Metadata } from "next";
import { JsonLd } from "@/components/guides/json-ld";
import { ModelFilter } from "@/components/catalogue/model-filter";
import { ModelTable } from "@/components/catalogue/model-table";
import { PageFrame } from "@/components/catalogue/page-frame";
import { catalog } from "@/lib/data";
import { filterModels, filterWords } from "@/lib/ask/filter";
import { formatDay } from "@/lib/words/format";
import { viewModelRow } from "@/lib/views/page/model/row";
import { carried, today } from "../request";
import { dataset } from "../structured-data";

export const metadata: Metadata = {
  title: "Providers and models",
  description: "Every video generation model in the catalogue: what drives its price, how old and how sure it is.",
  alternates: { canonical: "/providers" },
};

/** The catalogue as a list, filtered by the same words as the API. */
export default async function ProvidersPage() {
  const asked = await carried();
  const plan = asked.plan?.query;
  const entries = asked.entries.filter(([, text]) => text !== "");
  const { models, on, issues } = filterModels(catalog, entries, today());
  const rows = models.map((model) => viewModelRow(model, on));
  return (
    <PageFrame
      current="/providers"
      query={plan}
      day={formatDay(on)}
      title="Providers and models"
      lead={`${catalog.models.length} models of ${catalog.providers.length} providers, with what drives their price, how old and how sure it is. Check live prices on the provider's own page before you commit money.`}
    >
      <JsonLd data={dataset(catalog)} />
      <ModelFilter words={filterWords(catalog)} chosen={Object.fromEntries(entries)} issues={issues} plan={plan} />
      <ModelTable rows={rows} plan={plan} />
    </PageFrame>
  );
}
