import { SourceLink } from "@/components/source-link";
import { withPlan } from "@/lib/ask/plan-link";
import type { LearntGroup, LearntRow } from "@/lib/views/page/learnt";

type RowProps = { row: LearntRow; plan: string | undefined };

const Row = ({ row: { name, href, provider, text, models, source, before }, plan }: RowProps) => (
  <li className="grid gap-x-6 border-b border-hair py-2 wide:grid-cols-[16rem_minmax(0,1fr)]">
    <span>
      {href ? (
        <a className="title-link inline-flex min-h-6 items-center font-[530]" href={withPlan(href, plan)}>
          {name}
        </a>
      ) : (
        <span className="font-[530]">{name}</span>
      )}{" "}
      {provider ? <span className="text-small text-soft">{provider}</span> : null}
    </span>
    <span className="text-pretty">
      {text}
      {models?.map((model, at) => (
        <span key={model.href}>
          {at === 0 ? " " : ", "}
          <a className="source-link inline-flex min-h-6 items-center" href={withPlan(model.href, plan)}>
            {model.name}
          </a>
        </span>
      ))}
      {source ? (
        <span className="text-small text-soft">
          {" "}
          Seen on <SourceLink source={source} />
          {before ? <span className="text-label text-unknown">, {before}</span> : null}.
        </span>
      ) : null}
    </span>
  </li>
);

/** What a release learnt, group by group. */
export const ReleaseNews = ({ groups, plan }: { groups: readonly LearntGroup[]; plan: string | undefined }) =>
  groups.map(({ title, rows }) => (
    <section key={title} className="mt-5">
      <h3 className="border-b border-line pb-1 text-label font-[560] text-soft">
        {title} <span className="font-normal">{rows.length}</span>
      </h3>
      <ul>
        {rows.map((row) => (
          <Row key={row.id} row={row} plan={plan} />
        ))}
      </ul>
    </section>
  ));
