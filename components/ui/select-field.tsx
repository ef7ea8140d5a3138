import type { ReactNode } from "react";
import { Chevron } from "./chevron";
import { describedBy, FieldNotes, FieldRow, type FieldProps } from "./field";

type Props = FieldProps & {
  value: string;
  onChange: (value: string, name: string) => void;
  /** What can be chosen, where it is not written out as options. */
  choices?: readonly { value: string; label: string }[];
  children?: ReactNode;
};

/** A choice of many in a box. What the link says stays to be seen where it is none of them. */
export function SelectInput({
  value,
  onChange,
  choices = [],
  children,
  labelled,
  ...field
}: Props & { labelled?: boolean }) {
  const { name, label, issue } = field;
  const isOdd = choices.length > 0 && value !== "" && choices.every((choice) => choice.value !== value);
  return (
    <div className="control" data-invalid={issue !== undefined || undefined}>
      <select
        id={name}
        name={name}
        className="control-input control-select"
        value={value}
        onChange={(event) => onChange(event.target.value, name)}
        aria-label={labelled ? undefined : label}
        aria-invalid={issue !== undefined}
        aria-describedby={describedBy(field)}
      >
        {isOdd ? <option value={value}>{value}</option> : null}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
        {children}
      </select>
      <Chevron className="control-chevron" />
    </div>
  );
}

export const SelectField = ({ wordy, ...props }: Props & { wordy?: boolean }) => (
  <FieldRow field={props} wordy={wordy}>
    <SelectInput {...props} labelled />
    <FieldNotes {...props} />
  </FieldRow>
);
