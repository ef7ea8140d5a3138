"use client";

import { memo, useMemo } from "react";
import { Readable } from "@/components/ui/readable";
import { unpackRows } from "@/lib/views/page/pack";
import { readingInWords } from "@/lib/views/page/compare/reading";
import type { FieldView, Swarm } from "@/lib/views/page/compare/types";
import { along } from "../estimator/along";
import { Dots, narrow, rowsOf, wide, width, type Stacking } from "./swarm-dots";

/** An even number of pixels, so that the middle is a whole one. */
const dotsHeight = ({ rows, row }: Stacking) => 2 * Math.ceil((rows * row) / 2) + 6;

type Budget = FieldView["budget"] | undefined;
type Place = { top: number; height: number };
type GroundProps = Place & { ticks: Swarm["ticks"]; budget: Budget; apart: number };

/** What lies beyond the budget, round amounts, and the axis. A tick gives way to the budget's own text. */
const Ground = ({ ticks, budget, top, height, apart }: GroundProps) => (
  <>
    {budget && budget.at < 1 ? (
      <rect
        x={along(Math.max(budget.at, 0))}
        y={top}
        width={along(1 - Math.max(budget.at, 0))}
        height={height}
        className="fill-beyond"
      />
    ) : null}
    {ticks.map(({ at, text }) => (
      <g key={text}>
        <rect x={along(at)} y={top} width="1" height={height} className="fill-hair" />
        {budget && Math.abs(at - budget.at) < apart ? null : (
          <text x={along(at)} y={top + height + 18} textAnchor="middle" className="fill-soft text-label">
            {text}
          </text>
        )}
      </g>
    ))}
    <rect y={top + height} width="100%" height="1" className="fill-hair-strong" />
  </>
);

/** The line through all dots, and its name below them; an arrow where it lies beyond the scale. */
const BudgetLine = ({ budget: { at, text }, top, height }: Place & { budget: NonNullable<Budget> }) => (
  <>
    {at >= 0 && at <= 1 ? (
      <rect x={along(at)} y={top - 6} width="2" height={height + 10} transform="translate(-1)" className="fill-ink" />
    ) : null}
    <text
      x={along(Math.min(Math.max(at, 0), 1))}
      y={top + height + 18}
      textAnchor={at < 0.1 ? "start" : at > 0.9 ? "end" : "middle"}
      className="fill-ink text-label font-[530]"
    >
      {`${at < 0 ? "← " : ""}budget ${text}${at > 1 ? " →" : ""}`}
    </text>
  </>
);

type StillProps = { swarm: Swarm; budget: Budget; stacking: Stacking; rows: readonly number[]; top: number };

/** All of a plot that stays while a dot is read off. */
const Still = memo(function Still({ swarm, budget, stacking, rows, top }: StillProps) {
  const { ticks, labels, at } = swarm;
  const height = dotsHeight(stacking);
  const middle = top + height / 2;
  return (
    <>
      <Ground ticks={ticks} budget={budget} top={top} height={height} apart={stacking.apart} />
      {labels.map((label, place) => (
        <Label
          key={label.dot}
          label={label}
          place={place}
          at={at[label.dot] ?? 0}
          middle={middle + yOf(rows, label.dot, stacking)}
          stacking={stacking}
        />
      ))}
      <svg
        viewBox={`0 ${-middle / stacking.row} ${width} ${(top + height) / stacking.row}`}
        width="100%"
        height={top + height}
        preserveAspectRatio="none"
        className="overflow-visible"
      >
        <Dots swarm={swarm} rows={rows} dot={stacking.dot} />
      </svg>
      {budget ? <BudgetLine budget={budget} top={top} height={height} /> : null}
    </>
  );
});

/** How far from the middle a dot lies. */
const yOf = (rows: readonly number[], dot: number, { row }: Stacking): number => (rows[dot] ?? 0) * row;

type PlotProps = {
  swarm: Swarm;
  budget: Budget;
  stacking: Stacking;
  shown: number | undefined;
  className: string;
};

/** The plot at one width. Names of the set stand above, each over its dot; on a narrow screen letters, told below. */
function Plot({ swarm, budget, stacking, shown, className }: PlotProps) {
  const { labels, at } = swarm;
  const rows = useMemo(() => rowsOf(at, stacking), [at, stacking]);
  const top = Math.max(labels.length * stacking.labels, 20) + 8;
  const height = dotsHeight(stacking);
  return (
    <svg aria-hidden="true" className={`w-full overflow-visible ${className}`} height={top + height + 26}>
      <Still {...{ swarm, budget, stacking, rows, top }} />
      {/* What is painted beside the ring is as large wherever that is: the page need not be layered anew. */}
      <rect width="100%" height="100%" className="fill-transparent" />
      {shown === undefined ? null : (
        <circle
          cx={along(at[shown] ?? 0)}
          cy={top + height / 2 + yOf(rows, shown, stacking)}
          r={stacking.dot / 2 + 4}
          className="fill-none stroke-ink stroke-2"
        />
      )}
    </svg>
  );
}

type LabelProps = { label: Swarm["labels"][number]; place: number; at: number; middle: number; stacking: Stacking };

const letters = "abcdef";

/** A name over its dot, and the line down to it. */
function Label({ label: { name, money }, place, at, middle, stacking }: LabelProps) {
  const y = stacking.labels === 0 ? 12 : place * stacking.labels + 12;
  const late = at > 0.72;
  return (
    <g>
      <rect
        x={along(at)}
        y={stacking.labels === 0 ? y + 4 : y - 10}
        width="1.5"
        height={middle - y + (stacking.labels === 0 ? -4 : 10)}
        transform="translate(-0.75)"
        className="fill-accent"
      />
      <text
        x={along(at)}
        dx={stacking.labels === 0 ? 0 : late ? -6 : 6}
        y={y}
        textAnchor={stacking.labels === 0 ? "middle" : late ? "end" : "start"}
        className="fill-ink text-label font-[530]"
      >
        {stacking.labels === 0 ? letters.charAt(place) : name}
        {stacking.labels === 0 ? null : <tspan className="fill-soft font-normal">{` ${money}`}</tspan>}
      </text>
    </g>
  );
}

const Key = ({ className, children }: { className: string; children: string }) => (
  <span className="inline-flex items-center gap-1.5">
    <i
      aria-hidden="true"
      className={`inline-block size-2 rounded-full print:[print-color-adjust:exact] ${className}`}
    />
    {children}
  </span>
);

/** What the marks stand for. */
const Legend = ({ swarm: { states, labels }, budget }: { swarm: Swarm; budget: Budget }) => (
  <p className="flex flex-wrap gap-x-5 gap-y-1 border-t border-hair pt-2 text-label text-soft">
    <Key className="bg-ink">{budget ? "fits" : "a model"}</Key>
    {states.includes("o") ? <Key className="bg-luck">does not surely fit</Key> : null}
    {labels.length > 0 ? <Key className="bg-accent">in your set</Key> : null}
    {states.includes("k") ? <Key className="bg-task">not a general model</Key> : null}
    <span>
      <span aria-hidden="true" className="text-unknown">
        ···
      </span>{" "}
      less, if what nobody says is free
    </span>
  </p>
);

type Props = { swarm: Swarm; budget: Budget };

/** Every model as a dot on one logarithmic scale of money, the set by name. The table below has the same figures. */
export const SwarmPlot = memo(function SwarmPlot({ swarm, budget }: Props) {
  const { at, labels } = swarm;
  const readings = useMemo(() => unpackRows(swarm.readings).map(readingInWords), [swarm.readings]);
  if (at.length === 0) return null;
  const placeOf = (share: number): number => {
    const distances = at.map((each) => Math.abs(each - share));
    return distances.indexOf(Math.min(...distances));
  };
  return (
    <figure className="mt-4">
      <Readable
        label="Models by money to plan with, from the least"
        readings={readings}
        rest={labels[0]?.dot ?? 0}
        placeOf={placeOf}
        room="min-h-[4.5em] wide:min-h-[1.5em]"
      >
        {(shown) => (
          <>
            <Plot swarm={swarm} budget={budget} stacking={wide} shown={shown} className="hidden wide:block" />
            <Plot swarm={swarm} budget={budget} stacking={narrow} shown={shown} className="block wide:hidden" />
          </>
        )}
      </Readable>
      <figcaption>
        <Legend swarm={swarm} budget={budget} />
        {labels.length > 0 ? (
          <p className="mt-1 text-label text-soft wide:hidden">
            {labels.map(({ name, money }, place) => `${letters.charAt(place)} ${name} ${money}`).join(" · ")}
          </p>
        ) : null}
      </figcaption>
    </figure>
  );
});
