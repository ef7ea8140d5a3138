import { useState, type ReactNode } from "react";
import { Chevron } from "@/components/ui/chevron";
import type { FormPlan } from "@/lib/views/page/types";
import type { FieldAccess } from "./field-access";

export type GroupProps = FieldAccess & { view: FormPlan };

type Props = {
  id?: string;
  title: string;
  /** What is said in it, to be read while it is closed. */
  holds: string;
  /** Something in it cannot be read: then it is open at first, because a link must not hide that. */
  wrong: boolean;
  children: ReactNode;
};

/** Fields that few plans need, under a quiet line that says what they hold. */
export function Group({ id, title, holds, wrong, children }: Props) {
  const [open] = useState(wrong);
  return (
    <details className="plan-group group" open={open}>
      <summary>
        <Chevron className="-rotate-90 group-open:rotate-0" />
        {title}
        <b className="ml-auto truncate pl-3 font-[500] text-ink">{holds}</b>
      </summary>
      <div id={id} className="plan-fields pt-1 pb-4">
        {children}
      </div>
    </details>
  );
}

/** What is folded away under a field: a quiet line that opens. */
export const Folded = ({ summary, children }: { summary: string; children: ReactNode }) => (
  <details className="text-label text-soft">
    <summary className="min-h-6 py-0.5 text-accent touch:py-2.5">{summary}</summary>
    {children}
  </details>
);

/** Whether something of these fields could not be read. */
export const isWrong = ({ issues }: FormPlan, ours: (key: string) => boolean): boolean =>
  issues.some(({ field }) => ours(field));

/** What a group holds, in one line. */
export const listed = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(" · ") || "none";
