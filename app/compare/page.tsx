import { cache } from "react";
import type { Metadata } from "next";
import { Compare } from "@/components/compare/compare";
import { readOpened } from "@/lib/ask/opened";
import { formAssumptions } from "@/lib/data";
import { viewCompare } from "@/lib/views/page/compare";
import { catalogueUrl } from "../catalogue/engine.json/file";
import { keepingLast } from "../kept";
import { askedEntries, facts, ownOrigin } from "../request";

const viewOf = keepingLast(viewCompare);

/** The view of this request, which the title and the page share. */
const asked = cache(async () => {
  const known = facts();
  const entries = await askedEntries();
  return { known, view: viewOf(entries, known), opened: readOpened(entries) };
});

export async function generateMetadata(): Promise<Metadata> {
  const { view } = await asked();
  return {
    title: view.title,
    description: "The same plan on several video models side by side, and on every model in one list.",
    alternates: { canonical: "/compare" },
  };
}

/** The same plan on several models: the query string is the whole state, so the first paint has the right figures. */
export default async function ComparePage() {
  const { known, view, opened } = await asked();
  return (
    <Compare
      initial={view}
      editing={opened.plan}
      fields={opened.fields}
      assumptions={opened.plan && (opened.fields || view.issues.length > 0) ? formAssumptions : undefined}
      catalogueUrl={catalogueUrl}
      origin={await ownOrigin()}
      today={known.today}
    />
  );
}
