import { PageLink, type OpenLink } from "@/components/ui/page-link";
import type { SetColumn } from "@/lib/views/page/compare/types";
import type { SetLinks } from "./set-links";

/** How a model is swapped for another; nothing where nothing can be computed here. */
export type Swap =
  | {
      start: (key: string) => void;
      prepare: () => void;
      /** The model that has come by it: the focus stays with its column. */
      arrived: string;
      /** The focus has left it. */
      leave: () => void;
    }
  | undefined;

const Arrow = ({ left = false }: { left?: boolean }) => (
  <svg aria-hidden="true" viewBox="0 0 12 12">
    <path d={left ? "M7.5 2 3.5 6l4 4" : "m4.5 2 4 4-4 4"} />
  </svg>
);

const SwapButton = ({ column: { key, name }, swap }: { column: SetColumn; swap: NonNullable<Swap> }) => (
  <button
    type="button"
    className="scripted"
    aria-haspopup="dialog"
    aria-label={`Swap ${name} for another model`}
    autoFocus={key === swap.arrived}
    onClick={() => swap.start(key)}
    onFocus={swap.prepare}
    onBlur={swap.leave}
    onPointerEnter={swap.prepare}
  >
    <svg aria-hidden="true" viewBox="0 0 12 12">
      <path d="M1 4h9.5M8 1.5 10.5 4M11 8H1.5M4 10.5 1.5 8" />
    </svg>
  </button>
);

type HeadProps = { column: SetColumn; first: boolean; last: boolean; links: SetLinks; open: OpenLink; swap: Swap };

/** A model as the head of its column, and what can be done with it. */
export function SetHead({ column, first, last, links, open, swap }: HeadProps) {
  const { key, name, provider } = column;
  return (
    <th scope="col">
      <span className="set-actions print:hidden">
        {first ? null : (
          <PageLink href={links.moveOf(key, -1)} open={open} aria-label={`Move ${name} to the left`}>
            <Arrow left />
          </PageLink>
        )}
        {last ? null : (
          <PageLink href={links.moveOf(key, 1)} open={open} aria-label={`Move ${name} to the right`}>
            <Arrow />
          </PageLink>
        )}
        {swap ? <SwapButton column={column} swap={swap} /> : null}
        <PageLink href={links.toggleOf(key)} open={open} aria-label={`Remove ${name}`}>
          <svg aria-hidden="true" viewBox="0 0 12 12">
            <path d="m2 2 8 8M10 2 2 10" />
          </svg>
        </PageLink>
      </span>
      <a className="title-link block font-[560]" href={links.estimateOf(key)}>
        {name}
      </a>
      <span className="block text-label text-soft">{provider}</span>
    </th>
  );
}
