"use client";

import { CopyAs } from "@/components/ui/copy-as";
import type { ComparedPlan, FieldView } from "@/lib/views/page/compare/types";

const load = () => import("@/lib/views/copy/comparison");

type Props = { plan: ComparedPlan; field: FieldView; shown: string; late: boolean };

/** The link to this comparison, and a menu of what else it can be taken along as. */
export function CopyComparison({ plan, field, shown, late }: Props) {
  const query = [plan.pinned, shown].filter(Boolean).join("&");
  return (
    <CopyAs
      query={query}
      copied={{ plan, field }}
      load={load}
      late={late}
      csv={`/compare/comparison.csv?${query}`}
      json={`/api/estimate?${plan.pinned}`}
    />
  );
}
