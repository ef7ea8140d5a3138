import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Advice } from "@/components/risks/advice";
import { Affected } from "@/components/risks/affected";
import { Contents } from "@/components/risks/contents";
import { Finding } from "@/components/risks/finding";
import { PlanFrame } from "@/components/plan-frame";
import { defaultModel } from "@/lib/ask/plan";
import { withOwnPlanIssues } from "@/lib/views/page/own/marks";
import { riskEvidence } from "@/lib/data";
import { riskRules } from "@/lib/risks";
import { riskTexts } from "@/lib/risks/texts";
import type { RiskRule } from "@/lib/risks/rule";
import { viewRisk } from "@/lib/views/page/risk";
import { sideMetadata, sideOf, type Side } from "../../landing/metadata";
import { askedEntries, askedWith } from "../../request";

type Props = { params: Promise<{ id: string }> };

const find = async ({ params }: Props): Promise<RiskRule | undefined> => {
  const { id } = await params;
  return riskRules.find((rule) => rule.id === id);
};

/** The page of a risk, and what it says of itself where its link is sent. */
const sideOfRule = ({ id, title }: RiskRule): Side => ({
  path: `/risks/${id}`,
  heading: `${title}: billing risk`,
  about: riskTexts[id].happens,
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const rule = await find(props);
  if (!rule) return {};
  const side = sideOfRule(rule);
  return sideMetadata(side, await sideOf(side, await askedEntries()));
}

/** One billing risk: what happens, what it comes to in the workflow of the address, whom it meets, what to do. */
export default async function RiskPage(props: Props) {
  const rule = await find(props);
  if (!rule) notFound();
  const asked = await askedEntries();
  const own = askedWith(asked, { otherwise: defaultModel });
  const view = viewRisk(rule, own.entries, { ...own.facts, evidence: riskEvidence });
  const risk = withOwnPlanIssues(view, own.issues);
  const landing = await sideOf(sideOfRule(rule), asked);
  const { plan, finding, affected, apart } = risk;
  const back = (
    <p className="mb-1 text-small print:hidden">
      <a className="source-link" href={`/risks?${plan.query}`}>
        All billing risks
      </a>
    </p>
  );
  return (
    <PlanFrame
      current="/risks"
      path={`/risks/${rule.id}`}
      plan={plan}
      title={risk.title}
      lead={risk.happens}
      back={back}
      landing={landing}
    >
      <Contents />
      <div className="gap-x-14 wide:grid wide:grid-cols-[minmax(0,1fr)_21rem] print:grid-cols-[minmax(0,1fr)_17rem]! print:gap-x-8!">
        <div className="min-w-0">
          <Finding plan={plan} finding={finding} />
          <Affected affected={affected} apart={apart} />
        </div>
        <div className="min-w-0">
          <Advice risk={risk} />
        </div>
      </div>
    </PlanFrame>
  );
}
