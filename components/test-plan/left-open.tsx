import { StateMark } from "@/components/state-mark";
import { Section } from "@/components/ui/section";
import type { LeftStepView, OpenRiskView, PlannedTest } from "@/lib/views/page/test-plan";

const columns =
  "grid grid-cols-[1fr_auto] items-baseline gap-x-5 gap-y-0.5 border-b border-hair py-2 wide:grid-cols-[17rem_minmax(0,1fr)_8rem] print:grid-cols-[14rem_minmax(0,1fr)_7rem]!";

function Left({ step: { title, takes, settles, checks } }: { step: LeftStepView }) {
  return (
    <li className={columns}>
      <p className="font-[530]">{title}</p>
      <p className="text-right whitespace-nowrap wide:order-3">{takes}</p>
      <p className="col-span-2 text-small text-pretty text-soft wide:col-span-1">
        {settles.length === 0
          ? `Nothing of this is open in the plan; it checks ${checks}.`
          : settles.map(({ id, title: risk, atStake, href }, index) => (
              <span key={id}>
                {index > 0 ? "; " : ""}
                <a className="title-link" href={href}>
                  {risk}
                </a>
                , {atStake}
              </span>
            ))}
      </p>
    </li>
  );
}

const Open = ({ risk: { title, state, atStake, href, test } }: { risk: OpenRiskView }) => (
  <li className={columns}>
    <p>
      <StateMark state={state} />
      <br />
      <a className="font-[530] title-link" href={href}>
        {title}
      </a>
    </p>
    <p className="text-right whitespace-nowrap wide:order-3">{atStake}</p>
    <p className="col-span-2 text-small text-pretty text-soft wide:col-span-1">{test}</p>
  </li>
);

const Head = ({ name, column }: { name: string; column: string }) => (
  <div className="mt-5 flex items-baseline gap-x-3 border-b border-hair-strong pb-1.5">
    <h3 className="text-small text-soft">{name}</h3>
    <p className="ml-auto text-label text-faint">{column}</p>
  </div>
);

/** Jobs that the budget does not hold, and money at stake that no job of a test shows. */
export function LeftOpen({ test: { left, open, all }, budget }: { test: PlannedTest; budget: string }) {
  if (left.length === 0 && open.length === 0) return null;
  return (
    <Section id="open" title={`What ${budget} cannot settle`}>
      {left.length > 0 ? (
        <>
          <Head name="Jobs that do not fit, and what each would settle" column="takes at most" />
          <ul>
            {left.map((step) => (
              <Left key={step.id} step={step} />
            ))}
          </ul>
          <p className="mt-3 text-small">
            All {all.count} jobs take at most {all.takes}.{" "}
            <a className="source-link print:hidden" href={all.href}>
              Plan them all
            </a>
          </p>
        </>
      ) : null}
      {open.length > 0 ? (
        <>
          <Head name="Open, and no job of this test settles it" column="at stake a month" />
          <ul>
            {open.map((risk) => (
              <Open key={risk.id} risk={risk} />
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}
