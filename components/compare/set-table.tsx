import type { ReactNode } from "react";
import { StateDot } from "@/components/state-mark";
import { VerdictGlyph, VerdictWord } from "@/components/verdict-mark";
import type { FieldView, SetCell, SetColumn, SetRow, SetView } from "@/lib/views/page/compare/types";
import { unbroken } from "@/lib/words/unbroken";
import { along } from "../estimator/along";
import { SetHead, type Swap } from "./set-head";
import type { SetLinks } from "./set-links";
import { PageLink, type OpenLink } from "@/components/ui/page-link";

type Props = {
  set: SetView;
  /** Who else sells them. */
  sold: FieldView["sold"];
  /** Rows that are the same in all columns are shown as well. */
  all: boolean;
  links: SetLinks;
  open: OpenLink;
  swap: Swap;
  /** Shows all rows, or only those that differ. */
  rows: ReactNode;
  /** The way to one more model. */
  add: ReactNode;
};

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

type BecauseProps = { column: SetColumn; rows: number; open: OpenLink };

/** Why a model has no price, and what would give it one: in the place of so many rows. */
const Because = ({ column, rows, open }: BecauseProps) =>
  column.because ? (
    <td className="set-because" rowSpan={rows}>
      <p className="flex items-center gap-2">
        <VerdictGlyph verdict="unknown" className="h-2.5" />
        <b className="font-[560] text-soft">{column.because.word}</b>
      </p>
      <p className="mt-1 text-small text-soft">{unbroken(column.because.reason)}</p>
      {column.cures.map(({ label, href }) => (
        <PageLink key={label} href={href} open={open} className="button mt-2 w-full">
          {label}
        </PageLink>
      ))}
    </td>
  ) : null;

type RowProps = {
  row: SetRow;
  columns: readonly SetColumn[];
  /** The reason of a model without a price stands in its place. */
  under: boolean;
};

const Row = ({ row, columns, under }: RowProps) => (
  <tr>
    <th scope="row">{unbroken(row.label)}</th>
    {columns.map(({ key, because }, at) => (because && under ? null : <Cell key={key} cell={row.cells[at] ?? null} />))}
  </tr>
);

/** The first row: the money, or why there is none. */
const MoneyRow = ({ row, columns, rows, open }: Omit<RowProps, "under"> & { rows: number; open: OpenLink }) => (
  <tr className="set-money">
    <th scope="row">{unbroken(row.label)}</th>
    {columns.map((column, at) =>
      column.because ? (
        <Because key={column.key} column={column} rows={rows} open={open} />
      ) : (
        <Cell key={column.key} cell={row.cells[at] ?? null} />
      ),
    )}
  </tr>
);

const ScaleRow = ({ set: { columns, scale } }: { set: SetView }) => (
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
const SoldRow = ({ sold, columns }: { sold: FieldView["sold"]; columns: readonly SetColumn[] }) => (
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

/** Models side by side; on a narrow screen two at a time, the others by a swipe. */
export function SetTable({ set, sold, all, links, open, swap, rows, add }: Props) {
  const { columns, more } = set;
  const shown = all || columns.length < 2 ? set.rows : set.rows.filter(({ same }) => !same);
  const [money, ...others] = shown.some(({ id }) => id === "money")
    ? shown
    : [...set.rows.filter(({ id }) => id === "money"), ...shown];
  const hidden = set.rows.length - shown.length;
  const scaled = columns.some(({ place }) => place);
  // The first rows are about money: a model without a price says there why it has none.
  const ofMoney = others.findIndex(({ cells }) => columns.every(({ because }, at) => !because || cells[at] !== null));
  const under = ofMoney < 0 ? others.length : ofMoney;
  return (
    <>
      <div className="set-scroll" tabIndex={0} role="group" aria-label="Models side by side">
        <table className="set-table">
          <caption className="sr-only">Models side by side on one plan</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="text-label font-normal text-faint">{`${columns.length} of 6`}</span>
              </th>
              {columns.map((column, at) => (
                <SetHead
                  key={column.key}
                  column={column}
                  first={at === 0}
                  last={at === columns.length - 1}
                  links={links}
                  open={open}
                  swap={swap}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {money ? <MoneyRow row={money} columns={columns} rows={under + (scaled ? 2 : 1)} open={open} /> : null}
            {scaled ? <ScaleRow set={set} /> : null}
            {others.map((row, at) => (
              <Row key={row.id} row={row} columns={columns} under={at < under} />
            ))}
            <SoldRow sold={sold} columns={columns} />
          </tbody>
        </table>
      </div>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-small text-soft print:hidden">
        <p className="max-w-[72ch]">
          {columns.length > 1 && hidden > 0 ? `The same in all: ${set.same}. ` : ""}
          {columns.length > 1 ? rows : null}
          {more > 0 ? ` The link names ${more} more, which stand in the field below.` : ""}
        </p>
        {add}
      </div>
    </>
  );
}
