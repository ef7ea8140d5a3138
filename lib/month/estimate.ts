/** One model's answer to a plan's workload, as plain data: select, charge, multiply by attempts. Reads like the bill. */
import { ageRemarks, availability } from "../attempt/availability";
import type { GenerationCharges } from "../attempt/charges";
import { planGenerations } from "../attempt/generations";
import { breakdown, type Line } from "../attempt/lines";
import { isRefused } from "../attempt/offer";
import { isBesideTheClip, type Gap, type Refusal, type Remark, type Retired } from "../attempt/remarks";
import { askedOf, type Month, type Outcome, type Plan, type Workload } from "../ask/plan";
import type { CatalogueModel } from "../catalogue";
import { convert, perUsd, type ExchangeAssumptions } from "../catalogue/exchange";
import type { PolicyRule } from "../catalogue/schema";
import { count, sum, to20Decimals, type Decimal } from "../numbers/decimal";
import { isNonEmpty, type NonEmpty } from "../numbers/list";
import { billedAttempts, expectAttempts, ruleFor, type ExpectedAttempts } from "./outcomes";

export type Range = { low: Decimal; high: Decimal };

/** From the provider's currency to the display currency, each in units for one US dollar. */
type Exchange = { fromPerUsd: string; toPerUsd: string };

/** A workload with all that does not depend on the model: worked out once, asked of every model. */
export type Question = {
  plan: Plan;
  workload: Workload;
  assumed: ExchangeAssumptions;
  expected: ExpectedAttempts;
  clips: Decimal;
};

/** What of a plan is asked of every model, with its expected attempts: of its first workload, unless another is named. */
export const questionOf = (plan: Plan, assumed: ExchangeAssumptions, workload = plan.workloads[0]): Question => ({
  plan,
  workload,
  assumed,
  expected: expectAttempts(workload.month),
  clips: count(workload.month.clips),
});

type Asked = {
  model: CatalogueModel;
  plan: Plan;
  /** As this model is asked: options and findings of another model in focus are not in it. */
  workload: Workload;
  /** What the provider bills in, and what the month is shown in. */
  currency: string;
  displayCurrency: string;
  remarks: readonly Remark[];
};

type RetiredEstimate = Asked & { status: "retired"; because: Retired };
/** No total, and the reason. */
type UnpricedEstimate = Asked & { status: "unpriced"; because: Refusal | Gap };
/** Some charges have no published figure: lines, but no total. */
export type PartialEstimate = Asked & {
  status: "partial";
  missing: NonEmpty<Gap>;
  generations: NonEmpty<GenerationCharges>;
};
export type PricedEstimate = Asked & {
  status: "priced";
  generations: NonEmpty<GenerationCharges>;
  /** One attempt at the whole clip, in the provider's currency. */
  attempt: { cost: Decimal };
  expected: ExpectedAttempts;
  rules: Record<Outcome, PolicyRule>;
  /** Jobs billed for each generation of a wanted clip. */
  billed: Range;
  exchange: Exchange;
  /** The rest is in the display currency. `price` is the attempt's cost there. */
  price: Decimal;
  month: Range;
};
export type Estimate = PricedEstimate | PartialEstimate | UnpricedEstimate | RetiredEstimate;
/** An estimate without a total. */
export type OtherEstimate = Exclude<Estimate, PricedEstimate>;

/** Money of the provider's currency in the display currency, and back. */
export const inDisplay = ({ exchange }: PricedEstimate, amount: Decimal): Decimal =>
  convert(amount, exchange.fromPerUsd, exchange.toPerUsd);

/** Money of the display currency in the provider's, to 20 decimals: at 7.1 CNY a dollar $10 are 71 CNY. */
export const inBilled = ({ exchange }: PricedEstimate, amount: Decimal): Decimal =>
  convert(amount, exchange.toPerUsd, exchange.fromPerUsd);

/** Why there is no total. */
export const reasonOf = (estimate: OtherEstimate): Refusal | Gap | Retired =>
  estimate.status === "partial" ? estimate.missing[0] : estimate.because;

/** The bill of one attempt, taken apart. */
export const linesOf = ({ model, generations, plan }: PricedEstimate | PartialEstimate): Line[] =>
  breakdown(model, generations, plan.on);

/** The rule of each outcome in this plan. */
const rulesOf = ({ policy }: CatalogueModel, { findings }: Workload): Record<Outcome, PolicyRule> => ({
  failed: ruleFor("failed", policy, findings),
  moderated: ruleFor("moderated", policy, findings),
  timeout: ruleFor("timeout", policy, findings),
});

function priceAttempts(
  { model, plan, workload, currency, displayCurrency, remarks }: Asked,
  { expected, clips }: Pick<Question, "expected" | "clips">,
  generations: NonEmpty<GenerationCharges>,
  exchange: Exchange,
): PricedEstimate {
  const rules = rulesOf(model, workload);
  const cost = costOf(generations);
  const price = convert(cost, exchange.fromPerUsd, exchange.toPerUsd);
  const low = billedAttempts(expected, rules, "low");
  const high = billedAttempts(expected, rules, "high");
  return {
    status: "priced",
    model,
    plan,
    workload,
    currency,
    displayCurrency,
    remarks,
    generations,
    expected,
    rules,
    exchange,
    price,
    attempt: { cost },
    billed: { low, high },
    month: { low: to20Decimals(clips.times(price.times(low))), high: to20Decimals(clips.times(price.times(high))) },
  };
}

const costOf = (generations: NonEmpty<GenerationCharges>): Decimal =>
  generations.length === 1 ? generations[0].cost : sum(generations.map(({ cost }) => cost));

/**
 * Estimates one model. The attempt is charged in the provider's currency, exactly; the month and the kept clip follow
 * from the attempts that a kept clip takes and from what of them is billed, low end and high end.
 * 100 clips at $3.20, 10 % failures, 3 tries, policy unknown: $319.68 to $355.20 a month.
 * A model that cannot make the clip, has no published price or is retired gives a reason and no total.
 */
export function estimateModel(model: CatalogueModel, question: Question): Estimate {
  const { plan, assumed } = question;
  const { currency } = model.provider;
  const workload = askedOf(question.workload, model.key);
  const asked: Asked = { model, plan, workload, currency, displayCurrency: plan.currency, remarks: [] };
  const unavailable = availability(model, plan.on);
  if (unavailable?.code === "retired") return { ...asked, status: "retired", because: unavailable };
  if (unavailable) return { ...asked, status: "unpriced", because: unavailable };
  const planned = planGenerations(model, workload, plan.on);
  if (isRefused(planned)) return { ...asked, status: "unpriced", because: planned.refused };
  const { generations, said, lacking } = planned;
  const missing = [...(lacking ? [lacking] : []), ...missingIn(generations)];
  const noFigure = missing.find((gap) => !isBesideTheClip(gap));
  if (noFigure) return { ...asked, status: "unpriced", because: noFigure, remarks: said };
  if (isNonEmpty(missing)) return { ...asked, status: "partial", missing, generations, remarks: said };
  const fromPerUsd = perUsd(currency, plan.fx, assumed);
  const toPerUsd = perUsd(plan.currency, plan.fx, assumed);
  if (fromPerUsd === undefined || toPerUsd === undefined)
    throw new Error(`no exchange rate from ${currency} to ${plan.currency}`);
  asked.remarks = [...said, ...ageRemarks(model, generations, plan.on)];
  return priceAttempts(asked, question, generations, { fromPerUsd, toPerUsd });
}

/** A month with what follows from it for every model: worked out once, also where several are estimated in it. */
export type ExpectedMonth = Pick<Question, "expected" | "clips"> & { month: Month };

/** A month with the attempts that its shares lead to, for `inMonth`: one is enough for all models. */
export const expectedMonth = (month: Month): ExpectedMonth => ({
  month,
  expected: expectAttempts(month),
  clips: count(month.clips),
});

/** The same clip in another month. Models that are estimated in one and the same month share its distribution. */
export function inMonth(estimate: PricedEstimate, expected: ExpectedMonth): PricedEstimate {
  const asked: Asked = { ...estimate, workload: { ...estimate.workload, month: expected.month } };
  return priceAttempts(asked, expected, estimate.generations, estimate.exchange);
}

/** The same clip with another month around it: more clips, other tries. What is made and its price stay. */
export const withMonth = (estimate: PricedEstimate, change: Partial<Month>): PricedEstimate =>
  inMonth(estimate, expectedMonth({ ...estimate.workload.month, ...change }));

/** The gaps of all generations; what several of them lack is one. */
function missingIn(generations: NonEmpty<GenerationCharges>): Gap[] {
  if (generations.every(({ unpriced }) => unpriced.length === 0)) return [];
  const gaps = generations.flatMap(({ unpriced }) => unpriced);
  const same = (a: Gap, b: Gap) => JSON.stringify(a) === JSON.stringify(b);
  return gaps.filter((gap, index) => gaps.findIndex((other) => same(other, gap)) === index);
}

/** The cost of one attempt at the whole clip, in the provider's currency, and nothing else: the engine's shortest way. */
export function attemptCost(model: CatalogueModel, workload: Workload, on: string): Decimal | undefined {
  const planned = planGenerations(model, workload, on);
  if (isRefused(planned) || planned.lacking) return undefined;
  if (planned.generations.some(({ unpriced }) => unpriced.length > 0)) return undefined;
  return costOf(planned.generations);
}
