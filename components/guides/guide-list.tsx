import { Section } from "@/components/ui/section";
import { withPlan } from "@/lib/ask/plan-link";

type GuideSummary = { slug: string; title: string; description: string };
export type GuideGroup = { id: string; title: string; guides: readonly GuideSummary[] };

type ItemsProps = { guides: readonly GuideSummary[]; plan?: string | undefined };

/** Guides by their title, each with one sentence. */
export const GuideItems = ({ guides, plan }: ItemsProps) => (
  <ul>
    {guides.map(({ slug, title, description }) => (
      <li
        key={slug}
        className="grid gap-x-8 gap-y-0.5 border-b border-hair py-2.5 wide:grid-cols-[23rem_minmax(0,1fr)] wide:items-baseline"
      >
        <a className="font-[530] title-link" href={withPlan(`/guides/${slug}`, plan)}>
          {title}
        </a>
        <p className="max-w-[75ch] text-small text-pretty text-soft">{description}</p>
      </li>
    ))}
  </ul>
);

/** Every guide, by what it is about. */
export const GuideList = ({ groups, plan }: { groups: readonly GuideGroup[]; plan?: string | undefined }) => (
  <>
    {groups.map(({ id, title, guides }) => (
      <Section key={id} id={id} title={title}>
        <GuideItems guides={guides} plan={plan} />
      </Section>
    ))}
  </>
);
