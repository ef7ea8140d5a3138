import { cache } from "react";
import type { Metadata } from "next";
import { Estimator } from "@/components/estimator/estimator";
import { Since } from "@/components/estimator/since";
import { StartingPoints } from "@/components/estimator/starting-points";
import { JsonLd } from "@/components/guides/json-ld";
import { LandingTags } from "@/components/landing-tags";
import { readOpened } from "@/lib/ask/opened";
import { defaultModel } from "@/lib/ask/plan";
import { catalogue, formAssumptions, inputRanges } from "@/lib/data";
import { buildView, modelGroups } from "@/lib/views/page";
import { withoutFolded, withTests } from "@/lib/views/page/sent";
import { movesSteps } from "@/lib/views/page/moves";
import { markEstimator } from "@/lib/views/page/own/marks";
import { isKept, viewSince } from "@/lib/views/page/since";
import { catalogueUrl } from "./catalogue/engine.json/file";
import { keepingLast } from "./kept";
import { answerMetadata, isFresh, landingOf } from "./landing/metadata";
import { ownAsked } from "./own";
import { replayOf } from "./replay";
import { askedEntries, factsFor, ownOrigin } from "./request";
import { softwareApplication } from "./structured-data";

const viewOf = keepingLast((entries, known) => {
  const { says, models, ...own } = ownAsked(entries, known, { otherwise: defaultModel });
  const view = buildView(own.entries, own.facts, (comparison, { exchange }) =>
    movesSteps(comparison, exchange, inputRanges),
  );
  return says ? { view: markEstimator(view, own), own: { models } } : { view };
});

/** The view of this request, which the title and the page share. */
const asked = cache(async () => {
  const entries = await askedEntries();
  const known = factsFor(entries);
  return { entries, known, fresh: isFresh(entries), ...viewOf(entries, known), landing: await landingOf("/", entries) };
});

export async function generateMetadata(): Promise<Metadata> {
  const { fresh, view, landing } = await asked();
  return answerMetadata("/", landing, fresh ? {} : { title: view.title });
}

/** The estimator: the query string is the whole state, so the first paint is already the right figure. */
export default async function EstimatorPage() {
  const { entries, known, fresh, view, own, landing } = await asked();
  const opened = readOpened(entries);
  const whole = withTests(view);
  const replayed = replayOf(view.plan);
  return (
    <>
      {landing ? <LandingTags landing={landing} /> : null}
      <JsonLd data={softwareApplication()} />
      <Estimator
        initial={opened.clear ? whole : withoutFolded(whole)}
        models={modelGroups(
          own?.models ? { providers: [...catalogue.providers, own.models.provider] } : catalogue,
          opened.models ? undefined : view.focus.provider,
        )}
        assumptions={opened.fields || view.issues.length > 0 ? formAssumptions : undefined}
        fields={opened.fields}
        catalogueUrl={catalogueUrl(view.plan.release)}
        origin={await ownOrigin()}
        today={known.today}
        {...(own ? { own } : {})}
        starts={fresh ? <StartingPoints /> : null}
        since={replayed ? <Since view={viewSince(view.plan, replayed, isKept(entries))} /> : null}
      />
    </>
  );
}
