import { memo } from "react";
import { Readable } from "@/components/ui/readable";
import { Section } from "@/components/ui/section";
import type { BudgetMark, PercentileView, PricedFocus, SpreadView } from "@/lib/views/page/types";
import { unbroken } from "@/lib/words/unbroken";
import { along } from "./along";

const rowHeight = 19;
const plotHeight = 128;

const wordsOf = ({ name, amount, outside, fits }: BudgetMark): string =>
  `${name} ${amount}${outside ? ", outside the plot" : ""}${fits ? `, ${fits}` : ""}`;

/** The share of a narrow screen's plot that a label takes. */
const widthOf = ({ name, amount }: BudgetMark): number => (name.length + 1 + amount.length) * 0.026;

type Anchor = "start" | "middle" | "end";

/** A label that ends at the edge stays in the plot. */
const anchorAt = (at: number, edge: number): Anchor => (at < edge ? "start" : at > 1 - edge ? "end" : "middle");

/**
 * A row for each certainty, so that labels are apart however close the marks are. Labels stand to the right of their
 * lines, leftmost on top, or to the left, rightmost on top: then no line runs through another's label.
 */
function place(marks: readonly BudgetMark[]): { mark: BudgetMark; side: Anchor }[] {
  const fitsRight = (mark: BudgetMark) => mark.at + widthOf(mark) <= 1;
  const toLeft = !marks.every(fitsRight) && marks.every((mark) => mark.at >= widthOf(mark));
  return (toLeft ? [...marks].reverse() : marks).map((mark) => ({
    mark,
    side: toLeft || !fitsRight(mark) ? "end" : "start",
  }));
}

type LabelProps = { at: number; dx?: number; y: number; anchor: Anchor; name: string; amount: string; rest: string };

/** With a halo, so that no line runs through it; not where more is said, whose halo would lie over the amount. */
const Label = ({ at, dx = 0, y, anchor, name, amount, rest }: LabelProps) => (
  <text x={along(at)} dx={dx} y={y} textAnchor={anchor} strokeWidth={rest === "" ? 5 : 0} className="chart-word">
    {name} <tspan className="fill-ink font-[530]">{amount}</tspan>
    {rest}
  </text>
);

/**
 * The budget, above all others: a line through the plot with the ground beyond it, or a handle at the edge that points
 * to where the budget is.
 */
function BudgetMarks({ mark, head, foot }: { mark: BudgetMark; head: number; foot: number }) {
  const { name, at, amount, outside, fits } = mark;
  const label = { at, y: 14, name, amount, rest: `: ${fits}` };
  const ground = <rect x={along(at)} width={along(1 - at)} y={head} height={foot - head} className="fill-beyond" />;
  if (!outside) {
    return (
      <>
        {ground}
        <rect x={along(at)} width="2" y="20" height={foot - 20} transform="translate(-1)" className="fill-ink" />
        <Label {...label} anchor={anchorAt(at, 0.35)} />
      </>
    );
  }
  const right = at === 1;
  return (
    <>
      {ground}
      <svg x={along(at)} className="overflow-visible">
        <path d="M0 9 8 2v14z" transform={right ? "scale(-1 1)" : undefined} className="fill-ink" />
      </svg>
      <Label {...label} dx={right ? -14 : 14} anchor={right ? "end" : "start"} />
    </>
  );
}

/** Bars from one to another as one shape; a bar is one unit wide, the highest one high. */
const shapeOf = (bars: readonly number[], from: number, to: number): string =>
  bars
    .slice(from, to)
    .map((share, at) => `M${from + at}.08 1V${Number((1 - share).toFixed(3))}h.84V1z`)
    .join("");

function Plot({ spread, at }: { spread: SpreadView; at: number | undefined }) {
  const { bars, from, to, ticks, marks } = spread;
  const budget = marks.find(({ fits }) => fits);
  const sure = place(marks.filter((mark) => mark !== budget));
  const top = budget ? 26 : 0;
  const head = top + sure.length * rowHeight + 8;
  const foot = head + plotHeight;
  const within = budget ? Math.round(budget.at * bars.length) : bars.length;
  const read = at === undefined ? undefined : (at + 0.5) / bars.length;
  return (
    <svg
      role="img"
      aria-label={`How the month's cost is spread, from ${from} to ${to}: ${marks.map(wordsOf).join("; ")}`}
      width="100%"
      height={foot + 24}
    >
      {budget ? <BudgetMarks mark={budget} head={head} foot={foot} /> : null}
      <svg y={head} height={plotHeight} viewBox={`0 0 ${bars.length} 1`} preserveAspectRatio="none">
        <path d={shapeOf(bars, 0, within)} className="fill-faint" />
        <path d={shapeOf(bars, within, bars.length)} className="fill-exposed opacity-75" />
      </svg>
      {sure.map(({ mark, side }, row) => {
        const y = top + row * rowHeight;
        return (
          <g key={mark.name}>
            <line x1={along(mark.at)} x2={along(mark.at)} y1={y + 3} y2={foot} className="stroke-ink" />
            <Label {...mark} y={y + 14} anchor={side} dx={side === "end" ? -6 : 6} rest="" />
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={foot + 0.5} y2={foot + 0.5} className="stroke-hair-strong" />
      {ticks.map(({ at: place, text }) => (
        <g key={text + place}>
          <line x1={along(place)} x2={along(place)} y1={foot} y2={foot + 5} className="stroke-hair-strong" />
          <text x={along(place)} y={foot + 19} textAnchor={anchorAt(place, 0.01)} className="fill-faint text-label">
            {text}
          </text>
        </g>
      ))}
      {read === undefined ? null : (
        <>
          <line x1={along(read)} x2={along(read)} y1={head - 4} y2={foot} className="stroke-ink" />
          <line x2={along(read)} y1={foot + 0.5} y2={foot + 0.5} className="stroke-ink stroke-4" />
          <circle cx={along(read)} cy={foot + 0.5} r="5" className="fill-ink stroke-paper stroke-2" />
        </>
      )}
    </svg>
  );
}

const Figure = ({ spread }: { spread: SpreadView }) => (
  <figure className="mt-5">
    <Readable
      label="Months of this plan, from the cheapest"
      readings={spread.readings}
      rest={spread.rest}
      room="min-h-11 wide:min-h-6"
      placeOf={(share) => Math.min(Math.floor(share * spread.bars.length), spread.bars.length - 1)}
    >
      {(at) => <Plot spread={spread} at={at} />}
    </Readable>
  </figure>
);

const Row = ({ percentile: { name, words, jobs, amount, sum, chosen } }: { percentile: PercentileView }) => (
  <tr aria-current={chosen ? "true" : undefined}>
    <th scope="row">{name}</th>
    <td className="col-span-2 col-start-1">
      <details className="group">
        <summary>
          {unbroken(words)}{" "}
          <span className="risk-more">
            <span className="group-open:hidden">the sum</span>
            <span className="hidden group-open:inline">close</span>
          </span>
        </summary>
        <p className="mt-1 max-w-[70ch] text-small text-soft">{unbroken(sum)}</p>
      </details>
    </td>
    <td>
      {jobs}
      <span className="wide:sr-only"> billed jobs</span>
    </td>
    <td>{amount}</td>
  </tr>
);

const Percentiles = ({ percentiles }: { percentiles: readonly PercentileView[] }) => (
  <table className="spread-table">
    <caption className="sr-only">What the month stays within, and how surely</caption>
    <thead>
      <tr>
        {["Certainty", "What it says", "Billed jobs", "Money, at most"].map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
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
      {spread ? null : <p className="mt-3">Every month of this plan comes to the same amount.</p>}
      {chance ? <p className="mt-3 print:break-after-avoid">{unbroken(chance)}</p> : null}
      {spread ? <Figure spread={spread} /> : null}
      <Percentiles percentiles={percentiles} />
    </Section>
  );
});
