import type { ReactNode } from "react";
import { SiteHeader } from "@/components/site-header";
import type { PlanView } from "@/lib/view/risk";

type Props = { plan: PlanView; title: string; lead: string; back?: ReactNode; children: ReactNode };

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

/** Whose plan it is, and the way back to its estimate. */
const Plan = ({ plan: { what, model, provider, query } }: { plan: PlanView }) => (
  <p className="mt-4 max-w-[72ch] text-small text-soft">
    For {what}, on <b className="font-[560] text-ink">{model}</b> at {provider}.{" "}
    <a className="source-link whitespace-nowrap print:hidden" href={`/?${query}`}>
      Back to the estimate
    </a>
  </p>
);

/** A page of the billing risks: the site's head, a title, what it is about, whose plan it is for. */
export function RiskFrame({ plan, title, lead, back, children }: Props) {
  return (
    <div className="mx-auto max-w-[80rem] px-4.5 wide:px-8 print:px-0">
      <SiteHeader current="/risks" query={plan.query}>
        <p className="ml-auto text-label text-faint">Prices of {plan.day}</p>
      </SiteHeader>
      <main className="pt-8 pb-24 print:pb-0">
        {back}
        <h1 className="text-[2.25rem] leading-tight font-[560] tracking-[-0.035em] text-balance wide:text-[2.75rem]">
          {title}
        </h1>
        <p className="mt-2 max-w-[72ch] text-pretty text-soft">{lead}</p>
        <Plan plan={plan} />
        <Issues issues={plan.issues} />
        {children}
      </main>
    </div>
  );
}
