"use client";

import { SiteHeader } from "@/components/site-header";
import { useEstimator } from "@/components/hooks/use-estimator";
import type { EstimatorView, FormAssumptions, ModelGroup, PricedFocus } from "@/lib/views/page/types";
import { Bill } from "./bill";
import { Comparison } from "./comparison";
import { CopyLink } from "./copy-link";
import { AroundTheClip, Credits, Waiting } from "./fact-rows";
import { Headline } from "./headline";
import { IssueList } from "./issue-list";
import { PinnedTotal } from "./pinned-total";
import { ProvenanceNotes } from "./provenance";
import { RiskChecklist } from "./risk-checklist";
import { Spread } from "./spread";
import { StartingPoints } from "./starting-points";
import { Waterfall } from "./waterfall";
import { WorkflowForm } from "./workflow-form";

type Props = {
  initial: EstimatorView;
  models: readonly ModelGroup[];
  assumptions: FormAssumptions;
  catalogUrl: string;
  /** The day on which the page is opened: what a plan that names no day is of. */
  today: string;
  /** The address names no plan yet. */
  fresh?: boolean;
};

/** From the bill to the budget: what is added to it, how sure it is, how it is paid, and what could make it worse. */
const Plan = ({ focus, query }: { focus: PricedFocus; query: string }) => (
  <>
    <Waterfall planned={focus.planned} />
    <Spread focus={focus} />
    <Credits rows={focus.prepaid} />
    <Waiting rows={focus.waiting} />
    <AroundTheClip rows={focus.surroundings} />
    <RiskChecklist
      risks={focus.risks}
      query={query}
      unpublished={focus.why.unknown === undefined ? undefined : focus.unpublished}
    />
  </>
);

/** The estimator: wires form, address and bill; holds no figures of its own. */
export function Estimator({ initial, models, assumptions, catalogUrl, today, fresh = false }: Props) {
  const { view, values, offline, change, focus } = useEstimator(initial, catalogUrl, today);
  return (
    <div className="mx-auto max-w-[80rem] px-4.5 wide:px-8 print:px-0">
      <SiteHeader current="/" query={view.query}>
        <p className="ml-auto text-label text-faint">Prices of {view.day}</p>
        <CopyLink query={view.query} />
      </SiteHeader>
      {fresh ? <StartingPoints /> : null}
      <div className="grid gap-x-16 gap-y-8 pt-6 pb-24 wide:grid-cols-[19rem_minmax(0,1fr)] wide:pt-9 print:block print:pt-3 print:pb-0">
        <div className="min-w-0 wide:sticky wide:top-4 wide:max-h-[calc(100vh-2rem)] wide:self-start wide:overflow-y-auto wide:pr-1 print:hidden">
          <WorkflowForm
            view={view}
            models={models}
            assumptions={assumptions}
            values={values}
            change={change}
            focus={focus}
            offline={offline}
          />
        </div>
        <main id="bill-figure" className="min-w-0 scroll-mt-4">
          {offline ? (
            <p role="alert" className="mb-6 border-l-2 border-exposed pl-3 text-small">
              The prices could not be loaded, so the figures below are not of your last change. Check the connection and
              change any field to try again, or send the form with its button.
            </p>
          ) : null}
          <IssueList issues={view.issues} />
          <Headline view={view} />
          <Bill focus={view.focus} />
          {view.focus.status === "priced" ? <Plan focus={view.focus} query={view.query} /> : null}
          <Comparison comparison={view.comparison} focus={focus} />
          <ProvenanceNotes focus={view.focus} />
        </main>
      </div>
      <PinnedTotal focus={view.focus} />
    </div>
  );
}
