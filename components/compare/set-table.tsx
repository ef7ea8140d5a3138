import type { ReactNode } from "react";
import type { OpenLink } from "@/components/ui/page-link";
import type { FieldView, SetView } from "@/lib/views/page/compare/types";
import { SetHead, type Swap } from "./set-head";
import type { SetLinks } from "./set-links";
import { MoneyRow, Row, ScaleRow, SoldRow, UnderRow } from "./set-rows";

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
            {others.map((row, at) => {
              const Kind = at < under ? UnderRow : Row;
              return <Kind key={row.id} row={row} columns={columns} />;
            })}
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
