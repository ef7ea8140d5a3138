"use client";

import { Suspense, lazy, useEffect, type RefObject } from "react";
import type { CompareState } from "@/components/hooks/use-compare";
import { Undo } from "@/components/estimator/undo-later";
import type { FormAssumptions } from "@/lib/catalogue/assumptions";

const PlanForm = lazy(() =>
  import("@/components/estimator/plan-form").then((loaded) => ({ default: loaded.PlanForm })),
);

type Props = {
  state: CompareState;
  /** Where they come with the page. */
  assumptions: FormAssumptions | undefined;
  /** All fields of the form are there from the start. */
  fields: boolean;
  /** The page with all of them. */
  href: string;
  /** How the plan fares, in the foot of the sheet. */
  answer: string;
  open: boolean;
  modal: boolean;
  close: () => void;
  sheet: RefObject<HTMLDivElement | null>;
  /** It is sent with the page. */
  sent: boolean;
  /** The field that is wanted, by the id of its control. */
  field: string | undefined;
};

const noGroups: [] = [];

/** Takes the focus to the field that is wanted once the form is there, and opens what it lies in. */
function FocusOn({ field, sheet }: Pick<Props, "field" | "sheet">) {
  useEffect(() => {
    const control =
      field === undefined
        ? null
        : (document.getElementById(field) ??
          sheet.current?.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]:checked`));
    for (let at = control?.closest("details"); at; at = at.parentElement?.closest("details")) at.open = true;
    (control ?? sheet.current)?.focus();
    control?.scrollIntoView({ block: "center" });
  }, [field, sheet]);
  return null;
}

/** The form of the comparison's plan: its code comes when it is first wanted. */
export function PlanPane({ state, assumptions, fields, href, answer, open, modal, close, sheet, sent, field }: Props) {
  const { plan, values, change, offline, last, goBack } = state;
  const form = (
    <>
      <PlanForm
        view={plan}
        folded={{ all: fields, assumptions, href, wanted: field }}
        values={values}
        change={change}
        offline={offline}
        action="/compare"
        send="Update the comparison"
        choice={<input type="hidden" name="model" value={plan.plan.workloads[0].models.join(",")} />}
        undo={last ? <Undo made={last} models={noGroups} goBack={goBack} /> : null}
        sheet={{ open, modal, close, ref: sheet, answer: <b className="font-[560]">{answer}</b> }}
      />
      {open ? <FocusOn field={field} sheet={sheet} /> : null}
    </>
  );
  // What is streamed behind a boundary needs a script to be shown: a form that the address asks for comes with the page.
  return sent ? form : <Suspense fallback={null}>{form}</Suspense>;
}
