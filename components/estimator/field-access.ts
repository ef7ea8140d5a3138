/** How a part of the form reads and changes its fields. */
import { formatShare } from "@/lib/words/format";
import { isDecimalText } from "@/lib/numbers/decimal";
import type { EstimatorView } from "@/lib/views/page/types";
import type { FormValues } from "./form-values";

export type FieldAccess = {
  /** Everything a field component needs by its key. */
  bind: (name: string) => { name: string; value: string; issue: string | undefined; onChange: (text: string) => void };
};

export const fieldAccess = (
  view: EstimatorView,
  values: FormValues,
  change: (patch: FormValues) => void,
): FieldAccess => ({
  bind: (name) => ({
    name,
    value: values[name] ?? "",
    issue: view.issues.find(({ field }) => field === name)?.message,
    onChange: (text) => change({ [name]: text }),
  }),
});

/** A typed share as a percentage, where it is one: 0.1 is `10 %`. */
export const percent = (text: string): string => (isDecimalText(text) ? formatShare(text) : "");
