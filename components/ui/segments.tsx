import { memo } from "react";
import { describedBy, FieldNotes, FieldRow, type FieldProps } from "./field";

type Props = FieldProps & {
  value: string;
  choices: readonly { value: string; label: string; quiet?: boolean }[];
  onChange: (value: string, name: string) => void;
};

/** A few choices side by side; radio buttons underneath. `quiet` choices are possible, but not offered here. */
export const Segments = memo(function Segments({ value, choices, onChange, ...field }: Props) {
  const { name, label, issue } = field;
  return (
    <FieldRow>
      <fieldset role="radiogroup" aria-invalid={issue !== undefined} aria-describedby={describedBy(field)}>
        <legend className="text-small text-soft">{label}</legend>
        <div className="mt-1.5 flex overflow-hidden rounded-[7px] border border-hair-strong">
          {choices.map((choice) => (
            <label
              key={choice.value}
              className={`flex-1 cursor-pointer border-r border-hair-strong text-center text-label last:border-r-0 has-checked:bg-ink has-checked:font-[530] has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:-outline-offset-4 has-focus-visible:outline-accent ${choice.quiet ? "text-faint italic" : "text-soft"}`}
            >
              <input
                type="radio"
                className="sr-only"
                name={name}
                value={choice.value}
                checked={choice.value === value}
                onChange={() => onChange(choice.value, name)}
              />
              <span className="block px-1 pt-1 pb-1.5">
                {choice.label}
                {choice.quiet ? <span className="sr-only">, not offered here</span> : null}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <FieldNotes {...field} />
    </FieldRow>
  );
});
