import { exampleVerdicts, type ExampleVerdict } from "@/lib/attempt/worked-examples";
import type { AccuracyTally } from "@/lib/views/page/accuracy";
import { withPlan } from "@/lib/ask/plan-link";

const heads: Record<ExampleVerdict, string> = {
  off: "Off",
  "not-priced": "Not priced",
  "last-digit": "Last digit",
  reproduced: "Reproduced",
};

const fills: Record<ExampleVerdict, string> = {
  off: "fill-exposed",
  "not-priced": "fill-[url(#hatch)]",
  "last-digit": "fill-luck",
  reproduced: "fill-clear",
};

/** The best first, as the sentence has them. */
const verdicts = [...exampleVerdicts].reverse();

/** How many came out how, as parts of one bar that is as long as there are sums: the figures stand beside it. */
function TallyBar({ tally, most }: { tally: AccuracyTally; most: number }) {
  const percent = (count: number) => `${(100 * count) / most}%`;
  let before = 0;
  return (
    <svg aria-hidden="true" className="tally-bar">
      {verdicts.map((verdict) => {
        const start = before;
        before += tally.counts[verdict];
        return tally.counts[verdict] === 0 ? null : (
          <rect
            key={verdict}
            x={percent(start)}
            width={percent(tally.counts[verdict])}
            height="100%"
            className={fills[verdict]}
          />
        );
      })}
    </svg>
  );
}

type Props = { caption: string; of: string; tallies: readonly AccuracyTally[]; plan: string | undefined };

/** How many sums of each came out how; what never happens has no column. */
export function TallyTable({ caption, of, tallies, plan }: Props) {
  const most = Math.max(1, ...tallies.map(({ all }) => all));
  const shown = verdicts.filter((verdict) => tallies.some(({ counts }) => counts[verdict] > 0));
  return (
    <table className="tally-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <td />
          <th scope="col">Sums</th>
          {shown.map((verdict) => (
            <th key={verdict} scope="col">
              {heads[verdict]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tallies.map((tally) => (
          <tr key={tally.name}>
            <th scope="row">{tally.href ? <a href={withPlan(tally.href, plan)}>{tally.name}</a> : tally.name}</th>
            <td>
              <TallyBar tally={tally} most={most} />
            </td>
            <td>{tally.all}</td>
            {shown.map((verdict) => (
              <td key={verdict}>{tally.counts[verdict]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
