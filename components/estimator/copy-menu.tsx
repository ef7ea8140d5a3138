"use client";

import { CopyAs } from "@/components/ui/copy-as";
import type { ComparisonView, FocusedPlan } from "@/lib/views/page/types";

const load = () => import("@/lib/views/copy/texts");

type Props = { plan: FocusedPlan; comparison: ComparisonView };

/** The link to this estimate, and a menu of what else it can be taken along as. */
export const CopyMenu = ({ plan, comparison }: Props) => (
  <CopyAs
    query={plan.pinned}
    copied={{ plan, comparison }}
    load={load}
    csv={`/estimate.csv?${plan.pinned}`}
    json={`/api/estimate?${plan.pinned}`}
  />
);
