"use client";

import { CopyAs } from "@/components/ui/copy-as";
import type { FocusedPlan } from "@/lib/views/page/plan-types";
import type { ComparisonView } from "@/lib/views/page/comparison-types";

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
