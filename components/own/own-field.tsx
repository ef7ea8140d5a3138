import { describedBy, FieldNotes, type FieldProps } from "@/components/ui/field";

type Props = FieldProps & { value: string; unit?: string | undefined; reset?: string | undefined; decimal?: boolean };

/** A field of a plain form: its name and what it is beside, the text, the way back to what is listed. */
export function OwnField({ value, unit, reset, decimal = true, ...field }: Props) {
  const { name, label, issue } = field;
  return (
    <div className="own-row">
      <label htmlFor={name} className="own-label">
        {label}
      </label>
      <span className="own-control">
        <input
          id={name}
          name={name}
          inputMode={decimal ? "decimal" : "text"}
          autoComplete="off"
          maxLength={80}
          defaultValue={value}
          aria-invalid={issue !== undefined}
          aria-describedby={describedBy(field)}
          className="own-input"
        />
        {unit ? <span className="text-label text-faint">{unit}</span> : null}
        {reset ? (
          <a className="action-link text-label" href={reset}>
            Use the list price<span className="sr-only">{` of ${label}`}</span>
          </a>
        ) : null}
      </span>
      <div className="own-notes">
        <FieldNotes {...field} />
      </div>
    </div>
  );
}

type ChoiceProps = { name: string; label: string; value: string; choices: Readonly<Record<string, string>> };

/** A choice of a plain form. */
export const OwnChoice = ({ name, label, value, choices }: ChoiceProps) => (
  <div className="own-row">
    <label htmlFor={name} className="own-label">
      {label}
    </label>
    <span className="own-control">
      <select id={name} name={name} defaultValue={value} className="own-input">
        {Object.entries(choices).map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </span>
  </div>
);
