"use client";

import { memo, startTransition, useCallback, useDeferredValue, useMemo, useState } from "react";
import { AnswerMain } from "@/components/answer-main";
import { AsKnown } from "@/components/as-known";
import { DayForm } from "@/components/day-form";
import { LeftOut } from "@/components/left-out";
import { Offline } from "@/components/offline";
import { Printed } from "@/components/printed";
import { useCompare, type ComparedState, type CompareState } from "@/components/hooks/use-compare";
import type { OwnInLink } from "@/components/hooks/own-terms";
import { useSheet } from "@/components/hooks/use-sheet";
import { useTitle } from "@/components/hooks/use-title";
import { SiteHeader } from "@/components/site-header";
import { withOpened } from "@/lib/ask/opened";
import { comparePath } from "@/lib/ask/set-query";
import type { CompareView } from "@/lib/views/page/compare/types";
import type { FormAssumptions } from "@/lib/catalogue/assumptions";
import { unbroken } from "@/lib/words/unbroken";
import { CopyComparison } from "./copy-comparison";
import { Field } from "./field";
import { Flips } from "./flips";
import { PlanChips } from "./plan-chips";
import { PlanPane } from "./plan-pane";
import { setLinks, sorted, toggled } from "./set-links";
import { SetSection } from "./set-section";
import { SwarmPlot } from "./swarm-plot";

type Props = {
  initial: CompareView;
  /** The form is there from the start: no script brings it. */
  editing: boolean;
  /** Shares and prices to start from: with the page only where all of its fields are. */
  assumptions: FormAssumptions | undefined;
  fields: boolean;
  catalogueUrl: string;
  /** Where the page is, for a sheet of paper. */
  origin: string;
  today: string;
  /** Where the link has own prices. */
  own?: OwnInLink | undefined;
};

/** The day of the prices, in place. */
const Day = ({ state: { plan, values, change } }: { state: CompareState }) => (
  <DayForm action="/compare" query={plan.query} on={values["on"]} change={change} />
);

type PageProps = Pick<Props, "origin"> & {
  state: ComparedState;
  flips: CompareView["flips"];
  edit: (field?: string) => void;
};

/** The state without what is typed, the same as long as nothing else has changed. */
function useCompared({
  plan,
  field,
  late,
  shown,
  offline,
  engine,
  add,
  swap,
  open,
  show,
}: CompareState): ComparedState {
  return useMemo(
    () => ({ plan, field, late, shown, offline, engine, add, swap, open, show }),
    [plan, field, late, shown, offline, engine, add, swap, open, show],
  );
}

/** What the comparison says, from the sentence to the field. */
const Page = memo(function Page({ state, flips, edit, origin }: PageProps) {
  const { plan, field, late, shown, offline } = state;
  const { query, pinned, inputs, what } = plan;
  const { models } = plan.plan.workloads[0];
  const links = useMemo(() => setLinks(query, shown, models), [query, shown, models]);
  const sortOf = useCallback((order: string) => sorted(query, shown, order), [query, shown]);
  const pairs = useMemo(() => [...new URLSearchParams(query)], [query]);
  return (
    <>
      <h1 className="page-title">Compare</h1>
      <PlanChips chips={plan.chips} what={what} href={toggled(query, shown, "plan")} edit={edit} />
      {offline ? <Offline className="mt-4" /> : null}
      <LeftOut issues={plan.issues} className="mt-4" />
      <AsKnown path="/compare" query={query} className="mt-4" />
      <p className="says" aria-live="polite">
        <b>{unbroken(field.says.lead)}</b> {unbroken(field.says.rest)}
      </p>
      <SwarmPlot swarm={field.swarm} budget={field.budget} />
      <SetSection state={state} links={links} toggleRows={toggled(query, shown, "rows")} />
      <Flips state={state} initial={flips} href={`${toggled(query, shown, "flips")}#flips`} />
      <Field
        field={field}
        plan={pairs}
        shown={shown}
        links={links}
        sortOf={sortOf}
        reasons={toggled(query, shown, "unpriced")}
        open={offline ? undefined : state.open}
        show={offline ? undefined : state.show}
        late={late}
      />
      <Printed inputs={`${what}; ${inputs}`} name="This comparison" address={`${origin}${comparePath(pinned)}`} />
    </>
  );
});

/** The comparison: the same plan on the models of a set side by side, and on all models in one field. */
export function Compare({ initial, editing, assumptions, fields, catalogueUrl, origin, today, own }: Props) {
  const state = useCompare(initial, catalogueUrl, today, own);
  const { plan, field, late, shown } = state;
  // A digit is drawn before the page behind it is.
  const compared = useDeferredValue(useCompared(state));
  const { open, modal, show, close, sheet } = useSheet(true, editing);
  const [wanted, setWanted] = useState<{ field?: string | undefined } | undefined>(editing ? {} : undefined);
  const edit = useCallback(
    (control?: string) => {
      // What is open already stays in view until a field that has to be loaded is there.
      startTransition(() => setWanted({ field: control }));
      show();
    },
    [show],
  );
  useTitle(plan.title, plan.query !== initial.query);
  return (
    <>
      <div inert={modal}>
        <SiteHeader current="/compare" query={plan.query} day={<Day state={state} />} main="comparison">
          <CopyComparison plan={plan} field={field} shown={shown} late={late} />
        </SiteHeader>
      </div>
      <div className="compare">
        {wanted ? (
          <PlanPane
            state={state}
            assumptions={assumptions}
            fields={fields}
            href={`?${withOpened([plan.query, shown].filter(Boolean).join("&"), { plan: true, fields: true })}`}
            answer={field.says.lead}
            sent={editing}
            field={wanted.field}
            {...{ open, modal, close, sheet }}
          />
        ) : null}
        {modal ? <div aria-hidden="true" className="plan-backdrop" onClick={close} /> : null}
        <AnswerMain id="comparison" inert={modal} waiting={state.waiting}>
          <Page state={compared} flips={initial.flips} edit={edit} origin={origin} />
        </AnswerMain>
      </div>
    </>
  );
}
