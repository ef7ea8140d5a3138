/** Estimates as the API answers them: version 1, every amount a decimal string. */
import type { CatalogModel } from "../../catalogue";
import { stageOn } from "../../ask/filter";
import { decimal, money, plain, sum, to20Decimals } from "../../numbers/decimal";
import { expiring } from "../../budget/credits";
import type { Estimate, PricedEstimate, Range } from "../../month/estimate";
import { perUsd, type ExchangeAssumptions } from "../../catalogue/exchange";
import type { Issue } from "../../ask/issues";
import type { Line } from "../../attempt/lines";
import type { Note } from "../../attempt/notes";
import { plannedBudget } from "../../budget/steps";
import { pollingPlan } from "../../budget/waiting";
import { prepaidOf } from "../../budget/prepaid";
import { assessRisks } from "../../risks";
import { unitsOf } from "../../catalogue/units-of";
import type { Workflow } from "../../ask/workflow";

const range = ({ low, high }: Range) => ({ low: money(to20Decimals(low)), high: money(to20Decimals(high)) });

const line = (currency: string) => (row: Line) => ({
  unit: row.unit,
  label: row.label,
  quantity: plain(row.quantity),
  unitPrice: money(row.unitPrice),
  cost: money(row.cost),
  currency,
  explanation: row.explanation,
  source: row.source.url,
});

const note = ({ code, message, source }: Note) => ({ code, message, ...(source ? { source } : {}) });

const identity = ({ model, status, currency, displayCurrency }: Estimate) => ({
  provider: model.provider.id,
  model: model.model.id,
  status,
  currency,
  displayCurrency,
});

/** Chances to six decimals: a float's last digits say nothing. */
const chance = (share: number) => plain(decimal(share.toFixed(6)));

/** The month at its cautious end as percentiles; the chance of staying within the budget at both ends. */
function percentilesOf({ month, workflow }: PricedEstimate) {
  const cautious = month.distribution("high");
  const { p50, p80, p95 } = cautious.money;
  const budget = workflow.budget === undefined ? undefined : decimal(workflow.budget);
  return {
    p50: money(p50),
    p80: money(p80),
    p95: money(p95),
    billedJobs: { expected: plain(month.billedJobs), ...cautious.jobs },
    exact: cautious.exact,
    ...(budget
      ? {
          withinBudget: {
            low: chance(cautious.chanceWithin(budget)),
            high: chance(month.distribution("low").chanceWithin(budget)),
          },
        }
      : {}),
  };
}

/** What to plan with beyond the bill: the steps to the budget, what has to be paid ahead, and the waiting. */
function planOf(estimate: PricedEstimate) {
  const steps = plannedBudget(estimate).steps.map(({ id, amount }) => ({ id, amount: to20Decimals(amount) }));
  const prepaid = prepaidOf(estimate);
  const { latency, ...waiting } = pollingPlan(estimate);
  const lost = prepaid && expiring(prepaid.purchase, prepaid.need);
  return {
    planned: {
      total: money(sum(steps.map(({ amount }) => amount))),
      steps: steps.map(({ id, amount }) => ({ id, amount: money(amount) })),
    },
    ...(prepaid && lost
      ? {
          prepaid: {
            need: plain(prepaid.need),
            credits: plain(prepaid.purchase.credits),
            cash: money(to20Decimals(prepaid.cash)),
            packs: prepaid.purchase.items.map(({ pack, count }) => ({
              credits: pack.credits,
              price: pack.price,
              count: plain(count),
            })),
            expiring: lost === "unknown" ? lost : plain(lost),
          },
        }
      : {}),
    waiting: {
      latencySeconds: plain(latency.seconds),
      basis: latency.basis,
      checksPerAttempt: plain(waiting.checksPerAttempt),
      checksPerMonth: plain(waiting.checksPerMonth),
      checksPerSecond: plain(waiting.checksPerSecond),
      monthSeconds: plain(waiting.monthSeconds),
    },
  };
}

const priced = (estimate: PricedEstimate) => ({
  ...identity(estimate),
  attempt: { cost: money(estimate.attempt.cost), lines: estimate.attempt.lines().map(line(estimate.currency)) },
  clip: range(estimate.clip),
  month: { ...range(estimate.month), ...percentilesOf(estimate) },
  ...planOf(estimate),
  risks: assessRisks({ estimate }).map(({ id, state, ...atStake }) => ({ id, state, ...range(atStake) })),
  notes: estimate.notes.map(note),
});

/**
 * One model's estimate. Anything but a priced one has no figure that could be read as a total.
 * @internal
 */
export function answerEstimate(estimate: Estimate) {
  if (estimate.status === "priced") return priced(estimate);
  const rest = { ...identity(estimate), notes: estimate.notes.map(note) };
  return estimate.status === "partial"
    ? { ...rest, attempt: { lines: estimate.lines.map(line(estimate.currency)) } }
    : rest;
}

type StatedRate = { currency: string; perUsd: string; basis: "stated" | "assumed"; on?: string; source?: string };

/** The exchange rates that were used, each with where it is from. */
function ratesUsed(
  estimates: readonly Estimate[],
  { currency, fx }: Workflow,
  assumed: ExchangeAssumptions,
): StatedRate[] {
  const crossing = estimates.some((estimate) => estimate.currency !== currency);
  const currencies = crossing ? [...new Set([currency, ...estimates.map((estimate) => estimate.currency)])] : [];
  return currencies
    .filter((code) => code !== "USD")
    .map((code) => {
      const rate = perUsd(code, fx, assumed)!;
      const assumption = assumed[code];
      return fx[code] !== undefined || !assumption
        ? { currency: code, perUsd: rate, basis: "stated" }
        : { currency: code, perUsd: rate, basis: "assumed", on: assumption.on, source: assumption.source };
    });
}

/** The workflow as understood, without what was not said. */
const echo = ({ models, ...workflow }: Workflow) => ({ ...workflow, ...(models.length > 0 ? { models } : {}) });

/** The whole answer of `/api/estimate`. With issues there are no estimates: a strict caller gets all issues at once. */
export function answer(
  workflow: Workflow,
  estimates: readonly Estimate[],
  issues: readonly Issue[],
  assumed: ExchangeAssumptions,
) {
  return {
    version: 1 as const,
    on: workflow.on,
    workflow: echo(workflow),
    exchangeRates: ratesUsed(estimates, workflow, assumed),
    estimates: estimates.map(answerEstimate),
    issues,
  };
}

/** One model as `/api/models` lists it. */
export function answerModel(entry: CatalogModel, on: string) {
  const { provider, model, rates } = entry;
  const { constraints } = model;
  const seen = rates
    .map(({ verifiedOn }) => verifiedOn)
    .filter((day) => day !== "unknown")
    .sort();
  return {
    provider: provider.id,
    model: model.id,
    name: model.name,
    vendor: model.vendor,
    status: stageOn(entry, on),
    units: unitsOf(model),
    modes: model.modes,
    durations: constraints.durations.map(({ when, ...rule }) => (when ? { ...rule, when } : rule)),
    resolutions: constraints.resolutions,
    audio: constraints.audio,
    verifiedOn: seen.at(-1) ?? "unknown",
    confidence: model.confidence,
  };
}
