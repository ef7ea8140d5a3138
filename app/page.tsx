import { cache } from "react";
import type { Metadata } from "next";
import { Estimator } from "@/components/estimator/estimator";
import { StartingPoints } from "@/components/estimator/starting-points";
import { JsonLd } from "@/components/guides/json-ld";
import { LandingTags } from "@/components/landing-tags";
import { readOpened } from "@/lib/ask/opened";
import { catalogue, formAssumptions, inputRanges } from "@/lib/data";
import { buildView, modelGroups, withoutFolded } from "@/lib/views/page";
import { movesSteps } from "@/lib/views/page/moves";
import { catalogueUrl } from "./catalogue/engine.json/file";
import { keepingLast } from "./kept";
import { answerMetadata, isFresh, landingOf } from "./landing/metadata";
import { askedEntries, facts, ownOrigin } from "./request";
import { softwareApplication } from "./structured-data";

const viewOf = keepingLast((entries, known) =>
  buildView(entries, known, (comparison, { exchange }) => movesSteps(comparison, exchange, inputRanges)),
);

/** The view of this request, which the title and the page share. */
const asked = cache(async () => {
  const entries = await askedEntries();
  const known = facts();
  const view = viewOf(entries, known);
  return { entries, known, fresh: isFresh(entries), view, landing: await landingOf("/", entries) };
});

export async function generateMetadata(): Promise<Metadata> {
  const { fresh, view, landing } = await asked();
  return answerMetadata("/", landing, fresh ? {} : { title: view.title });
}

/** The estimator: the query string is the whole state, so the first paint is already the right figure. */
export default async function EstimatorPage() {
  const { entries, known, fresh, view, landing } = await asked();
  const opened = readOpened(entries);
  return (
    <>
      {landing ? <LandingTags landing={landing} /> : null}
      <JsonLd data={softwareApplication()} />
      <Estimator
        initial={opened.clear ? view : withoutFolded(view)}
        models={modelGroups(catalogue, opened.models ? undefined : view.focus.provider)}
        assumptions={opened.fields || view.issues.length > 0 ? formAssumptions : undefined}
        fields={opened.fields}
        catalogueUrl={catalogueUrl}
        origin={await ownOrigin()}
        today={known.today}
        starts={fresh ? <StartingPoints /> : null}
      />
    </>
  );
}
