import type { Metadata } from "next";
import { TestPlan } from "@/components/test-plan/test-plan";
import { PlanFrame } from "@/components/plan-frame";
import { defaultModel } from "@/lib/ask/plan";
import { withOwnPlanIssues } from "@/lib/views/page/own/marks";
import { viewTestPlan } from "@/lib/views/page/test-plan";
import { sideMetadata, sideOf } from "../landing/metadata";
import { askedEntries, askedWith } from "../request";

/** The page, and what it says of itself where its link is sent. */
const side = {
  path: "/test-plan",
  heading: "Test plan",
  about:
    "A few cheap jobs that show what a video generation API really bills for your plan: what to submit, what each may cost, which billing risks it settles, and what stays open.",
};

export async function generateMetadata(): Promise<Metadata> {
  return sideMetadata(side, await sideOf(side, await askedEntries()));
}

/** The test of the workflow in the address, within the budget that `test` names. */
export default async function TestPlanPage() {
  const asked = await askedEntries();
  const { entries, facts: known, issues } = askedWith(asked, { otherwise: defaultModel });
  const landing = await sideOf(side, asked);
  const view = withOwnPlanIssues(viewTestPlan(entries, known), issues);
  return (
    <PlanFrame
      current="/test-plan"
      plan={view.plan}
      title="Test plan"
      lead={`A few cheap jobs that show what ${view.plan.provider} really bills, before a month of them is paid for.`}
      landing={landing}
    >
      <TestPlan view={view} />
    </PlanFrame>
  );
}
