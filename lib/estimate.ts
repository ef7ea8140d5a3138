/** One model's answer to a workflow: select, charge, take apart, multiply by attempts. Reads like the bill. */
import { billedAttempts, expectAttempts, isBilled, keptOfAll, ruleFor, type ExpectedAttempts } from "./attempts";
import { ageNotes, availability } from "./availability";
import type { CatalogModel } from "./catalog";
import type { GenerationCharges } from "./charges";
import { count, decimal, sum, to20Decimals, type Decimal } from "./decimal";
import { convert, perUsd, type ExchangeAssumptions } from "./exchange";
import { isRefused, planGenerations } from "./generations";
import { breakdown, type Line } from "./lines";
import type { Note } from "./notes";
import type { PolicyRule } from "./schema";
import { findingsOn, outcomes, type Outcome, type Workflow } from "./workflow/workflow";

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
export type Exchange = { from: string; to: string };

/** A workflow with all that does not depend on the model: computed once, asked of every model. */
export type Question = { workflow: Workflow; assumed: ExchangeAssumptions; expected: ExpectedAttempts };

export const askQuestion = (workflow: Workflow, assumed: ExchangeAssumptions): Question => ({
  workflow,
  assumed,
  expected: expectAttempts(workflow),
});

type Asked = { model: CatalogModel; workflow: Workflow; currency: string; displayCurrency: string; notes: Note[] };

/** No total, and the reason: the first note. */
export type UnpricedEstimate = Asked & { status: "unpriced" | "retired" };
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
  month: Range & { rows: OutcomeRow[]; billedJobs: Decimal; keptClips: Decimal };
};
export type Estimate = PricedEstimate | PartialEstimate | UnpricedEstimate;

function outcomeRows(
  expected: ExpectedAttempts,
  rules: Record<Outcome, PolicyRule>,
  price: Decimal,
  clips: Decimal,
  generations: Decimal,
): OutcomeRow[] {
  const row = (outcome: OutcomeRow["outcome"], perClip: Decimal, rule: PolicyRule): OutcomeRow => {
    const cost = clips.times(perClip).times(price);
    const zero = cost.times("0");
    return {
      outcome,
      jobs: clips.times(perClip).times(generations),
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

function priceAttempts(
  asked: Asked,
  expected: ExpectedAttempts,
  generations: GenerationCharges[],
  cost: Decimal,
  exchange: Exchange,
): PricedEstimate {
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
  const keptShare = keptOfAll(expected.kept, generations.length);
  const billed = { low: billedAttempts(expected, rules, "low"), high: billedAttempts(expected, rules, "high") };
  const wanted = { low: price.times(billed.low), high: price.times(billed.high) };
  return {
    ...asked,
    status: "priced",
    generations,
    attempt: { cost, lines: () => breakdown(model, generations, workflow.on) },
    expected,
    rules,
    keptShare,
    exchange,
    price,
    clip: { low: to20Decimals(wanted.low.div(keptShare)), high: to20Decimals(wanted.high.div(keptShare)) },
    month: {
      low: to20Decimals(clips.times(wanted.low)),
      high: to20Decimals(clips.times(wanted.high)),
      rows: outcomeRows(expected, rules, price, clips, parts),
      billedJobs: to20Decimals(clips.times(parts).times(billed.high)),
      keptClips: clips.times(keptShare),
    },
  };
}

/**
 * Estimates one model. The attempt is charged in the provider's currency, exactly; the month and the kept clip follow
 * from the attempts that a kept clip takes and from what of them is billed, low end and high end.
 * 100 clips at $3.20, 10 % failures, 3 tries, policy unknown: $319.68 to $355.20 a month.
 * A model that cannot make the clip, has no published price or is retired gives a note and no total.
 */
export function estimateModel(model: CatalogModel, { workflow, assumed, expected }: Question): Estimate {
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
  return priceAttempts(asked, expected, generations, sum(generations.map(({ cost }) => cost)), { from, to });
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
