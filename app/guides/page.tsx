import type { Metadata } from "next";
import { PageFrame } from "@/components/catalogue/page-frame";
import { GuideList } from "@/components/guides/guide-list";
import { formatDay } from "@/lib/words/format";
import { withPlan } from "@/lib/ask/plan-link";
import { carried, today } from "../request";
import { guideGroups } from "./texts";

export const metadata: Metadata = {
  title: "Guides",
  description:
    "Pricing units, what a month of video generation costs, how single providers bill, and what to test before paying, with figures computed from today's prices.",
  alternates: { canonical: "/guides" },
};

/** Every guide, by what it is about. */
export default async function GuidesPage() {
  const plan = (await carried()).plan?.query;
  return (
    <PageFrame
      current="/guides"
      query={plan}
      day={formatDay(today())}
      title="Guides"
      lead={
        <>
          Every figure in them is computed from the catalogue and leads to the estimate that shows how. Short answers
          are under <a href={withPlan("/faq", plan)}>Questions</a>.
        </>
      }
    >
      <GuideList groups={guideGroups()} plan={plan} />
    </PageFrame>
  );
}
