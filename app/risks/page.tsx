import type { Metadata } from "next";
import { PlanFrame } from "@/components/plan-frame";
import { RiskList } from "@/components/risks/risk-list";
import { riskRules } from "@/lib/risks";
import { defaultModel } from "@/lib/ask/plan";
import { withOwnPlanIssues } from "@/lib/views/page/own/marks";
import { viewRiskIndex } from "@/lib/views/page/risk";
import { sideMetadata, sideOf } from "../landing/metadata";
import { askedEntries, askedWith } from "../request";

/** The page, and what it says of itself where its link is sent. */
const side = {
  path: "/risks",
  heading: "Risks",
  about: `${riskRules.length} ways in which the bill of a video generation API can exceed the estimate, each with its formula, who is affected, how to prevent it and the small test that settles it.`,
};

export async function generateMetadata(): Promise<Metadata> {
  return sideMetadata(side, await sideOf(side, await askedEntries()));
}

/** Every billing risk, by the money at stake in the workflow of the address. */
export default async function RisksPage() {
  const asked = await askedEntries();
  const { entries, facts: known, issues } = askedWith(asked, { otherwise: defaultModel });
  const landing = await sideOf(side, asked);
  const index = withOwnPlanIssues(viewRiskIndex(entries, known), issues);
  const lead = `${index.rows.length} ways in which the bill can exceed the estimate.`;
  return (
    <PlanFrame current="/risks" plan={index.plan} title="Risks" lead={lead} landing={landing}>
      <RiskList index={index} />
    </PlanFrame>
  );
}
