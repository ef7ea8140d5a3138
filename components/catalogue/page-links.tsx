import type { ModelListView } from "@/lib/views/page/model-list";

/** The pages of a list as plain links; nothing where there is one. */
export function PageLinks({ pages }: Pick<ModelListView, "pages">) {
  if (pages.length === 1) return null;
  const at = pages.findIndex(({ current }) => current);
  const [before, after] = [pages[at - 1], pages[at + 1]];
  return (
    <nav
      aria-label="Pages of the list"
      className="mt-4 flex flex-wrap items-center gap-x-1 text-small text-soft print:hidden"
    >
      {before ? (
        <a rel="prev" href={before.href} className="page-link text-accent">
          Previous
        </a>
      ) : null}
      {pages.map(({ page, href, current }) => (
        <a
          key={page}
          href={href}
          aria-label={`Page ${page}`}
          aria-current={current ? "page" : undefined}
          className="page-link"
        >
          {page}
        </a>
      ))}
      {after ? (
        <a rel="next" href={after.href} className="page-link text-accent">
          Next
        </a>
      ) : null}
    </nav>
  );
}
