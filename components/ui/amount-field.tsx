import { memo } from "react";
import { useTyped } from "@/components/hooks/use-typed";
import { describedBy, FieldNotes, FieldRow, type FieldProps } from "./field";

type Props = FieldProps & {
  value: string;
  onChange: (text: string, name: string) => void;
  /** Whole numbers only: a telephone then shows digits and nothing else. */
  whole?: boolean;
  /** Before the number: a currency, unless it is typed. */
  mark?: string;
  /** Behind the number. */
  unit?: string;
  placeholder?: string | undefined;
};

type RowProps = Props & { wordy?: boolean };

/** The box that a number is typed into, with its currency and its unit in it. */
export const AmountInput = memo(function AmountInput({
  value,
  onChange,
  whole,
  mark,
  unit,
  placeholder,
  ...field
}: Props) {
  const { name, issue } = field;
  const [text, type] = useTyped(value, (typed) => onChange(typed, name));
  return (
    <div className="control" data-invalid={issue !== undefined || undefined}>
      {mark && !text.trimStart().startsWith(mark.trim()) ? (
        <span aria-hidden="true" className="control-mark">
          {mark}
        </span>
      ) : null}
      <input
        id={name}
        name={name}
        className="control-input"
        inputMode={whole ? "numeric" : "decimal"}
        autoComplete="off"
        maxLength={40}
        value={text}
        placeholder={placeholder}
        onChange={(event) => type(event.target.value)}
        aria-invalid={issue !== undefined}
        aria-describedby={describedBy(field)}
      />
      {unit ? <span className="control-unit">{unit}</span> : null}
    </div>
  );
});

/** A number to type. */
export const AmountField = memo(function AmountField({ wordy, ...input }: RowProps) {
  return (
    <FieldRow field={input} wordy={wordy}>
      <AmountInput {...input} />
      <FieldNotes {...input} />
    </FieldRow>
  );
});
