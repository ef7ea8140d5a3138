import type { ReactNode } from "react";

export type FieldProps = {
  /** Key of the query string, and name in the form. */
  name: string;
  label: string;
  hint?: ReactNode;
  /** What is wrong with what was typed, and what is used instead. */
  issue?: string | undefined;
};

export const describedBy = ({ name, hint, issue }: FieldProps): string | undefined =>
  [hint ? `${name}-hint` : "", issue ? `${name}-issue` : ""].filter(Boolean).join(" ") || undefined;

/** Below a field: the hint, and what is wrong with what was typed. */
export function FieldNotes({ name, hint, issue }: Pick<FieldProps, "name" | "hint" | "issue">) {
  return (
    <>
      {issue ? (
        <p id={`${name}-issue`} className="mt-1 text-label font-[530] text-exposed">
          {issue}
        </p>
      ) : null}
      {hint ? (
        <p id={`${name}-hint`} className="mt-0.5 text-label text-faint">
          {hint}
        </p>
      ) : null}
    </>
  );
}

export const FieldRow = ({ children }: { children: ReactNode }) => (
  <div className="border-b border-hair py-2.5">{children}</div>
);
