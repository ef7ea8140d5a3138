"use client";

import { CopyLink } from "@/components/estimator/copy-link";
import type { ComparedPlan, FieldView } from "@/lib/views/page/compare/types";

type Props = { plan: ComparedPlan; field: FieldView; shown: string };

/** The link to this comparison. */
export const CopyComparison = ({ plan, shown }: Props) => (
  <div className="flex shrink-0 print:hidden">
    <CopyLink query={[plan.query, shown].filter(Boolean).join("&")} />
  </div>
);
