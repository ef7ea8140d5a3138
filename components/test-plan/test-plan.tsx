import { Section } from "@/components/ui/section";
import type { AdviceView, PaidView, PlannedTest, TestPlanView } from "@/lib/views/page/test-plan";
import { BudgetForm } from "./budget-form";
import { LeftOpen } from "./left-open";
import { NoTest } from "./no-test";
import { Record } from "./record";
import { Step } from "./step";

const jobs = (count: number): string => `${count} ${count === 1 ? "job" : "jobs"}`;

/** Why the budget is what it is, or which one would settle more for the money. */
const Advice = ({ advice: { text, href } }: { advice: AdviceView }) => (
  <p className="mt-3 max-w-[64ch] text-small text-pretty">
    {text}{" "}
    {href ? (
      <a className="source-link print:hidden" href={href}>
        Plan with it
      </a>
    ) : null}
  </p>
);

type FigureProps = { test: PlannedTest; budget: string; paid: PaidView; advice: AdviceView | undefined };

/** What has to be paid in, and what that would hold. */
const Paid = ({ paid: { text, all } }: { paid: PaidView }) => (
  <p className="mt-1.5 max-w-[64ch] text-small text-pretty">
    {text}{" "}
    {all ? (
      <a className="source-link print:hidden" href={all.href}>
        Plan for all that it buys, {all.amount}
      </a>
    ) : null}
  </p>
);

/** The worst case against the budget, and what has to be paid in for it. */
const Figure = ({ test: { worst, least, unspent, steps, doubted }, budget, paid, advice }: FigureProps) => (
  <div>
    <p className="text-[2.75rem] leading-none font-[560] tracking-[-0.04em] wide:text-[3.5rem]">
      {worst}
      <span className="ml-2.5 text-base font-[450] tracking-[-0.01em] text-soft">at most, of {budget}</span>
    </p>
    {advice ? <Advice advice={advice} /> : null}
    <p className="mt-1.5 max-w-[64ch] text-small text-soft">
      {jobs(steps.length)};{" "}
      {least === worst ? "the same under every reading" : `${least} if nothing doubtful is charged`}.
      {unspent ? ` ${unspent} of the budget stays whatever happens.` : ""}
    </p>
    {doubted ? (
      <p className="mt-1.5 max-w-[64ch] text-small text-unknown">
        These are the published prices; what is marked as in doubt can be billed otherwise.
      </p>
    ) : null}
    <Paid paid={paid} />
  </div>
);

/** The whole page below its title. */
export function TestPlan({ view }: { view: TestPlanView }) {
  const { test, budget, paid, advice, logQuery } = view;
  const planned = test.status === "planned";
  return (
    <>
      <div className="mt-7 flex flex-wrap items-end justify-between gap-x-10 gap-y-5">
        {planned ? <Figure test={test} budget={budget.amount} paid={paid} advice={advice} /> : null}
        <BudgetForm budget={budget} carried={view.carried} currency={view.currency} />
      </div>
      {planned ? (
        <>
          <Record record={test.record} logQuery={logQuery} />
          <Section
            id="jobs"
            title="The jobs"
            aside={
              <>
                in this order; what each may cost, and what it settles
                <span className="print:hidden">; a tick stays while the page is open</span>
              </>
            }
          >
            <ol>
              {test.steps.map((step) => (
                <Step key={step.id} step={step} />
              ))}
            </ol>
          </Section>
          <LeftOpen test={test} budget={budget.amount} />
        </>
      ) : (
        <NoTest test={test}>
          {advice ? <Advice advice={advice} /> : null}
          {paid.text ? <Paid paid={paid} /> : null}
        </NoTest>
      )}
    </>
  );
}
