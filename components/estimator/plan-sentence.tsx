import { EditPlan } from "./edit-plan";
import type { FocusedPlan } from "@/lib/views/page/plan-types";

type Props = { view: Pick<FocusedPlan, "what" | "focus">; edit: () => void };

/** On a narrow screen the plan is a sentence, and the way to change it; the form is a sheet over the page. */
export const PlanSentence = ({ view: { what, focus }, edit }: Props) => (
  <div className="plan-sentence">
    <p className="min-w-0 flex-1 text-body text-soft">
      <b className="font-[560] text-ink">{focus.name}</b>
      {focus.provider ? ` at ${focus.provider}` : ""}: {what}.
    </p>
    <EditPlan href="#plan" className="flex-none" edit={edit} />
  </div>
);
