import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFrame } from "@/components/catalogue/page-frame";
import { Blocks } from "@/components/guides/blocks";
import { Contents } from "@/components/guides/contents";
import { GuideItems } from "@/components/guides/guide-list";
import { LivePrices } from "@/components/guides/live-prices";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/words/format";
import { withPlan } from "@/lib/ask/plan-link";
import { plainEntries } from "@/lib/ask/typed";
import type { Guide } from "@/lib/views/guide/types";
import { carried, today } from "../../request";
import { findGuide, guideWith } from "../texts";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const guide = findGuide((await props.params).slug);
  if (!guide) return {};
  const { title, description, slug } = guide;
  return { title, description, alternates: { canonical: `/guides/${slug}` } };
}

const headings = ({ blocks }: Guide) =>
  blocks.flatMap((block) => (block.kind === "heading" ? [{ id: block.id, name: block.text }] : []));

/** A guide: its text with today's figures, its example with what the reader has set, where to go on. */
export default async function GuidePage(props: Props) {
  const found = findGuide((await props.params).slug);
  if (!found) notFound();
  const { plan: own, entries } = await carried();
  const plan = own?.query;
  const asked = Object.fromEntries(plainEntries(entries, today()).map(([key, text]) => [key, text.trim()]));
  const guide = guideWith(found, asked);
  const related = guide.related.flatMap((slug) => findGuide(slug) ?? []);
  const back = (
    <p className="mb-1 text-small print:hidden">
      <a className="source-link" href={withPlan("/guides", plan)}>
        All guides
      </a>
    </p>
  );
  return (
    <PageFrame current="/guides" query={plan} day={formatDay(today())} title={guide.title} back={back}>
      <div className="mt-2 gap-x-20 wide:grid wide:grid-cols-[minmax(0,46rem)_minmax(0,1fr)] print:block!">
        <article className="min-w-0">
          <Blocks blocks={guide.blocks} action={`/guides/${guide.slug}`} asked={asked} plan={plan} />
          <LivePrices links={guide.live} />
        </article>
        <div className="hidden wide:sticky wide:top-8 wide:mt-4 wide:block wide:self-start print:hidden!">
          <Contents label="On this page" places={headings(guide)} />
        </div>
      </div>
      {related.length > 0 ? (
        <Section id="related" title="Related guides">
          <GuideItems guides={related} plan={plan} />
        </Section>
      ) : null}
    </PageFrame>
  );
}
