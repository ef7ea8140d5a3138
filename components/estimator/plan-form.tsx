import { useCallback, type ReactNode, type RefObject } from "react";
import { HiddenFields } from "@/components/ui/hidden-fields";
import type { FormValues } from "@/lib/ask/form";
import { isOfOthers } from "@/lib/ask/others";
import type { FormPlan } from "@/lib/views/page/plan-types";
import { ClipFields } from "./clip-fields";
import { fieldAccess, type Edit } from "./field-access";
import type { Folded } from "./field-group";
import { MonthFields } from "./month-fields";
import { MoreFields } from "./more-fields";

/** Where the form is a sheet over the page, or comes beside it. */
export type Sheet = {
  open: boolean;
  /** Nothing but the sheet can be used meanwhile. */
  modal?: boolean;
  close: () => void;
  ref: RefObject<HTMLDivElement | null>;
  /** The answer, which stays in view while the plan is changed. */
  answer: ReactNode;
};

type Props = {
  view: FormPlan;
  folded: Folded;
  values: FormValues;
  change: (patch: FormValues) => void;
  /** Nothing can be computed here: the form is sent as it is without scripting. */
  offline: boolean;
  /** The page that the form is sent to, and what its button says. */
  action: string;
  send: string;
  /** What the plan is for: the first of the form's fields. */
  choice: ReactNode;
  /** The way back from the last change. */
  undo: ReactNode;
  sheet: Sheet;
};

/** Sends the form as it is; with scripting only where nothing can be computed here. */
const Send = ({ always, children }: { always: boolean; children: string }) => (
  <div className={always ? "grow" : "without-script grow"}>
    <button className="button button-strong w-full">{children}</button>
  </div>
);

const Head = ({ children, close }: { children: ReactNode; close: () => void }) => (
  <div className="plan-head">
    <h2 id="plan-title">Plan</h2>
    {children}
    <a
      href="#answer"
      className="plan-close"
      aria-label="Close the plan"
      onClick={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <svg aria-hidden="true" viewBox="0 0 14 14" className="size-3.5 fill-none stroke-current stroke-[1.7]">
        <path d="M1 1l12 12M13 1 1 13" />
      </svg>
    </a>
  </div>
);

/** What the user wants. Every control has the name of its key in the query string: without scripting it is a plain form. */
function Form({ view, folded, values, change, offline, action, send, choice, undo, sheet }: Props) {
  const edit: Edit = useCallback((text, name) => change({ [name]: text }), [change]);
  const { bind } = fieldAccess(view, values, edit);
  return (
    <form
      method="get"
      action={action}
      className="plan-form"
      aria-labelledby="plan-title"
      onSubmit={(event) => offline || event.preventDefault()}
    >
      <Head close={sheet.close}>{undo}</Head>
      <div className="plan-body">
        <div className="plan-fields">
          <HiddenFields pairs={Object.entries(values).filter(([key]) => isOfOthers(key))} />
          {choice}
          <ClipFields bind={bind} view={view} />
          <MonthFields bind={bind} view={view} />
        </div>
        <MoreFields bind={bind} view={view} folded={folded} change={change} />
      </div>
      <div className="plan-foot" data-always={offline || undefined}>
        <div className="plan-answer">{sheet.answer}</div>
        <Send always={offline}>{send}</Send>
        <button type="button" className="button button-strong plan-done with-script" onClick={sheet.close}>
          Done
        </button>
      </div>
    </form>
  );
}

/** The form beside the answer, or as a sheet over the page where there is no room for both. */
export const PlanForm = (props: Props) => {
  const { ref, open, modal = open } = props.sheet;
  return (
    <div
      id="plan"
      ref={ref}
      className="plan"
      tabIndex={-1}
      data-open={open || undefined}
      {...(modal ? { role: "dialog", "aria-modal": true, "aria-labelledby": "plan-title" } : {})}
    >
      <Form {...props} />
    </div>
  );
};
