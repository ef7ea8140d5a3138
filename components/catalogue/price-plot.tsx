import type { PriceSeries } from "@/lib/views/page/model/history";

const width = 800;
const height = 180;

/** A price over time as steps: one line a price, the change marked; the table beside it says the same in words. */
export function PricePlot({ series, from, to }: { series: readonly PriceSeries[]; from: string; to: string }) {
  return (
    <figure className="mt-4">
      <svg
        viewBox={`0 0 ${width} ${height + 24}`}
        role="img"
        aria-label={`Prices from ${from} to ${to}: ${series.map(({ words }) => words).join("; ")}`}
        className="w-full text-faint"
      >
        <line x1="0" x2={width} y1={height} y2={height} className="stroke-hair-strong" />
        {series.map(({ id, points }) => (
          <g key={id}>
            <path
              d={points
                .map(
                  ({ x, y }, index) =>
                    `${index === 0 ? "M" : `H${x * width} V`}${index === 0 ? `${x * width} ` : ""}${(1 - y) * (height - 24) + 18}`,
                )
                .join(" ")}
              className="fill-none stroke-ink"
              strokeWidth="1.5"
            />
            {points.slice(0, -1).map(({ x, y, label }) => (
              <text
                key={`${id}-${x}`}
                x={x * width + 4}
                y={(1 - y) * (height - 24) + 13}
                className="fill-soft text-[11px]"
              >
                {label}
              </text>
            ))}
          </g>
        ))}
        <text x="0" y={height + 18} className="fill-faint text-[11px]">
          {from}
        </text>
        <text x={width} y={height + 18} textAnchor="end" className="fill-faint text-[11px]">
          {to}
        </text>
      </svg>
    </figure>
  );
}
