import type { ReactNode } from "react";

/** A part of the page: its name, a quiet line beside it, one strong rule. */
export function Section({
  id,
  title,
  aside,
  children,
}: {
  id: string;
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="section">
      <div className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {aside ? <p className="text-small text-soft">{aside}</p> : null}
      </div>
      {children}
    </section>
  );
}
