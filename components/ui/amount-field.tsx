import { memo } from "react";
import { describedBy, FieldNotes, FieldRow, type FieldProps } from "./field";

type Props = FieldProps & {
  value: string;
  onChange: (text: string, name: string) => void;
  /** Unit behind the number. */
  unit?: string;
  placeholder?: string;
  /** Round values that the slider stops at; without them there is no slider. */
  stops?: readonly string[];
  /** The slider's value in words. */
  spoken?: (stop: string) => string;
};

/** The stop nearest to what is typed, so that the thumb stands where the number is. */
function nearestStop(stops: readonly string[], text: string): number {
  const value = Number(text);
  const distance = (stop: string) => Math.abs(Math.log((Number(stop) + 0.01) / (value + 0.01)));
  const placed = stops.map((stop, place) => ({ place, off: distance(stop) }));
  return placed.reduce((best, other) => (other.off < best.off ? other : best)).place;
}

type SliderProps = {
  label: string;
  stops: readonly string[];
  position: number;
  spoken: (stop: string) => string;
  onChange: (stop: string) => void;
};

/** A thumb on a hairline, ink up to the thumb. The track is drawn, because an inline style would need a weaker policy. */
function Slider({ label, stops, position, spoken, onChange }: SliderProps) {
  const last = stops.length - 1;
  return (
    <div className="with-script relative">
      <svg aria-hidden="true" className="absolute inset-x-2 top-[11px] h-0.5 w-[calc(100%-1rem)]">
        <rect width="100%" height="100%" className="fill-hair-strong" />
        <rect width={`${(position / last) * 100}%`} height="100%" className="fill-ink" />
      </svg>
      <input
        type="range"
        className="slider"
        min={0}
        max={last}
        value={position}
        aria-label={label}
        aria-valuetext={spoken(stops[position] ?? "")}
        onChange={(event) => onChange(stops[Number(event.target.value)] ?? "")}
      />
    </div>
  );
}

/** A number to type, with a slider over round values beside it. Only the typed number is part of the form. */
export const AmountField = memo(function AmountField({
  value,
  onChange,
  unit,
  placeholder,
  stops,
  spoken,
  ...field
}: Props) {
  const { name, label, issue } = field;
  return (
    <FieldRow>
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={name} className="text-small text-soft">
          {label}
        </label>
        <span className="flex items-baseline gap-1">
          <input
            id={name}
            name={name}
            className="value-input w-24"
            inputMode="decimal"
            autoComplete="off"
            maxLength={40}
            value={value}
            placeholder={placeholder}
            onChange={(event) => onChange(event.target.value, name)}
            aria-invalid={issue !== undefined}
            aria-describedby={describedBy(field)}
          />
          {unit ? <span className="text-small text-soft">{unit}</span> : null}
        </span>
      </div>
      {stops ? (
        <Slider
          label={`${label}, slider`}
          stops={stops}
          position={nearestStop(stops, value)}
          spoken={spoken ?? ((stop) => `${stop} ${unit ?? ""}`)}
          onChange={(stop) => onChange(stop, name)}
        />
      ) : null}
      <FieldNotes {...field} />
    </FieldRow>
  );
});
