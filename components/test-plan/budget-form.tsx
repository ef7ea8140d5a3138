import { describedBy, FieldNotes } from "@/components/ui/field";
import { HiddenFields } from "@/components/ui/hidden-fields";
import type { TestPlanView } from "@/lib/views/page/test-plan";

type Props = Pick<TestPlanView, "budget" | "carried" | "currency">;

/** The budget of the test as a plain form: the plan travels along in hidden fields. */
export function BudgetForm({ budget: { typed, issue }, carried, currency }: Props) {
  const field = { name: "test", label: `Budget of the test, ${currency}`, issue: issue?.message };
  return (
    <form method="get" action="/test-plan" className="print:hidden">
      <HiddenFields pairs={carried} />
      <label htmlFor="test" className="text-label text-soft">
        {field.label}
      </label>
      <div className="mt-1 flex gap-x-2">
        <span className="control w-28">
          <input
            id="test"
            name="test"
            inputMode="decimal"
            autoComplete="off"
            maxLength={40}
            defaultValue={typed}
            aria-invalid={issue !== undefined}
            aria-describedby={describedBy(field)}
            className="control-input text-right font-[530]"
          />
        </span>
        <button className="button">Plan</button>
      </div>
      <FieldNotes {...field} />
    </form>
  );
}
