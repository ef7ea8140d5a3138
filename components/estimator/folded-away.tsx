import type { ReactNode } from "react";

/** What is folded away under a field: a quiet line that opens. */
export const FoldedAway = ({ summary, children }: { summary: string; children: ReactNode }) => (
  <details className="text-label text-soft">
    <summary className="min-h-6 py-0.5 text-accent touch:flex touch:min-h-11 touch:items-center">{summary}</summary>
    {children}
  </details>
);
