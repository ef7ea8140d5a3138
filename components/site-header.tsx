import type { ReactNode } from "react";

const places = [
  ["/", "Estimate"],
  ["/providers", "Providers"],
  ["/changes", "Changes"],
] as const;

/** The head of every page: where one is, where one can go, and on the right what belongs to the page. */
export function SiteHeader({ current, children }: { current: string; children?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-baseline gap-x-7 gap-y-2 border-b border-hair py-5">
      <a href="/" className="text-[1.0625rem] font-[620] tracking-[-0.02em]">
        Clipcost
      </a>
      <nav
        aria-label="Pages"
        className="order-last flex basis-full gap-x-5 text-small text-soft wide:order-none wide:flex-1 wide:basis-auto print:hidden!"
      >
        {places.map(([href, name]) => (
          <a
            key={href}
            href={href}
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
