import { cache } from "react";
import type { Metadata } from "next";
import { Compare } from "@/components/compare/compare";
import { LandingTags } from "@/components/landing-tags";
import { readOpened } from "@/lib/ask/opened";
import { formAssumptions } from "@/lib/data";
import { viewCompare } from "@/lib/views/page/compare";
import { markCompare } from "@/lib/views/page/own/marks";
import { catalogueUrl } from "../catalogue/engine.json/file";
import { keepingLast } from "../kept";
import { answerMetadata, landingOf } from "../landing/metadata";
import { ownAsked } from "../own";
import { askedEntries, factsFor, ownOrigin } from "../request";

const viewOf = keepingLast((entries, known) => {
  const { says, models, ...own } = ownAsked(entries, known);
  const view = viewCompare(own.entries, own.facts);
  return says ? { view: markCompare(view, own), own: { models } } : { view };
});

/** The view of this request, which the title and the page share. */
const asked = cache(async () => {
  const entries = await askedEntries();
  const known = factsFor(entries);
  const landing = await landingOf("/compare", entries);
  return { known, ...viewOf(entries, known), opened: readOpened(entries), landing };
});

export async function generateMetadata(): Promise<Metadata> {
  const { view, landing } = await asked();
  return answerMetadata("/compare", landing, {
    title: view.title,
    description: "The same plan on several video models side by side, and on every model in one list.",
  });
}

/** The same plan on several models: the query string is the whole state, so the first paint has the right figures. */
export default async function ComparePage() {
  const { known, view, own, opened, landing } = await asked();
  return (
    <>
      {landing ? <LandingTags landing={landing} /> : null}
      <Compare
        initial={view}
        editing={opened.plan}
        fields={opened.fields}
        assumptions={opened.plan && (opened.fields || view.issues.length > 0) ? formAssumptions : undefined}
        catalogueUrl={catalogueUrl(view.plan.release)}
        origin={await ownOrigin()}
        today={known.today}
        {...(own ? { own } : {})}
      />
    </>
  );
}
