import { memo } from "react";
import { SourceLink } from "@/components/source-link";
import { withOpened } from "@/lib/ask/opened";
import type { Tick } from "@/lib/views/page/types";
import type { MoveRow, MovesView, SaidFlip } from "@/lib/views/page/moves-types";
import { unbroken } from "@/lib/words/unbroken";
import { along } from "./along";
import type { Folds } from "./opener";
import { PlanLink, type OpenPlan } from "./plan-link";
import { ScaleLabel } from "./scale-label";
import { ScaleTable } from "./scale-table";

/** From the money at one end to that at the other; hollow where another model was measured, a dot for one figure. */
function Bar({ row: { low, high, single, other }, own }: { row: MoveRow; own: Tick }) {
  const [from, to] = [Math.min(low.at, high.at), Math.max(low.at, high.at)];
  const fill = other ? "fill-raised stroke-ink" : "fill-ink";
  return (
    <svg aria-hidden="true" className="step-bar">
      <rect width="100%" height="1" y="50%" className="fill-hair" />
      <svg y="50%" className="overflow-visible">
        {single ? (
          <circle cx={along(low.at)} r="4.5" className={fill} />
        ) : (
          <rect x={along(from)} width={to - from < 0.002 ? 2 : along(to - from)} y="-6" height="12" className={fill} />
        )}
      </svg>
      <rect x={along(own.at)} y="0" width="2" height="100%" transform="translate(-1)" className="fill-accent" />
    </svg>
  );
}

const Row = memo(function Row({ row, own }: { row: MoveRow; own: Tick }) {
  const { low, high, single } = row;
  const same = low.total === high.total;
  return (
    <tr>
      <th scope="row" className="move-head">
        <span>
          <span className="font-[530]">{row.name}</span>{" "}
          {unbroken(single ? `${low.share}, one figure` : `${low.share} to ${high.share}`)}
          <span className="text-soft">; {unbroken(`yours ${row.own}`)}</span>
        </span>{" "}
        <span className="move-sample">
          {unbroken(row.text)}. <SourceLink source={row.source} />, {row.sample}
        </span>
      </th>
      <td>
        <Bar row={row} own={own} />
      </td>
      <td>{same ? low.total : `${low.total} to ${high.total}`}</td>
    </tr>
  );
});

const Ranges = ({ rows, own }: Pick<MovesView, "rows" | "own">) => (
  <div className="mt-2 wide:[--scale-head:46%]">
    <ScaleTable
      caption="Ranges that others have seen, the one that moves the money furthest first"
      what="Input, the range and who has seen it"
      label={<ScaleLabel name="your plan" mark={own} />}
      amount="Money to plan with, at either end"
    >
      {rows.map((row) => (
        <Row key={row.id} row={row} own={own} />
      ))}
    </ScaleTable>
  </div>
);

type Links = Pick<Folds, "opened"> & { open: OpenPlan | undefined };

/** A sentence that sets the value it speaks of; what is open stays open. */
const Said = ({ said: { text, href }, opened, open }: Links & { said: SaidFlip }) =>
  href === undefined ? (
    unbroken(text)
  ) : (
    <PlanLink
      href={`?${withOpened(href.slice(1), opened)}#moves`}
      open={open && (() => open(href.slice(1)))}
      className="action-link inline-block py-0.75 font-normal"
    >
      {unbroken(text)}
    </PlanLink>
  );

const Flips = ({ flips: { text, rows }, ...links }: Pick<MovesView, "flips"> & Links) => (
  <>
    <h3 className="mt-6 text-body font-[560]">What flips it</h3>
    <p className="mt-1 text-small text-soft">{text}</p>
    {rows.length === 0 ? null : (
      <dl className="mt-2 border-t border-hair">
        {rows.map(({ knob, name, own, said, cut }) => (
          <div key={knob} className="grid gap-x-6 border-b border-hair py-2 wide:grid-cols-[13rem_minmax(0,1fr)]">
            <dt>
              <span className="font-[530]">{name}</span>{" "}
              <span className="text-label text-soft">{unbroken(`yours ${own}`)}</span>
            </dt>
            <dd className="text-small">
              {said.map((one) => (
                <span key={one.text} className="block">
                  <Said said={one} {...links} />
                </span>
              ))}
              {cut && said.some(({ href }) => href) ? (
                <span className="text-soft">Not every value was looked at.</span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    )}
  </>
);

/** Which input moves the money to plan with most, by ranges that somebody has seen; and what flips it. */
export const MovesBody = ({ moves, behind, ...links }: Links & { moves: MovesView; behind: boolean }) => (
  <div aria-busy={behind} className={behind ? "opacity-60" : undefined}>
    <p className="mt-3 max-w-[78ch]">{unbroken(moves.lead)}</p>
    {moves.rows.length === 0 ? null : <Ranges rows={moves.rows} own={moves.own} />}
    <p className="mt-3 max-w-[78ch] text-small text-soft">
      Each row changes one share and leaves all else as you plan it. Hollow: measured with another model. A dot: one
      figure was given. {moves.leftOut}
    </p>
    <Flips flips={moves.flips} {...links} />
  </div>
);
