import type { Metadata } from "next";
import { Accuracy } from "@/components/catalogue/accuracy";
import { PageFrame } from "@/components/catalogue/page-frame";
import { LeftOut } from "@/components/left-out";
import { accuracyPath } from "@/lib/ask/accuracy";
import { withPlan } from "@/lib/ask/plan-link";
import { viewAccuracy } from "@/lib/views/page/accuracy";
import { formatDay } from "@/lib/words/format";
import { carried, facts, today } from "../request";

export const metadata: Metadata = {
  title: "Accuracy",
  description:
    "Every sum for a generated video that a provider printed or a bill shows, beside what is calculated here: reproduced, within the last digit, off or not priced, with source and day.",
  alternates: { canonical: accuracyPath },
};

/** Every sum that the catalogue cites beside the engine's, the worst first. */
export default async function AccuracyPage() {
  const { plan, entries } = await carried();
  const view = viewAccuracy(entries, facts());
  return (
    <PageFrame
      current="/models"
      query={plan?.query}
      day={formatDay(today())}
      title="Accuracy"
      lead={
        <>
          Sums that providers and others have printed, and bills that were made public, beside what is calculated here
          for the same job. {view.only ? `Those of ${view.only}: ` : ""}
          <b className="font-[560] text-ink">{view.sentence}</b>{" "}
          {view.only ? (
            <a className="source-link whitespace-nowrap" href={withPlan(accuracyPath, plan?.query)}>
              All sums
            </a>
          ) : (
            <a className="source-link whitespace-nowrap" href="#method">
              What counts as what
            </a>
          )}
        </>
      }
    >
      <LeftOut issues={view.issues} className="mt-4" />
      <Accuracy view={view} plan={plan?.query} />
    </PageFrame>
  );
}
