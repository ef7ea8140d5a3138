import { memo } from "react";
import { VerdictGlyph, VerdictWord } from "@/components/verdict-mark";
import type { FocusView } from "@/lib/views/page/types";

/** The answer in one line: verdict, money to plan with, what it is of. */
export function AnswerLine({ focus }: { focus: FocusView }) {
  if (focus.status !== "priced") return <b className="font-[560]">{focus.headline}</b>;
  const { verdict, amount, sure } = focus.answer;
  return (
    <span className="flex min-w-0 items-center gap-x-2.5">
      {verdict ? (
        <>
          <VerdictGlyph verdict={verdict.verdict} className="h-3.5" />
          <VerdictWord verdict={verdict.verdict}>{verdict.word}</VerdictWord>
        </>
      ) : null}
      <b className="text-[1.1875rem] font-[560] tracking-[-0.02em]">{amount}</b>
      <span className="truncate text-label text-soft">{verdict ? `of ${verdict.budget}` : `a month, ${sure}`}</span>
    </span>
  );
}

/** On a narrow screen the answer stays in view; where the screen is low as well, it stands at the end of the page. */
export const PinnedTotal = memo(function PinnedTotal({ focus }: { focus: FocusView }) {
  return (
    <aside aria-label="The total" className="beside:hidden print:hidden">
      <a href="#bill-figure" className="pinned">
        <AnswerLine focus={focus} />
        <span className="ml-auto truncate text-label text-soft">{focus.name}</span>
      </a>
    </aside>
  );
});

/** On a wide screen the answer, once it has been scrolled past: what stands below it is read, and edited, beside it. */
export const StandingAnswer = memo(function StandingAnswer({ focus, what }: { focus: FocusView; what: string }) {
  return (
    <div aria-hidden="true" className="standing-answer">
      <AnswerLine focus={focus} />
      <span className="ml-auto truncate text-label text-soft">
        {what}, on <b className="font-[560] text-ink">{focus.name}</b>
      </span>
    </div>
  );
});
