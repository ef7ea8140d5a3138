import { cache } from "react";
import type { Metadata } from "next";
import { ModelFilter } from "@/components/catalogue/model-filter";
import { ModelList } from "@/components/catalogue/model-list";
import { PageFrame } from "@/components/catalogue/page-frame";
import { PageLinks } from "@/components/catalogue/page-links";
import { JsonLd } from "@/components/guides/json-ld";
import { LeftOut } from "@/components/left-out";
import { accuracyPath } from "@/lib/ask/accuracy";
import { modelList } from "@/lib/ask/model-list";
import { withPlan } from "@/lib/ask/plan-link";
import { catalogue } from "@/lib/data";
import { viewModelList } from "@/lib/views/page/model-list";
import { carried, facts } from "../request";
import { dataset } from "../structured-data";

/** The list of this request, which the title and the page share. */
const asked = cache(async () => {
  const { plan, entries } = await carried();
  return { plan, list: viewModelList(entries, plan?.plan, plan?.facts ?? facts()) };
});

const description = `What a plan costs on each of ${catalogue.models.length} video generation models, sorted and filtered, with how long and how large they make a clip and how old the price is.`;

export async function generateMetadata(): Promise<Metadata> {
  const { plan, list } = await asked();
  const { what, standing } = list.plan;
  return {
    ...(plan
      ? { title: list.title, description: `For ${what}: ${standing} ${description}` }
      : { title: "Models", description }),
    alternates: { canonical: "/models" },
  };
}

/** The catalogue as a list, priced for the plan that is carried along. */
export default async function ModelsPage() {
  const { plan, list } = await asked();
  const { plan: priced, issues, filter, pages, ...table } = list;
  return (
    <PageFrame
      current="/models"
      query={plan?.query}
      day={list.day}
      title="Models"
      lead={
        <>
          For {priced.what}: <b className="font-[560] text-ink">{priced.standing}</b> {priced.wishes}{" "}
          <a className="source-link whitespace-nowrap print:hidden" href={priced.href}>
            {priced.own ? "Back to the estimate" : "Change the plan"}
          </a>
        </>
      }
    >
      <JsonLd data={dataset(catalogue)} />
      <ModelFilter filter={filter} action={modelList.path} along={plan ? [["plan", plan.query]] : []} />
      <LeftOut issues={issues} className="mt-4" />
      <ModelList {...table} />
      <PageLinks pages={pages} />
      <p className="mt-6 max-w-[72ch] text-small text-soft">
        {`${catalogue.models.length} models of ${catalogue.providers.length} providers. A price that nobody publishes is not guessed. The provider’s own page decides: check it before you commit money. `}
        <a className="source-link" href={withPlan(accuracyPath, plan?.query)}>
          How well these prices reproduce printed sums and bills
        </a>
      </p>
    </PageFrame>
  );
}
