import type { Metadata } from "next";
import { JsonLd } from "@/components/guides/json-ld";
import { ModelFilter } from "@/components/catalogue/model-filter";
import { ModelTable } from "@/components/catalogue/model-table";
import { PageLinks } from "@/components/catalogue/page-links";
import { PageFrame } from "@/components/catalogue/page-frame";
import { catalogue } from "@/lib/data";
import { pageOf } from "@/lib/ask/page";
import { filterModels, filterWords } from "@/lib/ask/filter";
import { formatDay } from "@/lib/words/format";
import { viewModelRow } from "@/lib/views/page/model/row";
import { searchModels } from "@/lib/views/page/model-search";
import { carried, today } from "../request";
import { dataset } from "../structured-data";

export const metadata: Metadata = {
  title: "Models",
  description: "Every video generation model in the catalogue: what drives its price, how old and how sure it is.",
  alternates: { canonical: "/models" },
};

/** The catalogue as a list, filtered by the same words as the API. */
export default async function ModelsPage() {
  const asked = await carried();
  const plan = asked.plan?.query;
  const given = asked.entries.filter(([, text]) => text !== "");
  const entries = given.filter(([key]) => key !== "page");
  const { models, on, issues } = filterModels(catalogue, entries, today());
  const list = pageOf(models, given.find(([key]) => key === "page")?.[1] ?? "");
  const typed = entries.length === 1 && entries[0]?.[0] === "q" ? entries[0][1] : undefined;
  const none = typed === undefined ? undefined : searchModels(catalogue.models, typed, { on }).none;
  const rows = list.items.map((model) => viewModelRow(model, on));
  return (
    <PageFrame
      current="/models"
      query={plan}
      day={formatDay(on)}
      title="Models"
      lead={`${catalogue.models.length} models of ${catalogue.providers.length} providers, with what drives their price, how old and how sure it is. Check live prices on the provider's own page before you commit money.`}
    >
      <JsonLd data={dataset(catalogue)} />
      <ModelFilter
        words={filterWords(catalogue)}
        chosen={new Map(entries)}
        issues={[...issues, ...list.issues]}
        plan={plan}
      />
      <ModelTable rows={rows} plan={plan} position={list} none={none} />
      <PageLinks page={list.page} pages={list.pages} entries={entries} plan={plan} />
    </PageFrame>
  );
}
