import type { ReactNode } from "react";
import { PageFrame } from "@/components/catalogue/page-frame";
import type { PlanView } from "@/lib/view/risk";

type Props = { plan: PlanView; children: ReactNode };

/** What the link says and cannot be read: left out, and said. */
function Issues({ issues }: Pick<PlanView, "issues">) {
  if (issues.length === 0) return null;
  return (
    <div role="status" className="mt-4 border-l-2 border-exposed pl-3 text-small">
      <ul>
        {issues.map(({ field, value, message }, index) => (
          <li key={index}>
            <b className="font-[530]">
              {field}={value}
            </b>{" "}
            {message} It was left out.
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The test plan's page: what it is, whose plan it tests, and the way back to its estimate. */
export const TestPlanFrame = ({ plan, children }: Props) => (
  <PageFrame
    current="/test-plan"
    query={plan.query}
    day={plan.day}
    title="A small prepaid test"
    lead={`A few cheap jobs that show what ${plan.provider} really bills, before a month of them is paid for.`}
  >
    <p className="mt-4 max-w-[72ch] text-small text-soft">
      For {plan.what}, on <b className="font-[560] text-ink">{plan.model}</b> at {plan.provider}.{" "}
      <a className="source-link whitespace-nowrap print:hidden" href={`/?${plan.query}`}>
        Back to the estimate
      </a>
    </p>
    <Issues issues={plan.issues} />
    {children}
  </PageFrame>
);
