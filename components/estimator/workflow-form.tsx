import { useCallback, type ReactNode, type RefObject } from "react";
import type { Engine } from "@/components/hooks/engine";
import type { Made } from "@/components/hooks/use-address";
import { withOpened } from "@/lib/ask/opened";
import type { FocusedPlan, FormAssumptions, ModelGroup } from "@/lib/views/page/types";
import type { FormValues } from "@/lib/ask/form";
import { ClipFields } from "./clip-fields";
import { fieldAccess, type Edit } from "./field-access";
import { ModelField } from "./model-field";
import { MonthFields } from "./month-fields";
import { MoreFields } from "./more-fields";
import { Undo } from "./undo";

type Props = {
  view: FocusedPlan;
  models: readonly ModelGroup[];
  /** How many models there are to choose from, where not all of them are listed. */
  unlisted: number;
  assumptions: FormAssumptions;
  values: FormValues;
  change: (patch: FormValues) => void;
  focus: (key: string, patch?: FormValues) => void;
  /** What models are searched and compared with, once it is loaded. */
  engine?: Engine | undefined;
  /** Nothing can be computed here: the form is sent as it is without scripting. */
  offline: boolean;
  /** The change that one can go back from, and the way back. */
  last: Made | undefined;
  goBack: () => void;
  /** Where the form is a sheet over the page. */
  sheet: {
    open: boolean;
    close: () => void;
    ref: RefObject<HTMLDivElement | null>;
    /** The answer, which stays in view while the plan is changed. */
    answer: ReactNode;
  };
};

type AllModelsProps = Pick<Props, "unlisted" | "offline"> & { query: string };

/** The way to all models where no script lists them. */
const AllModels = ({ unlisted, query, offline }: AllModelsProps) =>
  unlisted === 0 ? null : (
    <p className={`text-label ${offline ? "" : "without-script"}`}>
      <a className="source-link inline-flex min-h-6 items-center" href={`?${withOpened(query, { models: true })}`}>
        List the other {unlisted} models
      </a>
    </p>
  );

/** Sends the form as it is; with scripting only where nothing can be computed here. */
const Send = ({ always }: { always: boolean }) => (
  <div className={always ? "grow" : "without-script grow"}>
    <button className="button button-strong w-full">Update the estimate</button>
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
function Form({ view, models, assumptions, values, change, focus, engine, offline, ...rest }: Props) {
  const { unlisted, last, goBack, sheet } = rest;
  const edit: Edit = useCallback((text, name) => change({ [name]: text }), [change]);
  const { bind } = fieldAccess(view, values, edit);
  return (
    <form
      method="get"
      action="/"
      className="plan-form"
      aria-labelledby="plan-title"
      onSubmit={(event) => offline || event.preventDefault()}
    >
      <Head close={sheet.close}>
        <Undo made={last} models={models} goBack={goBack} />
      </Head>
      <div className="plan-body">
        <div className="plan-fields">
          <ModelField view={view} chosen={bind("model").value} {...{ models, focus, engine, offline }} />
          <AllModels unlisted={unlisted} query={view.query} offline={offline} />
          <ClipFields bind={bind} view={view} />
          <MonthFields bind={bind} view={view} />
        </div>
        <MoreFields bind={bind} view={view} assumptions={assumptions} change={change} />
      </div>
      <div className="plan-foot" data-always={offline || undefined}>
        <div className="plan-answer">{sheet.answer}</div>
        <Send always={offline} />
        <button type="button" className="button button-strong plan-done with-script" onClick={sheet.close}>
          Done
        </button>
      </div>
    </form>
  );
}

/** The form beside the answer, or as a sheet over the page where there is no room for both. */
export const WorkflowForm = (props: Props) => {
  const { ref, open } = props.sheet;
  return (
    <div
      id="plan"
      ref={ref}
      className="plan"
      tabIndex={-1}
      data-open={open || undefined}
      {...(open ? { role: "dialog", "aria-modal": true, "aria-labelledby": "plan-title" } : {})}
    >
      <Form {...props} />
    </div>
  );
};
