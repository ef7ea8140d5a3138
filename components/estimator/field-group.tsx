import type { ReactNode } from "react";
import type { FocusedPlan } from "@/lib/views/page/types";
import type { FieldAccess } from "./field-access";

export type GroupProps = FieldAccess & { view: FocusedPlan };

/** Fields that belong together, under their name. */
export const Group = ({ id, title, children }: { id?: string; title: string; children: ReactNode }) => (
  <section>
    <h3 id={id} className="scroll-mt-4 pt-4 pb-1 text-label font-[560] text-soft">
      {title}
    </h3>
    {children}
  </section>
);

/** What is folded away under a field: a quiet line that opens. */
export const Folded = ({ summary, spaced, children }: { summary: string; spaced?: boolean; children: ReactNode }) => (
  <details className={`text-label text-soft ${spaced ? "pt-2.5" : ""}`}>
    <summary className="py-0.5 text-accent">{summary}</summary>
    {children}
  </details>
);
