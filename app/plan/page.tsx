import { cache } from "react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageFrame } from "@/components/catalogue/page-frame";
import { DayForm } from "@/components/day-form";
import { Since } from "@/components/estimator/since";
import { LandingTags } from "@/components/landing-tags";
import { LeftOut } from "@/components/left-out";
import { Printed } from "@/components/printed";
import { VerdictGlyph } from "@/components/verdict-mark";
import { CopyPlan } from "@/components/whole/copy-plan";
import { Accounts, Mixes, Risks, Steps } from "@/components/whole/proof";
import { TotalPanel } from "@/components/whole/total-panel";
import { PlanStarts } from "@/components/whole/plan-starts";
import { Undo } from "@/components/whole/undo";
import { WorkloadList } from "@/components/whole/workload-list";
import { defaultModel } from "@/lib/ask/plan";
import { writeWorkloads } from "@/lib/ask/write-workloads";
import { isKept, viewSince } from "@/lib/views/page/since";
import { viewWholePlan } from "@/lib/views/page/whole";
import { pressed } from "@/lib/views/page/whole/act";
import { planToCopy } from "@/lib/views/page/whole/copied";
import { keepingLast } from "../kept";
import { answerMetadata, landingOf } from "../landing/metadata";
import { ownAsked } from "../own";
import { replayOf } from "../replay";
import { factsFor, ownOrigin, sentEntries } from "../request";

const viewOf = keepingLast((entries, known) => {
  const own = ownAsked(entries, known, { otherwise: defaultModel });
  const view = viewWholePlan(own.entries, own.facts);
  return { ...view, issues: [...own.issues, ...view.issues] };
});

/** The view of this request, which the title and the page share. */
const asked = cache(async () => {
  const entries = await sentEntries();
  return { entries, view: viewOf(entries, factsFor(entries)), landing: await landingOf("/plan", entries) };
});

export async function generateMetadata(): Promise<Metadata> {
  const { view, landing } = await asked();
  return answerMetadata("/plan", landing, {
    title: view.title,
    description: "Several workloads as one plan: one total, one verdict, packs bought once.",
  });
}

/** Several workloads with one total: the query string is the whole state, and every change sends it. */
export default async function PlanPage() {
  const { entries, view, landing } = await asked();
  const { total, query, pinned } = view;
  const button = pressed(entries, view);
  if (button?.leadsTo !== undefined) redirect(button.leadsTo);
  const replayed = replayOf(view.plan);
  return (
    <PageFrame
      current="/plan"
      query={query}
      day={<DayForm action="/plan" query={query} on={view.plan.on} />}
      title="Plan"
      actions={<CopyPlan plan={planToCopy(view)} query={pinned} />}
      lead={`${view.title}, with one total. Workloads of one provider share its packs, and their luck evens out.`}
    >
      {landing ? <LandingTags landing={landing} /> : null}
      {view.workloads.length === 1 ? <PlanStarts /> : null}
      <Undo did={entries.find(([key]) => key === "view.did")?.[1] ?? ""} />
      {button ? (
        <p role="status" className="mt-4 text-small text-exposed print:hidden">
          Not done: something in the list below cannot be read.
        </p>
      ) : null}
      <LeftOut issues={view.issues} className="mt-4" />
      {replayed ? (
        <div className="since mt-6">
          <Since view={viewSince(view.plan, replayed, isKept(entries), writeWorkloads)} />
        </div>
      ) : null}
      {total ? (
        <TotalPanel total={total} />
      ) : (
        <div id="answer" className="answer-panel mt-6">
          <div className="px-4.5 py-5 broad:col-span-2 wide:px-7">
            <p className="answer-without">
              <VerdictGlyph verdict="unknown" className="h-6" />
              Not priced
            </p>
            <p className="mt-2 max-w-[60ch]">{view.unpriced} What is missing stands at the workload, below.</p>
          </div>
        </div>
      )}
      <WorkloadList view={view} />
      <Accounts accounts={view.accounts} />
      {total ? (
        <div className="grid gap-x-10 wide:grid-cols-2">
          <Steps steps={view.steps} total={total.exact} />
          <Risks risks={view.risks} query={query} />
        </div>
      ) : null}
      <Mixes mixes={view.mixes} />
      <Printed inputs={view.inputs} name="This plan" address={`${await ownOrigin()}/plan?${pinned}`} />
    </PageFrame>
  );
}
