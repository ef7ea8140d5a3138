"use client";

import { CopyAs } from "@/components/ui/copy-as";
import type { PlanToCopy } from "@/lib/views/copy/whole";

const load = () => import("@/lib/views/copy/whole");

type Props = { plan: PlanToCopy; query: string };

/** The link to this plan, and a menu of what else it can be taken along as. */
export const CopyPlan = ({ plan, query }: Props) => (
  <CopyAs query={query} copied={{ plan }} load={load} csv={`/plan/plan.csv?${query}`} json={`/api/estimate?${query}`} />
);
