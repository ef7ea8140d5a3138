import type { Metadata } from "next";
import { connection } from "next/server";
import { ModelSearch, modelList } from "@/components/catalogue/model-search";
import { PageFrame } from "@/components/catalogue/page-frame";
import { places } from "@/components/site-header";
import { catalogue } from "@/lib/data";
import { withPlan } from "@/lib/ask/plan-link";
import { viewNotFound, type NotFoundView } from "@/lib/views/page/not-found";
import { formatDay } from "@/lib/words/format";
import { askedPath, carried, today } from "./request";

export const metadata: Metadata = { title: "Not found" };

/** What each page is for, by its address. */
const purposes = new Map([
  ["/", "what a month of clips costs on one model, and on all of them"],
  ["/test-plan", "a few cheap jobs that show what is really billed"],
  ["/risks", "what could make the bill higher, and how to prevent it"],
  [modelList.path, "every model with its prices and limits"],
  ["/guides", "how video generation is billed, with live figures"],
  ["/faq", "short answers with live figures"],
  ["/changes", "which prices and rules moved, and when"],
]);

const row = "grid items-baseline gap-x-5 border-b border-hair py-2 wide:grid-cols-[12rem_minmax(0,1fr)]";

const Near = ({ near, plan }: Pick<NotFoundView, "near"> & { plan: string | undefined }) => (
  <section aria-labelledby="near" className="mt-8 max-w-[44rem]">
    <h2 id="near" className="border-b border-hair-strong pb-1.5 text-small text-soft">
      Near to that
    </h2>
    <ul>
      {near.map(({ name, provider, path }) => (
        <li key={path} className={row}>
          <a className="source-link justify-self-start" href={withPlan(path, plan)}>
            {name}
          </a>
          {provider ? <span className="text-small text-soft">{provider}</span> : null}
        </li>
      ))}
    </ul>
  </section>
);

const Pages = ({ plan }: { plan: string | undefined }) => (
  <section aria-labelledby="all-pages" className="mt-8 max-w-[44rem]">
    <h2 id="all-pages" className="border-b border-hair-strong pb-1.5 text-small text-soft">
      All pages
    </h2>
    <ul>
      {places.map(({ href, name }) => (
        <li key={href} className={row}>
          <a className="source-link justify-self-start" href={withPlan(href, plan)}>
            {name}
          </a>
          <span className="text-small text-soft">{purposes.get(href)}</span>
        </li>
      ))}
    </ul>
  </section>
);

/** Rendered per request, because its scripts need the request's nonce as any page's do. */
export default async function NotFound() {
  await connection();
  const { named, near } = viewNotFound(await askedPath(), modelList.path, catalogue);
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
      {near.length > 0 ? <Near near={near} plan={plan} /> : null}
      <Pages plan={plan} />
    </PageFrame>
  );
}
