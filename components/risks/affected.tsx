import { Fragment } from "react";
import { StateMark } from "@/components/state-mark";
import { Section } from "@/components/ui/section";
import type { AffectedGroup, AffectedRow, ApartGroup } from "@/lib/views/page/risk";
import { unbroken } from "@/lib/words/unbroken";

type RowProps = { row: AffectedRow; withMoney: boolean };

const Row = ({ row: { provider, model, models, price, explanation, atMost, href }, withMoney }: RowProps) => (
  <li className="grid grid-cols-[1fr_auto] items-baseline gap-x-5 gap-y-0.5 border-b border-hair py-2 wide:grid-cols-[14.5rem_minmax(0,1fr)_6.5rem] print:grid-cols-[12rem_minmax(0,1fr)_6rem]!">
    <p>
      <a className="font-[530] title-link" href={href}>
        {provider}
      </a>
      <span className="block text-label text-faint">
        {model}
        {[models, price].filter(Boolean).map((text) => (
          <Fragment key={text}>
            , <span className="whitespace-nowrap">{text}</span>
          </Fragment>
        ))}
      </span>
    </p>
    {withMoney ? <p className="text-right whitespace-nowrap wide:order-3">{atMost || "no amount"}</p> : null}
    <p className={`col-span-2 text-small text-pretty text-soft ${withMoney ? "wide:col-span-1" : ""}`}>
      {unbroken(explanation)}
    </p>
  </li>
);

function Group({ group: { state, rows } }: { group: AffectedGroup }) {
  const withMoney = rows.some(({ atMost }) => atMost !== "");
  return (
    <>
      <div className="mt-5 flex items-baseline gap-x-3 border-b border-hair-strong pb-1.5">
        <h3 className="text-label text-soft">
          <StateMark state={state} /> at {rows.length} {rows.length === 1 ? "provider" : "providers"}
        </h3>
        {withMoney ? <p className="ml-auto text-label text-faint">at most, a month</p> : null}
      </div>
      <ul>
        {rows.map((row) => (
          <Row key={row.href} row={row} withMoney={withMoney} />
        ))}
      </ul>
    </>
  );
}

const Apart = ({ group: { because, providers } }: { group: ApartGroup }) => (
  <p className="mt-4 max-w-[78ch] text-small text-soft">
    {because}:{" "}
    {providers.map(({ name, href }, index) => (
      <span key={href}>
        {index > 0 ? ", " : ""}
        <a className="source-link" href={href}>
          {name}
        </a>
      </span>
    ))}
    .
  </p>
);

type Props = { affected: readonly AffectedGroup[]; apart: readonly ApartGroup[] };

/** Every provider by the state of its worst model, each leading to the estimate with that model in focus. */
export function Affected({ affected, apart }: Props) {
  const all = affected.reduce((many, { rows }) => many + rows.length, 0);
  return (
    <Section id="affected" title="Who is affected" aside={`the same plan at ${all} providers, each by its worst model`}>
      {affected.map((group) => (group.rows.length > 0 ? <Group key={group.state} group={group} /> : null))}
      {apart.map((group) => (
        <Apart key={group.because} group={group} />
      ))}
    </Section>
  );
}
