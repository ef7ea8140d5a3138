"use client";

import { useCallback, useRef, useState } from "react";
import type { Comparison } from "@/lib/budget/compare";
import { openedOf } from "@/lib/views/page/first-rows";
import { reuse } from "@/lib/views/page/reuse";
import type { OpenedParts, Steps } from "@/lib/views/page";
import type { EstimatorView, FocusedPlan } from "@/lib/views/page/plan-types";
import type { ComparisonView } from "@/lib/views/page/comparison-types";
import type { Engine } from "./engine";
import { pauseAfterChange, useSlices } from "./use-slices";

type Ranked = { query: string; comparison: Comparison };

/** A comparison and the query that it is of. */
type Shown = { query: string; view: ComparisonView };

type FollowedComparison = {
  view: ComparisonView;
  /** The query that it is of: another one than the plan's while the next comparison is on its way. */
  query: string;
  /** The next one has been on its way for so long that it is worth a mark. */
  late: boolean;
  /** Compares for a plan, and drops what is left of the last comparison. */
  follow: (engine: Engine, plan: FocusedPlan) => void;
  /** Opens or closes a part; what is open is all that is computed. */
  toggle: (engine: Engine, plan: FocusedPlan, part: keyof OpenedParts, open: boolean) => void;
};

/**
 * The comparison in the browser: it follows the plan, and that of the last plan stays until the next is there. What
 * follows from it comes after it.
 */
export function useComparison(
  initial: EstimatorView,
  then: (engine: Engine, query: string, comparison: Comparison) => void,
): FollowedComparison {
  const [shown, setShown] = useState<Shown>({ query: initial.query, view: initial.comparison });
  const opened = useRef<OpenedParts>(openedOf(initial.comparison));
  const ranked = useRef<Ranked | undefined>(undefined);
  const { late, run } = useSlices();

  const start = useCallback(
    (engine: Engine, { query, plan }: FocusedPlan, after: number) => {
      function* work(): Steps<ComparisonView> {
        const known = ranked.current?.query === query ? ranked.current.comparison : undefined;
        const comparison = known ?? (yield* engine.compare(plan));
        ranked.current = { query, comparison };
        return yield* engine.rows(comparison, opened.current);
      }
      run(work(), after, (view) => {
        setShown((last) => ({ query, view: reuse(last.view, view) }));
        if (ranked.current) then(engine, query, ranked.current.comparison);
      });
    },
    [run, then],
  );

  const follow = useCallback((engine: Engine, plan: FocusedPlan) => start(engine, plan, pauseAfterChange), [start]);
  const toggle = useCallback(
    (engine: Engine, plan: FocusedPlan, part: keyof OpenedParts, open: boolean) => {
      opened.current = { ...opened.current, [part]: open };
      start(engine, plan, 0);
    },
    [start],
  );

  return { ...shown, late, follow, toggle };
}
