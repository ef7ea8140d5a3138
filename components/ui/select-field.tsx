import type { ReactNode } from "react";
import { describedBy, FieldNotes, FieldRow, type FieldProps } from "./field";

type Props = FieldProps & { value: string; onChange: (value: string, name: string) => void; children: ReactNode };

/** A choice of many, with the value on the right as every other field has it. */
export function SelectField({ value, onChange, children, ...field }: Props) {
  const { name, label, issue } = field;
  return (
    <FieldRow>
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={name} className="shrink-0 text-small text-soft">
          {label}
        </label>
        <select
          id={name}
          name={name}
          className="value-input"
          value={value}
          onChange={(event) => onChange(event.target.value, name)}
          aria-invalid={issue !== undefined}
          aria-describedby={describedBy(field)}
        >
          {children}
        </select>
      </div>
      <FieldNotes {...field} />
    </FieldRow>
  );
}
