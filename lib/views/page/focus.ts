/** The model in focus: its figure, what drives it, its bill and its checklist, as text. */
import type { CatalogModel } from "../../catalogue";
import { decimal, sum, zero, type Decimal } from "../../numbers/decimal";
import { perKeptSecond, type Estimate, type PartialEstimate, type PricedEstimate } from "../../month/estimate";
import type { ExchangeAssumptions } from "../../catalogue/exchange";
import { currencyMark, formatDay, formatMoney, formatMoneyShort, formatQuantity } from "../../words/format";
import { unitsOf } from "../../catalogue/units-of";
import { pollingPlan } from "../../budget/waiting";
import { assessRisks, type AssessedRisk } from "../../risks";
import type { UnitKind } from "../../catalogue/schema";
import { billLines, monthRow } from "./bill";
import { budgetSteps } from "./budget-steps";
import { driversOf, whySentence } from "./drivers";
import { budgetChance, percentileViews, spreadView } from "./percentiles";
import { isOpenRisk } from "./open-risk";
import { prepaidRows } from "./prepaid";
import { provenanceOf } from "./provenance";
import { surroundingRows } from "./surroundings";
import { rangeText, rowAmount, viewSource } from "./text";
import { latencyText, waitingRows } from "./waiting";
import type { FocusView, PricedFocus, RiskView, UnpricedFocus } from "./types";

function budgetView(estimate: PricedEstimate): PricedFocus["budget"] {
  const { workflow, month, displayCurrency } = estimate;
  if (workflow.budget === undefined) return undefined;
  const budget = decimal(workflow.budget);
  const text = formatMoneyShort(budget, displayCurrency);
  const chance = budgetChance(estimate)!;
  if (month.high.lte(budget))
    return {
      state: "clear",
      chance,
      text: `Within the budget of ${text}, with ${formatMoneyShort(budget.minus(month.high), displayCurrency)} to spare at the cautious end.`,
    };
  if (month.low.gt(budget))
    return {
      state: "exposed",
      chance,
      text: `Over the budget of ${text} by at least ${formatMoneyShort(month.low.minus(budget), displayCurrency)}.`,
    };
  return {
    state: "unknown",
    chance,
    text: `The budget of ${text} holds only if the unpublished repeats are not billed.`,
  };
}

/** The money at stake: nothing, one amount, at most an amount, or a range. What is open and has no amount is not 0. */
function atStake({ state, low, high }: AssessedRisk, currency: string): string {
  if (high.eq(zero)) return state === "clear" ? `${currencyMark(currency)}0` : "no amount";
  if (low.eq(high)) return formatMoney(high, currency);
  if (low.eq(zero)) return `up to ${formatMoney(high, currency)}`;
  return rangeText(formatMoney(low, currency), formatMoney(high, currency), currency);
}

const riskView =
  (currency: string) =>
  (risk: AssessedRisk): RiskView => ({
    id: risk.id,
    state: risk.state,
    title: risk.title,
    explanation: risk.explanation,
    test: risk.test,
    atStake: atStake(risk, currency),
    weighs: risk.high.gt(zero),
    ...(risk.numbers ? { numbers: risk.numbers } : {}),
    evidence: risk.evidence.map(viewSource),
  });

function exchangeText(
  { currency, displayCurrency, exchange, workflow }: PricedEstimate,
  assumed: ExchangeAssumptions,
): string | undefined {
  if (currency === displayCurrency) return undefined;
  const code = displayCurrency === "USD" ? currency : displayCurrency;
  const rate = displayCurrency === "USD" ? exchange.from : exchange.to;
  const assumption = workflow.fx[code] === undefined ? assumed[code] : undefined;
  const basis = assumption ? `assumed: ${assumption.note}, ${formatDay(assumption.on)}` : "as you say";
  return `Billed in ${currency}; shown in ${displayCurrency} at ${rate} ${code} a US dollar (${basis}).`;
}

function pricedFocus(estimate: PricedEstimate, assumed: ExchangeAssumptions): PricedFocus {
  const { month, clip, displayCurrency, expected, attempt, currency } = estimate;
  const lines = attempt.lines();
  const bill = billLines(lines, attempt.cost);
  const short = (amount: Decimal) => formatMoneyShort(amount, displayCurrency);
  const rows = month.rows.filter(({ outcome, jobs }) => outcome === "kept" || jobs.gt(zero));
  const waiting = pollingPlan(estimate);
  const exchange = exchangeText(estimate, assumed);
  const budget = budgetView(estimate);
  const spread = spreadView(estimate);
  const risks = assessRisks({ estimate }).map(riskView(displayCurrency));
  return {
    status: "priced",
    figure: rangeText(short(month.low), short(month.high), displayCurrency),
    planWith: short(month.high),
    perClip: formatMoney(clip.high, displayCurrency),
    perSecond: formatMoney(perKeptSecond(estimate).high, displayCurrency),
    attempts: formatQuantity(expected.attempts.plus(expected.duplicates), 2),
    why: whySentence(estimate),
    ...(budget ? { budget } : {}),
    drivers: driversOf(estimate, lines),
    currency: currencyMark(currency),
    lines: bill.lines,
    attemptCost: currencyMark(currency) + bill.total,
    ...(exchange ? { exchange } : {}),
    month: rows.map((row) => monthRow(estimate, row)),
    monthCost: month.low.eq(month.high)
      ? formatMoney(month.high, displayCurrency)
      : `${formatMoney(month.low, displayCurrency)} to ${rowAmount(month.high)}`,
    checks:
      estimate.workflow.delivery === "webhook"
        ? "A webhook reports each job; nothing is polled."
        : `about ${formatQuantity(waiting.checksPerMonth, 0)} status checks a month`,
    latency: latencyText(estimate),
    percentiles: percentileViews(estimate),
    ...(spread ? { spread } : {}),
    planned: budgetSteps(estimate),
    prepaid: prepaidRows(estimate),
    waiting: waitingRows(estimate),
    surroundings: surroundingRows(estimate),
    risks,
    clear: risks.filter((risk) => !isOpenRisk(risk)).length,
    unpublished: formatMoney(month.high.minus(month.low), displayCurrency),
  };
}

const headlines = { partial: "Only part of the bill has a price", unpriced: "Not priced", retired: "Retired" };

function unpricedFocus(estimate: Exclude<Estimate, PricedEstimate>): UnpricedFocus {
  const lines = estimate.status === "partial" ? billLines(estimate.lines, partTotal(estimate)).lines : [];
  return {
    status: estimate.status,
    headline: headlines[estimate.status],
    reason: estimate.notes[0]!,
    lines,
    currency: currencyMark(estimate.currency),
  };
}

const partTotal = ({ lines }: PartialEstimate): Decimal => sum(lines.map(({ cost }) => cost));

const billedBy: Record<UnitKind, string> = {
  second: "the second",
  credit: "credits",
  resolution: "picture size",
  task: "the clip",
  audio: "sound",
};

/** "billed by the second", by what is counted first. */
export function billingWords({ model }: CatalogModel): string {
  const units = unitsOf(model);
  if (units.length === 0) return "no published price";
  const main = (["credit", "second", "task", "resolution"] as const).find((unit) => units.includes(unit)) ?? units[0]!;
  return `billed by ${billedBy[main]}`;
}

/** The view of the model in focus, priced or not. */
export function viewFocus(estimate: Estimate, assumed: ExchangeAssumptions): FocusView {
  const { model, workflow, notes } = estimate;
  const { constraints, options } = model.model;
  const body = estimate.status === "priced" ? pricedFocus(estimate, assumed) : unpricedFocus(estimate);
  return {
    ...body,
    key: model.key,
    name: model.model.name,
    provider: model.provider.name,
    billing: billingWords(model),
    resolutions: constraints.resolutions === "unknown" ? [] : constraints.resolutions,
    options: options.map(({ name, label, choices }) => ({
      name,
      label,
      choices,
      chosen: workflow.options[name] ?? choices[0]!,
    })),
    assumptions: estimate.status === "priced" ? notes : notes.slice(1),
    provenance: provenanceOf(estimate),
  };
}
