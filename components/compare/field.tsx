import { memo } from "react";
import { EmptyList } from "@/components/catalogue/empty-list";
import { KindLinks, ModelFilter } from "@/components/catalogue/model-filter";
import { PageLinks } from "@/components/catalogue/page-links";
import { LeftOut } from "@/components/left-out";
import { PageLink, type OpenLink } from "@/components/ui/page-link";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { Section } from "@/components/ui/section";
import type { FieldView } from "@/lib/views/page/compare/types";
import type { ReasonGroup } from "@/lib/views/page/comparison-types";
import { FieldTable } from "./field-table";
import type { SetLinks } from "./set-links";

type Pair = readonly [name: string, value: string];
type Props = {
  field: FieldView;
  /** The plan with its set, as pairs and as a query. */
  plan: readonly Pair[];
  /** What of the field is shown, which a tick leaves as it is. */
  shown: string;
  links: SetLinks;
  sortOf: (order: string) => string;
  /** The page with every model listed that cannot make it, or with none of them. */
  reasons: string;
  open: OpenLink;
  show: ((pairs: [string, string][]) => void) | undefined;
  late: boolean;
};

type ReasonsProps = { title: string; groups: readonly ReasonGroup[]; estimateOf: (key: string) => string };

const Reasons = ({ title, groups, estimateOf }: ReasonsProps) =>
  groups.length === 0 ? null : (
    <div className="mt-3">
      <p>
        <b className="font-[560] text-ink">{title}</b> {groups.map(({ summary }) => summary).join(", ")}.
      </p>
      {groups.map((group) =>
        group.models.length === 0 ? null : (
          <ul key={group.code} aria-label={group.summary} className="mt-3 border-t border-hair-strong">
            {group.models.map(({ key, name, provider, reason }) => (
              <li key={key} className="grid gap-x-4 border-b border-hair py-1.5 wide:grid-cols-[20rem_1fr]">
                <span>
                  <a href={estimateOf(key)} className="title-link text-ink">
                    {name}
                  </a>{" "}
                  {provider}
                </span>
                <span>{reason}</span>
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  );

/** What has no price for the plan: what is not recorded, apart from what cannot be made. */
function Unpriced({ field: { maybe, cannot }, links, reasons, open }: Props) {
  if (maybe.length + cannot.length === 0) return null;
  const listed = [...maybe, ...cannot].some(({ models }) => models.length > 0);
  return (
    <div className="mt-5 max-w-[90ch] text-small text-soft print:hidden">
      <Reasons title="Perhaps, but it is not recorded:" groups={maybe} estimateOf={links.estimateOf} />
      <Reasons title="Cannot make it:" groups={cannot} estimateOf={links.estimateOf} />
      <PageLink href={reasons} open={open} className="action-link mt-2 inline-flex min-h-6 items-center touch:min-h-11">
        {listed ? "Fold the lists" : "See each, with its estimate and what would give it a price"}
      </PageLink>
    </div>
  );
}

/** All models on the plan: searched, filtered and ordered in place, or by a plain form. */
export const Field = memo(function Field(props: Props) {
  const { field, plan, shown, links, sortOf, open, show, late } = props;
  const along = [...plan, ...new URLSearchParams(shown)].filter(([name]) => name !== "model");
  return (
    <div aria-busy={late} className={late ? "opacity-60" : undefined}>
      <Section id="field" title="Field" aside={field.standing}>
        <ModelFilter filter={field.filter} action="/compare" along={plan} show={show} />
        {field.wished ? (
          <p className="mt-3 text-small text-soft">
            {field.wished.text}{" "}
            <PageLink href={field.wished.href} open={open} className="action-link">
              {field.wished.action}
            </PageLink>
          </p>
        ) : null}
        <LeftOut issues={field.issues} className="mt-4" />
        <div className="mt-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <KindLinks kinds={field.kinds} open={open} />
          {field.empty ? null : (
            <p role="status" className="text-small text-soft">
              {field.place}
            </p>
          )}
        </div>
        {field.empty ? (
          <EmptyList {...field.empty} open={open} />
        ) : (
          <form method="get" action="/compare">
            <HiddenFields pairs={along} />
            <FieldTable {...field} links={links} sortOf={sortOf} open={open} />
          </form>
        )}
        <PageLinks pages={field.pages} open={open} />
        <Unpriced {...props} />
      </Section>
    </div>
  );
});
