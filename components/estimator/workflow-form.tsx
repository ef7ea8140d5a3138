import { Suspense } from "react";
import type { Engine } from "@/components/hooks/engine";
import type { Made } from "@/components/hooks/use-address";
import { withOpened } from "@/lib/ask/opened";
import type { FormValues } from "@/lib/ask/form";
import { own } from "@/lib/numbers/list";
import type { FocusedPlan, ModelGroup } from "@/lib/views/page/plan-types";
import type { Folded } from "./field-group";
import { ModelField } from "./model-field";
import { PlanForm, type Sheet } from "./plan-form";
import { Undo } from "./undo-later";

type Props = {
  view: FocusedPlan;
  models: readonly ModelGroup[];
  /** How many models there are to choose from, where not all of them are listed. */
  unlisted: number;
  folded: Omit<Folded, "href">;
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
  sheet: Sheet;
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

/** The form of an estimate: the model in focus, and the plan for it. */
export const WorkflowForm = ({ models, unlisted, focus, engine, last, goBack, folded, ...form }: Props) => {
  const { view, values, offline } = form;
  return (
    <PlanForm
      {...form}
      folded={{ ...folded, href: `?${withOpened(view.query, { fields: true })}` }}
      action="/"
      send="Update the estimate"
      undo={
        last ? (
          <Suspense fallback={null}>
            <Undo made={last} models={models} goBack={goBack} />
          </Suspense>
        ) : null
      }
      choice={
        <>
          <ModelField view={view} chosen={own(values, "model") ?? ""} {...{ models, focus, engine, offline }} />
          <AllModels unlisted={unlisted} query={view.query} offline={offline} />
        </>
      }
    />
  );
};
