import { useMemo, type ReactNode } from "react";
import type { EstimatorState } from "@/components/hooks/use-estimator";
import { own } from "@/lib/numbers/list";
import { PlanLink } from "./plan-link";

const stay = () => undefined;

/** While what moves the money is open, the nearest flip of each field; dimmed, and no way, while it is of another plan. */
export function useFlipLines({ moves: { open: shown, query, view }, plan, offline, open }: EstimatorState) {
  const behind = query !== plan.query;
  return useMemo(
    () =>
      shown && view
        ? (name: string): ReactNode => {
            const said = own(view.fields, name);
            return said ? (
              <p className="field-note field-line" data-behind={behind || undefined}>
                {said.href ? (
                  <PlanLink
                    href={`${said.href}&view.moves=all`}
                    open={behind ? stay : offline ? undefined : () => open((said.href ?? "").slice(1))}
                  >
                    {said.text}
                  </PlanLink>
                ) : (
                  said.text
                )}
              </p>
            ) : null;
          }
        : undefined,
    [shown, view, behind, offline, open],
  );
}
