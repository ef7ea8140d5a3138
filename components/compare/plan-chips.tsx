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

const Pen = () => (
  <svg aria-hidden="true" viewBox="0 0 14 14" className="size-3.5 fill-none stroke-current stroke-[1.5]">
    <path d="M1 13l.8-3.4L10 1.4 12.6 4 4.4 12.2z" />
  </svg>
);

/** The plan in a row of chips, each a way to its field. The form comes beside the page or over it. */
export const PlanChips = ({ chips, what, href, edit }: Props) => (
  <div className="plan-chips print:hidden">
    <p>{what}</p>
    {chips.map(({ field, text }) => (
      <button key={field} type="button" className="plan-chip" onClick={() => edit(field)}>
        {text}
      </button>
    ))}
    <a
      href={href}
      className="button"
      onClick={(event) => {
        event.preventDefault();
        edit();
      }}
    >
      <Pen />
      Edit plan
    </a>
  </div>
);
