"use client";

import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { Comparison } from "@/lib/budget/compare";
import { reuse } from "@/lib/views/page/reuse";
import type { EstimatorView } from "@/lib/views/page/plan-types";
import type { MovesView } from "@/lib/views/page/moves-types";
import type { Engine } from "./engine";
import { inSlices } from "./in-slices";

/**
 * What moves the money, and the query that it is of: another one than the plan's until the next is there, and as long as
 * the model in focus has no price. `failed`: it could not be loaded.
 */
export type Moves = { open: boolean; query: string; view?: MovesView | undefined; failed?: boolean };

/** What moves the money, in the browser: nothing of it is loaded or computed before it is opened. */
export function useMoves({ query, moves }: EstimatorView) {
  const [shown, setShown] = useState<Moves>({ open: moves !== undefined, query, view: moves });
  const open = useRef(shown.open);
  const drop = useRef<() => void>(() => undefined);
  useEffect(() => () => drop.current(), []);

  /** Follows a comparison that has just been made of a plan, where it is open. */
  const follow = useCallback((engine: Engine, of: string, comparison: Comparison) => {
    drop.current();
    if (!open.current) return;
    let wanted = true;
    drop.current = () => (wanted = false);
    engine.moves().then(
      (steps) => {
        if (!wanted) return;
        drop.current = inSlices(steps(comparison), 0, (view) => {
          if (view)
            startTransition(() =>
              setShown((last) => ({ open: true, query: of, view: reuse(last.view ?? view, view) })),
            );
        });
      },
      () => {
        if (!wanted) return;
        open.current = false;
        setShown((last) => ({ ...last, open: false, failed: true }));
      },
    );
  }, []);
  const toggle = useCallback((wanted: boolean) => {
    drop.current();
    open.current = wanted;
    setShown(({ query: of, view }) => ({ open: wanted, query: of, view }));
  }, []);
  return { shown, follow, toggle };
}
