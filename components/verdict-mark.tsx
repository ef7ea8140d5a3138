import type { Verdict } from "@/lib/budget/plan-with";
import type { VerdictView } from "@/lib/views/page/types";
import { unbroken } from "@/lib/words/unbroken";
import { verdictBars } from "@/lib/words/verdict";

const hues: Record<Verdict, string> = {
  fits: "text-clear",
  depends: "text-unknown",
  tight: "text-warn",
  over: "text-exposed",
  unknown: "text-soft",
};

/** A bar against the budget line: the same from a table's cell to the headline. The word beside it says it too. */
export const VerdictGlyph = ({ verdict, className = "h-3" }: { verdict: Verdict; className?: string }) => (
  <svg aria-hidden="true" viewBox="0 0 24 14" className={`verdict-glyph ${hues[verdict]} ${className}`}>
    {verdictBars[verdict].map(([x, width]) => (
      <rect key={x} x={x} y="4" width={width} height="6" fill="currentColor" />
    ))}
    {verdict === "unknown" ? (
      <rect x="1" y="4.5" width="22" height="5" fill="none" stroke="currentColor" strokeDasharray="2 1.5" />
    ) : null}
    <rect x="16.5" width="2" height="14" className="fill-ink" />
  </svg>
);

/** The verdict's word in its colour. */
export const VerdictWord = ({ verdict, children }: { verdict: Verdict; children: string }) => (
  <b className={`font-[560] ${hues[verdict]}`}>{children}</b>
);

/** The verdict over a figure: its mark, its word, and what follows from it. */
export const VerdictLine = ({ verdict: { verdict, word, text } }: { verdict: VerdictView }) => (
  <p className="answer-verdict">
    <VerdictGlyph verdict={verdict} className="h-4.5" />
    <span className="text-[1.5rem] leading-none tracking-[-0.02em]">
      <VerdictWord verdict={verdict}>{word}</VerdictWord>
    </span>
    <span>{unbroken(text)}</span>
  </p>
);
