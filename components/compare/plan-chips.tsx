import { EditPlan } from "@/components/estimator/edit-plan";
import type { PlanChip } from "@/lib/views/page/compare/types";

type Props = {
  chips: readonly PlanChip[];
  /** The plan in a sentence, for where there is no room for chips. */
  what: string;
  /** The page with its form, for where no script brings it. */
  href: string;
  /** Brings the form, at a field of it. */
  edit: (field?: string) => void;
};

/** The plan in a row of chips, each a way to its field. The form comes beside the page or over it. */
export const PlanChips = ({ chips, what, href, edit }: Props) => (
  <div className="plan-chips print:hidden">
    <p>{what}</p>
    {chips.map(({ field, text }) => (
      <button key={field} type="button" className="plan-chip" onClick={() => edit(field)}>
        {text}
      </button>
    ))}
    <EditPlan href={href} edit={() => edit()} />
  </div>
);
