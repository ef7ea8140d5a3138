import type { ReactNode } from "react";
import { useFocusKept } from "@/components/hooks/use-focus-kept";
import { isPlainClick } from "@/components/ui/plain-click";

/** Opens another plan in place: its query, as a link has it. */
export type OpenPlan = (query: string) => void;

type PlanLinkProps = { href: string; open: OpenPlan | undefined; className?: string | undefined; children: ReactNode };

/** A link to another plan; in place where it can be computed here. */
export const PlanLink = ({ href, open, className, children }: PlanLinkProps) => (
  <a
    ref={useFocusKept("main")}
    href={href}
    className={className}
    onClick={(event) => {
      if (!open || !isPlainClick(event)) return;
      event.preventDefault();
      open(href.replace(/^\?/, ""));
    }}
  >
    {children}
  </a>
);
