import type { ReactNode } from "react";
import { PageFrame } from "@/components/catalogue/page-frame";
import { AsKnown } from "@/components/as-known";
import { DayForm } from "@/components/day-form";
import { LandingTags } from "@/components/landing-tags";
import { LeftOut } from "@/components/left-out";
import type { Landing } from "@/lib/views/card/landing";
import type { PlanView } from "@/lib/views/page/plan";

type Props = {
  current: string;
  /** Where the page is, if that is not the entry of the navigation. */
  path?: string;
  plan: PlanView;
  title: string;
  lead: string;
  back?: ReactNode;
  /** What the page says where its link is sent, where it is of a plan. */
  landing?: Landing | undefined;
  children: ReactNode;
};

/** Whose plan it is, and the way back to its estimate. */
const Plan = ({ plan: { what, model, provider, seen, query } }: { plan: PlanView }) => (
  <p className="mt-4 max-w-[72ch] text-small text-soft">
    For {what}, on <b className="font-[560] text-ink">{model}</b> at {provider}
    {seen === undefined ? "" : `, ${seen}`}.{" "}
    <a className="source-link whitespace-nowrap print:hidden" href={`/?${query}`}>
      Back to the estimate
    </a>
  </p>
);

/** A page that looks at a plan from another side: what it is about, whose plan it is for. */
export const PlanFrame = ({ current, path = current, plan, title, lead, back, landing, children }: Props) => (
  <PageFrame
    current={current}
    query={plan.query}
    day={<DayForm action={path} query={plan.query} on={plan.on} />}
    title={title}
    lead={lead}
    back={back}
  >
    {landing ? <LandingTags landing={landing} /> : null}
    <Plan plan={plan} />
    <AsKnown path={path} query={plan.query} className="mt-2" />
    <LeftOut issues={plan.issues} className="mt-4" />
    {children}
  </PageFrame>
);
