import { memo } from "react";
import type { Swarm } from "@/lib/views/page/compare/types";

/** How dots are stacked at a width: so many places side by side, so many rows, and the pixels of a dot and a row. */
export type Stacking = {
  places: number;
  rows: number;
  dot: number;
  row: number;
  /** Height of a label, where there is room for names. */
  labels: number;
  /** What of the width a text on the axis takes. */
  apart: number;
};

export const wide: Stacking = { places: 118, rows: 13, dot: 8, row: 10, labels: 19, apart: 0.08 };
export const narrow: Stacking = { places: 46, rows: 17, dot: 5.5, row: 7, labels: 0, apart: 0.24 };

/** Rows from the middle outwards: 0, 1 above, 1 below, 2 above, ... */
const rowAt = (count: number, rows: number): number => {
  const place = count % rows;
  return place % 2 === 1 ? -(place + 1) / 2 : place / 2;
};

/** The row of every dot: the next free one of its place. */
export function rowsOf(at: readonly number[], { places, rows }: Stacking): number[] {
  const counts = new Map<number, number>();
  return at.map((share) => {
    const place = Math.round(share * places);
    const count = counts.get(place) ?? 0;
    counts.set(place, count + 1);
    return rowAt(count, rows);
  });
}

/** Dots are points of a path with round ends: one path for all of a state, round at every width. */
export const width = 1000;
const x = (share: number): number => Math.round(share * width);

/** Marks by their letter, those below first: over, fits, another kind than general as a square, of the set. */
const marks = [
  { state: "o", hue: "stroke-luck", cap: "round", more: 0 },
  { state: "f", hue: "stroke-ink", cap: "round", more: 0 },
  { state: "k", hue: "stroke-task", cap: "square", more: -1 },
  { state: "s", hue: "stroke-accent", cap: "round", more: 3 },
] as const;

type Stroke = { from: number; to: number; row: number };

/** Strokes as a path, each from the end of the one before it: there are hundreds, and they lie close together. */
function pathOf(strokes: readonly Stroke[]): string {
  let [at, on] = [0, 0];
  return strokes
    .map(({ from, to, row }) => {
      const [right, down] = [from - at, row - on];
      [at, on] = [to, row];
      return `m${right}${down < 0 ? "" : " "}${down}h${to - from}`;
    })
    .join("");
}

type DotsProps = { swarm: Swarm; rows: readonly number[]; dot: number };

/** Places in thousandths of the width and in rows from the middle: the same whichever of them is read off. */
export const Dots = memo(function Dots({ swarm: { at, low, states }, rows, dot }: DotsProps) {
  const places = at.map((share, index) => ({
    to: x(share),
    from: x(low[index] ?? share),
    row: rows[index] ?? 0,
    state: states[index],
  }));
  const marksOf = (state: string) => places.filter((place) => place.state === state);
  return (
    <g fill="none" className="[&_path]:[vector-effect:non-scaling-stroke]">
      <path d={pathOf(places.filter(({ from, to }) => from < to))} className="stroke-unknown [stroke-dasharray:1_3]" />
      {marks.map(({ state, hue, cap, more }) => (
        <path
          key={state}
          d={pathOf(marksOf(state).map(({ to, row }) => ({ from: to, to, row })))}
          className={hue}
          strokeWidth={dot + more}
          strokeLinecap={cap}
        />
      ))}
    </g>
  );
});
