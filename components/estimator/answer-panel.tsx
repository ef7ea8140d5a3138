import { memo, type ReactNode } from "react";
import { VerdictGlyph, VerdictLine } from "@/components/verdict-mark";
import type { AnswerView, UnpricedFocus } from "@/lib/views/page/types";
import type { FocusedPlan, OtherDay } from "@/lib/views/page/plan-types";
import type { LeversView } from "@/lib/views/page/comparison-types";
import { unbroken } from "@/lib/words/unbroken";
import { Delivery, Parts } from "./answer-parts";
import { Levers } from "./levers";
import { PlanLink, type OpenPlan } from "./plan-link";
import { Stack } from "./stack";

function Made({ made, open }: { made: NonNullable<AnswerView["made"]>; open: OpenPlan | undefined }) {
  return (
    <div className="made-instead">
      <p className="min-w-0 flex-[1_1_16rem] font-[530]">{unbroken(made.text)}</p>
      {made.fixes.map(({ label, href }) => (
        <PlanLink key={label} href={href} open={open} className="button border-warn-line text-warn print:hidden">
          {unbroken(label)}
        </PlanLink>
      ))}
    </div>
  );
}

function OtherDayLine({ otherDay, open }: { otherDay: OtherDay; open: OpenPlan | undefined }) {
  return (
    <>
      {unbroken(otherDay.text)}{" "}
      <PlanLink href={otherDay.href} open={open} className="action-link print:hidden">
        Use today
      </PlanLink>
    </>
  );
}

type PricedProps = {
  answer: AnswerView;
  otherDay: OtherDay | undefined;
  levers: LeversView | undefined;
  open: OpenPlan | undefined;
  behind: boolean;
  rate: string | undefined;
  children: ReactNode;
};

function PricedAnswer({ answer, otherDay, levers, open, behind, rate, children }: PricedProps) {
  const { verdict, later } = answer;
  return (
    <div className="answer-panel">
      <div className="px-4.5 py-5 wide:px-7">
        {children}
        {verdict ? <VerdictLine verdict={verdict} /> : null}
        <p id="plan-with" className="answer-figure" aria-live="polite">
          {answer.amount}
          <span className="answer-beside">
            a month, to plan with.
            <br />
            {unbroken(answer.sure)}, all that is paid included{later ? `; ${unbroken(later)}` : ""}
          </span>
        </p>
        <Stack answer={answer} />
        <Parts parts={answer.parts} />
        <Delivery answer={answer} open={open} />
      </div>
      <div className="answer-side">
        <Levers levers={levers} open={open} behind={behind} />
        <p className={`answer-note ${answer.seen.old ? "text-warn" : ""}`}>{unbroken(answer.seen.text)}</p>
        {otherDay ? (
          <p className="border-t border-hair px-4.5 py-2.5 text-label wide:px-6">
            <OtherDayLine otherDay={otherDay} open={open} />
          </p>
        ) : null}
        {rate ? <p className="answer-note">{unbroken(rate)}</p> : null}
        {answer.absent ? <p className="answer-note">{answer.absent}</p> : null}
      </div>
      <div className="broad:col-span-2">
        {answer.made ? <Made made={answer.made} open={open} /> : null}
        {answer.assumed.length > 0 ? (
          <ul className="answer-foot">
            {answer.assumed.map((text) => (
              <li key={text}>{unbroken(text)}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}

type UnpricedProps = {
  focus: UnpricedFocus;
  otherDay: OtherDay | undefined;
  budget: boolean;
  open: OpenPlan | undefined;
  children: ReactNode;
};

function UnpricedAnswer({ focus, otherDay, budget, open, children }: UnpricedProps) {
  return (
    <div className="answer-panel">
      <div className="px-4.5 py-5 broad:col-span-2 wide:px-7">
        {children}
        <div aria-live="polite">
          <p className="answer-without">
            <VerdictGlyph verdict="unknown" className="h-6" />
            {focus.headline}
          </p>
          <p className="mt-2 max-w-[60ch]">
            {unbroken(focus.explanation)}{" "}
            {focus.reason.source ? (
              <a className="source-link text-small" href={focus.reason.source} rel="noreferrer">
                Source
              </a>
            ) : null}
          </p>
        </div>
        {otherDay ? (
          <p className="mt-2 text-small">
            <OtherDayLine otherDay={otherDay} open={open} />
          </p>
        ) : null}
        {focus.cures.length > 0 ? (
          <p className="mt-3 flex flex-wrap gap-2 print:hidden">
            {focus.cures.map(({ label, href }) => (
              <PlanLink key={href} href={href} open={open} className="button border-control">
                {label}
              </PlanLink>
            ))}
          </p>
        ) : null}
        {budget ? <p className="mt-2 text-small text-soft">Without a price no budget can be said to hold.</p> : null}
        <p className="mt-3 text-small">
          <a href="#elsewhere" className="action-link">
            See the models that can make this clip
          </a>
        </p>
      </div>
    </div>
  );
}

type Props = {
  view: Pick<FocusedPlan, "plan" | "focus" | "what" | "otherDay">;
  levers: LeversView | undefined;
  /** The levers are those of the last plan. */
  behind: boolean;
  open: OpenPlan | undefined;
};

/** The answer: the question in a sentence, the verdict, the money to plan with, what it is made of, what would make it fit. */
export const AnswerPanel = memo(function AnswerPanel({ view, levers, behind, open }: Props) {
  const { plan, focus, what, otherDay } = view;
  const [clips, ...rest] = what.split(" of ");
  const question = (
    <h1 className="answer-what">
      <b className="font-[560] text-ink">{clips}</b> of {rest.join(" of ")}, on{" "}
      <b className="font-[560] text-ink">{focus.name}</b>
      {focus.provider ? ` at ${focus.provider}` : ""}.
    </h1>
  );
  return (
    <header>
      {focus.status === "priced" ? (
        <PricedAnswer
          answer={focus.answer}
          otherDay={otherDay}
          levers={levers}
          open={open}
          behind={behind}
          rate={focus.rate}
        >
          {question}
        </PricedAnswer>
      ) : (
        <UnpricedAnswer focus={focus} otherDay={otherDay} budget={plan.budget !== undefined} open={open}>
          {question}
        </UnpricedAnswer>
      )}
    </header>
  );
});
