import type { ReactNode } from "react";
import { SiteHeader } from "@/components/site-header";

type Props = { current: string; day: string; title: string; lead?: ReactNode; children: ReactNode };

/** A page of the catalogue: the site's head, a title, one sentence, the page. */
export function PageFrame({ current, day, title, lead, children }: Props) {
  return (
    <div className="mx-auto max-w-[80rem] px-4.5 wide:px-8 print:px-0">
      <SiteHeader current={current}>
        <p className="ml-auto text-label text-faint">Prices of {day}</p>
      </SiteHeader>
      <main className="pt-8 pb-24">
        <h1 className="text-[2.25rem] leading-tight font-[560] tracking-[-0.035em] wide:text-[2.75rem]">{title}</h1>
        {lead ? <p className="mt-2 max-w-[72ch] text-soft">{lead}</p> : null}
        {children}
      </main>
    </div>
  );
}
