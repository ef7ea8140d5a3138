import { memo } from "react";
import { Section } from "@/components/ui/section";
import type { BudgetMark, PercentileView, PricedFocus, SpreadView } from "@/lib/views/page/types";
import { along } from "./along";

const rowHeight = 19;
const plotHeight = 128;

const markWords = ({ name, amount, outside }: BudgetMark): string =>
  `${name} ${amount}${outside ? ", outside the plot" : ""}`;

type Placed = { mark: BudgetMark; row: number; side: "start" | "end" };

/** The share of a narrow screen's plot that a label takes. */
const widthOf = ({ name, amount }: BudgetMark): number => (name.length + 1 + amount.length) * 0.026;

/**
 * A row for each mark, so that labels are apart however close the marks are. Labels stand to the right of their lines,
 * leftmost on top, or to the left, rightmost on top: then no line runs through another's label.
 */
function place(marks: readonly BudgetMark[]): Placed[] {
  const inside = marks.filter(({ outside }) => !outside);
  const fitsRight = (mark: BudgetMark) => mark.at + widthOf(mark) <= 1;
  const toLeft = !inside.every(fitsRight) && inside.every((mark) => mark.at >= widthOf(mark));
  const rows = [...marks.filter(({ outside }) => outside), ...(toLeft ? inside.reverse() : inside)];
  return rows.map((mark, row) => ({ mark, row, side: toLeft || !fitsRight(mark) ? "end" : "start" }));
}

/** A label with a line that lands on the bars; outside the plot there is no line, and an arrow to where it would be. */
function Mark({ mark: { name, at, amount, outside }, row, side, foot }: Placed & { foot: number }) {
  const top = row * rowHeight;
  const [hue, text] = name === "budget" ? ["stroke-accent", "fill-accent font-[530]"] : ["stroke-ink", ""];
  const gap = outside ? 0 : side === "end" ? -6 : 6;
  return (
    <>
      {outside ? null : <line x1={along(at)} x2={along(at)} y1={top + 3} y2={foot} className={hue} />}
      <text
        x={along(at)}
        dx={gap}
        y={top + 14}
        textAnchor={side}
        strokeWidth="5"
        className="fill-soft stroke-paper text-label [paint-order:stroke]"
      >
        {outside && side === "start" ? "← " : ""}
        <tspan className={text}>{name}</tspan> <tspan className="fill-ink font-[530]">{amount}</tspan>
        {outside && side === "end" ? " →" : ""}
      </text>
    </>
  );
}

function Plot({ spread }: { spread: SpreadView }) {
  const { bars, from, to, marks } = spread;
  const head = marks.length * rowHeight + 8;
  const foot = head + plotHeight;
  return (
    <figure className="mt-5">
      <svg
        role="img"
        aria-label={`How the month's cost is spread, from ${from} to ${to}: ${marks.map(markWords).join(", ")}`}
        width="100%"
        height={foot + 20}
        className="print:[print-color-adjust:exact]"
      >
        {place(marks).map((placed) => (
          <Mark key={placed.mark.name} {...placed} foot={foot} />
        ))}
        {bars.map((share, at) => (
          <rect
            key={at}
            x={along((at + 0.08) / bars.length)}
            width={along(0.84 / bars.length)}
            y={head + (1 - share) * plotHeight}
            height={share * plotHeight}
            className="fill-faint"
          />
        ))}
        <line x1="0" x2="100%" y1={foot + 0.5} y2={foot + 0.5} className="stroke-hair-strong" />
        <text x="0" y={foot + 17} className="fill-faint text-label">
          {from}
        </text>
        <text x="100%" y={foot + 17} textAnchor="end" className="fill-faint text-label">
          {to}
        </text>
      </svg>
    </figure>
  );
}

const cell = "wide:border-b wide:border-hair wide:py-2.5 wide:align-baseline";
const head = "border-b border-hair py-2 text-label font-normal whitespace-nowrap text-faint";

const Row = ({ percentile: { name, words, jobs, amount, sum, chosen } }: { percentile: PercentileView }) => (
  <tr
    aria-current={chosen ? "true" : undefined}
    className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 border-b border-hair py-2.5 wide:table-row"
  >
    <th scope="row" className={`text-left wide:w-24 ${chosen ? "font-[560]" : ""} ${cell}`}>
      {name}
    </th>
    <td className={`col-span-2 col-start-1 wide:pr-6 ${cell}`}>
      <details className="group">
        <summary>
          {words}{" "}
          <span className="whitespace-nowrap text-label text-accent print:hidden">
            <span className="group-open:hidden">the sum</span>
            <span className="hidden group-open:inline">close</span>
          </span>
        </summary>
        <p className="mt-1 max-w-[70ch] text-small text-soft">{sum}</p>
      </details>
    </td>
    <td className={`col-start-1 text-small whitespace-nowrap text-soft wide:pr-6 wide:text-right ${cell}`}>
      {jobs}
      <span className="wide:sr-only"> billed jobs</span>
    </td>
    <td className={`col-start-2 row-start-1 text-right whitespace-nowrap ${chosen ? "font-[560]" : ""} ${cell}`}>
      {amount}
    </td>
  </tr>
);

const Percentiles = ({ percentiles }: { percentiles: readonly PercentileView[] }) => (
  <table className="mt-3 block w-full wide:table">
    <caption className="sr-only">What the month stays within, and how surely</caption>
    <thead className="hidden wide:table-header-group">
      <tr>
        <th scope="col" className={`text-left ${head}`}>
          Certainty
        </th>
        <th scope="col" className={`text-left ${head}`}>
          What it says
        </th>
        <th scope="col" className={`pr-6 text-right ${head}`}>
          Billed jobs
        </th>
        <th scope="col" className={`text-right ${head}`}>
          Money, at most
        </th>
      </tr>
    </thead>
    <tbody className="block wide:table-row-group">
      {percentiles.map((percentile) => (
        <Row key={percentile.name} percentile={percentile} />
      ))}
    </tbody>
  </table>
);

type Props = Pick<PricedFocus, "spread" | "percentiles" | "chance">;

/** How far months of the same plan lie apart, because repeats are left to chance; and the chance to stay in the budget. */
export const Spread = memo(function Spread({ spread, percentiles, chance }: Props) {
  return (
    <Section id="spread" title="Certainty" aside="what months of this plan take, all paid">
      {spread ? null : (
        <p className="mt-3">Every month of this plan costs the same: nothing in it is left to chance.</p>
      )}
      {chance ? <p className="mt-3 print:break-after-avoid">{chance}</p> : null}
      {spread ? <Plot spread={spread} /> : null}
      <Percentiles percentiles={percentiles} />
    </Section>
  );
});
