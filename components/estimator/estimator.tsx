"use client";

import { memo, useDeferredValue, type ReactNode } from "react";
import { AnswerMain } from "@/components/answer-main";
import { DayForm } from "@/components/day-form";
import { Offline } from "@/components/offline";
import type { OwnInLink } from "@/components/hooks/own-terms";
import { Printed } from "@/components/printed";
import { SiteHeader } from "@/components/site-header";
import { useTitle } from "@/components/hooks/use-title";
import { useEstimator, type EstimatorState } from "@/components/hooks/use-estimator";
import { useSheet } from "@/components/hooks/use-sheet";
import { FieldLines } from "@/components/ui/field-line";
import { hasOthers } from "@/lib/ask/others";
import type { FormAssumptions } from "@/lib/catalogue/assumptions";
import type { EstimatorView, ModelGroup } from "@/lib/views/page/plan-types";
import { AnswerPanel } from "./answer-panel";
import { CopyMenu } from "./copy-menu";
import { useFlipLines } from "./flip-lines";
import { IssueList } from "./issue-list";
import { OneOfSeveral } from "./one-of-several";
import { AnswerLine, PinnedTotal, StandingAnswer } from "./pinned-total";
import type { Sheet } from "./plan-form";
import { PlanSentence } from "./plan-sentence";
import { Report } from "./report-later";
import { WorkflowForm } from "./workflow-form";

type Props = {
  initial: EstimatorView;
  /** The models that are listed before all of them are loaded. */
  models: readonly ModelGroup[];
  /** Shares and prices to start from: with the page only where all of its fields are. */
  assumptions: FormAssumptions | undefined;
  /** All fields of the form are there from the start. */
  fields: boolean;
  catalogueUrl: string;
  /** Where the page is, for a sheet of paper. */
  origin: string;
  /** The day on which the page is opened: what a plan that names no day is of. */
  today: string;
  /** Where the link has own prices. */
  own?: OwnInLink | undefined;
  /** Plans to start from, where the address names none. */
  starts?: ReactNode;
  /** What moved since the older release that the plan is of, as the page was opened. */
  since?: ReactNode;
};

type HeadProps = Pick<EstimatorState, "plan" | "comparison" | "change"> & { on: string | undefined };

const Head = memo(function Head({ plan, comparison, on, change }: HeadProps) {
  return (
    <SiteHeader
      current="/"
      query={plan.query}
      day={<DayForm action="/" query={plan.query} on={on} change={change} />}
      main="bill-figure"
    >
      <CopyMenu plan={plan} comparison={comparison} />
    </SiteHeader>
  );
});

type FormProps = Pick<Props, "models" | "assumptions" | "fields"> & {
  state: EstimatorState;
  sheet: Omit<Sheet, "answer">;
};

/** The plan, with what flips it under its fields where that is asked for. */
function Form({ state, models, assumptions, fields, sheet }: FormProps) {
  const { plan, comparison, engine, values, change, focus, offline, last, goBack } = state;
  const listed = engine?.models ?? models;
  return (
    <FieldLines value={useFlipLines(state)}>
      <WorkflowForm
        view={plan}
        models={listed}
        engine={engine}
        unlisted={comparison.all - listed.reduce((sum, group) => sum + group.models.length, 0)}
        sheet={{ ...sheet, answer: <AnswerLine focus={plan.focus} /> }}
        folded={{ all: fields, assumptions }}
        {...{ values, change, focus, offline, last, goBack }}
      />
    </FieldLines>
  );
}

/**
 * The estimator: wires form, address and bill; holds no figures of its own. Field and figure are drawn at once, what
 * is below them in the next frame, when no other change has come.
 */
export function Estimator(props: Props) {
  const { initial, models, assumptions, fields, catalogueUrl, origin, today, own, starts, since } = props;
  const state = useEstimator(initial, catalogueUrl, today, own);
  const { plan, comparison, compared, late, offline, focus, opened, toggle } = state;
  const { open, show, close, sheet } = useSheet();
  const below = useDeferredValue(plan);
  useTitle(plan.title, plan.query !== initial.query);
  return (
    <>
      <div inert={open}>
        <Head plan={plan} comparison={comparison} on={state.values["on"]} change={state.change} />
        {hasOthers(plan.plan.others) ? <OneOfSeveral query={plan.query} /> : starts}
      </div>
      <div className="estimate">
        <Form
          state={state}
          models={models}
          assumptions={assumptions}
          fields={fields}
          sheet={{ open, close, ref: sheet }}
        />
        {open ? <div aria-hidden="true" className="plan-backdrop" onClick={close} /> : null}
        <AnswerMain id="bill-figure" inert={open} waiting={state.waiting}>
          <PlanSentence view={plan} edit={show} />
          {offline ? <Offline className="mb-6" /> : null}
          <IssueList issues={plan.issues} />
          {since ? (
            <div className="since" data-behind={plan.query !== initial.query || undefined}>
              {since}
            </div>
          ) : null}
          <AnswerPanel
            view={plan}
            levers={comparison.levers}
            behind={compared !== plan.query}
            open={offline ? undefined : state.open}
          />
          <StandingAnswer focus={plan.focus} what={plan.what} />
          <Report
            plan={below}
            comparison={comparison}
            compared={compared}
            late={late}
            focus={focus}
            toggle={offline ? undefined : toggle}
            moves={state.moves}
            open={offline ? undefined : state.open}
            {...opened}
          />
          <Printed inputs={plan.inputs} name="This estimate" address={`${origin}/?${plan.pinned}`} />
        </AnswerMain>
      </div>
      <div inert={open}>
        <PinnedTotal focus={plan.focus} />
      </div>
    </>
  );
}
