import { memo, type KeyboardEvent } from "react";
import { useTyped } from "@/components/hooks/use-typed";
import { describedBy, FieldNotes, FieldRow, type FieldProps } from "./field";
import { FieldLine } from "./field-line";

type Props = FieldProps & {
  value: string;
  onChange: (text: string, name: string) => void;
  unit: string;
  /** Round values that a step goes to, from the least to the most. */
  stops: readonly string[];
};

/** The next stop from what is typed: from 7.5 up to 8, and down to 7. */
function nextStop(stops: readonly string[], text: string, up: boolean): string | undefined {
  const value = Number(text);
  if (Number.isNaN(value)) return stops[0];
  return up ? stops.find((stop) => Number(stop) > value) : stops.findLast((stop) => Number(stop) < value);
}

/** A number to type or to step through: by its two buttons, and by the arrow keys in the field. */
export const StepperField = memo(function StepperField({ value, onChange, unit, stops, ...field }: Props) {
  const { name, label, issue } = field;
  const [text, type] = useTyped(value, (typed) => onChange(typed, name));
  const step = (up: boolean) => {
    const stop = nextStop(stops, text, up);
    if (stop !== undefined) type(stop);
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    step(event.key === "ArrowUp");
  };
  const button = (up: boolean) => (
    <button
      type="button"
      tabIndex={-1}
      className="stepper-button with-script"
      aria-label={`${label}: ${up ? "more" : "less"}`}
      disabled={nextStop(stops, text, up) === undefined}
      onClick={() => step(up)}
    >
      <span aria-hidden="true">{up ? "+" : "−"}</span>
    </button>
  );
  const isNumber = text.trim() !== "" && !Number.isNaN(Number(text));
  return (
    <FieldRow field={field}>
      <div className="control stepper" data-invalid={issue !== undefined || undefined}>
        {button(false)}
        <div className="stepper-value">
          <input
            id={name}
            name={name}
            role="spinbutton"
            className="control-input"
            inputMode="decimal"
            autoComplete="off"
            maxLength={40}
            value={text}
            onChange={(event) => type(event.target.value)}
            onKeyDown={byKey}
            aria-valuenow={isNumber ? Number(text) : undefined}
            aria-valuetext={isNumber ? `${text} ${unit}` : undefined}
            aria-invalid={issue !== undefined}
            aria-describedby={describedBy(field)}
          />
          <span aria-hidden="true" className="stepper-unit">
            {unit}
          </span>
        </div>
        {button(true)}
      </div>
      <FieldNotes {...field} />
      <FieldLine name={name} />
    </FieldRow>
  );
});
