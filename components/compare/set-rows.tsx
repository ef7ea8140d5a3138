/** The rows of the set: each asks one thing of every model. */
import type { ReactNode } from "react";
import { StateDot } from "@/components/state-mark";
import { PageLink, type OpenLink } from "@/components/ui/page-link";
import { VerdictGlyph, VerdictWord } from "@/components/verdict-mark";
import type { FieldView, SetCell, SetColumn, SetRow, SetView } from "@/lib/views/page/compare/types";
import { unbroken } from "@/lib/words/unbroken";
import { along } from "../estimator/along";

/** Where a model stands on the scale of the set, a line to the favourable end, and the budget through all of them. */
function Place({ place, scale }: { place: NonNullable<SetColumn["place"]>; scale: SetView["scale"] }) {
  const { budget } = scale;
  return (
    <svg aria-hidden="true" className="block h-6 w-full overflow-visible print:[print-color-adjust:exact]">
      {budget ? <rect x={along(budget.at)} width={along(1 - budget.at)} height="100%" className="fill-beyond" /> : null}
      <rect width="100%" height="1" y="50%" className="fill-hair-strong" />
      {place.lowAt < place.at ? (
        <line
          x1={along(place.lowAt)}
          x2={along(place.at)}
          y1="50%"
          y2="50%"
          className="stroke-unknown stroke-2 [stroke-dasharray:4_2]"
        />
      ) : null}
      {budget ? (
        <rect x={along(budget.at)} width="2" height="100%" transform="translate(-1)" className="fill-ink" />
      ) : null}
      <circle cx={along(place.at)} cy="50%" r="5" className="fill-accent stroke-paper stroke-2" />
    </svg>
  );
}

function Cell({ cell }: { cell: SetCell | null }) {
  if (cell === null) return <td className="set-none">–</td>;
  const { text, note, state, verdict, best, warn } = cell;
  return (
    <td>
      {verdict ? (
        <>
          <VerdictGlyph verdict={verdict} className="h-2.5" /> <VerdictWord verdict={verdict}>{text}</VerdictWord>
        </>
      ) : state ? (
        <StateDot state={state}>{text}</StateDot>
      ) : (
        <span className={`set-text ${warn ? "text-warn" : ""}`} data-best={best ? "" : undefined}>
          {unbroken(text)}
        </span>
      )}
      {best ? <span className="text-label font-[560] text-clear"> {best}</span> : null}
      {note ? <small>{unbroken(note)}</small> : null}
    </td>
  );
}

type RowProps = {
  row: SetRow;
  columns: readonly SetColumn[];
  /** What stands in the place of a model without a price; its own cell where nothing is named. */
  because?: (column: SetColumn, why: NonNullable<SetColumn["because"]>) => ReactNode;
  className?: string;
};

/** One thing that is asked of every model. */
export const Row = ({ row, columns, because, className }: RowProps) => (
  <tr className={className}>
    <th scope="row">{unbroken(row.label)}</th>
    {columns.map((column, at) =>
      because && column.because ? (
        because(column, column.because)
      ) : (
        <Cell key={column.key} cell={row.cells[at] ?? null} />
      ),
    )}
  </tr>
);

type MoneyRowProps = Pick<RowProps, "row" | "columns"> & {
  /** So many rows are about money. */
  rows: number;
  open: OpenLink;
};

/** The first row: the money, or through all rows about money why there is none, and what would give it a price. */
export const MoneyRow = ({ row, columns, rows, open }: MoneyRowProps) => (
  <Row
    row={row}
    columns={columns}
    className="set-money"
    because={({ key, cures }, { word, reason }) => (
      <td key={key} className="set-because" rowSpan={rows}>
        <p className="flex items-center gap-2">
          <VerdictGlyph verdict="unknown" className="h-2.5" />
          <b className="font-[560] text-soft">{word}</b>
        </p>
        <p className="mt-1 text-small text-soft">{unbroken(reason)}</p>
        {cures.map(({ label, href }) => (
          <PageLink key={label} href={href} open={open} className="button mt-2 w-full">
            {label}
          </PageLink>
        ))}
      </td>
    )}
  />
);

/** A row about money below the first: a model without a price has its reason there already. */
export const UnderRow = (props: Pick<RowProps, "row" | "columns">) => <Row {...props} because={() => null} />;

/** All of them on one scale of money. */
export const ScaleRow = ({ set: { columns, scale } }: { set: SetView }) => (
  <tr aria-hidden="true">
    <th scope="row">
      <span className="text-label">{scale.from === scale.to ? "" : `${scale.from}\u00a0–\u00a0${scale.to}`}</span>
    </th>
    {columns.map(({ key, place }) =>
      place ? (
        <td key={key}>
          <Place place={place} scale={scale} />
        </td>
      ) : null,
    )}
  </tr>
);

/** At how many providers each maker's model is sold, as a way to them. */
export const SoldRow = ({ sold, columns }: { sold: FieldView["sold"]; columns: readonly SetColumn[] }) => (
  <tr>
    <th scope="row">Sold by</th>
    {columns.map(({ key }) => {
      const found = sold.find((one) => one.key === key);
      return (
        <td key={key}>
          {found ? (
            <a href={found.href} className="title-link">
              {found.text}
            </a>
          ) : (
            "one provider"
          )}
          {found?.note ? <small>{found.note}</small> : null}
        </td>
      );
    })}
  </tr>
);
