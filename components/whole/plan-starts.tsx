import { planStarts } from "@/components/estimator/starts";

/** For whoever has one workload: how several look. */
export const PlanStarts = () => (
  <nav aria-label="Plans to start from" className="mt-3 text-small text-soft print:hidden">
    <p className="flex flex-wrap items-center gap-x-4">
      Add a workload below, or start from
      {planStarts.map(({ name, query }) => (
        <a key={name} href={`/plan?${query}`} className="source-link inline-flex min-h-6 items-center touch:min-h-11">
          {name}
        </a>
      ))}
    </p>
  </nav>
);
