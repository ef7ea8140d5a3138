/** How a part of the form reads and changes its fields. */
import { own } from "@/lib/numbers/list";
import { formatShare } from "@/lib/words/format";
import { isDecimalText } from "@/lib/numbers/decimal";
import type { FocusedPlan } from "@/lib/views/page/types";
import type { FormValues } from "@/lib/ask/form";

export type Edit = (text: string, name: string) => void;

export type FieldAccess = {
  /** Everything a field component needs by its key. The same `edit` for all of them: a field is drawn for its own sake. */
  bind: (name: string) => { name: string; value: string; issue: string | undefined; onChange: Edit };
};

export const fieldAccess = ({ issues }: Pick<FocusedPlan, "issues">, values: FormValues, edit: Edit): FieldAccess => ({
  bind: (name) => ({
    name,
    value: own(values, name) ?? "",
    issue: issues.find(({ field }) => field === name)?.message,
    onChange: edit,
  }),
});

/** A typed share as a percentage, where it is one: 0.1 is `10 %`. */
export const percent = (text: string): string => (isDecimalText(text) ? formatShare(text) : "");
