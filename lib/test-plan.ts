/** The small prepaid test: a short list of jobs that shows, for little money, what a provider really bills. */
import type { Catalog, CatalogModel } from "./catalog";
import { compare } from "./compare";
import { decimal, larger, plain, sum, zero, type Decimal } from "./decimal";
import { askQuestion, estimateModel, type PricedEstimate } from "./estimate";
import { convert, perUsd, type ExchangeAssumptions } from "./exchange";
import { assessRisks, type AssessedRisk } from "./risks";
import type { PolicyRule, Resolution } from "./schema";
import type { Workflow } from "./workflow/workflow";

export type TestId =
  | "baseline"
  | "longer"
  | "larger"
  | "audible"
  | "left-out"
  | "failing"
  | "refused"
  | "abandoned"
  | "repeated"
  | "cancelled";

/** What a step would cost if the provider bills it so, in the display currency. */
export type Expectation = { reading: string; amount: Decimal };

export type TestStep = {
  id: TestId;
  /** The job to submit, as a workflow of one clip and one attempt: its price is that of `/api/estimate`. */
  workflow: Workflow;
  estimate: PricedEstimate;
  expectations: Expectation[];
  /** The dearest of them: what the budget has to hold. */
  worst: Decimal;
  /** Risks of the checklist that the step settles, and the most that one of them is worth in this plan. */
  settles: AssessedRisk[];
  worth: Decimal;
  /** What the provider says of it now. */
  policy?: PolicyRule;
};

export type TestPlan = {
  budget: Decimal;
  steps: TestStep[];
  /** Steps that do not fit into the budget, and what they would take. */
  left: TestStep[];
  worst: Decimal;
  /** Money at stake that no step settles. */
  unsettled: AssessedRisk[];
};

const settling: Record<TestId, readonly string[]> = {
  baseline: [
    "bill-above-published",
    "minimum-charge",
    "requested-not-delivered",
    "unpriced-as-zero",
    "reseller-policy",
  ],
  longer: ["duration-rounded-up"],
  larger: ["picture-shape"],
  audible: ["audio-on-by-default"],
  "left-out": ["default-settings", "audio-on-by-default"],
  failing: ["failed-attempt-billed", "retry-multiplier"],
  refused: ["moderated-attempt-billed", "moderated-input-billed"],
  abandoned: ["client-gives-up-early", "output-link-expires"],
  repeated: ["duplicate-job", "webhook-lost", "polling-budget"],
  cancelled: ["cancel-still-billed"],
};

/** One clip, one attempt, nothing around it: what a single job of the test is. */
const single = (workflow: Workflow, key: string): Workflow => {
  const { budget, ...rest } = workflow;
  void budget;
  return {
    ...rest,
    models: [key],
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
};

type Ask = (change: Partial<Workflow>) => PricedEstimate | undefined;

/** Estimates the job as changed; nothing where the model does not make exactly that in one generation. */
const asker =
  (model: CatalogModel, workflow: Workflow, assumed: ExchangeAssumptions): Ask =>
  (change) => {
    const changed = { ...single(workflow, model.key), ...change };
    const estimate = estimateModel(model, askQuestion(changed, assumed));
    if (estimate.status !== "priced" || estimate.generations.length !== 1) return undefined;
    const { job } = estimate.generations[0]!;
    const asked = job.resolution === "unknown" || job.resolution === changed.resolution;
    return asked && job.durationSeconds.eq(decimal(changed.durationSeconds)) ? estimate : undefined;
  };

/** Lengths that one generation of the model may have anywhere, shortest first; five seconds where none is published. */
function lengthsOf({ durationRules }: CatalogModel): Decimal[] {
  const known = durationRules.flatMap(({ lengths }) => (lengths.kind === "choices" ? lengths.seconds : []));
  const all = known.length > 0 ? known : [decimal("5")];
  const distinct = new Map(all.map((seconds) => [plain(seconds), seconds]));
  return [...distinct.values()].sort((a, b) => a.cmp(b));
}

/** Of a long list the shortest and the longest: a stepped range of tenths needs no more. */
const fewOf = (lengths: readonly Decimal[]): readonly Decimal[] =>
  lengths.length <= 24 ? lengths : [...lengths.slice(0, 12), ...lengths.slice(-12)];

const resolutionsOf = ({ resolutions }: CatalogModel, wanted: Resolution): readonly Resolution[] =>
  resolutions === "unknown" ? [wanted] : resolutions;

const cheaper = (a: PricedEstimate, b: PricedEstimate | undefined): boolean => !b || a.price.lt(b.price);

/** The cheapest job that the model makes exactly as asked: silent where it can be, at its own frame rate and shape. */
function baselineOf(ask: Ask, model: CatalogModel, workflow: Workflow): PricedEstimate | undefined {
  let best: PricedEstimate | undefined;
  for (const resolution of resolutionsOf(model, workflow.resolution)) {
    for (const length of fewOf(lengthsOf(model))) {
      const found = ask({ resolution, durationSeconds: plain(length), audio: "off" });
      if (found && cheaper(found, best)) best = found;
      if (found) break;
    }
  }
  return best;
}

/** The least change of one setting that the model makes exactly as asked. */
function firstOf<T>(values: readonly T[], ask: (value: T) => PricedEstimate | undefined): PricedEstimate | undefined {
  for (const value of values) {
    const found = ask(value);
    if (found) return found;
  }
  return undefined;
}

type Draft = Omit<TestStep, "settles" | "worth" | "worst">;

const byPolicy = (estimate: PricedEstimate): Expectation[] => [
  { reading: "billed", amount: estimate.price },
  { reading: "not billed", amount: zero },
];

function settingDrafts(ask: Ask, model: CatalogModel, baseline: PricedEstimate): Draft[] {
  const { durationSeconds, resolution } = baseline.workflow;
  const lengths = fewOf(lengthsOf(model)).filter((length) => length.gt(decimal(durationSeconds)));
  const offered = resolutionsOf(model, resolution);
  const larger = offered.slice(offered.indexOf(resolution) + 1);
  const change = (id: TestId, estimate: PricedEstimate | undefined): Draft[] =>
    estimate
      ? [
          {
            id,
            estimate,
            workflow: estimate.workflow,
            expectations: [{ reading: "as published", amount: estimate.price }],
          },
        ]
      : [];
  return [
    ...change("baseline", baseline),
    ...change(
      "longer",
      firstOf(lengths, (length) => ask({ resolution, durationSeconds: plain(length), audio: "off" })),
    ),
    ...change(
      "larger",
      firstOf(larger, (label) => ask({ resolution: label, durationSeconds, audio: "off" })),
    ),
    ...(model.model.constraints.audio === "optional"
      ? change("audible", ask({ resolution, durationSeconds, audio: "on" }))
      : []),
  ];
}

/** A job without size and length: what the provider says it makes then, or anything up to the dearest it can make. */
function leftOutDraft(ask: Ask, model: CatalogModel, baseline: PricedEstimate): Draft[] {
  const { durationSeconds, resolution, audio } = model.model.constraints.defaults;
  if (durationSeconds !== "unknown" && resolution !== "unknown") {
    const sounds = audio === "unknown" ? (["off", "on"] as const) : [audio];
    const found = sounds.flatMap((sound) => ask({ durationSeconds, resolution, audio: sound }) ?? []);
    const [estimate] = found;
    if (!estimate) return [];
    const expectations = found.map(({ workflow, price }) => ({
      reading: `${durationSeconds} s at ${resolution}, ${workflow.audio === "on" ? "with sound" : "silent"}`,
      amount: price,
    }));
    return [{ id: "left-out", estimate, workflow: estimate.workflow, expectations }];
  }
  const longest = [...fewOf(lengthsOf(model))].reverse();
  const dearest = [...resolutionsOf(model, baseline.workflow.resolution)].reverse();
  const most = firstOf(dearest, (label) =>
    firstOf(longest, (length) => {
      const job = { resolution: label, durationSeconds: plain(length) };
      return ask({ ...job, audio: "on" }) ?? ask({ ...job, audio: "off" });
    }),
  );
  if (!most) return [];
  return [
    {
      id: "left-out",
      estimate: most,
      workflow: baseline.workflow,
      expectations: [
        { reading: "the least it makes", amount: baseline.price },
        { reading: "the most it makes", amount: most.price },
      ],
    },
  ];
}

function outcomeDrafts(model: CatalogModel, baseline: PricedEstimate): Draft[] {
  const { policy } = model;
  const draft = (id: TestId, rule: PolicyRule): Draft => ({
    id,
    estimate: baseline,
    workflow: baseline.workflow,
    expectations: byPolicy(baseline),
    policy: rule,
  });
  return [
    draft("failing", policy.failed.rule),
    draft("refused", policy.moderated.rule),
    draft("abandoned", policy.timeout.rule),
    {
      id: "repeated",
      estimate: baseline,
      workflow: baseline.workflow,
      expectations: [
        { reading: "recognised as one job", amount: baseline.price },
        { reading: "two jobs", amount: baseline.price.times("2") },
      ],
    },
    draft("cancelled", policy.cancelled.rule),
  ];
}

/** Every step that this model can be put to, in the order in which they are run. */
function draftsOf(ask: Ask, model: CatalogModel, workflow: Workflow): Draft[] {
  const baseline = baselineOf(ask, model, workflow);
  if (!baseline) return [];
  return [
    ...settingDrafts(ask, model, baseline),
    ...leftOutDraft(ask, model, baseline),
    ...outcomeDrafts(model, baseline),
  ];
}

function valued(draft: Draft, risks: readonly AssessedRisk[]): TestStep {
  const settles = risks.filter(({ id }) => settling[draft.id].includes(id));
  return {
    ...draft,
    settles,
    worth: settles.reduce((most, { high }) => larger(most, high), zero),
    worst: draft.expectations.reduce((most, { amount }) => larger(most, amount), zero),
  };
}

/** One US dollar in the display currency: what a test costs unless somebody says otherwise. */
export const usualBudget = ({ currency, fx }: Workflow, assumed: ExchangeAssumptions): Decimal =>
  convert(decimal("1"), "1", perUsd(currency, fx, assumed) ?? "1");

/**
 * The test for a priced plan within a budget. The cheapest job comes first; of the others those are taken that settle
 * the most money, as long as the dearest reading of all together stays within the budget. At $0.20 a second with jobs
 * of 4 s, $1 holds one such job and nothing else: the next would make $1.60.
 */
export function testPlan(estimate: PricedEstimate, budget: Decimal, assumed: ExchangeAssumptions): TestPlan {
  const { model, workflow } = estimate;
  const risks = assessRisks({ estimate });
  const all = draftsOf(asker(model, workflow, assumed), model, workflow).map((draft) => valued(draft, risks));
  const chosen = new Set<TestStep>();
  let spent = zero;
  const [baseline, ...others] = all;
  const byWorth = [...others].sort((a, b) => b.worth.cmp(a.worth) || a.worst.cmp(b.worst));
  for (const step of baseline && baseline.worst.lte(budget) ? [baseline, ...byWorth] : []) {
    if (spent.plus(step.worst).gt(budget)) continue;
    chosen.add(step);
    spent = spent.plus(step.worst);
  }
  const steps = all.filter((step) => chosen.has(step));
  const settled = new Set(steps.flatMap(({ settles }) => settles.map(({ id }) => id)));
  return {
    budget,
    steps,
    left: all.filter((step) => !chosen.has(step)),
    worst: sum(steps.map(({ worst }) => worst)),
    unsettled: risks.filter(({ id, state, high }) => state !== "clear" && high.gt(zero) && !settled.has(id)),
  };
}

/** Models that make the same clip and whose cheapest job the budget holds: the same provider's first, then by how near the month is. */
export function withinReach(
  catalog: Catalog,
  estimate: PricedEstimate,
  budget: Decimal,
  assumed: ExchangeAssumptions,
  most = 3,
): PricedEstimate[] {
  const { workflow, model, month } = estimate;
  const own = (other: PricedEstimate) => Number(other.model.provider.id !== model.provider.id);
  const distance = (other: PricedEstimate) => other.month.high.minus(month.high).abs();
  const near = compare(catalog.models, askQuestion({ ...workflow, policy: {}, options: {} }, assumed)).priced.sort(
    (a, b) => own(a) - own(b) || distance(a).cmp(distance(b)),
  );
  const found: PricedEstimate[] = [];
  for (const other of near) {
    if (found.length === most) break;
    const baseline = baselineOf(asker(other.model, workflow, assumed), other.model, workflow);
    if (baseline && other.model.key !== model.key && baseline.price.lte(budget)) found.push(other);
  }
  return found;
}
