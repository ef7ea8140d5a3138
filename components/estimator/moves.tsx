import { memo } from "react";
import { SourceLink } from "@/components/source-link";
import { withOpened } from "@/lib/ask/opened";
import type { MoveRow, MovesView, SaidFlip, Tick } from "@/lib/views/page/types";
import { unbroken } from "@/lib/words/format";
import { along } from "./along";
import type { Folds } from "./opener";
import { PlanLink, type OpenPlan } from "./plan-link";

/** The plan's own money, through every row; said once above them. */
const OwnLabel = ({ own: { at, text } }: { own: Tick }) => (
  <svg className="block h-5 w-full overflow-visible">
    <text
      x={along(at)}
      y="70%"
      textAnchor={at < 0.25 ? "start" : at > 0.75 ? "end" : "middle"}
      className="fill-ink text-label font-[530]"
    >
      your plan {text}
    </text>
  </svg>
);

/** From the money at one end to that at the other; hollow where another model was measured, a dot for one figure. */
function Bar({ row: { low, high, single, other }, own }: { row: MoveRow; own: Tick }) {
  const [from, to] = [Math.min(low.at, high.at), Math.max(low.at, high.at)];
  const fill = other ? "fill-raised stroke-ink" : "fill-ink";
  return (
    <svg
      aria-hidden="true"
      className="h-4 w-full overflow-visible wide:absolute wide:inset-0 wide:h-full print:[print-color-adjust:exact]"
    >
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

const cell = "wide:border-b wide:border-hair wide:py-2 wide:align-baseline";

const Row = memo(function Row({ row, own }: { row: MoveRow; own: Tick }) {
  const { low, high, single } = row;
  const same = low.total === high.total;
  return (
    <tr className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 border-b border-hair py-2 wide:table-row">
      <th scope="row" className={`contents text-left font-normal wide:table-cell wide:w-[46%] wide:pr-6 ${cell}`}>
        <span>
          <span className="font-[530]">{row.name}</span>{" "}
          {unbroken(single ? `${low.share}, one figure` : `${low.share} to ${high.share}`)}
          <span className="text-soft">; {unbroken(`yours ${row.own}`)}</span>
        </span>{" "}
        <span className="col-span-2 row-start-3 mt-1 block text-label text-soft wide:mt-0">
          {unbroken(row.text)}. <SourceLink source={row.source} />, {row.sample}
        </span>
      </th>
      <td className={`relative col-span-2 row-start-2 pt-1.5 wide:pt-2 ${cell}`}>
        <Bar row={row} own={own} />
      </td>
      <td className={`col-start-2 row-start-1 text-right whitespace-nowrap wide:w-px wide:pl-6 ${cell}`}>
        {same ? low.total : `${low.total} to ${high.total}`}
      </td>
    </tr>
  );
});

const Ranges = ({ rows, own }: Pick<MovesView, "rows" | "own">) => (
  <table className="mt-2 block w-full wide:table">
    <caption className="sr-only">Ranges that others have seen, the one that moves the money furthest first</caption>
    <thead className="block wide:table-header-group">
      <tr className="block wide:table-row">
        <th scope="col" className="sr-only wide:not-sr-only">
          <span className="sr-only">Input, the range and who has seen it</span>
        </th>
        <th scope="col" className="block pt-1.5 font-normal wide:table-cell">
          <span className="sr-only">On one scale</span>
          <OwnLabel own={own} />
        </th>
        <th scope="col" className="sr-only wide:not-sr-only">
          <span className="sr-only">Money to plan with, at either end</span>
        </th>
      </tr>
    </thead>
    <tbody className="read-rows block wide:table-row-group">
      {rows.map((row) => (
        <Row key={row.id} row={row} own={own} />
      ))}
    </tbody>
  </table>
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
