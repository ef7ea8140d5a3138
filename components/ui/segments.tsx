import { memo, type ReactNode } from "react";
import { describedBy, FieldNotes, FieldRow, type FieldProps } from "./field";
import { FieldLine } from "./field-line";

/** `missing`: it can be chosen, but the model in focus does not offer it, and why that is no way out. */
export type Choice = { value: string; label: string; mark?: ReactNode; missing?: string | undefined };

type Props = FieldProps & {
  value: string;
  choices: readonly Choice[];
  onChange: (value: string, name: string) => void;
};

/** Choices side by side in one box; radio buttons underneath. */
export const SegmentsInput = memo(function SegmentsInput({
  value,
  choices,
  onChange,
  labelled,
  ...field
}: Props & { labelled?: boolean }) {
  const { name, label, issue, made } = field;
  const missing = choices.filter((choice) => choice.missing);
  const described = [describedBy(field), missing.length > 0 ? `${name}-missing` : ""].filter(Boolean).join(" ");
  return (
    <>
      <div
        role="radiogroup"
        className="segments"
        data-invalid={issue !== undefined || undefined}
        {...(labelled ? { "aria-labelledby": `${name}-label` } : { "aria-label": label })}
        aria-invalid={issue !== undefined}
        aria-describedby={described || undefined}
      >
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="segment"
            title={choice.missing}
            data-missing={choice.missing !== undefined || undefined}
            data-made={made !== undefined || undefined}
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value, name)}
            />
            {choice.mark}
            <span>
              {choice.label}
              {choice.missing ? <span className="sr-only">, {choice.missing}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {missing.length > 0 ? (
        <p id={`${name}-missing`} className="field-note shown-on-focus text-faint">
          {missing.map((choice) => choice.label).join(", ")}: {missing[0]?.missing}
        </p>
      ) : null}
    </>
  );
});

export const Segments = memo(function Segments(props: Props) {
  return (
    <FieldRow field={props} group>
      <SegmentsInput {...props} labelled />
      <FieldNotes {...props} />
      <FieldLine name={props.name} />
    </FieldRow>
  );
});
