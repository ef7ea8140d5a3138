import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BillingSections } from "@/components/catalogue/billing-sections";
import { ModelTable } from "@/components/catalogue/model-table";
import { PageFrame } from "@/components/catalogue/page-frame";
import { SourceList } from "@/components/catalogue/source-list";
import { Section } from "@/components/ui/section";
import { catalogue } from "@/lib/data";
import { formatDay } from "@/lib/words/format";
import { viewProvider } from "@/lib/views/page/model/provider";
import { carried, today } from "../../request";

type Props = { params: Promise<{ provider: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { provider: id } = await props.params;
  const provider = catalogue.providers.find((candidate) => candidate.id === id);
  if (!provider) return {};
  const { name, models } = provider;
  return {
    title: `${name}: video prices and billing policy`,
    description: `What ${name} charges for ${models.length} video generation ${models.length === 1 ? "model" : "models"}, what it bills of jobs that give nothing, its credit and its limits, with the sources and the day each was seen.`,
    alternates: { canonical: `/models/${id}` },
  };
}

/** A provider: what it charges of failed jobs, how its jobs are waited for, its credit, its models, its sources. */
export default async function ProviderPage(props: Props) {
  const provider = viewProvider(catalogue, (await props.params).provider, today());
  if (!provider) notFound();
  const plan = (await carried()).plan?.query;
  return (
    <PageFrame
      current="/models"
      query={plan}
      day={formatDay(today())}
      title={provider.name}
      lead={
        <>
          <a href="#models">
            {provider.models.length} {provider.models.length === 1 ? "model" : "models"}
          </a>{" "}
          in the catalogue. Live prices are on <a href={provider.pricingUrl}>the provider&rsquo;s own page</a>.
        </>
      }
    >
      <BillingSections policy={provider.policy} waiting={provider.waiting} credit={provider.credit} />
      <Section id="models" title="Models">
        <ModelTable rows={provider.models} plan={plan} />
      </Section>
      <SourceList sources={provider.sources} />
    </PageFrame>
  );
}
