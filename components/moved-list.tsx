import { SourceLink } from "@/components/source-link";
import type { MovedRow } from "@/lib/views/page/moved";
import { unbroken } from "@/lib/words/unbroken";

const Row = ({ row: { what, before, after, effect, source } }: { row: MovedRow }) => (
  <li className="moved-row">
    <span>
      <b className="font-[530]">{unbroken(what)}</b> {unbroken(before)} <span className="text-faint">became</span>{" "}
      {unbroken(after)}. {source ? <SourceLink source={source} /> : null}
    </span>
    <span className="text-right font-[560] whitespace-nowrap tabular-nums">{effect}</span>
  </li>
);

/** What moved in a plan, each fact with its effect and where it stands. */
export const MovedList = ({ rows }: { rows: readonly MovedRow[] }) =>
  rows.length === 0 ? (
    <p className="mt-2 text-small text-soft">No fact has moved that this plan rests on.</p>
  ) : (
    <ul className="mt-2 border-t border-hair">
      {rows.map((row, at) => (
        <Row key={at} row={row} />
      ))}
    </ul>
  );
