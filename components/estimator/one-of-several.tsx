import { withPlan } from "@/lib/ask/plan-link";

/** That the estimate is of one workload of a plan, and the way to the whole. */
export const OneOfSeveral = ({ query }: { query: string }) => (
  <p className="page border-b border-hair py-2 text-small text-soft print:hidden">
    One of several workloads.{" "}
    <a href={withPlan("/plan", query)} className="action-link inline-flex min-h-6 items-center touch:min-h-11">
      The whole plan and its budget
    </a>
  </p>
);
