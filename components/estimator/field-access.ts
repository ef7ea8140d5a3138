/** How a part of the form reads and changes its fields. */
import { own } from "@/lib/numbers/list";
import type { FormPlan } from "@/lib/views/page/plan-types";
import type { FormValues } from "@/lib/ask/form";

export type Edit = (text: string, name: string) => void;

type Bound = {
  name: string;
  value: string;
  issue: string | undefined;
  made: string | undefined;
  onChange: Edit;
};

export type FieldAccess = {
  /** Everything a field component needs by its key. The same `edit` for all of them: a field is drawn for its own sake. */
  bind: (name: string) => Bound;
};

export const fieldAccess = (
  { issues, focus }: Pick<FormPlan, "issues" | "focus">,
  values: FormValues,
  edit: Edit,
): FieldAccess => ({
  bind: (name) => ({
    name,
    value: own(values, name) ?? "",
    issue: issues.find(({ field }) => field === name)?.message,
    made: own(focus.form.made, name),
    onChange: edit,
  }),
});
