/** What pages are, in the words of schema.org. Facts only: no ratings, no offers. */
import { blocksText } from "@/components/guides/plain-text";
import type { Catalogue } from "@/lib/catalogue";
import { newestDay } from "@/lib/numbers/days";
import type { Question } from "@/lib/views/guide/types";
import { siteUrl } from "./request";

const schema = { "@context": "https://schema.org" };
const licence = "https://opensource.org/license/mit";

/** Absolute where it is known where the site is published; else as a path, which a reader resolves against the page. */
const address = (path: string): string => (siteUrl ? new URL(path, siteUrl).href : path);

export const softwareApplication = () => ({
  ...schema,
  "@type": "SoftwareApplication",
  name: "Clipcost",
  description: "Estimates what an AI video workflow will really cost, before the first clip is paid for.",
  applicationCategory: "BusinessApplication",
  operatingSystem: "Any, in a web browser",
  url: address("/"),
  license: licence,
});

export const faqPage = (questions: readonly Question[]) => ({
  ...schema,
  "@type": "FAQPage",
  mainEntity: questions.map(({ id, question, answer }) => ({
    "@type": "Question",
    name: question,
    url: address(`/faq#${id}`),
    acceptedAnswer: { "@type": "Answer", text: blocksText(answer) },
  })),
});

/**
 * The newest day on which any source of the catalogue was seen.
 *
 * @public
 */
export const newestSeen = ({ providers }: Catalogue): string =>
  newestDay(providers.flatMap(({ sources }) => sources.map(({ seenOn }) => seenOn)));

export const dataset = (catalogue: Catalogue) => ({
  ...schema,
  "@type": "Dataset",
  name: "Prices of video generation models",
  description: `Published prices, limits and billing policies of ${catalogue.models.length} video generation models at ${catalogue.providers.length} providers, each figure with its source, the day it was seen and how sure it is.`,
  url: address("/models"),
  license: licence,
  isAccessibleForFree: true,
  dateModified: newestSeen(catalogue),
  distribution: [
    { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: address("/catalogue/v1.json") },
  ],
});
