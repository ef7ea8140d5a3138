import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BillingSections } from "@/components/catalogue/billing-sections";
import { ChangeList } from "@/components/catalogue/change-list";
import { ExampleTable } from "@/components/catalogue/example-table";
import { FactList } from "@/components/catalogue/fact-list";
import { ModelHead } from "@/components/catalogue/model-head";
import { PageFrame } from "@/components/catalogue/page-frame";
import { PricePlot } from "@/components/catalogue/price-plot";
import { PriceTable } from "@/components/catalogue/price-table";
import { SellerTable } from "@/components/catalogue/seller-table";
import { SourceList } from "@/components/catalogue/source-list";
import { Section } from "@/components/ui/section";
import type { CatalogueModel } from "@/lib/catalogue";
import { catalogue } from "@/lib/data";
import { formatDay } from "@/lib/words/format";
import { accuracyOf, accuracyPath } from "@/lib/ask/accuracy";
import { withPlan } from "@/lib/ask/plan-link";
import { readPlan } from "@/lib/ask/read";
import { compareLink } from "@/lib/ask/set-query";
import { focusQuery, writePlan } from "@/lib/ask/write";
import { viewModel, type ModelView } from "@/lib/views/page/model";
import { viewSellers } from "@/lib/views/page/sellers";
import { carried, facts, today } from "../../../request";

type Props = { params: Promise<{ provider: string; model: string }> };

const find = async ({ params }: Props): Promise<CatalogueModel | undefined> => {
  const { provider, model } = await params;
  return catalogue.find(`${provider}/${decodeURIComponent(model)}`);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const entry = await find(props);
  if (!entry) return {};
  const { key, model, provider } = entry;
  const at = `${model.name} at ${provider.name}`;
  return {
    title: `${at}: price, units, limits`,
    description: `Every price on record for ${at}, made by ${model.vendor}: in its own unit and a second, with worked examples, limits, what failed jobs cost, sources and what moved.`,
    alternates: { canonical: `/models/${key}` },
  };
}

function Prices({ model, plan }: { model: ModelView; plan: string | undefined }) {
  const wrong = `model=${model.key}`;
  return (
    <>
      <Section id="prices" title="Prices" aside={`confidence ${model.confidence}`}>
        {model.prices.length > 0 ? (
          <PriceTable caption="Prices in force" rows={model.prices} wrong={wrong} />
        ) : (
          <p className="py-3">No price of this model is in force or published.</p>
        )}
      </Section>
      {model.examples.length > 0 ? (
        <Section
          id="examples"
          title="Worked examples"
          aside={
            <>
              {model.cameOut} ·{" "}
              <a className="source-link" href={withPlan(accuracyOf({ model: model.key }), plan)}>
                on record
              </a>
            </>
          }
        >
          <ExampleTable
            caption="Worked examples: what is printed and what is calculated"
            examples={model.examples}
            recordOf={({ place }) => withPlan(`${accuracyPath}#${place}`, plan)}
          />
        </Section>
      ) : null}
      <Section id="history" title="What moved">
        {model.history.length === 0 ? <p className="py-3 text-soft">No change is on record.</p> : null}
        {model.plot ? <PricePlot history={model.plot} /> : null}
        <ChangeList changes={model.history} withModel={false} />
        {model.past.length > 0 ? (
          <PriceTable caption="Prices that no longer hold, or not yet" rows={model.past} wrong={wrong} />
        ) : null}
      </Section>
    </>
  );
}

/** A model's price card: prices, sums, history, limits, policy, waiting, credit, sources. */
export default async function ModelPage(props: Props) {
  const entry = await find(props);
  if (!entry) notFound();
  const model = viewModel(entry, today(), catalogue);
  const { plan } = await carried();
  // The page is of what is known now, and so is the estimate that it leads to.
  const now = plan && { ...plan.plan, release: undefined };
  const estimate = now ? `/?${focusQuery(now, entry.key)}` : model.link;
  const asked = now ?? readPlan(new URLSearchParams(model.link.slice("/?".length)), facts()).plan;
  const compare = compareLink(now ? writePlan(now) : model.link.slice("/?".length), entry.key);
  const sellers = viewSellers(asked, entry, facts());
  return (
    <PageFrame
      current="/models"
      query={plan?.query}
      day={formatDay(today())}
      title={model.name}
      lead={<ModelHead model={model} plan={plan?.query} estimate={estimate} compare={compare} />}
    >
      <Prices model={model} plan={plan?.query} />
      {sellers ? (
        <Section id="sellers" title="Same model, other sellers">
          <SellerTable sellers={sellers} />
        </Section>
      ) : null}
      <Section id="limits" title="Limits and defaults">
        <FactList facts={model.constraints} />
      </Section>
      <BillingSections policy={model.policy} waiting={model.waiting} credit={model.credit} />
      <SourceList sources={model.sources} />
    </PageFrame>
  );
}
