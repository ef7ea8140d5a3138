import type { CatalogueModel, CatalogueRate } from "@/lib/catalogue";
import type { Job } from "@/lib/catalogue/job";
import { holdsOn } from "@/lib/catalogue/rates";
import type { Meter } from "@/lib/catalogue/schema";
import { entryNames } from "../support/conditions";
import { boundaryDays } from "../support/days";
import { Grouped } from "../support/grouped";
import { describeJob, jobsOf } from "../support/jobs";
import { placeOf } from "../support/place";
import type { ModelRule } from "../support/rule";

/** A meter, or one part of a surcharge. */
type Charged = CatalogueModel["charges"][number];

/** What is published for one meter of one job: the rates of any day, and the gaps, which have no days. */
type Published = { rates: CatalogueRate[]; gaps: string[] };

function publishedFor(model: CatalogueModel, { meter, part }: Charged, job: Job): Published {
  const isOfIt = (rate: CatalogueRate) => rate.meter === meter && rate.part === part && rate.supersededOn === undefined;
  return {
    rates: model.rates.filter((rate) => isOfIt(rate) && rate.matches(job)),
    gaps:
      part !== undefined
        ? []
        : model.gaps.flatMap((gap, at) => (gap.meter === meter && gap.matches(job) ? [entryNames.gap(at, meter)] : [])),
  };
}

/** Before the first dated price there was none, unless some price of this job was in force before anyone looked. */
const isBeforeFirstPrice = ({ rates }: Published, day: string): boolean =>
  rates.length > 0 && rates.every(({ effectiveFrom }) => effectiveFrom !== "unknown" && day < effectiveFrom);

/** One meter of one job on one day. */
type Moment = { meter: Meter; job: Job; day: string };

const described = ({ job, day }: Moment): string => `${describeJob(job)} on ${day}`;

function addOverlap(faults: Grouped, model: CatalogueModel, at: Moment, live: string[], gaps: string[]): void {
  const entries = [...live, ...gaps];
  if (entries.length < 2) return;
  const remedy =
    live.length > 1
      ? 'Narrow the "when" of one, or close the older one with until'
      : 'Narrow the "when" of the gap to what has no figure';
  faults.add(
    `overlap ${at.meter} ${entries.join()}`,
    (more) =>
      `${placeOf(model, entries.join(" and "))}: overlap, all of them answer for ${at.meter} of ${described(at)}${more}. ` +
      `${remedy}.`,
  );
}

/** A job without any entry was forgotten; one whose entries miss a day was closed or begun on the wrong one. */
function addHole(faults: Grouped, model: CatalogueModel, at: Moment, published: Published): void {
  const known = published.rates.map(({ id }) => entryNames.rate(id));
  const fault =
    known.length === 0
      ? {
          why: "has neither an output rate nor a gap",
          remedy: "Add the rate, a gap that says what was not found, or a refusal if the provider does not make it",
        }
      : {
          why: `has no price that day, although ${known.join(" and ")} cover it on others`,
          remedy:
            "Let the newer rate begin on the day the older one ends: until is the first day on which it no longer held",
        };
  faults.add(
    `hole ${at.job.mode} ${at.job.resolution} ${known.join()}`,
    (more) => `${placeOf(model)}: hole, ${described(at)} ${fault.why}${more}. ${fault.remedy}.`,
  );
}

function addFaults(faults: Grouped, model: CatalogueModel, at: Moment, published: Published): void {
  const live = published.rates.filter((rate) => holdsOn(rate, at.day)).map(({ id }) => entryNames.rate(id));
  addOverlap(faults, model, at, live, published.gaps);
  const isMissing = at.meter === "output" && live.length === 0 && published.gaps.length === 0;
  if (isMissing && !isBeforeFirstPrice(published, at.day)) addHole(faults, model, at, published);
}

/** The least a generation costs is one figure: of two, the engine would take the first. */
function addMinimumFault(faults: Grouped, model: CatalogueModel, job: Job, day: string): void {
  const live = model.minimums
    .filter((least) => holdsOn(least, day) && least.matches(job))
    .map(({ id }) => entryNames.minimum(id));
  if (live.length < 2) return;
  faults.add(
    `minimum ${live.join()}`,
    (more) =>
      `${placeOf(model, live.join(" and "))}: overlap, all of them hold for ${describeJob(job)} on ${day}${more}. ` +
      'Narrow the "when" of one, or close the older one with until.',
  );
}

export const onePriceEach: ModelRule = {
  id: "one-price-each",
  description:
    "every combination a model offers has exactly one output rate or gap on every day, and at most one entry for any other meter and for the minimum",
  scope: "model",
  check: (model) => {
    const faults = new Grouped();
    const days = boundaryDays(model);
    const { offered, withoutLength } = jobsOf(model);
    for (const setting of withoutLength) {
      faults.add(
        `length ${setting.mode} ${setting.resolution}`,
        (more) =>
          `${placeOf(model)}: no durations entry holds for ${describeJob(setting)}${more}. ` +
          'Add an entry without "when" at the end, or a refusal if the provider does not make it.',
      );
    }
    for (const job of offered) {
      if (model.minimums.length > 1) for (const day of days) addMinimumFault(faults, model, job, day);
      for (const charged of model.charges) {
        const { meter } = charged;
        const published = publishedFor(model, charged, job);
        if (meter !== "output" && published.rates.length + published.gaps.length < 2) continue;
        for (const day of days) addFaults(faults, model, { meter, job, day }, published);
      }
    }
    return faults.messages();
  },
};
