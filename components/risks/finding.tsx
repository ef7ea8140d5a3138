import { SourceLink } from "@/components/source-link";
import { StateMark } from "@/components/state-mark";
import { Section } from "@/components/ui/section";
import type { PlanView } from "@/lib/views/page/plan";
import type { FindingView } from "@/lib/views/page/risk";
import { unbroken } from "@/lib/words/unbroken";
import { Unpriced } from "./unpriced";

function Found({ finding }: { finding: FindingView }) {
  const { state, atStake, explanation, numbers, sources } = finding;
  return (
    <div className="pt-4">
      <StateMark state={state} />
      <p className="mt-1 text-[2.25rem] leading-none font-[560] tracking-[-0.035em] wide:text-[2.75rem]">
        {atStake}
        {numbers ? <span className="ml-2 text-base font-[450] tracking-[-0.01em] text-soft">a month</span> : null}
      </p>
      {numbers ? <p className="mt-3 text-[1.0625rem] font-[530] text-pretty">{unbroken(numbers)}</p> : null}
      <p className="mt-3 max-w-[68ch]">{unbroken(explanation)}</p>
      {sources.length > 0 ? (
        <ul aria-label="Sources" className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
          {sources.map((source) => (
            <li key={`${source.title} ${source.url}`}>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** What the risk comes to in this plan: state, money, the formula with its numbers, the reason. */
export const Finding = ({ plan, finding }: { plan: PlanView; finding: FindingView | undefined }) => (
  <Section id="finding" title="In this plan">
    {finding ? <Found finding={finding} /> : null}
    {plan.unpriced ? <Unpriced reason={plan.unpriced} /> : null}
  </Section>
);
