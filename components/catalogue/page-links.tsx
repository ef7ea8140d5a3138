import { PageLink, type OpenLink } from "@/components/ui/page-link";
import type { ModelListView } from "@/lib/views/page/model-list";

type Props = Pick<ModelListView, "pages"> & { open?: OpenLink };

/** The pages of a list as plain links; nothing where there is one. */
export function PageLinks({ pages, open }: Props) {
  if (pages.length === 1) return null;
  const at = pages.findIndex(({ current }) => current);
  const [before, after] = [pages[at - 1], pages[at + 1]];
  return (
    <nav
      aria-label="Pages of the list"
      className="mt-4 flex flex-wrap items-center gap-x-1 text-small text-soft print:hidden"
    >
      {before ? (
        <PageLink rel="prev" href={before.href} open={open} className="page-link text-accent">
          Previous
        </PageLink>
      ) : null}
      {pages.map(({ page, href, current }) => (
        <PageLink
          key={page}
          href={href}
          open={open}
          aria-label={`Page ${page}`}
          aria-current={current ? "page" : undefined}
          className="page-link"
        >
          {page}
        </PageLink>
      ))}
      {after ? (
        <PageLink rel="next" href={after.href} open={open} className="page-link text-accent">
          Next
        </PageLink>
      ) : null}
    </nav>
  );
}
