import type { ReactNode } from "react";
import { PageFrame } from "@/components/catalogue/page-frame";
import { LandingTags } from "@/components/landing-tags";
import { LeftOut } from "@/components/left-out";
import type { Landing } from "@/lib/views/card/landing";
import type { PlanView } from "@/lib/views/page/plan";

type Props = {
  current: string;
  plan: PlanView;
  title: string;
  lead: string;
  back?: ReactNode;
  /** What the page says where its link is sent, where it is of a plan. */
  landing?: Landing | undefined;
  children: ReactNode;
};

/** Whose plan it is, and the way back to its estimate. */
const Plan = ({ plan: { what, model, provider, query } }: { plan: PlanView }) => (
  <p className="mt-4 max-w-[72ch] text-small text-soft">
    For {what}, on <b className="font-[560] text-ink">{model}</b> at {provider}.{" "}
    <a className="source-link whitespace-nowrap print:hidden" href={`/?${query}`}>
      Back to the estimate
    </a>
  </p>
);

/** A page that looks at a plan from another side: what it is about, whose plan it is for. */
export const PlanFrame = ({ current, plan, title, lead, back, landing, children }: Props) => (
  <PageFrame current={current} query={plan.query} day={plan.day} title={title} lead={lead} back={back}>
    {landing ? <LandingTags landing={landing} /> : null}
    <Plan plan={plan} />
    <LeftOut issues={plan.issues} className="mt-4" />
    {children}
  </PageFrame>
);
