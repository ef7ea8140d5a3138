import type { ReactNode } from "react";
import { modelsOfQuery } from "@/lib/ask/plan";
import { withPlan } from "@/lib/ask/plan-link";

/** The pages of the site, under the names that are their headings too. */
export const places = [
  { href: "/", name: "Estimate" },
  { href: "/compare", name: "Compare" },
  { href: "/plan", name: "Plan" },
  { href: "/test-plan", name: "Test plan" },
  { href: "/risks", name: "Risks" },
  { href: "/models", name: "Models" },
  { href: "/guides", name: "Guides" },
  { href: "/faq", name: "Questions" },
  { href: "/changes", name: "Changes" },
];

type Props = {
  current: string;
  query?: string | undefined;
  /** Of which day the prices are. */
  day?: ReactNode;
  /** The id of the page's main part. */
  main?: string;
  children?: ReactNode;
};

const MenuButton = () => (
  <button type="button" popoverTarget="pages" className="button header-menu" aria-label="Menu">
    <svg aria-hidden="true" viewBox="0 0 16 12">
      <path d="M0 1h16M0 6h16M0 11h16" />
    </svg>
  </button>
);

/** To a page; to the comparison with how many models the plan names, where that is more than one. What it has not is not sent. */
function PageLink({ href, name, current, query }: (typeof places)[number] & Pick<Props, "current" | "query">) {
  const count = href === "/compare" && query ? modelsOfQuery(query).length : 0;
  return (
    <a
      href={withPlan(href, query)}
      {...(href === current ? { "aria-current": "page" } : {})}
      {...(count > 1 ? { "aria-label": `${name}, ${count} models` } : {})}
    >
      {name}
      {count > 1 ? <sup>{count}</sup> : null}
    </a>
  );
}

/** The head of every page: where one is, where one can go with the plan one has, and on the right what belongs here. */
export function SiteHeader({ current, query, day, main = "main", children }: Props) {
  return (
    <header className="site-header">
      <a href={`#${main}`} className="skip-link">
        Skip to the content
      </a>
      <div className="page site-header-row">
        <a href={withPlan("/", query)} className="site-name">
          Clipcost
        </a>
        <nav id="pages" popover="auto" aria-label="Pages" className="site-pages">
          {places.map((place) => (
            <PageLink key={place.href} {...place} current={current} query={query} />
          ))}
        </nav>
        {day}
        {children}
        <MenuButton />
      </div>
    </header>
  );
}
