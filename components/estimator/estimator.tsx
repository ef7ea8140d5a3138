"use client";

import { memo, useDeferredValue, useMemo } from "react";
import { SiteHeader } from "@/components/site-header";
import { useEstimator, type EstimatorState } from "@/components/hooks/use-estimator";
import type { EstimatorView, FocusedPlan, FormAssumptions, ModelGroup, PricedFocus } from "@/lib/views/page/types";
import { Bill } from "./bill";
import { Comparison } from "./comparison";
import { CopyLink } from "./copy-link";
import { AroundTheClip, Credits, Waiting } from "./fact-rows";
import { Headline } from "./headline";
import type { Folds } from "./opener";
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
  /** The models that are listed before all of them are loaded. */
  models: readonly ModelGroup[];
  assumptions: FormAssumptions;
  catalogueUrl: string;
  /** The day on which the page is opened: what a plan that names no day is of. */
  today: string;
  /** The address names no plan yet. */
  fresh?: boolean;
};

/** From the bill to the budget: what is added to it, how sure it is, how it is paid, and what could make it worse. */
const Plan = ({ focus, ...folds }: { focus: PricedFocus } & Folds) => (
  <>
    <Waterfall planned={focus.planned} />
    <Spread focus={focus} />
    <Credits rows={focus.prepaid} />
    <Waiting rows={focus.waiting} />
    <AroundTheClip rows={focus.surroundings} />
    <RiskChecklist
      risks={focus.risks}
      clear={focus.clear}
      {...folds}
      unpublished={focus.why.unknown === undefined ? undefined : focus.unpublished}
    />
  </>
);

type ReportProps = Pick<EstimatorState, "plan" | "comparison" | "compared" | "late" | "focus"> &
  Pick<Folds, "toggle"> & {
    rows: boolean;
    unpriced: boolean;
    clear: boolean;
  };

/** All that is below the figure. */
const Report = memo(function Report({
  plan,
  comparison,
  compared,
  late,
  focus,
  toggle,
  rows,
  unpriced,
  clear,
}: ReportProps) {
  const opened = useMemo(() => ({ rows, unpriced, clear }), [rows, unpriced, clear]);
  const folds = { opened, query: plan.query, toggle };
  return (
    <>
      <Bill focus={plan.focus} />
      {plan.focus.status === "priced" ? <Plan focus={plan.focus} {...folds} /> : null}
      <Comparison comparison={comparison} behind={compared !== plan.query} late={late} focus={focus} {...folds} />
      <ProvenanceNotes focus={plan.focus} />
    </>
  );
});

const Head = memo(function Head({ query, day }: Pick<FocusedPlan, "query" | "day">) {
  return (
    <SiteHeader current="/" query={query}>
      <p className="ml-auto text-label text-faint">Prices of {day}</p>
      <CopyLink query={query} />
    </SiteHeader>
  );
});

const Offline = () => (
  <p role="alert" className="mb-6 border-l-2 border-exposed pl-3 text-small">
    The prices could not be loaded, so the figures below are not of your last change. Check the connection and change
    any field to try again, or send the form with its button.
  </p>
);

/**
 * The estimator: wires form, address and bill; holds no figures of its own. Field and figure are drawn at once, what
 * is below them in the next frame, when no other change has come.
 */
export function Estimator({ initial, models, assumptions, catalogueUrl, today, fresh = false }: Props) {
  const state = useEstimator(initial, catalogueUrl, today);
  const { plan, comparison, compared, late, values, offline, change, focus, opened, toggle } = state;
  const listed = state.models ?? models;
  const below = useDeferredValue(plan);
  return (
    <div className="mx-auto max-w-[80rem] px-4.5 wide:px-8 print:px-0">
      <Head query={plan.query} day={plan.day} />
      {fresh ? <StartingPoints /> : null}
      <div className="grid gap-x-16 gap-y-8 pt-6 pb-24 wide:grid-cols-[19rem_minmax(0,1fr)] wide:pt-9 print:block print:pt-3 print:pb-0">
        <div className="min-w-0 wide:sticky wide:top-4 wide:max-h-[calc(100vh-2rem)] wide:self-start wide:overflow-y-auto wide:pr-1 print:hidden">
          <WorkflowForm
            view={plan}
            models={listed}
            engine={state.engine}
            unlisted={comparison.all - listed.reduce((sum, group) => sum + group.models.length, 0)}
            assumptions={assumptions}
            values={values}
            change={change}
            focus={focus}
            offline={offline}
          />
        </div>
        <main id="bill-figure" className="min-w-0 scroll-mt-4">
          {offline ? <Offline /> : null}
          <IssueList issues={plan.issues} />
          <Headline view={plan} />
          <Report
            plan={below}
            comparison={comparison}
            compared={compared}
            late={late}
            focus={focus}
            toggle={offline ? undefined : toggle}
            {...opened}
          />
        </main>
      </div>
      <PinnedTotal focus={plan.focus} />
    </div>
  );
}
