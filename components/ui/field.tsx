import type { ReactNode } from "react";

export type FieldProps = {
  /** Key of the query string, and name in the form. */
  name: string;
  label: string;
  /** Under the label, and part of its name: what the figure is of. */
  of?: string;
  hint?: ReactNode;
  /** What is made instead of what is asked for here. */
  made?: string | undefined;
  /** What is wrong with what was typed, and what is used instead. */
  issue?: string | undefined;
};

export const describedBy = ({ name, hint, made, issue }: FieldProps): string | undefined =>
  [made ? `${name}-made` : "", hint ? `${name}-hint` : "", issue ? `${name}-issue` : ""].filter(Boolean).join(" ") ||
  undefined;

/** Below a field: what is wrong with what was typed, what is made instead, the hint. */
export function FieldNotes({ name, hint, made, issue }: Pick<FieldProps, "name" | "hint" | "made" | "issue">) {
  return (
    <>
      {issue ? (
        <p id={`${name}-issue`} className="field-note font-[530] text-exposed">
          {issue}
        </p>
      ) : null}
      {made ? (
        <p id={`${name}-made`} className="field-note text-warn">
          {made}
        </p>
      ) : null}
      {hint ? (
        <p id={`${name}-hint`} className="field-note text-faint">
          {hint}
        </p>
      ) : null}
    </>
  );
}

type RowProps = {
  field: Pick<FieldProps, "name" | "label" | "of">;
  /** The label names a group of controls, not one that it could lead to. */
  group?: boolean;
  /** Long labels, short controls. */
  wordy?: boolean | undefined;
  className?: string;
  children: ReactNode;
};

/** A row of the form: its name on the left, its control beside it, its notes below the control. */
export function FieldRow({ field: { name, label, of }, group, wordy, className = "", children }: RowProps) {
  const words = (
    <>
      {label}
      {of ? <small className="block text-faint"> {of}</small> : null}
    </>
  );
  return (
    <div className={`field-row ${wordy ? "field-row-wordy" : ""} ${className}`}>
      {group ? (
        <span id={`${name}-label`} className="field-label">
          {words}
        </span>
      ) : (
        <label htmlFor={name} className="field-label">
          {words}
        </label>
      )}
      {children}
    </div>
  );
}
