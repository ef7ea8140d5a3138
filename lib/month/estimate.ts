/** One model's answer to a workflow: select, charge, take apart, multiply by attempts. Reads like the bill. */
import {
  billedAttempts,
  expectAttempts,
  isBilled,
  keptOfAll,
  ruleFor,
  type End,
  type ExpectedAttempts,
} from "./outcomes";
import { ageNotes, availability } from "../attempt/availability";
import type { CatalogModel } from "../catalogue";
import type { GenerationCharges } from "../attempt/charges";
import { count, decimal, sum, to20Decimals, zero, type Decimal } from "../numbers/decimal";
import { monthDistributions, type DistributionOf, type MonthDistribution } from "./distribution";
import { convert, perUsd, type ExchangeAssumptions } from "../catalogue/exchange";
import { isRefused, planGenerations } from "../attempt/generations";
import { breakdown, type Line } from "../attempt/lines";
import type { Note } from "../attempt/notes";
import type { PolicyRule } from "../catalogue/schema";
import { findingsOn, outcomes, type Outcome, type Workflow } from "../ask/workflow";

export type Range = { low: Decimal; high: Decimal };

/** What one outcome of attempts comes to in the month. */
export type OutcomeRow = {
  outcome: "kept" | "unusable" | Outcome | "duplicates";
  /** Jobs of this outcome in the month, over all generations. */
  jobs: Decimal;
  rule: PolicyRule;
  cost: Range;
};

/** From the provider's currency to the display currency, each in units for one US dollar. */
type Exchange = { from: string; to: string };

/** A workflow with all that does not depend on the model: computed once, asked of every model. */
export type Question = {
  workflow: Workflow;
  assumed: ExchangeAssumptions;
  expected: ExpectedAttempts;
  distributionOf: DistributionOf;
};

export const askQuestion = (workflow: Workflow, assumed: ExchangeAssumptions): Question => ({
  workflow,
  assumed,
  expected: expectAttempts(workflow),
  distributionOf: monthDistributions(workflow),
});

type Asked = { model: CatalogModel; workflow: Workflow; currency: string; displayCurrency: string; notes: Note[] };

/** No total, and the reason: the first note. */
type UnpricedEstimate = Asked & { status: "unpriced" | "retired" };
/** Some charges have no published figure: lines, but no total. */
export type PartialEstimate = Asked & { status: "partial"; lines: Line[]; generations: GenerationCharges[] };
export type PricedEstimate = Asked & {
  status: "priced";
  generations: GenerationCharges[];
  /** One attempt at the whole clip, in the provider's currency; the lines are computed when they are read. */
  attempt: { cost: Decimal; lines: () => Line[] };
  expected: ExpectedAttempts;
  rules: Record<Outcome, PolicyRule>;
  /** Chance that all generations of a wanted clip are kept. */
  keptShare: Decimal;
  /** Units of each currency for one US dollar, as used. */
  exchange: Exchange;
  /** The rest is in the display currency. `price` is the attempt's cost there. */
  price: Decimal;
  clip: Range;
  month: Range & {
    rows: OutcomeRow[];
    billedJobs: Decimal;
    keptClips: Decimal;
    /** Percentiles and chances at one end of the range; computed when they are read. */
    distribution: (end: End) => MonthDistribution;
  };
};
export type Estimate = PricedEstimate | PartialEstimate | UnpricedEstimate;

/** A value worked out when it is first read: a comparison reads the totals of every model and the rest of one. */
function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function outcomeRows(
  { expected }: Question,
  rules: Record<Outcome, PolicyRule>,
  price: Decimal,
  clips: Decimal,
  generations: Decimal,
): OutcomeRow[] {
  const row = (outcome: OutcomeRow["outcome"], perClip: Decimal, rule: PolicyRule): OutcomeRow => {
    const times = clips.times(perClip);
    const cost = times.times(price);
    return {
      outcome,
      jobs: times.times(generations),
      rule,
      cost: { low: isBilled(rule, "low") ? cost : zero, high: isBilled(rule, "high") ? cost : zero },
    };
  };
  return [
    row("kept", expected.byOutcome.kept, "billed"),
    row("unusable", expected.byOutcome.unusable, "billed"),
    ...outcomes.map((outcome) => row(outcome, expected.byOutcome[outcome], rules[outcome])),
    row("duplicates", expected.duplicates, "billed"),
  ];
}

/** The month's distribution at one end, in the display currency. */
function distributionAt(
  end: End,
  rules: Record<Outcome, PolicyRule>,
  generations: readonly GenerationCharges[],
  { from, to }: Exchange,
  distributionOf: DistributionOf,
): MonthDistribution {
  const billed = outcomes.filter((outcome) => isBilled(rules[outcome], end));
  const prices = generations.map(({ cost }) => cost);
  const { money, chanceWithin, ...rest } = distributionOf(billed, prices);
  const shown = (amount: Decimal) => convert(amount, from, to);
  return {
    ...rest,
    money: { p50: shown(money.p50), p80: shown(money.p80), p95: shown(money.p95) },
    chanceWithin: (amount) => chanceWithin(convert(amount, to, from)),
  };
}

function priceAttempts(
  asked: Asked,
  question: Question,
  generations: GenerationCharges[],
  cost: Decimal,
  exchange: Exchange,
): PricedEstimate {
  const { expected, distributionOf } = question;
  const { model, workflow } = asked;
  const findings = findingsOn(workflow, model.key);
  const rules = {
    failed: ruleFor("failed", model.policy, findings),
    moderated: ruleFor("moderated", model.policy, findings),
    timeout: ruleFor("timeout", model.policy, findings),
  };
  const price = convert(cost, exchange.from, exchange.to);
  const clips = count(workflow.clips);
  const parts = count(generations.length);
  const billed = { low: billedAttempts(expected, rules, "low"), high: billedAttempts(expected, rules, "high") };
  const wanted = { low: price.times(billed.low), high: price.times(billed.high) };
  const keptShare = lazily(() => keptOfAll(expected.kept, generations.length));
  const clip = lazily(() => ({
    low: to20Decimals(wanted.low.div(keptShare())),
    high: to20Decimals(wanted.high.div(keptShare())),
  }));
  const rows = lazily(() => outcomeRows(question, rules, price, clips, parts));
  return {
    ...asked,
    status: "priced",
    generations,
    attempt: { cost, lines: () => breakdown(model, generations, workflow.on) },
    expected,
    rules,
    get keptShare() {
      return keptShare();
    },
    exchange,
    price,
    get clip() {
      return clip();
    },
    month: {
      low: to20Decimals(clips.times(wanted.low)),
      high: to20Decimals(clips.times(wanted.high)),
      get rows() {
        return rows();
      },
      get billedJobs() {
        return to20Decimals(clips.times(parts).times(billed.high));
      },
      get keptClips() {
        return clips.times(keptShare());
      },
      distribution: (end) => distributionAt(end, rules, generations, exchange, distributionOf),
    },
  };
}

/**
 * Estimates one model. The attempt is charged in the provider's currency, exactly; the month and the kept clip follow
 * from the attempts that a kept clip takes and from what of them is billed, low end and high end.
 * 100 clips at $3.20, 10 % failures, 3 tries, policy unknown: $319.68 to $355.20 a month.
 * A model that cannot make the clip, has no published price or is retired gives a note and no total.
 */
export function estimateModel(model: CatalogModel, question: Question): Estimate {
  const { workflow, assumed } = question;
  const { currency } = model.provider;
  const asked: Asked = { model, workflow, currency, displayCurrency: workflow.currency, notes: [] };
  const unavailable = availability(model, workflow.on);
  if (unavailable) {
    return { ...asked, status: unavailable.code === "retired" ? "retired" : "unpriced", notes: [unavailable] };
  }
  const plan = planGenerations(model, workflow);
  if (isRefused(plan)) return { ...asked, status: "unpriced", notes: [plan.refused] };
  const { generations } = plan;
  const missing = generations.flatMap(({ unpriced }) => unpriced).filter(unique);
  const noFigure = missing.find(({ code }) => code !== "input-unpriced");
  if (noFigure) return { ...asked, status: "unpriced", notes: [noFigure, ...plan.said] };
  if (missing.length > 0) {
    const lines = breakdown(model, generations, workflow.on);
    return { ...asked, status: "partial", lines, generations, notes: [...missing, ...plan.said] };
  }
  asked.notes = [...plan.said, ...ageNotes(model, generations, workflow.on)];
  const from = perUsd(currency, workflow.fx, assumed);
  const to = perUsd(workflow.currency, workflow.fx, assumed);
  if (from === undefined || to === undefined)
    throw new Error(`no exchange rate from ${currency} to ${workflow.currency}`);
  return priceAttempts(asked, question, generations, sum(generations.map(({ cost }) => cost)), { from, to });
}

const unique = (note: Note, index: number, all: readonly Note[]): boolean =>
  all.findIndex(({ message }) => message === note.message) === index;

/** The cost of one attempt at the whole clip, in the provider's currency, and nothing else: the engine's shortest way. */
export function attemptCost(model: CatalogModel, workflow: Workflow): Decimal | undefined {
  const plan = planGenerations(model, workflow);
  if (isRefused(plan) || plan.generations.some(({ unpriced }) => unpriced.length > 0)) return undefined;
  return sum(plan.generations.map(({ cost }) => cost));
}

/** Cost of a second of the wanted clip: $3.20 a kept clip of 8 s is $0.40 a second. */
export const perKeptSecond = ({ clip, workflow }: PricedEstimate): Range => {
  const seconds = decimal(workflow.durationSeconds);
  return { low: to20Decimals(clip.low.div(seconds)), high: to20Decimals(clip.high.div(seconds)) };
};
