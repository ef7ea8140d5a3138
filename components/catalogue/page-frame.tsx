import type { ReactNode } from "react";
import { SiteHeader } from "@/components/site-header";

type Props = {
  /** The entry of the navigation that the page belongs to. */
  current: string;
  /** The plan that the page shows or carries along. */
  query?: string | undefined;
  /** Of which day the prices are, as words or as a field. */
  day: ReactNode;
  title: string;
  lead?: ReactNode;
  /** Above the title: the way back. */
  back?: ReactNode;
  /** On the right of the site's head. */
  actions?: ReactNode;
  children: ReactNode;
};

/** A page to read: the site's head, a title, what it is about, the page. */
export function PageFrame({ current, query, day, title, lead, back, actions, children }: Props) {
  return (
    <>
      <SiteHeader
        current={current}
        query={query}
        day={typeof day === "string" ? <p className="site-day">Prices of {day}</p> : day}
      >
        {actions}
      </SiteHeader>
      <main id="main" tabIndex={-1} className="page pt-8 pb-24 print:pb-0">
        {back}
        <h1 className="text-[2.25rem] leading-tight font-[560] tracking-[-0.035em] text-balance wide:text-[2.75rem]">
          {title}
        </h1>
        {lead ? <p className="mt-2 max-w-[72ch] text-pretty text-soft">{lead}</p> : null}
        {children}
      </main>
    </>
  );
}
