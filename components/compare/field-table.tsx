import { memo, useMemo } from "react";
import { SeenDay } from "@/components/seen-day";
import { unpackRows } from "@/lib/views/page/pack";
import type { FieldColumn, FieldRow, FieldView } from "@/lib/views/page/compare/types";
import { billedWords } from "@/lib/words/billed";
import { verdictWords } from "@/lib/words/verdict";
import { PageLink, type OpenLink } from "@/components/ui/page-link";
import { along } from "../estimator/along";
import type { SetLinks } from "./set-links";

type ColumnId = FieldColumn["id"];

const arrows = { ascending: " ↑", descending: " ↓", none: "" };

type HeadsProps = { columns: readonly FieldColumn[]; sortOf: (order: string) => string; open: OpenLink };

const Heads = ({ columns, sortOf, open }: HeadsProps) => (
  <thead>
    <tr>
      <th scope="col">
        <span className="sr-only">In the set</span>
      </th>
      {columns.map(({ id, label, sort }) => (
        <th key={id} scope="col" aria-sort={sort === undefined || sort.now === "none" ? undefined : sort.now}>
          {sort ? (
            <PageLink href={sortOf(sort.next)} open={open}>
              {label}
              <span aria-hidden="true">{arrows[sort.now]}</span>
            </PageLink>
          ) : (
            label
          )}
        </th>
      ))}
    </tr>
  </thead>
);

/** The scale of every row: its line, and the budget through all of them. Drawn once. */
const ScaleShape = ({ budget }: { budget: FieldView["budget"] | undefined }) => (
  <svg aria-hidden="true" className="absolute size-0">
    <symbol id="field-scale">
      <rect y="50%" width="100%" height="1" className="fill-hair" />
      {budget && budget.at >= 0 && budget.at <= 1 ? (
        <rect x={along(budget.at)} width="1.5" height="100%" className="fill-ink" />
      ) : null}
    </symbol>
  </svg>
);

/** Where a model stands on the scale, with a line to its favourable end. What all rows have in common says the sheet. */
const Place = ({ row: { at, lowAt } }: { row: FieldRow }) => (
  <svg aria-hidden="true">
    <use href="#field-scale" />
    {lowAt < at ? <rect x={along(lowAt)} width={along(at - lowAt)} /> : null}
    <circle cx={along(at)} />
  </svg>
);

type CellProps = { id: Exclude<ColumnId, "name">; row: FieldRow };

function Cell({ id, row }: CellProps) {
  switch (id) {
    case "provider":
      return <td>{row.provider}</td>;
    case "money":
      return <td>{row.money}</td>;
    case "scale":
      return (
        <td>
          <Place row={row} />
        </td>
      );
    case "verdict":
      return <td data-verdict={row.verdict || undefined}>{row.verdict ? verdictWords[row.verdict] : null}</td>;
    case "clip":
      return <td>{row.perClip}</td>;
    case "made":
      return <td className={row.made ? "text-warn" : undefined}>{row.made || "exact"}</td>;
    case "failed":
      return <td data-state={billedWords[row.failed].state}>{billedWords[row.failed].text}</td>;
    case "wait":
      return <td>{row.wait}</td>;
    case "seen":
      return (
        <td className={row.old ? "text-unknown" : undefined}>
          <SeenDay seen={row.seen} before={row.before} after={` · ${row.confidence}`} />
        </td>
      );
  }
}

type TickProps = { row: FieldRow; links: SetLinks; open: OpenLink };

/** In the set or not: a button that sends the form around the table, the comparison with the other set, which a script does in place. */
const Tick = ({ row: { key, name, provider, inSet }, links, open }: TickProps) => (
  <button
    name="model"
    value={links.toggled(key).join(",")}
    aria-pressed={inSet}
    aria-label={`Compare ${name} at ${provider}`}
    onClick={
      open &&
      ((event) => {
        event.preventDefault();
        open(links.toggleOf(key));
      })
    }
  />
);

type RowProps = {
  row: FieldRow;
  columns: readonly FieldColumn[];
  links: SetLinks;
  open: OpenLink;
};

const Row = memo(function Row({ row, columns, links, open }: RowProps) {
  return (
    <tr data-in-set={row.inSet ? "" : undefined}>
      <td>
        <Tick row={row} links={links} open={open} />
      </td>
      {columns.map(({ id }) =>
        id === "name" ? (
          <th key={id} scope="row">
            <a href={links.estimateOf(row.key)}>{row.name}</a>
            {row.mark ? <small> {row.mark}</small> : null}
            {row.beside ? <small> in your set, outside this list</small> : null}
          </th>
        ) : (
          <Cell key={id} id={id} row={row} />
        ),
      )}
    </tr>
  );
});

type Props = Pick<FieldView, "columns" | "rows" | "budgetBefore" | "budgetSays"> & {
  budget?: FieldView["budget"] | undefined;
  links: SetLinks;
  /** The field in an order. */
  sortOf: (order: string) => string;
  open: OpenLink;
};

/** All models with what the plan takes on each: a table; on a narrow screen two lines a model. */
export function FieldTable({ columns, rows: packed, budget, budgetBefore, budgetSays, links, sortOf, open }: Props) {
  const rows = useMemo(() => unpackRows(packed), [packed]);
  const row = (each: FieldRow) => <Row key={each.key} row={each} columns={columns} links={links} open={open} />;
  const line = budgetBefore ?? rows.length;
  return (
    <>
      <ScaleShape budget={budget} />
      <table className="model-list field-list">
        <caption className="sr-only">All models on this plan</caption>
        <Heads columns={columns} sortOf={sortOf} open={open} />
        <tbody>
          {rows.slice(0, line).map(row)}
          {budgetBefore === undefined ? null : (
            <tr className="field-budget">
              <td colSpan={columns.length + 1}>{budgetSays}</td>
            </tr>
          )}
          {rows.slice(line).map(row)}
        </tbody>
      </table>
    </>
  );
}
