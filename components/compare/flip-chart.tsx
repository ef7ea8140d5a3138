import type { FlipChart } from "@/lib/views/page/compare/flip-chart";
import { along } from "../estimator/along";

type Line = FlipChart["lines"][number];

/** The plot is so high and leaves so much for the texts at its edges, in pixels. */
const height = 260;
const below = 26;
const size = 1000;

/** A line as a path: in pieces where its model cannot make the clip between them. */
const pathOf = ({ pieces }: Line): string =>
  pieces
    .map((points) =>
      points
        .map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${Math.round(x * size)} ${Math.round((1 - y) * height)}`)
        .join(""),
    )
    .join("");

const endOf = ({ pieces }: Line) => pieces.at(-1)?.at(-1);

/** Hues that tell the lines of a set apart; their names stand at their ends and in the order of the lines. */
const strokes = ["stroke-accent", "stroke-ink", "stroke-audio", "stroke-task", "stroke-credit", "stroke-luck"];
const dashes = ["", "", "6 3", "2 3", "8 3 2 3", ""];

/** Names at the ends of lines, pushed apart so that none covers another. */
function labelsOf(lines: readonly Line[]): { name: string; y: number; at: number }[] {
  const ends = lines.flatMap((line, at) => {
    const end = endOf(line);
    return end ? [{ name: line.name, y: (1 - end.y) * height, at }] : [];
  });
  ends.sort((a, b) => a.y - b.y);
  let last = -Infinity;
  return ends.map((end) => {
    last = Math.max(end.y, last + 17);
    return { ...end, y: last };
  });
}

/** Where round amounts, the plan and its budget stand: below the lines. */
const Ground = ({ chart: { up, own, budget } }: { chart: FlipChart }) => (
  <>
    {up.map(({ at, text }) => (
      <rect key={text} x="0" y={(1 - at) * height} width="100%" height="1" className="fill-hair" />
    ))}
    {own === undefined ? null : (
      <line x1={along(own)} x2={along(own)} y1="0" y2={height} className="stroke-hair-strong [stroke-dasharray:3_3]" />
    )}
    {budget ? <rect x="0" y={(1 - budget.at) * height - 1} width="100%" height="2" className="fill-ink" /> : null}
    <rect x="0" y={height} width="100%" height="1" className="fill-hair-strong" />
  </>
);

/** What stands there in words: above the lines, and on paper of its own, so that none strikes it out. */
const Words = ({ chart: { across, up, budget } }: { chart: FlipChart }) => (
  <g className="stroke-paper stroke-[4px] text-label [paint-order:stroke] [stroke-linejoin:round]">
    {up.map(({ at, text }) => (
      <text key={text} x="0" y={(1 - at) * height - 4} className="fill-soft">
        {text}
      </text>
    ))}
    {across.map(({ at, text }) => (
      <text
        key={text}
        x={along(at)}
        y={height + 18}
        textAnchor={at < 0.05 ? "start" : at > 0.95 ? "end" : "middle"}
        className="fill-soft"
      >
        {text}
      </text>
    ))}
    {budget ? (
      <text x="100%" y={(1 - budget.at) * height - 5} textAnchor="end" className="fill-ink font-[530]">
        {`budget ${budget.text}`}
      </text>
    ) : null}
  </g>
);

/** Money over one input, a line a model, with the plan's own value and the budget. The sentences beside it say the same. */
export const FlipPlot = ({ chart }: { chart: FlipChart }) => (
  <figure>
    <figcaption className="sr-only">{`Money to plan with over ${chart.name.toLowerCase()}`}</figcaption>
    <div className="flex">
      <svg aria-hidden="true" className="min-w-0 flex-1 overflow-visible" height={height + below}>
        <Ground chart={chart} />
        <svg viewBox={`0 0 ${size} ${height}`} width="100%" height={height} preserveAspectRatio="none">
          {chart.lines.map((line, at) => (
            <path
              key={line.key}
              d={pathOf(line)}
              fill="none"
              strokeWidth="2"
              strokeDasharray={dashes[at]}
              className={`[vector-effect:non-scaling-stroke] ${strokes[at]}`}
            />
          ))}
        </svg>
        <Words chart={chart} />
      </svg>
      <svg
        aria-hidden="true"
        className="hidden w-40 flex-none overflow-visible pl-2 wide:block"
        height={height + below}
      >
        {labelsOf(chart.lines).map(({ name, y, at }) => (
          <g key={chart.lines[at]?.key}>
            <path
              d={`M0 ${y}h14`}
              strokeWidth="2"
              strokeDasharray={dashes[at]}
              className={`fill-none ${strokes[at]}`}
            />
            <text x="20" y={y + 4} className="fill-ink text-label">
              {name}
            </text>
          </g>
        ))}
      </svg>
    </div>
    <ul aria-hidden="true" className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-label wide:hidden">
      {chart.lines.map(({ key, name, pieces }, at) =>
        pieces.length === 0 ? null : (
          <li key={key} className="flex items-center gap-1.5">
            <svg viewBox="0 0 16 4" className="h-1 w-4">
              <path d="M0 2h16" strokeWidth="2" strokeDasharray={dashes[at]} className={`fill-none ${strokes[at]}`} />
            </svg>
            {name}
          </li>
        ),
      )}
    </ul>
  </figure>
);
