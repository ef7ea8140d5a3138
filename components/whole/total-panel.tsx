import { along } from "@/components/estimator/along";
import { BudgetMark } from "@/components/estimator/budget-mark";
import { VerdictLine } from "@/components/verdict-mark";
import type { TotalPart, TotalView } from "@/lib/views/page/whole";
import { shadeOf } from "@/lib/views/page/whole/shade";
import { unbroken } from "@/lib/words/unbroken";
import { Letter } from "./letter";

const fills: Record<TotalPart["fill"], string> = {
  workload: "fill-ink stroke-paper",
  packs: "fill-[url(#packs)]",
  around: "fill-raised stroke-ink",
  less: "fill-none stroke-ink [stroke-dasharray:3_2]",
};

const opacity = ({ place }: TotalPart) => (place === undefined ? {} : { fillOpacity: shadeOf(place) });

const Key = ({ part }: { part: TotalPart }) =>
  part.place === undefined ? (
    <svg aria-hidden="true" className="stack-key">
      <rect x="0.5" y="0.5" width="10" height="10" className={fills[part.fill]} />
    </svg>
  ) : (
    <Letter letter={part.key} place={part.place} />
  );

/** Each workload a piece of one bar, what is paid on top behind them, the budget as a line through it. */
function Bar({ total: { parts, end, budgetAt, verdict, exact } }: { total: TotalView }) {
  const words = parts.map(({ label, amount }) => `${label} ${amount}`).join(", ");
  return (
    <svg role="img" aria-label={`${exact}: ${words}${verdict ? `; budget ${verdict.budget}` : ""}`} className="stack">
      {parts.map((part) =>
        part.end > part.start ? (
          <rect
            key={part.key}
            x={along(part.start)}
            width={along(part.end - part.start)}
            y="22"
            height="26"
            className={fills[part.fill]}
            {...opacity(part)}
          />
        ) : null,
      )}
      {budgetAt === undefined || !verdict ? null : <BudgetMark at={budgetAt} end={end} budget={verdict.budget} />}
    </svg>
  );
}

const Parts = ({ parts }: { parts: readonly TotalPart[] }) => (
  <dl className="mt-3 grid grid-cols-1 border-t border-hair wide:grid-cols-3 wide:gap-x-6">
    {parts.map((part) => (
      <div key={part.key} className="flex items-center justify-between gap-x-3 border-b border-hair py-1.5 text-small">
        <dt className="flex min-w-0 items-center gap-x-2 text-soft">
          <Key part={part} />
          <span className="min-w-0 break-words">{part.label}</span>
        </dt>
        <dd className="font-[530] whitespace-nowrap tabular-nums">{part.amount}</dd>
      </div>
    ))}
  </dl>
);

function Months({ total: { months, delivered, rounded } }: { total: TotalView }) {
  return (
    <div className="answer-side px-4.5 py-5 wide:px-6">
      <h2 className="text-small font-[560]">Of 100 months</h2>
      <dl className="mt-1">
        {months.map(({ text, amount, strong }) => (
          <div
            key={text}
            className={`flex justify-between gap-x-3 border-b border-hair py-1.5 text-small ${strong ? "font-[560]" : ""}`}
          >
            <dt>{text}</dt>
            <dd className="tabular-nums">{amount}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-x-3 py-1.5 text-small">
          <dt className="text-soft">delivered</dt>
          <dd className="tabular-nums">{delivered}</dd>
        </div>
      </dl>
      {rounded ? <p className="text-label text-soft">{rounded}</p> : null}
    </div>
  );
}

/** One figure, one verdict for the whole plan, and what each workload is of it. */
export const TotalPanel = ({ total }: { total: TotalView }) => (
  <div id="answer" className="answer-panel mt-6">
    <div className="px-4.5 py-5 wide:px-7">
      {total.verdict ? <VerdictLine verdict={total.verdict} /> : null}
      <p id="plan-with" className="answer-figure">
        {total.amount}
        <span className="answer-beside">
          a month, to plan with.
          <br />
          {unbroken(total.sure)}
          {total.later ? `; ${unbroken(total.later)}` : ""}
        </span>
      </p>
      <Bar total={total} />
      <Parts parts={total.parts} />
    </div>
    <Months total={total} />
  </div>
);
