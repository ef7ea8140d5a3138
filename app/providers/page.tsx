import type { Metadata } from "next";
import { ModelFilter } from "@/components/catalogue/model-filter";
import { ModelTable } from "@/components/catalogue/model-table";
import { PageFrame } from "@/components/catalogue/page-frame";
import { catalog } from "@/lib/catalog/data";
import { filterModels, filterWords } from "@/lib/catalog/filter";
import { formatDay } from "@/lib/format";
import { viewModelRow } from "@/lib/view/model/row";
import { entriesOf, today, type SearchParams } from "../request";

export const metadata: Metadata = {
  title: "Providers and models",
  description: "Every video generation model in the catalogue: what drives its price, how old and how sure it is.",
};

/** The catalogue as a list, filtered by the same words as the API. */
export default async function ProvidersPage({ searchParams }: { searchParams: SearchParams }) {
  const entries = entriesOf(await searchParams).filter(([, text]) => text !== "");
  const { models, on, issues } = filterModels(catalog, entries, today());
  const rows = models.map((model) => viewModelRow(model, on));
  return (
    <PageFrame
      current="/providers"
      day={formatDay(on)}
      title="Providers and models"
      lead={`${catalog.models.length} models of ${catalog.providers.length} providers, with what drives their price, how old and how sure it is. Check live prices on the provider's own page before you commit money.`}
    >
      <ModelFilter words={filterWords(catalog)} chosen={Object.fromEntries(entries)} issues={issues} />
      <ModelTable rows={rows} />
    </PageFrame>
  );
}
