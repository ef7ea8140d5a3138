import type { FormValues } from "@/lib/ask/form";
import { HiddenFields } from "./ui/hidden-fields";

type Props = {
  /** The page that shows the plan, and the plan. */
  action: string;
  query: string;
  /** The text of the field. */
  on: string | undefined;
  /** What it changes, where that is worked out in place. */
  change?: (patch: FormValues) => void;
};

/** The day whose prices hold, as a field of its own: in place where the page can, else as a plain form. */
export const DayForm = ({ action, query, on = "", change }: Props) => (
  <form action={action} className={change ? "site-day" : "site-day site-day-row"}>
    <HiddenFields pairs={[...new URLSearchParams(query)].filter(([key]) => key !== "on")} />
    <span aria-hidden="true">Prices of</span>
    <input
      type="date"
      name="on"
      max="9999-12-31"
      aria-label="Prices of this day"
      {...(change ? { value: on, onChange: ({ target }) => change({ on: target.value }) } : { defaultValue: on })}
    />
    <span className={change && "without-script"}>
      <button className="button" aria-label="Show the chosen day">
        Show
      </button>
    </span>
  </form>
);
