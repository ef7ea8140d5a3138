import { memo, useState } from "react";
import { describedBy, FieldNotes, FieldRow, type FieldProps } from "./field";
import { percentOf, shareOf, type Counted } from "./percent";

type Props = FieldProps & {
  value: string;
  onChange: (text: string, name: string) => void;
  placeholder?: string | undefined;
  /** `rest`: the value says what is lost, the field what is kept. It has no name then: the form cannot turn it round. */
  counted?: Counted;
  id?: string;
};

/** A share in percent. What is typed stays as it is typed until the field is left. */
export const ShareInput = memo(function ShareInput({
  value,
  onChange,
  placeholder,
  counted = "share",
  id,
  ...field
}: Props) {
  const { name, issue } = field;
  const [typed, setTyped] = useState<{ text: string; value: string }>();
  return (
    <div className="control" data-invalid={issue !== undefined || undefined}>
      <input
        id={id ?? name}
        name={counted === "rest" ? undefined : name}
        className="control-input"
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        value={typed?.value === value ? typed.text : percentOf(value, counted)}
        placeholder={placeholder}
        onChange={({ target: { value: text } }) => {
          const share = shareOf(text, counted);
          setTyped({ text, value: share });
          onChange(share, name);
        }}
        onBlur={() => setTyped(undefined)}
        aria-invalid={issue !== undefined}
        aria-describedby={describedBy(id === undefined ? field : { ...field, name: id })}
      />
    </div>
  );
});

type RowProps = Omit<Props, "counted" | "id"> & { wordy?: boolean };

export const ShareField = memo(function ShareField({ wordy, ...input }: RowProps) {
  return (
    <FieldRow field={input} wordy={wordy}>
      <ShareInput {...input} />
      <FieldNotes {...input} />
    </FieldRow>
  );
});
