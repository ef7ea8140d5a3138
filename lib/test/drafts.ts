/** Every job that a model can be put to, before money decides which of them are run. */
import type { Outcome } from "../ask/plan";
import type { PricedEstimate } from "../month/estimate";
import { ceilToWhole, decimal, larger, plain, smaller } from "../numbers/decimal";
import type { AssessedRisk } from "../risks";
import { isOpenRisk } from "../risks/rule";
import type { RiskId, TestId } from "../risks/ids";
import { candidates, cheapestJob, firstMade, isMade, lengthsAt, resolutionsOf, shortInput, type Subject } from "./jobs";
import type { Change, Draft, Expectation, Setting } from "./types";

const isOpen = (risk: AssessedRisk | undefined): boolean => risk !== undefined && isOpenRisk(risk);

/** The input of the first job: half of what is planned where its seconds are billed, so that two lengths can be compared. */
function inputOf({ job }: Subject, input: AssessedRisk | undefined): string {
  const seconds = job.inputVideoSeconds;
  if (!isOpen(input)) return plain(seconds);
  return plain(smaller(seconds, larger(shortInput, ceilToWhole(seconds.div("2")))));
}

const billed = (reading: string, priced: PricedEstimate, jobs: Expectation["jobs"] = 1): Expectation => ({
  reading,
  priced,
  jobs,
  amount: priced.price.times(String(jobs)),
});

const asPublished = (priced: PricedEstimate): Pick<Draft, "job" | "expectations"> => ({
  job: priced.plan,
  expectations: [billed("as published", priced)],
});

/** What a job was asked for, as a change of the first one. */
function settingsOf({ workload: { clip } }: PricedEstimate) {
  const { resolution, durationSeconds, inputVideoSeconds } = clip;
  return { resolution, durationSeconds, inputVideoSeconds };
}

/** The planned length, where the first job is shorter; the planned input video, where its first one was. */
function longerDraft(subject: Subject, baseline: PricedEstimate): Draft | undefined {
  const { planned, job } = subject;
  const base = settingsOf(baseline);
  const input = plain(job.inputVideoSeconds);
  if (base.inputVideoSeconds !== input) {
    const follows = lengthsAt(subject, baseline.workload.clip.resolution)?.kind === "as-input";
    const made = firstMade(subject, [
      { ...base, inputVideoSeconds: input, ...(follows ? { durationSeconds: input } : {}) },
    ]);
    if (made) return { id: "longer", ...asPublished(made), changed: ["input"], hides: ["duration-rounded-up"] };
  }
  if (planned.lte(decimal(baseline.workload.clip.durationSeconds))) return undefined;
  const longer = { ...base, durationSeconds: plain(planned) };
  const others = resolutionsOf(subject).map((resolution) => ({ ...longer, resolution }));
  const made = firstMade(subject, [longer, ...others]);
  if (!made) return undefined;
  const changed: Setting[] = made.workload.clip.resolution === base.resolution ? ["length"] : ["length", "resolution"];
  return { id: "longer", ...asPublished(made), changed, hides: ["input-video-billed"] };
}

/** The planned resolution, where the first job is smaller. */
function largerDraft(subject: Subject, baseline: PricedEstimate): Draft | undefined {
  const { resolution } = subject.job;
  const base = settingsOf(baseline);
  if (resolution === "unknown" || resolution === base.resolution) return undefined;
  const shortest = candidates(subject, resolution, baseline.workload.clip.inputVideoSeconds);
  const made = firstMade(subject, [{ ...base, resolution }, ...shortest]);
  if (!made) return undefined;
  const changed: Setting[] =
    made.workload.clip.durationSeconds === base.durationSeconds ? ["resolution"] : ["resolution", "length"];
  return { id: "larger", ...asPublished(made), changed, hides: [] };
}

/** With sound where the plan wants it; else without the audio field, where nobody promises silence then. */
function audibleDraft(
  subject: Subject,
  baseline: PricedEstimate,
  byDefault: AssessedRisk | undefined,
): Draft | undefined {
  const { model, workload } = subject.whole;
  const { defaults } = model.model.constraints;
  const wanted = workload.clip.audio === "on";
  if (model.sound.makes !== "optional" || (!wanted && !isOpen(byDefault))) return undefined;
  const loud = subject.ask({ ...settingsOf(baseline), audio: "on" });
  if (!isMade(loud)) return undefined;
  if (wanted) return { id: "audible", ...asPublished(loud), changed: ["sound"], hides: ["audio-on-by-default"] };
  const withSound = billed("with sound", loud);
  return {
    id: "audible",
    ...(defaults.audio === "on"
      ? { job: loud.plan, expectations: [withSound] }
      : { job: baseline.plan, expectations: [billed("silent", baseline), withSound] }),
    omitted: ["sound"],
    changed: ["sound"],
    hides: [],
  };
}

/** Of a long list the shortest and the longest: a stepped range of tenths has one price a second throughout. */
const fewOf = (changes: readonly Change[]): readonly Change[] =>
  changes.length <= 24 ? changes : [...changes.slice(0, 12), ...changes.slice(-12)];

/**
 * Every job that a request without length and resolution can become, as far as the defaults are unknown. Nothing where
 * one of them has no price, where the lengths are not recorded, or where they may follow an input video: then no
 * budget can be promised to hold it.
 */
function possibleDefaults(subject: Subject, baseline: PricedEstimate): PricedEstimate[] | undefined {
  const { defaults } = subject.whole.model.model.constraints;
  const { inputVideoSeconds } = baseline.workload.clip;
  if (defaults.durationSeconds === "unknown" && inputVideoSeconds !== "0") return undefined;
  const found: PricedEstimate[] = [];
  for (const resolution of defaults.resolution === "unknown" ? resolutionsOf(subject) : [defaults.resolution]) {
    const lengths = lengthsAt(subject, resolution);
    if (!lengths || (lengths.kind === "as-asked" && defaults.durationSeconds === "unknown")) return undefined;
    const known = lengths.kind !== "as-input" && defaults.durationSeconds !== "unknown";
    const changes = known
      ? [{ resolution, durationSeconds: defaults.durationSeconds, inputVideoSeconds }]
      : fewOf(candidates(subject, resolution, inputVideoSeconds));
    for (const change of changes) {
      const asked = subject.ask(change);
      if (asked === "no-price") return undefined;
      if (isMade(asked)) found.push(asked);
    }
  }
  return found.sort((a, b) => a.price.cmp(b.price));
}

const inWords = ({ generations }: PricedEstimate): string => {
  const { job } = generations[0];
  return `${plain(job.durationSeconds)} s${job.resolution === "unknown" ? "" : ` at ${job.resolution}`}`;
};

/** A job without length and resolution: what the provider says it makes then, or anything that it can make. */
function leftOutDraft(
  subject: Subject,
  baseline: PricedEstimate,
  defaults: AssessedRisk | undefined,
): Draft | undefined {
  const possible = isOpen(defaults) ? possibleDefaults(subject, baseline) : undefined;
  const [least] = possible ?? [];
  const most = possible?.at(-1);
  if (!least || !most) return undefined;
  const known = possible?.length === 1;
  return {
    id: "left-out",
    job: least.plan,
    omitted: ["length", "resolution"],
    changed: ["length", "resolution"],
    expectations: known
      ? [billed(inWords(least), least)]
      : [billed(`at least ${inWords(least)}`, least), billed(`at most ${inWords(most)}`, most)],
    hides: [],
  };
}

/** The outcome that a job is made to end in. */
export const outcomeOf = { failing: "failed", refused: "moderated", abandoned: "timeout" } as const satisfies Partial<
  Record<TestId, Outcome>
>;

/** Jobs that go wrong on purpose; what the user has found out already is not asked again. */
function outcomeDrafts({ whole: { model, workload } }: Subject, baseline: PricedEstimate): Draft[] {
  const { policy } = model;
  const own = workload.findings;
  const expectations: Draft["expectations"] = [billed("if billed", baseline), billed("if not", baseline, 0)];
  const same = { job: baseline.plan, expectations, hides: [] };
  const wentWrong = (id: keyof typeof outcomeOf): Draft[] => {
    const outcome = outcomeOf[id];
    if (own[outcome]) return [];
    const apart = outcome === "moderated" && policy.moderatedInput ? [policy.moderatedInput] : [];
    return [{ id, ...same, policies: [policy[outcome], ...apart] }];
  };
  return [
    ...wentWrong("failing"),
    ...wentWrong("refused"),
    ...wentWrong("abandoned"),
    {
      id: "repeated",
      ...same,
      expectations: [billed("taken as one job", baseline), billed("two jobs", baseline, 2)],
    },
    { id: "cancelled", ...same, policies: [policy.cancelled] },
  ];
}

/** Every step that this model can be put to, in the order in which they are run. */
export function draftsOf(subject: Subject, risks: readonly AssessedRisk[]): Draft[] {
  const find = (id: RiskId) => risks.find((risk) => risk.id === id);
  const input = find("input-video-billed");
  const baseline = cheapestJob(subject, inputOf(subject, input));
  if (!baseline) return [];
  const asLong = subject.planned.lte(decimal(baseline.workload.clip.durationSeconds));
  const first: Draft = { id: "baseline", ...asPublished(baseline), hides: asLong ? [] : ["duration-rounded-up"] };
  const settings = [first, longerDraft(subject, baseline), largerDraft(subject, baseline)].filter(isThere);
  const withSound = audibleDraft(subject, baseline, find("audio-on-by-default"));
  const leftOut = leftOutDraft(subject, baseline, find("default-settings"));
  return [
    ...comparedWithBills(subject, settings),
    ...[withSound, leftOut].filter(isThere),
    ...outcomeDrafts(subject, baseline),
  ];
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

/** Bills above the published rule can be seen in the first job of the kind of which they were seen, and in no other. */
function comparedWithBills({ whole: { model } }: Subject, drafts: readonly Draft[]): Draft[] {
  const measured = drafts.find(({ expectations }) => {
    const { job } = expectations[0].priced.generations[0];
    return model.overshoots.some(({ matches }) => matches(job));
  });
  return drafts.map((draft) =>
    draft === measured ? draft : { ...draft, hides: [...draft.hides, "bill-above-published"] },
  );
}
