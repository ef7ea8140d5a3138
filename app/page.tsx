import type { Metadata } from "next";
import { Estimator } from "@/components/estimator/estimator";
import { JsonLd } from "@/components/guides/json-ld";
import { isViewKey, readOpened } from "@/lib/ask/opened";
import { catalogue, outcomePresets, surroundingExamples } from "@/lib/data";
import { buildView, modelGroups, withoutClear } from "@/lib/views/page";
import { catalogueUrl } from "./catalogue/v1.json/catalogue";
import { askedEntries, facts } from "./request";
import { softwareApplication } from "./structured-data";

export const metadata: Metadata = { alternates: { canonical: "/" } };

const assumptions = { presets: outcomePresets, examples: surroundingExamples };

/** The estimator: the query string is the whole state, so the first paint is already the right figure. */
export default async function EstimatorPage() {
  const entries = await askedEntries();
  const known = facts();
  const opened = readOpened(entries);
  const view = buildView(entries, known);
  return (
    <>
      <JsonLd data={softwareApplication()} />
      <Estimator
        initial={opened.clear ? view : withoutClear(view)}
        models={modelGroups(catalogue, opened.models ? undefined : view.focus.provider)}
        assumptions={assumptions}
        catalogueUrl={catalogueUrl}
        today={known.today}
        fresh={entries.every(([key, text]) => text.trim() === "" || isViewKey(key))}
      />
    </>
  );
}
