"use client";

import { along } from "@/components/estimator/along";
import { Readable } from "@/components/ui/readable";
import type { PriceHistory, PriceSeries } from "@/lib/views/page/model/history";

/** A row: its name and room for the label of the highest price, the prices, and what is between it and the next. */
const top = 42;
const height = 52;
const gap = 16;
const rowHeight = top + height + gap;

/** One price through the time: steps from zero up, each with what it is. */
function Row({ series: { name, points }, y }: { series: PriceSeries; y: number }) {
  const steps = points.map((point, index) => ({ ...point, end: points[index + 1]?.x ?? 1 }));
  const heightAt = (share: number) => top + (1 - share) * height;
  return (
    <svg y={y} className="overflow-visible">
      <text y="14" className="fill-ink text-label font-[530]">
        {name}
      </text>
      {steps.map(({ x, y: share, end, label }, index) => {
        const before = steps[index - 1];
        return (
          <g key={x}>
            <rect
              x={along(x)}
              width={along(end - x)}
              y={heightAt(share)}
              height={share * height}
              className="fill-hair"
            />
            {before ? (
              <line x1={along(x)} x2={along(x)} y1={heightAt(before.y)} y2={heightAt(share)} className="stroke-ink" />
            ) : null}
            <rect x={along(x)} width={along(end - x)} y={heightAt(share) - 1} height="2" className="fill-ink" />
            <text
              x={along(x > 0.7 ? 1 : x)}
              dx={x > 0.7 || index === 0 ? 0 : 6}
              y={heightAt(share) - 6}
              textAnchor={x > 0.7 ? "end" : "start"}
              className="fill-soft text-label"
            >
              {label}
            </text>
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={top + height + 0.5} y2={top + height + 0.5} className="stroke-hair-strong" />
    </svg>
  );
}

type Ticks = PriceHistory["ticks"];

/** The days on which prices began, and the last one where there is room for it. */
const Days = ({ ticks, to, y }: { ticks: Ticks; to: string; y: number }) => (
  <>
    {ticks.map(({ x, text }) => (
      <text key={x} x={along(x)} y={y} textAnchor={x > 0.75 ? "end" : "middle"} className="fill-soft text-label">
        {text}
      </text>
    ))}
    {ticks.every(({ x }) => x < 0.6) ? (
      <text x="100%" y={y} textAnchor="end" className="fill-faint text-label">
        {to}
      </text>
    ) : null}
  </>
);

function Plot({ history, at }: { history: PriceHistory; at: number | undefined }) {
  const { series, from, to, ticks } = history;
  const foot = series.length * rowHeight - gap + 1;
  const [start = 0, end = 1] = at === undefined ? [] : [0, ...ticks.map(({ x }) => x), 1].slice(at);
  return (
    <svg
      role="img"
      aria-label={`Prices from ${from} to ${to}: ${series.map(({ words }) => words).join("; ")}`}
      width="100%"
      height={foot + 24}
    >
      {ticks.map(({ x }) => (
        <line key={x} x1={along(x)} x2={along(x)} y2={foot} className="stroke-hair-strong [stroke-dasharray:2_3]" />
      ))}
      {series.map((row, index) => (
        <Row key={row.id} series={row} y={index * rowHeight} />
      ))}
      {at === undefined ? null : (
        <rect x={along(start)} width={along(end - start)} y={foot - 2.5} height="4" className="fill-ink" />
      )}
      <Days ticks={ticks} to={to} y={foot + 17} />
    </svg>
  );
}

/** Prices over time, a row each, over one line of days; what is read off is what all of them were at a time. */
export function PricePlot({ history }: { history: PriceHistory }) {
  const { ticks, readings } = history;
  return (
    <figure className="mt-3 max-w-[60rem]">
      <figcaption className="mb-3 text-label text-faint">
        A row for each price that moved, from zero up, on one scale of money and of days.
      </figcaption>
      <Readable
        label="Times between which prices moved"
        readings={readings}
        rest={readings.length - 1}
        room="min-h-16 wide:min-h-11"
        placeOf={(share) => ticks.filter(({ x }) => x <= share).length}
      >
        {(at) => <Plot history={history} at={at} />}
      </Readable>
    </figure>
  );
}
