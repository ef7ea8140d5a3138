/** The model in focus: its figure, what drives it, its bill and its checklist, as text. */
import { own } from "../../numbers/list";
import type { CatalogueModel } from "../../catalogue";
import { decimal, sum, zero, type Decimal } from "../../numbers/decimal";
import {
  linesOf,
  reasonOf,
  type Estimate,
  type OtherEstimate,
  type PartialEstimate,
  type PricedEstimate,
} from "../../month/estimate";
import { clipOf, perKeptSecond, rowNames, rowsOf } from "../../month/kept";
import { say, type Note } from "../sentences/remarks";
import type { ExchangeAssumptions } from "../../catalogue/exchange";
import { unitWords } from "../../words/catalogue";
import { currencyMark, formatDay, formatMoney, formatMoneyShort, formatQuantity } from "../../words/format";
import { unitsOf } from "../../catalogue/units-of";
import { pollingPlan } from "../../budget/waiting";
import { assessRisks, explainRisk, ruleOf, type AssessedRisk } from "../../risks";
import { billLines, monthRow } from "./bill";
import { budgetSteps } from "./budget-steps";
import { driversOf, whySentence } from "./drivers";
import { budgetChance, percentileViews, spreadView } from "./percentiles";
import { isOpenRisk } from "../../risks/rule";
import { prepaidRows } from "./prepaid";
import { provenanceOf } from "./provenance";
import { surroundingRows } from "./surroundings";
import { atStake, rangeText, rowAmount, viewSource } from "./text";
import { latencyText, waitingRows } from "./waiting";
import type { BillLine, FocusView, PricedFocus, RiskView, UnpricedFocus } from "./types";

function budgetView(estimate: PricedEstimate): PricedFocus["budget"] {
  const { plan, month, displayCurrency } = estimate;
  if (plan.budget === undefined) return undefined;
  const budget = decimal(plan.budget);
  const text = formatMoneyShort(budget, displayCurrency);
  const chance = budgetChance(estimate, budget);
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

/** A risk as the checklist has it. */
function riskView(estimate: PricedEstimate, risk: AssessedRisk): RiskView {
  const { title, test } = ruleOf(risk.id);
  const { explanation, numbers, evidence } = explainRisk(estimate, risk.id);
  return {
    id: risk.id,
    state: risk.state,
    title,
    explanation,
    test,
    atStake: atStake(risk, estimate.displayCurrency),
    weighs: risk.high.gt(zero),
    ...(numbers ? { numbers } : {}),
    evidence: evidence.map(viewSource),
  };
}

function exchangeText({ model, plan, exchange }: PricedEstimate, assumed: ExchangeAssumptions): string | undefined {
  const { currency } = model.provider;
  const shown = plan.currency;
  if (currency === shown) return undefined;
  const code = shown === "USD" ? currency : shown;
  const rate = shown === "USD" ? exchange.fromPerUsd : exchange.toPerUsd;
  const assumption = plan.fx[code] === undefined ? assumed[code] : undefined;
  const basis = assumption ? `assumed: ${assumption.note}, ${formatDay(assumption.on)}` : "as you say";
  return `Billed in ${currency}; shown in ${shown} at ${rate} ${code} a US dollar (${basis}).`;
}

function pricedFocus(estimate: PricedEstimate, assumed: ExchangeAssumptions): PricedFocus {
  const { month, displayCurrency, expected, attempt, currency } = estimate;
  const lines = linesOf(estimate);
  const bill = billLines(estimate, lines, attempt.cost);
  const short = (amount: Decimal) => formatMoneyShort(amount, displayCurrency);
  const all = rowsOf(estimate);
  const rows = rowNames.filter((name) => name === "kept" || all[name].jobs.gt(zero));
  const waiting = pollingPlan(estimate);
  const exchange = exchangeText(estimate, assumed);
  const budget = budgetView(estimate);
  const spread = spreadView(estimate);
  const risks = assessRisks(estimate).map((risk) => riskView(estimate, risk));
  return {
    status: "priced",
    figure: rangeText(short(month.low), short(month.high), displayCurrency),
    planWith: short(month.high),
    perClip: formatMoney(clipOf(estimate).high, displayCurrency),
    perSecond: formatMoney(perKeptSecond(estimate).high, displayCurrency),
    attempts: formatQuantity(expected.attempts.plus(expected.duplicates), 2),
    why: whySentence(estimate),
    ...(budget ? { budget } : {}),
    drivers: driversOf(estimate, lines),
    currency: currencyMark(currency),
    lines: bill.lines,
    attemptCost: currencyMark(currency) + bill.total,
    ...(exchange ? { exchange } : {}),
    month: rows.map((name) => monthRow(estimate, name, all[name])),
    monthCost: month.low.eq(month.high)
      ? formatMoney(month.high, displayCurrency)
      : `${formatMoney(month.low, displayCurrency)} to ${rowAmount(month.high)}`,
    checks:
      estimate.workload.month.delivery === "webhook"
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

function unpricedFocus(estimate: OtherEstimate): UnpricedFocus {
  return {
    status: estimate.status,
    headline: headlines[estimate.status],
    reason: say(reasonOf(estimate)),
    lines: estimate.status === "partial" ? partLines(estimate) : [],
    currency: currencyMark(estimate.currency),
  };
}

function partLines(estimate: PartialEstimate): BillLine[] {
  const lines = linesOf(estimate);
  return billLines(estimate, lines, sum(lines.map(({ cost }) => cost))).lines;
}

/** "billed by the second", by what is counted first. */
export function billingWords({ model }: CatalogueModel): string {
  const units = unitsOf(model);
  if (units.length === 0) return "no published price";
  const main = (["credit", "second", "task", "resolution"] as const).find((unit) => units.includes(unit)) ?? "audio";
  return `billed by ${unitWords[main].billedBy}`;
}

/** What else has to be known: of a part of a bill, also which other charges have no figure. */
function assumptionsOf(estimate: Estimate): Note[] {
  const more = estimate.status === "partial" ? estimate.missing.slice(1) : [];
  return [...more, ...estimate.remarks].map((said) => say(said));
}

/** The view of the model in focus, priced or not. */
export function viewFocus(estimate: Estimate, assumed: ExchangeAssumptions): FocusView {
  const { model, workload } = estimate;
  const { constraints, options } = model.model;
  const body = estimate.status === "priced" ? pricedFocus(estimate, assumed) : unpricedFocus(estimate);
  return {
    ...body,
    key: model.key,
    name: model.model.name,
    vendor: model.model.vendor,
    provider: model.provider.name,
    billing: billingWords(model),
    resolutions: constraints.resolutions === "unknown" ? [] : constraints.resolutions,
    options: options.map(({ name, label, choices }) => ({
      name,
      label,
      choices,
      chosen: own(workload.options, name) ?? own(model.defaultOptions, name) ?? "",
    })),
    assumptions: assumptionsOf(estimate),
    provenance: provenanceOf(estimate),
  };
}
