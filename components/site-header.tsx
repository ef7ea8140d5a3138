import type { ReactNode } from "react";
import { withPlan } from "@/lib/ask/plan-link";

const places = [
  { href: "/", name: "Estimate" },
  { href: "/test-plan", name: "Test plan" },
  { href: "/risks", name: "Risks" },
  { href: "/providers", name: "Providers" },
  { href: "/guides", name: "Guides" },
  { href: "/faq", name: "Questions" },
  { href: "/changes", name: "Changes" },
];

type Props = { current: string; query?: string | undefined; children?: ReactNode };

/** The head of every page: where one is, where one can go with the plan one has, and on the right what belongs here. */
export function SiteHeader({ current, query, children }: Props) {
  return (
    <header className="flex flex-wrap items-baseline gap-x-7 gap-y-2 border-b border-hair py-5">
      <a href="/" className="text-[1.0625rem] font-[620] tracking-[-0.02em]">
        Clipcost
      </a>
      <nav
        aria-label="Pages"
        className="order-last flex basis-full flex-wrap gap-x-5 gap-y-1.5 text-small text-soft wide:order-none wide:flex-1 wide:basis-auto print:hidden!"
      >
        {places.map(({ href, name }) => (
          <a
            key={href}
            href={withPlan(href, query)}
            aria-current={href === current ? "page" : undefined}
            className="whitespace-nowrap hover:text-ink aria-[current]:text-ink"
          >
            {name}
          </a>
        ))}
      </nav>
      {children}
    </header>
  );
}
