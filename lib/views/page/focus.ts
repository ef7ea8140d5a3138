/** The model in focus: its figure, what drives it, its bill and its checklist, as text. */
import { isNonEmpty, own } from "../../numbers/list";
import type { CatalogueModel } from "../../catalogue";
import { sum, zero } from "../../numbers/decimal";
import {
  linesOf,
  reasonOf,
  type Estimate,
  type OtherEstimate,
  type PartialEstimate,
  type PricedEstimate,
} from "../../month/estimate";
import { rowNames, rowsOf } from "../../month/kept";
import { curesOf, routeWords } from "../sentences/cures";
import { tell, tellUnderHeadline, type Note } from "../sentences/remarks";
import { withFocus } from "../../ask/plan";
import { writePlan } from "../../ask/write";
import { ratesBetween, type ExchangeAssumptions } from "../../catalogue/exchange";
import { exchangeInWords, ratesInWords } from "../sentences/exchange";
import { unitWords } from "../../words/catalogue";
import { currencyMark, formatMoney, formatRange, formatQuantity } from "../../words/format";
import { unitsOf } from "../../catalogue/units-of";
import { pollingPlan } from "../../budget/waiting";
import { assessRisks, explainRisk, ruleOf, type AssessedRisk } from "../../risks";
import { billLines, monthRow } from "./bill";
import { budgetSteps } from "./budget-steps";
import { answerPanel } from "./answer-panel";
import { budgetChance, percentileViews } from "./percentiles";
import { viewForm } from "./form";
import { isOpenRisk } from "../../risks/rule";
import { prepaidRows } from "./prepaid";
import { provenanceOf } from "./provenance";
import { spreadView } from "./spread";
import { surroundingRows } from "./surroundings";
import { atStake, viewSource } from "./text";
import { latencyText, waitingRows } from "./waiting";
import type { BillLine, FocusView, PricedFocus, RiskView, UnpricedFocus } from "./types";

/** A risk as the checklist has it. */
function riskView(estimate: PricedEstimate, risk: AssessedRisk): RiskView {
  const { explanation, numbers, evidence } = explainRisk(estimate, risk.id);
  return {
    id: risk.id,
    state: risk.state,
    title: ruleOf(risk.id).title,
    explanation,
    atStake: atStake(risk, estimate.displayCurrency),
    weighs: risk.high.gt(zero),
    ...(numbers ? { numbers } : {}),
    evidence: evidence.map(viewSource),
  };
}

function pricedFocus(estimate: PricedEstimate, assumed: ExchangeAssumptions): PricedFocus {
  const { month, displayCurrency, attempt, currency } = estimate;
  const lines = linesOf(estimate);
  const bill = billLines(estimate, lines, attempt.cost);
  const all = rowsOf(estimate);
  const rows = rowNames.filter((name) => name === "kept" || all[name].jobs.gt(zero));
  const waiting = pollingPlan(estimate);
  const rates = ratesBetween(estimate.plan.currency, [estimate.model.provider.currency], estimate.plan.fx, assumed);
  const spread = spreadView(estimate);
  const chance = budgetChance(estimate);
  const risks = assessRisks(estimate).map((risk) => riskView(estimate, risk));
  return {
    status: "priced",
    answer: answerPanel(estimate),
    currency: currencyMark(currency),
    lines: bill.lines,
    attemptCost: bill.total,
    ...(isNonEmpty(rates)
      ? { rate: ratesInWords(rates), exchange: exchangeInWords(currency, displayCurrency, rates) }
      : {}),
    month: rows.map((name) => monthRow(estimate, name, all[name])),
    monthCost: formatRange(formatMoney(month.low, displayCurrency), formatMoney(month.high, displayCurrency)),
    checks:
      estimate.workload.month.delivery === "webhook"
        ? "A webhook reports each job; nothing is polled."
        : `about ${formatQuantity(waiting.checksPerMonth, 0)} status checks a month`,
    latency: latencyText(estimate),
    percentiles: percentileViews(estimate),
    ...(chance === undefined ? {} : { chance }),
    ...(spread ? { spread } : {}),
    planned: budgetSteps(estimate),
    prepaid: prepaidRows(estimate),
    waiting: waitingRows(estimate),
    surroundings: surroundingRows(estimate),
    risks,
    clear: risks.filter((risk) => !isOpenRisk(risk)).length,
    ...(month.high.eq(month.low) ? {} : { unpublished: formatMoney(month.high.minus(month.low), displayCurrency) }),
  };
}

const headlines = { partial: "Only part of the bill has a price", unpriced: "Not priced", retired: "Retired" };

/** What stands where the money would: another price is no part of this one. */
export const headlineOf = (estimate: OtherEstimate): string =>
  reasonOf(estimate).code === "earlier-price-not-recorded" ? "Another price held then" : headlines[estimate.status];

function unpricedFocus(estimate: OtherEstimate, route: PricedEstimate | undefined): UnpricedFocus {
  const toRoute = route && { label: routeWords(estimate), plan: withFocus(estimate.plan, route.model.key) };
  const cures = [...(toRoute ? [toRoute] : []), ...curesOf(estimate)];
  return {
    status: estimate.status,
    headline: headlineOf(estimate),
    reason: tell(reasonOf(estimate)),
    explanation: tellUnderHeadline(reasonOf(estimate)),
    cures: cures.map(({ label, plan }) => ({ label, href: `?${writePlan(plan)}` })),
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
  return [...more, ...estimate.remarks].map((said) => tell(said));
}

/** The view of the model in focus, priced or not. `route`: the model to go to where this one does not take the mode. */
export function viewFocus(estimate: Estimate, assumed: ExchangeAssumptions, route?: PricedEstimate): FocusView {
  const { model, workload } = estimate;
  const { constraints, options } = model.model;
  const body = estimate.status === "priced" ? pricedFocus(estimate, assumed) : unpricedFocus(estimate, route);
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
    form: viewForm(estimate),
    assumptions: assumptionsOf(estimate),
    provenance: provenanceOf(estimate),
  };
}
