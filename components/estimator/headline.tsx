import { memo, type ReactNode } from "react";
import { Term } from "@/components/guides/term";
import type { FocusedPlan, PricedFocus, UnpricedFocus } from "@/lib/views/page/types";
import { StateMark } from "@/components/state-mark";
import { DriverBar } from "./driver-bar";

const Per = ({ figure, of }: { figure: string; of: ReactNode }) => (
  <div className="flex flex-col-reverse text-label text-soft">
    <dt>{of}</dt>
    <dd className="text-[1.1875rem] font-[530] leading-tight tracking-[-0.015em] text-ink">{figure}</dd>
  </div>
);

const words = {
  kept: (
    <Term
      term="kept clip"
      means="A finished clip that you use. What failed and what was thrown away on the way to it is paid through it."
    />
  ),
  attempts: <Term term="attempts" means="Billable tries at a clip: the first one and every repeat." />,
  unit: (
    <Term
      term="unit"
      means="What the provider counts: seconds, credits, the size of the picture (resolution), pieces (task) or sound (audio)."
    />
  ),
  cautious: (
    <Term term="cautious end" means="The upper end of the range: what nobody says is free is counted as billed." />
  ),
};

function PricedHeadline({ focus }: { focus: PricedFocus }) {
  const { why, budget } = focus;
  return (
    <>
      <div className="mt-3 flex flex-wrap items-end gap-x-9 gap-y-4">
        <p
          className="text-[2.875rem] font-[560] leading-none tracking-[-0.045em] wide:text-[4.25rem]"
          aria-live="polite"
        >
          {focus.figure}
          <span className="ml-2 text-base font-[450] tracking-[-0.01em] text-soft wide:text-[1.375rem]">a month</span>
        </p>
        <dl className="flex gap-x-7 pb-1">
          <Per figure={focus.perClip} of={<>a {words.kept}</>} />
          <Per figure={focus.perSecond} of="a kept second" />
          <Per figure={focus.attempts} of={<>{words.attempts} a clip</>} />
        </dl>
      </div>
      <p className="mt-2.5 max-w-[68ch] text-small text-soft">
        {why.unknown ? <span className="font-[530] text-ink">Plan for {focus.planWith}. </span> : null}
        {why.text}
        {why.unknown ? <em className="font-[530] text-unknown not-italic">{why.unknown}</em> : null}
        {why.rest}
      </p>
      {budget ? (
        <p className="mt-2 flex flex-wrap items-baseline gap-x-3 text-small">
          <StateMark state={budget.state} />
          {budget.text} {budget.chance}
        </p>
      ) : null}
      {focus.drivers.length > 0 ? (
        <>
          <p className="mt-5 -mb-4 text-label text-faint">
            A month at the {words.cautious}, by {words.unit}
          </p>
          <DriverBar drivers={focus.drivers} total={focus.planWith} />
        </>
      ) : null}
    </>
  );
}

function UnpricedHeadline({ focus, hasBudget }: { focus: UnpricedFocus; hasBudget: boolean }) {
  return (
    <div aria-live="polite">
      <p className="mt-3 text-[2.25rem] font-[560] leading-none tracking-[-0.035em] wide:text-[3rem]">
        {focus.headline}
      </p>
      <p className="mt-3 max-w-[60ch]">
        {focus.reason.message}{" "}
        {focus.reason.source ? (
          <a className="source-link text-small" href={focus.reason.source} rel="noreferrer">
            Source
          </a>
        ) : null}
      </p>
      {hasBudget ? (
        <p className="mt-2 flex items-baseline gap-3 text-small">
          <StateMark state="unknown" />
          Without a price no budget can be said to hold.
        </p>
      ) : null}
      <p className="mt-2 text-small text-soft">
        Below are the models that can make this clip: <a href="#elsewhere">the same clip elsewhere</a>.
      </p>
    </div>
  );
}

type Props = Pick<FocusedPlan, "focus" | "what"> & { hasBudget: boolean };

const Figures = memo(function Figures({ focus, what, hasBudget }: Props) {
  const [clips, ...rest] = what.split(" of ");
  return (
    <header>
      <h1 className="sr-only beside:not-sr-only max-w-[62ch] text-[0.96875rem] text-soft">
        <b className="font-[560] text-ink">{clips}</b> of {rest.join(" of ")}, on{" "}
        <b className="font-[560] text-ink">{focus.name}</b> at {focus.provider}.
      </h1>
      {focus.status === "priced" ? (
        <PricedHeadline focus={focus} />
      ) : (
        <UnpricedHeadline focus={focus} hasBudget={hasBudget} />
      )}
    </header>
  );
});

/** The figure first: what is bought, what it costs a month, what the range is made of. */
export const Headline = ({ view: { focus, what, plan } }: { view: FocusedPlan }) => (
  <Figures focus={focus} what={what} hasBudget={plan.budget !== undefined} />
);
