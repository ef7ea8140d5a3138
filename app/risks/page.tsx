import type { Metadata } from "next";
import { PlanFrame } from "@/components/plan-frame";
import { RiskList } from "@/components/risks/risk-list";
import { riskRules } from "@/lib/risks";
import { viewRiskIndex } from "@/lib/views/page/risk";
import { askedEntries, facts } from "../request";

export const metadata: Metadata = {
  title: "Risks",
  description: `${riskRules.length} ways in which the bill of a video generation API can exceed the estimate, each with its formula, who is affected, how to prevent it and the small test that settles it.`,
  alternates: { canonical: "/risks" },
};

/** Every billing risk, by the money at stake in the workflow of the address. */
export default async function RisksPage() {
  const entries = await askedEntries();
  const index = viewRiskIndex(entries, facts());
  const lead = `${index.rows.length} ways in which the bill can exceed the estimate.`;
  return (
    <PlanFrame current="/risks" plan={index.plan} title="Risks" lead={lead}>
      <RiskList index={index} />
    </PlanFrame>
  );
}
