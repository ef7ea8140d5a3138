import type { CatalogueModel } from "@/lib/catalogue";
import type { Job } from "@/lib/catalogue/job";
import { entryNames } from "../support/conditions";
import { jobsOf } from "../support/jobs";
import { placeOf } from "../support/place";
import type { ModelRule } from "../support/rule";

type Matcher = { entry: string; matches: (job: Job) => boolean };

/** Entries that must hold for some job the provider takes. */
const forOffered = (model: CatalogueModel): Matcher[] => [
  ...model.rates
    .filter(({ supersededOn }) => supersededOn === undefined)
    .map(({ id, matches }) => ({ entry: entryNames.rate(id), matches })),
  ...model.minimums.map(({ id, matches }) => ({ entry: entryNames.minimum(id), matches })),
  ...model.gaps.map(({ meter, matches }, at) => ({ entry: entryNames.gap(at, meter), matches })),
  ...model.cautions.map(({ matches }, at) => ({ entry: entryNames.caution(at), matches })),
];

/** Entries that must hold for some job in the model's vocabulary, before anything is refused. A durations entry must be the first. */
const forAskable = (model: CatalogueModel): Matcher[] => [
  ...model.refusals.map(({ matches }, at) => ({ entry: entryNames.refusal(at), matches })),
  ...model.durationRules.map((rule, at) => ({
    entry: entryNames.duration(at),
    matches: (job: Job) => model.durationRules.find(({ matches }) => matches(job)) === rule,
  })),
];

const idle = (matchers: readonly Matcher[], jobs: readonly Job[]): string[] =>
  matchers.filter(({ matches }) => !jobs.some(matches)).map(({ entry }) => entry);

export const conditionsCanMatch: ModelRule = {
  id: "conditions-can-match",
  description:
    "every rate, gap, refusal, caution and durations entry holds for at least one job: what never holds is a mistake or dead",
  scope: "model",
  check: (model) => {
    const { askable, offered } = jobsOf(model);
    return [...idle(forOffered(model), offered), ...idle(forAskable(model), askable)].map(
      (entry) =>
        `${placeOf(model, entry)}: it holds for no job that the model offers. ` +
        'Mend its "when", reorder the entry that comes before it, or delete it.',
    );
  },
};
