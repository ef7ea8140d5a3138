/** The small prepaid test: a short list of jobs that shows, for little money, what a provider really bills. */
import type { Catalog, CatalogModel, Lengths } from "../catalogue";
import { compare } from "../month/compare";
import { cheapestPurchase } from "../budget/credits";
import {
  ceilToWhole,
  decimal,
  larger,
  plain,
  smaller,
  sum,
  to20Decimals,
  zero,
  type Decimal,
} from "../numbers/decimal";
import { askQuestion, estimateModel, type Estimate, type PricedEstimate } from "../month/estimate";
import { convert, perUsd, type ExchangeAssumptions } from "../catalogue/exchange";
import { offeredLengths } from "../attempt/lengths";
import type { Job } from "../catalogue/job";
import { assessRisks, type AssessedRisk } from "../risks";
import type { Policy, Resolution } from "../catalogue/schema";
import { fields } from "../ask/fields";
import { findingsOn, outcomes, type Outcome, type Workflow } from "../ask/workflow";

/** In the order in which the jobs are run: what it costs first, then what goes wrong. */
export const testIds = [
  "baseline",
  "longer",
  "larger",
  "audible",
  "left-out",
  "failing",
  "refused",
  "abandoned",
  "repeated",
  "cancelled",
] as const;
export type TestId = (typeof testIds)[number];

/** One way in which the provider may bill a step: so many times the price of a job. */
type Expectation = {
  reading: string;
  /** The job that is billed then, priced as `/api/estimate` prices it. */
  job: PricedEstimate;
  jobs: 0 | 1 | 2;
  /** In the display currency. */
  amount: Decimal;
};

/** A field of the request that is left out on purpose, or the field in which a job differs from the first one. */
export type Setting = "length" | "resolution" | "sound" | "input";

export type TestStep = {
  id: TestId;
  /** The job to submit, as a workflow of one clip and one attempt. */
  workflow: Workflow;
  /** Not sent: the provider fills them in. */
  omitted: readonly Setting[];
  /** What differs from the first job. */
  changed: readonly Setting[];
  expectations: Expectation[];
  least: Decimal;
  /** The dearest reading: what the budget has to hold. */
  worst: Decimal;
  /** Open risks of the plan that the step settles, alone or together with other steps. */
  settles: { risk: AssessedRisk; together: readonly TestId[] }[];
  /** The most that one risk is worth which the step settles alone. */
  worth: Decimal;
  /** What the provider says of it now; where it treats a refused input apart, that second. */
  policies: readonly Policy[];
};

export type TestPlan = {
  budget: Decimal;
  /** The cheapest job there is: what the least test takes. Nothing where no job can be asked for exactly. */
  cheapest: PricedEstimate | undefined;
  steps: TestStep[];
  /** Steps that do not fit into the budget. */
  left: TestStep[];
  least: Decimal;
  worst: Decimal;
  /** Open risks with money at stake that no step settles, whatever the budget. */
  unsettled: AssessedRisk[];
};

type Change = Partial<Pick<Workflow, "durationSeconds" | "resolution" | "audio" | "inputVideoSeconds">>;
/** The first job with some settings changed, priced; or why not: the model does not make exactly that, or no price is known. */
type Asked = PricedEstimate | "not-made" | "no-price";

/** A plan, taken apart into what the jobs of its test are made of. */
type Subject = { plan: PricedEstimate; job: Job; planned: Decimal; ask: (change: Change) => Asked };

const isMade = (asked: Asked): asked is PricedEstimate => typeof asked !== "string";

/** One clip, one attempt, nothing around it, with the inputs that the plan was priced with. */
function single({ workflow, model }: PricedEstimate, job: Job): Workflow {
  const { budget, ...rest } = workflow;
  void budget;
  return {
    ...rest,
    models: [model.key],
    images: Number(plain(job.images)),
    inputVideoSeconds: plain(job.inputVideoSeconds),
    audio: "off",
    clips: 1,
    retry: "0",
    moderated: "0",
    timeout: "0",
    unusable: "0",
    duplicates: "0",
    tries: 1,
    policy: {},
    extras: {},
    concurrency: 1,
  };
}

function subjectOf(plan: PricedEstimate, assumed: ExchangeAssumptions): Subject {
  const { model, generations } = plan;
  const { job } = generations[0]!;
  const base = single(plan, job);
  const ask = (change: Change): Asked => {
    const workflow = { ...base, ...change };
    // A length that no link can carry cannot be looked up by the reader.
    if ("issue" in fields.durationSeconds.read(workflow.durationSeconds)) return "not-made";
    const estimate = estimateModel(model, askQuestion(workflow, assumed));
    if (estimate.status !== "priced") {
      return estimate.notes[0]?.code === "combination-refused" ? "not-made" : "no-price";
    }
    const made = estimate.generations[0]!.job;
    const exact = made.resolution === "unknown" || made.resolution === workflow.resolution;
    const whole = estimate.generations.length === 1 && made.durationSeconds.eq(decimal(workflow.durationSeconds));
    return exact && whole ? estimate : "not-made";
  };
  const planned = generations.map((made) => made.job.durationSeconds).reduce(larger);
  return { plan, job, planned, ask };
}

/** Offered resolutions, lowest first; where none is published, the one that is wanted stands for it. */
const resolutionsOf = ({ plan: { model, workflow } }: Subject): readonly Resolution[] =>
  model.resolutions === "unknown" ? [workflow.resolution] : model.resolutions;

const lengthsAt = ({ plan: { model }, job }: Subject, resolution: Resolution): Lengths | undefined =>
  offeredLengths(model, {
    ...job,
    resolution: model.resolutions === "unknown" ? "unknown" : resolution,
    audio: model.model.constraints.audio === "always" ? "on" : "off",
  });

const isOpen = (risk: AssessedRisk | undefined): risk is AssessedRisk => risk !== undefined && risk.state !== "clear";

/** Where no length is published: our assumption of a short clip, said wherever it is used. */
const shortClip = decimal("5");
/** The least input video of a test, where the provider names none. */
const shortInput = decimal("2");

/** The input of the first job: half of what is planned where its seconds are billed, so that two lengths can be compared. */
function inputOf({ job }: Subject, input: AssessedRisk | undefined): string {
  const seconds = job.inputVideoSeconds;
  if (!isOpen(input)) return plain(seconds);
  return plain(smaller(seconds, larger(shortInput, ceilToWhole(seconds.div("2")))));
}

/** Lengths to try at a resolution, shortest first, each with the input video that it needs. */
function candidates(subject: Subject, resolution: Resolution, input: string): Change[] {
  const lengths = lengthsAt(subject, resolution);
  if (!lengths) return [];
  const job = (seconds: Decimal, video = input): Change => ({
    resolution,
    durationSeconds: plain(seconds),
    inputVideoSeconds: video,
  });
  if (lengths.kind === "as-asked") return [job(smaller(shortClip, subject.planned))];
  if (lengths.kind === "choices") return lengths.seconds.map((seconds) => job(seconds));
  const shortest = smaller(subject.planned, larger(lengths.min, shortInput));
  return [job(shortest, plain(shortest))];
}

/** The first that the model makes exactly as asked. */
function firstMade({ ask }: Subject, changes: readonly Change[]): PricedEstimate | undefined {
  for (const change of changes) {
    const asked = ask(change);
    if (isMade(asked)) return asked;
  }
  return undefined;
}

/** The cheapest job that the model makes exactly as asked: silent where it can be, the shortest of each resolution. */
function cheapestJob(subject: Subject, input = plain(subject.job.inputVideoSeconds)): PricedEstimate | undefined {
  let best: PricedEstimate | undefined;
  for (const resolution of resolutionsOf(subject)) {
    const made = firstMade(subject, candidates(subject, resolution, input));
    if (made && (!best || made.price.lt(best.price))) best = made;
  }
  return best;
}

type Draft = Pick<TestStep, "id" | "workflow" | "expectations"> & Partial<TestStep> & { alone: readonly string[] };

const billed = (reading: string, job: PricedEstimate, jobs: Expectation["jobs"] = 1): Expectation => ({
  reading,
  job,
  jobs,
  amount: job.price.times(String(jobs)),
});

const asPublished = (job: PricedEstimate) => ({ workflow: job.workflow, expectations: [billed("as published", job)] });

/** What a job was asked for, as a change of the first one. */
const settingsOf = ({ workflow }: PricedEstimate): Change => ({
  resolution: workflow.resolution,
  durationSeconds: workflow.durationSeconds,
  inputVideoSeconds: workflow.inputVideoSeconds,
});

/** The planned length, where the first job is shorter; the planned input video, where its first one was. */
function longerDraft(subject: Subject, baseline: PricedEstimate): Draft | undefined {
  const { planned, job } = subject;
  const base = settingsOf(baseline);
  const input = plain(job.inputVideoSeconds);
  if (base.inputVideoSeconds !== input) {
    const follows = lengthsAt(subject, baseline.workflow.resolution)?.kind === "as-input";
    const made = firstMade(subject, [
      { ...base, inputVideoSeconds: input, ...(follows ? { durationSeconds: input } : {}) },
    ]);
    if (made) return { id: "longer", ...asPublished(made), changed: ["input"], alone: ["input-video-billed"] };
  }
  if (planned.lte(decimal(baseline.workflow.durationSeconds))) return undefined;
  const longer = { ...base, durationSeconds: plain(planned) };
  const others = resolutionsOf(subject).map((resolution) => ({ ...longer, resolution }));
  const made = firstMade(subject, [longer, ...others]);
  if (!made) return undefined;
  const changed: Setting[] = made.workflow.resolution === base.resolution ? ["length"] : ["length", "resolution"];
  return { id: "longer", ...asPublished(made), changed, alone: ["duration-rounded-up"] };
}

/** The planned resolution, where the first job is smaller. */
function largerDraft(subject: Subject, baseline: PricedEstimate): Draft | undefined {
  const { resolution } = subject.job;
  const base = settingsOf(baseline);
  if (resolution === "unknown" || resolution === base.resolution) return undefined;
  const shortest = candidates(subject, resolution, baseline.workflow.inputVideoSeconds);
  const made = firstMade(subject, [{ ...base, resolution }, ...shortest]);
  if (!made) return undefined;
  const changed: Setting[] =
    made.workflow.durationSeconds === base.durationSeconds ? ["resolution"] : ["resolution", "length"];
  return { id: "larger", ...asPublished(made), changed, alone: ["requested-not-delivered"] };
}

/** With sound where the plan wants it; else without the audio field, where nobody promises silence then. */
function audibleDraft(subject: Subject, baseline: PricedEstimate, byDefault: AssessedRisk | undefined) {
  const { model, workflow } = subject.plan;
  const { audio, defaults } = model.model.constraints;
  const wanted = workflow.audio === "on";
  if (audio !== "optional" || (!wanted && !isOpen(byDefault))) return undefined;
  const loud = subject.ask({ ...settingsOf(baseline), audio: "on" });
  if (!isMade(loud)) return undefined;
  if (wanted) return { id: "audible", ...asPublished(loud), changed: ["sound"], alone: [] } satisfies Draft;
  const silent = defaults.audio === "on" ? [] : [billed("silent", baseline)];
  return {
    id: "audible",
    workflow: baseline.workflow,
    omitted: ["sound"],
    changed: ["sound"],
    expectations: [...silent, billed("with sound", loud)],
    alone: ["audio-on-by-default"],
  } satisfies Draft;
}

/** Of a long list the shortest and the longest: a stepped range of tenths has one price a second throughout. */
const fewOf = (changes: readonly Change[]): readonly Change[] =>
  changes.length <= 24 ? changes : [...changes.slice(0, 12), ...changes.slice(-12)];

/**
 * Every job that a request without length and resolution can become, as far as the defaults are unknown. Nothing where
 * one of them has no price, where the lengths are not published, or where they may follow an input video: then no
 * budget can be promised to hold it.
 */
function possibleDefaults(subject: Subject, baseline: PricedEstimate): PricedEstimate[] | undefined {
  const { defaults } = subject.plan.model.model.constraints;
  const { inputVideoSeconds } = baseline.workflow;
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
  const { job } = generations[0]!;
  return `${plain(job.durationSeconds)} s${job.resolution === "unknown" ? "" : ` at ${job.resolution}`}`;
};

/** A job without length and resolution: what the provider says it makes then, or anything that it can make. */
function leftOutDraft(subject: Subject, baseline: PricedEstimate, defaults: AssessedRisk | undefined) {
  const possible = isOpen(defaults) ? possibleDefaults(subject, baseline) : undefined;
  const [least] = possible ?? [];
  const most = possible?.at(-1);
  if (!least || !most) return undefined;
  const known = possible?.length === 1;
  return {
    id: "left-out",
    workflow: known ? least.workflow : baseline.workflow,
    omitted: ["length", "resolution"],
    changed: ["length", "resolution"],
    expectations: known
      ? [billed(inWords(least), least)]
      : [billed(`at least ${inWords(least)}`, least), billed(`at most ${inWords(most)}`, most)],
    alone: ["default-settings"],
  } satisfies Draft;
}

const outcomeOf = { failing: "failed", refused: "moderated", abandoned: "timeout" } as const;

const settledByOutcome: Record<Outcome, readonly string[]> = {
  failed: ["failed-attempt-billed"],
  moderated: ["moderated-attempt-billed", "moderated-input-billed"],
  timeout: ["client-gives-up-early"],
};

/** Jobs that go wrong on purpose; what the user has found out already is not asked again. */
function outcomeDrafts({ plan: { model, workflow } }: Subject, baseline: PricedEstimate): Draft[] {
  const { policy } = model;
  const own = findingsOn(workflow, model.key);
  const job = { workflow: baseline.workflow };
  const expectations = [billed("if billed", baseline), billed("if not", baseline, 0)];
  const wentWrong = (id: keyof typeof outcomeOf): Draft[] => {
    const outcome = outcomeOf[id];
    if (own[outcome]) return [];
    const apart = outcome === "moderated" && policy.moderatedInput ? [policy.moderatedInput] : [];
    return [{ id, ...job, expectations, policies: [policy[outcome], ...apart], alone: settledByOutcome[outcome] }];
  };
  return [
    ...wentWrong("failing"),
    ...wentWrong("refused"),
    ...wentWrong("abandoned"),
    {
      id: "repeated",
      ...job,
      expectations: [billed("taken as one job", baseline), billed("two jobs", baseline, 2)],
      alone: ["duplicate-job", "webhook-lost", "polling-budget"],
    },
    { id: "cancelled", ...job, expectations, policies: [policy.cancelled], alone: ["cancel-still-billed"] },
  ];
}

/** Every step that this model can be put to, in the order in which they are run. */
function draftsOf(subject: Subject, risks: readonly AssessedRisk[]): Draft[] {
  const find = (id: string) => risks.find((risk) => risk.id === id);
  const input = find("input-video-billed");
  const baseline = cheapestJob(subject, inputOf(subject, input));
  if (!baseline) return [];
  const asLong = subject.planned.lte(decimal(baseline.workflow.durationSeconds)) ? ["duration-rounded-up"] : [];
  const alone = ["minimum-charge", "output-link-expires", ...asLong];
  const first: Draft = { id: "baseline", ...asPublished(baseline), alone };
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

/** Bills above the published rule can be seen in the first job of the kind of which they were seen. */
function comparedWithBills({ plan: { model } }: Subject, drafts: readonly Draft[]): Draft[] {
  const measured = drafts.find(({ expectations }) => {
    const { job } = expectations[0]!.job.generations[0]!;
    return model.overshoots.some(({ matches }) => matches(job));
  });
  return drafts.map((draft) =>
    draft === measured ? { ...draft, alone: [...draft.alone, "bill-above-published"] } : draft,
  );
}

/** Risks of the range as a whole: settled once every outcome is tested whose charge nobody publishes. */
const ofTheRange: readonly string[] = ["retry-multiplier", "reseller-policy"];

/** The steps that close the plan's range, all of them together. */
function rangeTests({ month, workflow, model }: PricedEstimate): TestId[] {
  const own = findingsOn(workflow, model.key);
  const open = outcomes.filter((outcome) => {
    const { cost } = month.rows.find((row) => row.outcome === outcome)!;
    return !own[outcome] && !cost.low.eq(cost.high);
  });
  return (["failing", "refused", "abandoned"] as const).filter((id) => open.includes(outcomeOf[id]));
}

function valued({ alone, ...draft }: Draft, risks: readonly AssessedRisk[], range: readonly TestId[]): TestStep {
  const amounts = draft.expectations.map(({ amount }) => amount);
  const others = range.includes(draft.id) ? range.filter((id) => id !== draft.id) : [];
  const settles = risks.filter(isOpen).flatMap((risk) => {
    if (alone.includes(risk.id)) return [{ risk, together: [] }];
    const part = ofTheRange.includes(risk.id) && range.includes(draft.id) && risk.high.gt(zero);
    return part ? [{ risk, together: others }] : [];
  });
  const byItself = settles.filter(({ together }) => together.length === 0);
  return {
    omitted: [],
    changed: [],
    policies: [],
    ...draft,
    least: amounts.reduce(smaller),
    worst: amounts.reduce(larger),
    settles,
    worth: byItself.reduce((most, { risk }) => larger(most, risk.high), zero),
  };
}

/** One US dollar in the display currency: what a test costs unless somebody says otherwise. */
export const usualBudget = ({ currency, fx }: Workflow, assumed: ExchangeAssumptions): Decimal =>
  convert(decimal("1"), "1", perUsd(currency, fx, assumed) ?? "1");

/** Most money first; of equals what is open before what is only checked, then the cheapest. */
const byWorth = (a: TestStep, b: TestStep): number =>
  b.worth.cmp(a.worth) ||
  Number(b.settles.length > 0) - Number(a.settles.length > 0) ||
  a.worst.cmp(b.worst) ||
  testIds.indexOf(a.id) - testIds.indexOf(b.id);

function chooseWithin(budget: Decimal, [baseline, ...others]: readonly TestStep[]): Set<TestStep> {
  const chosen = new Set<TestStep>();
  if (!baseline || baseline.worst.gt(budget)) return chosen;
  let spent = zero;
  for (const step of [baseline, ...others.sort(byWorth)]) {
    if (spent.plus(step.worst).gt(budget)) continue;
    chosen.add(step);
    spent = spent.plus(step.worst);
  }
  return chosen;
}

/**
 * The test for a priced plan within a budget. The cheapest job comes first; of the others those are taken that settle
 * the most money, as long as the dearest reading of all together stays within the budget. At $0.20 a second with jobs
 * of 4 s, $1 holds one such job and nothing else: the next would make $1.60.
 */
export function testPlan(plan: PricedEstimate, budget: Decimal, assumed: ExchangeAssumptions): TestPlan {
  const risks = assessRisks({ estimate: plan });
  const range = rangeTests(plan);
  const all = draftsOf(subjectOf(plan, assumed), risks).map((draft) => valued(draft, risks, range));
  const chosen = chooseWithin(budget, all);
  const steps = all.filter((step) => chosen.has(step));
  const settled = new Set(all.flatMap(({ settles }) => settles.map(({ risk }) => risk.id)));
  const own = findingsOn(plan.workflow, plan.model.key);
  const found = outcomes.flatMap((outcome) => (own[outcome] ? settledByOutcome[outcome] : []));
  return {
    budget,
    cheapest: all[0]?.expectations[0]?.job,
    steps,
    left: all.filter((step) => !chosen.has(step)),
    least: sum(steps.map(({ least }) => least)),
    worst: sum(steps.map(({ worst }) => worst)),
    unsettled: risks.filter(({ id, state, high }) => {
      return state !== "clear" && high.gt(zero) && !settled.has(id) && !found.includes(id);
    }),
  };
}

/** What has to be paid in before a test can run, in the display currency; `value` is what it buys at list price. */
type PaidAhead = { cash: Decimal; value: Decimal; validDays: number | "never" | "unknown" };

/**
 * The least payment that covers what a test costs at worst: "unpublished" where nobody says what that is, nothing where
 * no prepaid credit is known. A test of at most $0.76 where the smallest pack is $9.80 takes $9.80.
 */
export function paidAhead({ model, exchange }: PricedEstimate, worst: Decimal): PaidAhead | "unpublished" | undefined {
  const { credit } = model;
  if (!credit) return undefined;
  if (credit.minimumPurchase === "unknown" && credit.packs.length === 0) return "unpublished";
  const need = to20Decimals(convert(worst, exchange.to, exchange.from).div(credit.money));
  const { cash, credits, validDays } = cheapestPurchase(model, need)!;
  const least = credit.minimumPurchase === "unknown" ? zero : decimal(credit.minimumPurchase);
  const shown = (amount: Decimal) => convert(amount, exchange.from, exchange.to);
  return { cash: shown(larger(cash, least)), value: shown(credits.times(credit.money)), validDays };
}

/** A model within reach, with its cheapest job. */
type Reachable = { model: CatalogModel; month: PricedEstimate["month"]; cheapest: PricedEstimate };

/**
 * Models that make the same clip and whose cheapest job the budget holds: the named successor of a model that has
 * ended, then the same provider's, then by how near the month is, or by the cheapest month where the model has none.
 */
export function withinReach(
  catalog: Catalog,
  estimate: Estimate,
  budget: Decimal,
  assumed: ExchangeAssumptions,
  most = 3,
): Reachable[] {
  const { workflow, model } = estimate;
  const rank = ({ model: other }: PricedEstimate) =>
    other.key === model.model.status.replacement ? 0 : other.provider.id === model.provider.id ? 1 : 2;
  const month = estimate.status === "priced" ? estimate.month.high : zero;
  const distance = (other: PricedEstimate) => other.month.high.minus(month).abs();
  const question = askQuestion({ ...workflow, policy: {}, options: {} }, assumed);
  const near = compare(catalog.models, question).priced.sort(
    (a, b) => rank(a) - rank(b) || distance(a).cmp(distance(b)),
  );
  const found: Reachable[] = [];
  for (const other of near) {
    if (found.length === most) break;
    if (other.model.key === model.key) continue;
    const cheapest = cheapestJob(subjectOf(other, assumed));
    if (cheapest?.price.lte(budget)) found.push({ model: other.model, month: other.month, cheapest });
  }
  return found;
}
