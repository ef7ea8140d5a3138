import type { Entries } from "@/lib/ask/read";
import { withPlan } from "@/lib/ask/plan-link";

type Props = {
  page: number;
  pages: number;
  /** What is asked of the list beside the page; carried along. */
  entries: Entries;
  plan?: string | undefined;
};

const place = "px-1 py-0.5 hover:text-ink aria-[current]:font-[530] aria-[current]:text-ink";

/** The pages of a list as plain links; nothing where there is one. */
export function PageLinks({ page, pages, entries, plan }: Props) {
  if (pages === 1) return null;
  const href = (wanted: number): string => {
    const asked = [...entries, ...(wanted === 1 ? [] : [["page", String(wanted)]])];
    const query = new URLSearchParams(asked.map(([key = "", text = ""]) => [key, text])).toString();
    return withPlan(query === "" ? "/models" : `/models?${query}`, plan);
  };
  return (
    <nav
      aria-label="Pages of the list"
      className="mt-4 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-small text-soft print:hidden"
    >
      {page > 1 ? (
        <a rel="prev" href={href(page - 1)} className="source-link">
          Previous
        </a>
      ) : null}
      {Array.from({ length: pages }, (_, at) => at + 1).map((wanted) => (
        <a
          key={wanted}
          href={href(wanted)}
          aria-label={`Page ${wanted}`}
          aria-current={wanted === page ? "page" : undefined}
          className={place}
        >
          {wanted}
        </a>
      ))}
      {page < pages ? (
        <a rel="next" href={href(page + 1)} className="source-link">
          Next
        </a>
      ) : null}
    </nav>
  );
}
