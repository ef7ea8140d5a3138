import { isCalendarDay } from "@/lib/numbers/days";
import { describedBy, FieldNotes, FieldRow, type FieldProps } from "./field";

type Props = FieldProps & { value: string; onChange: (text: string, name: string) => void };

/** A day of the calendar. Text that is none can only be shown, and mended, where any text can be typed. */
export function DayField({ value, onChange, ...field }: Props) {
  const { name, issue } = field;
  return (
    <FieldRow field={field}>
      <div className="control" data-invalid={issue !== undefined || undefined}>
        <input
          id={name}
          name={name}
          type={value === "" || isCalendarDay(value) ? "date" : "text"}
          max="9999-12-31"
          className="control-input"
          autoComplete="off"
          maxLength={40}
          value={value}
          onChange={(event) => onChange(event.target.value, name)}
          aria-invalid={issue !== undefined}
          aria-describedby={describedBy(field)}
        />
      </div>
      <FieldNotes {...field} />
    </FieldRow>
  );
}
