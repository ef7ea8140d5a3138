import { PageLink, type OpenLink } from "@/components/ui/page-link";
import type { ModelListView } from "@/lib/views/page/model-list";

type Props = NonNullable<ModelListView["empty"]> & { open?: OpenLink };

/** Why there are no rows, and what would give some. */
export const EmptyList = ({ text, ways, open }: Props) => (
  <div className="mt-3 border-t border-ink py-5">
    <p role="status">{text}</p>
    <ul className="mt-2 flex flex-wrap gap-x-5">
      {ways.map(({ label, href }) => (
        <li key={label}>
          <PageLink href={href} open={open} className="action-link inline-flex min-h-9 items-center touch:min-h-11">
            {label}
          </PageLink>
        </li>
      ))}
    </ul>
  </div>
);
