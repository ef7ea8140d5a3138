import type { Metadata } from "next";
import { TestPlan } from "@/components/test-plan/test-plan";
import { TestPlanFrame } from "@/components/test-plan/test-plan-frame";
import { assumedRates, catalog } from "@/lib/catalog/data";
import { viewTestPlan } from "@/lib/view/test-plan";
import { entriesOf, today, type SearchParams } from "../request";

export const metadata: Metadata = {
  title: "A small prepaid test",
  description:
    "A few cheap jobs that show what a video generation API really bills for your plan: what to submit, what each may cost, which billing risks it settles, and what stays open.",
};

/** The test of the workflow in the address, within the budget that `test` names. */
export default async function TestPlanPage({ searchParams }: { searchParams: SearchParams }) {
  const entries = entriesOf(await searchParams);
  const view = viewTestPlan(entries, { catalog, assumed: assumedRates, today: today() });
  return (
    <TestPlanFrame plan={view.plan}>
      <TestPlan view={view} />
    </TestPlanFrame>
  );
}
