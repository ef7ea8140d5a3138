import type { FocusedPlan } from "@/lib/views/page/types";

type Props = { view: Pick<FocusedPlan, "what" | "focus">; edit: () => void };

/** On a narrow screen the plan is a sentence, and the way to change it; the form is a sheet over the page. */
export const PlanSentence = ({ view: { what, focus }, edit }: Props) => (
  <div className="plan-sentence">
    <p className="min-w-0 flex-1 text-body text-soft">
      <b className="font-[560] text-ink">{focus.name}</b>
      {focus.provider ? ` at ${focus.provider}` : ""}: {what}.
    </p>
    <a
      href="#plan"
      className="button flex-none"
      onClick={(event) => {
        event.preventDefault();
        edit();
      }}
    >
      <svg aria-hidden="true" viewBox="0 0 14 14" className="size-3.5 fill-none stroke-current stroke-[1.5]">
        <path d="M1 13l.8-3.4L10 1.4 12.6 4 4.4 12.2z" />
      </svg>
      Edit plan
    </a>
  </div>
);
