import type { Metadata } from "next";
import { connection } from "next/server";
import { ModelSearch } from "@/components/catalogue/model-search";
import { PageFrame } from "@/components/catalogue/page-frame";
import { places } from "@/components/site-header";
import { catalogue } from "@/lib/data";
import { modelList } from "@/lib/ask/model-list";
import { withPlan } from "@/lib/ask/plan-link";
import { viewNotFound } from "@/lib/views/page/not-found";
import { formatDay } from "@/lib/words/format";
import { askedPath, carried, today } from "./request";

export const metadata: Metadata = { title: "Not found" };

/** What each page is for, by its address. */
const purposes = new Map([
  ["/", "what a month of clips costs on one model, and on all of them"],
  ["/plan", "several workloads with one total, packs bought once"],
  ["/compare", "the same plan on several models side by side"],
  ["/test-plan", "a few cheap jobs that show what is really billed"],
  ["/risks", "what could make the bill higher, and how to prevent it"],
  [modelList.path, "every model with its prices and limits"],
  ["/guides", "how video generation is billed, with live figures"],
  ["/faq", "short answers with live figures"],
  ["/changes", "which prices and rules moved, and when"],
]);

type LinksProps = {
  id: string;
  title: string;
  links: readonly { name: string; note: string | undefined; href: string }[];
};

const Links = ({ id, title, links }: LinksProps) => (
  <section aria-labelledby={id} className="mt-8 max-w-[44rem]">
    <h2 id={id} className="border-b border-hair-strong pb-1.5 text-small text-soft">
      {title}
    </h2>
    <ul className="*:grid *:items-baseline *:gap-x-5 *:border-b *:border-hair *:py-2 wide:*:grid-cols-[12rem_minmax(0,1fr)] [&_a]:justify-self-start [&_span]:text-small [&_span]:text-soft">
      {links.map(({ name, note, href }) => (
        <li key={href}>
          <a className="source-link" href={href}>
            {name}
          </a>
          {note ? <span>{note}</span> : null}
        </li>
      ))}
    </ul>
  </section>
);

/** Rendered per request, because its scripts need the request's nonce as any page's do. */
export default async function NotFound() {
  await connection();
  const path = await askedPath();
  // Every page is sent with this one at hand: those that are there do not need it.
  if (purposes.has(path)) return null;
  const { named, near } = viewNotFound(path, modelList.path, catalogue);
  const plan = (await carried()).plan?.query;
  return (
    <PageFrame
      current=""
      query={plan}
      day={formatDay(today())}
      title="There is no such page"
      lead={named ? `The catalogue has nothing under the name ${named}.` : "This address leads nowhere."}
    >
      <ModelSearch plan={plan} />
      {near.length > 0 ? (
        <Links
          id="near"
          title="Near to that"
          links={near.map(({ name, provider, path }) => ({ name, note: provider, href: withPlan(path, plan) }))}
        />
      ) : null}
      <Links
        id="all-pages"
        title="All pages"
        links={places.map(({ name, href }) => ({ name, note: purposes.get(href), href: withPlan(href, plan) }))}
      />
    </PageFrame>
  );
}
