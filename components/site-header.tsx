import type { ReactNode } from "react";

/** The pages of the site. Those that show a plan carry its query string, where there is one. */
const places = [
  { href: "/", name: "Estimate", ofPlan: true },
  { href: "/risks", name: "Risks", ofPlan: true },
  { href: "/providers", name: "Providers", ofPlan: false },
  { href: "/changes", name: "Changes", ofPlan: false },
];

type Props = { current: string; query?: string; children?: ReactNode };

/** The head of every page: where one is, where one can go, and on the right what belongs to the page. */
export function SiteHeader({ current, query, children }: Props) {
  return (
    <header className="flex flex-wrap items-baseline gap-x-7 gap-y-2 border-b border-hair py-5">
      <a href="/" className="text-[1.0625rem] font-[620] tracking-[-0.02em]">
        Clipcost
      </a>
      <nav
        aria-label="Pages"
        className="order-last flex basis-full gap-x-5 text-small text-soft wide:order-none wide:flex-1 wide:basis-auto print:hidden!"
      >
        {places.map(({ href, name, ofPlan }) => (
          <a
            key={href}
            href={ofPlan && query ? `${href}?${query}` : href}
            aria-current={href === current ? "page" : undefined}
            className="hover:text-ink aria-[current]:text-ink"
          >
            {name}
          </a>
        ))}
      </nav>
      {children}
    </header>
  );
}
