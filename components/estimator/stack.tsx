import type { AnswerPart, AnswerView } from "@/lib/views/page/types";
import { along } from "./along";
import { BudgetMark } from "./budget-mark";

const fills: Record<AnswerPart["key"], string> = {
  bill: "fill-ink",
  open: "fill-[url(#hatch)]",
  luck: "fill-luck",
  packs: "fill-[url(#packs)]",
  around: "fill-raised stroke-ink",
};

export const Swatch = ({ part }: { part: AnswerPart["key"] }) => (
  <svg aria-hidden="true" className="stack-key">
    <rect x="0.5" y="0.5" width="10" height="10" className={fills[part]} />
  </svg>
);

/** The money in its parts, with the budget as a line through it and what is beyond it bracketed. */
export function Stack({ answer }: { answer: AnswerView }) {
  const { parts, end, budgetAt, verdict } = answer;
  const words = parts.filter(({ none }) => !none).map(({ label, amount }) => `${label} ${amount}`);
  return (
    <svg
      role="img"
      aria-label={`${answer.exact}: ${words.join(", ")}${verdict ? `; budget ${verdict.budget}` : ""}`}
      className="stack"
    >
      {parts.map(({ key, start, end: to }) =>
        to > start ? (
          <rect
            key={key}
            data-part={key}
            x={along(start)}
            width={along(to - start)}
            y="22"
            height="26"
            className={fills[key]}
          />
        ) : null,
      )}
      {budgetAt === undefined || !verdict ? null : <BudgetMark at={budgetAt} end={end} budget={verdict.budget} />}
    </svg>
  );
}
