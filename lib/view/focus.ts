/** The model in focus: its figure, what drives it, its bill and its checklist, as text. */
import type { CatalogModel } from "../catalog";
import { count, decimal, plain, sum, zero, type Decimal } from "../decimal";
import { daysBetween, oldAfterDays } from "../days";
import { perKeptSecond, type Estimate, type OutcomeRow, type PartialEstimate, type PricedEstimate } from "../estimate";
import { perUsd, type ExchangeAssumptions } from "../exchange";
import { currencyMark, formatDay, formatList, formatMoney, formatMoneyShort, formatNumber, formatQuantity, formatSeconds } from "../format"; // prettier-ignore
import type { Line } from "../lines";
import { unitsOf } from "../model-facts";
import { pollingPlan } from "../polling";
import { assessRisks, type AssessedRisk } from "../risks";
import type { Source, UnitKind } from "../schema";
import { outcomes } from "../workflow/workflow";
import type { BillLine, Driver, FocusView, MonthRow, PricedFocus, Provenance, RiskView, SourceView, UnpricedFocus } from "./types"; // prettier-ignore

export const viewSource = ({ title, url, seenOn }: Source): SourceView => ({ title, url, day: formatDay(seenOn) });

/** Low to high as one figure: "$320 – 355", or "$320" where there is no range. */
export function rangeText(low: string, high: string, currency: string): string {
  const mark = currencyMark(currency);
  return low === high ? low : `${low}–${high.startsWith(mark) ? high.slice(mark.length) : high}`;
}

/** Amounts of one column, all with as many decimals as the most precise needs, at least two, at most six. */
export function columnText(amounts: readonly Decimal[]): string[] {
  const decimals = amounts.map((amount) => plain(amount.round(6)).split(".")[1]?.length ?? 0);
  const most = Math.max(2, ...decimals);
  return amounts.map((amount) => formatNumber(amount.toFixed(most)));
}

function billLines(lines: readonly Line[], total: Decimal): { lines: BillLine[]; total: string } {
  const texts = columnText([...lines.map(({ cost }) => cost), total]);
  return {
    lines: lines.map(({ unit, label, explanation, source, verifiedOn }, index) => ({
      unit,
      label,
      explanation,
      source: { ...viewSource(source), day: formatDay(verifiedOn === "unknown" ? source.seenOn : verifiedOn) },
      cost: texts[index]!,
    })),
    total: texts.at(-1)!,
  };
}

const outcomeLabels: Record<OutcomeRow["outcome"], string> = {
  kept: "Kept clips",
  unusable: "Unusable takes",
  failed: "Failed attempts",
  moderated: "Moderated attempts",
  timeout: "Attempts given up on",
  duplicates: "Duplicate jobs",
};

const ruleInWords = { billed: "billed", "not-billed": "not billed", refunded: "refunded", depends: "billed or not depends", unknown: "billed or not is not published" }; // prettier-ignore

function monthRow(estimate: PricedEstimate, row: OutcomeRow): MonthRow {
  const { model, workflow, month, generations } = estimate;
  const jobs = formatQuantity(row.jobs, 1);
  const { low, high } = row.cost;
  const unknown = !low.eq(high);
  const cost = unknown ? `${money(low)} to ${money(high)}` : money(high);
  const label = outcomeLabels[row.outcome];
  if (row.outcome === "kept") {
    const stitched = generations.length > 1 ? `, each of ${generations.length} generations` : "";
    const explanation = `${formatQuantity(month.keptClips, 2)} of ${formatQuantity(count(workflow.clips))} succeed within ${workflow.tries} ${workflow.tries === 1 ? "attempt" : "attempts"}${stitched}`;
    return { label, explanation, cost, unknown };
  }
  if (row.outcome === "unusable" || row.outcome === "duplicates") {
    return { label, explanation: `${jobs} of them, billed as any other job`, cost, unknown };
  }
  const own = workflow.models[0] === model.key && workflow.policy[row.outcome] !== undefined;
  const policy = model.policy[row.outcome];
  const source = policy.sourceIds?.[0] && model.provider.sources.find(({ id }) => id === policy.sourceIds?.[0]);
  const statement = own ? "Your own finding." : policy.statement;
  return {
    label,
    explanation: `${jobs} of them; ${ruleInWords[row.rule]}. ${statement}`,
    cost,
    unknown,
    ...(source && !own ? { source: viewSource(source) } : {}),
  };
}

const money = (amount: Decimal): string => formatNumber(amount.toFixed(amount.eq(zero) || amount.gte("0.01") ? 2 : 4));

const unitNames: Record<UnitKind, string> = {
  second: "seconds",
  resolution: "resolution",
  audio: "audio",
  task: "tasks",
  credit: "credits",
};

/** The cautious month in parts: the kept clips by unit, billed repeats, and what nobody says. */
function driversOf(estimate: PricedEstimate, lines: readonly Line[]): Driver[] {
  const { month, attempt, displayCurrency } = estimate;
  if (month.high.eq(zero)) return [];
  const part = (key: Driver["key"], label: string, amount: Decimal): Driver => ({
    key,
    label,
    amount: formatMoneyShort(amount, displayCurrency),
    share: Number(amount.div(month.high).toFixed(6)),
  });
  const kept = month.rows.find(({ outcome }) => outcome === "kept")!.cost.high;
  const byUnit = new Map<UnitKind, Decimal>();
  for (const { unit, cost } of lines) byUnit.set(unit, (byUnit.get(unit) ?? zero).plus(cost));
  const parts = [...byUnit].map(([unit, cost]) => part(unit, unitNames[unit], kept.times(cost).div(attempt.cost)));
  parts.push(part("repeats", "repeats, billed", month.low.minus(kept)));
  parts.push(part("unknown", "repeats, if billed", month.high.minus(month.low)));
  return parts.filter(({ share }) => share > 0);
}

function whySentence(estimate: PricedEstimate): PricedFocus["why"] {
  const { month, rules, model, displayCurrency } = estimate;
  const gap = month.high.minus(month.low);
  if (gap.eq(zero)) {
    const repeats = month.high.minus(month.rows[0]!.cost.high);
    return {
      text: repeats.eq(zero)
        ? "One figure, not a range: nothing in this plan is billed beyond the kept clips."
        : `One figure, not a range: ${formatMoneyShort(repeats, displayCurrency)} of it is for attempts that give no kept clip.`,
    };
  }
  const open = outcomes.filter((outcome) => {
    const row = month.rows.find((candidate) => candidate.outcome === outcome);
    return row && !row.cost.low.eq(row.cost.high);
  });
  const names = { failed: "a failed", moderated: "a moderated", timeout: "an abandoned" };
  const depends = open.every((outcome) => rules[outcome] === "depends");
  const provider = model.provider.name;
  return {
    text: "The range is ",
    unknown: `${formatMoneyShort(gap, displayCurrency)} that nobody can promise`,
    rest: depends
      ? `: at ${provider} it depends on the case whether ${formatList(open.map((outcome) => names[outcome]))} job is billed.`
      : `: ${provider} does not say whether ${formatList(open.map((outcome) => names[outcome]))} job is billed.`,
  };
}

function budgetView({ workflow, month, displayCurrency }: PricedEstimate): PricedFocus["budget"] {
  if (workflow.budget === undefined) return undefined;
  const budget = decimal(workflow.budget);
  const text = formatMoneyShort(budget, displayCurrency);
  if (month.high.lte(budget))
    return {
      state: "clear",
      text: `Within the budget of ${text}, with ${formatMoneyShort(budget.minus(month.high), displayCurrency)} to spare at the cautious end.`,
    };
  if (month.low.gt(budget))
    return {
      state: "exposed",
      text: `Over the budget of ${text} by at least ${formatMoneyShort(month.low.minus(budget), displayCurrency)}.`,
    };
  return { state: "unknown", text: `The budget of ${text} holds only if the unpublished repeats are not billed.` };
}

function riskView(currency: string) {
  return ({ id, state, title, explanation, test, low, high, evidence }: AssessedRisk): RiskView => ({
    id,
    state,
    title,
    explanation,
    test,
    atStake: high.eq(zero)
      ? `${currencyMark(currency)}0`
      : low.eq(high)
        ? formatMoney(high, currency)
        : low.eq(zero)
          ? `up to ${formatMoney(high, currency)}`
          : rangeText(formatMoney(low, currency), formatMoney(high, currency), currency),
    evidence: evidence.map(viewSource),
  });
}

const latencyWords = { stated: "as you say", published: "the long end of what is published", assumed: "our assumption: nothing is published" }; // prettier-ignore

function exchangeText(
  { currency, displayCurrency, exchange, workflow }: PricedEstimate,
  assumed: ExchangeAssumptions,
): string | undefined {
  if (currency === displayCurrency) return undefined;
  const code = displayCurrency === "USD" ? currency : displayCurrency;
  const rate = displayCurrency === "USD" ? exchange.from : exchange.to;
  const assumption = workflow.fx[code] === undefined ? assumed[code] : undefined;
  const basis = assumption ? `assumed: ${assumption.note}, ${formatDay(assumption.on)}` : "as you say";
  return `Billed in ${currency}; shown in ${displayCurrency} at ${perUsd(code, { [code]: rate }, {})} ${code} a US dollar (${basis}).`;
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
      : `${formatMoney(month.low, displayCurrency)} to ${money(month.high)}`,
    checks:
      estimate.workflow.delivery === "webhook"
        ? "A webhook reports each job; nothing is polled."
        : `about ${formatQuantity(waiting.checksPerMonth, 0)} status checks a month`,
    latency: `${formatSeconds(waiting.latency.seconds)} a job, ${latencyWords[waiting.latency.basis]}`,
    risks: assessRisks({ estimate }).map(riskView(displayCurrency)),
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

function provenanceOf(estimate: Estimate): Provenance {
  const { model, workflow } = estimate;
  const rates =
    "generations" in estimate
      ? estimate.generations.flatMap(({ charges }) => charges.map(({ rate }) => rate))
      : model.rates;
  const days = rates.map(({ verifiedOn }) => verifiedOn).sort();
  const seen = days.includes("unknown") ? "unknown" : (days[0] ?? "unknown");
  return {
    pricingUrl: model.provider.pricingUrl,
    seen: formatDay(seen),
    old: seen === "unknown" || daysBetween(seen, workflow.on) > oldAfterDays,
    confidence: model.model.confidence,
    reproduced: model.model.workedExamples.filter(({ contradiction }) => contradiction === undefined).length,
    conflicts: model.model.conflicts,
    measured: model.model.measured.map(({ finding }) => finding),
  };
}

const billedBy: Record<UnitKind, string> = { second: "the second", credit: "credits", resolution: "picture size", task: "the clip", audio: "sound" }; // prettier-ignore

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
