/** One estimate as the API answers it: version 1, every amount a decimal string. */
import type { CatalogueModel } from "../../catalogue";
import { decimal, money, plain, to20Decimals } from "../../numbers/decimal";
import { expiring } from "../../budget/credits";
import type { Line } from "../../attempt/lines";
import { linesOf, type Estimate, type PartialEstimate, type PricedEstimate, type Range } from "../../month/estimate";
import { explain, labelOf } from "../sentences/lines";
import { isUndatedByItself, ownCautions } from "../sentences/own";
import { say, type Note } from "../sentences/remarks";
import { clipOf, billedJobsOf, distributionOf, keptClipsOf } from "../../month/kept";
import { chanceWithin, laterMonth, verdictOf } from "../../budget/plan-with";
import type { End } from "../../month/outcomes";
import { stepsOf } from "../../budget/steps";
import { pollingPlan } from "../../budget/waiting";
import { prepaidOf } from "../../budget/prepaid";
import { assessRisks } from "../../risks";
import { chance } from "./total";

const range = ({ low, high }: Range) => ({ low: money(to20Decimals(low)), high: money(to20Decimals(high)) });

const lines = (estimate: PricedEstimate | PartialEstimate) =>
  linesOf(estimate).map((line) => ({
    unit: line.unit,
    label: labelOf(line),
    quantity: plain(line.quantity),
    unitPrice: money(line.unitPrice),
    cost: money(line.cost),
    currency: estimate.currency,
    explanation: explain(estimate.model, line),
    ...sourceOf(estimate.model, line),
  }));

/**
 * Where a line's price is from. Of a price of one's own also what is listed: of a credit where that costs something else,
 * else of one unit that is counted.
 */
function sourceOf({ own }: CatalogueModel, { parts: [part], source }: Line) {
  const mine = "charge" in part ? part.charge.rate.own : undefined;
  if (!mine) return { source: own?.kind === "model" ? "own" : source.url };
  const { kind, list } = mine;
  const listed = list.denomination === "credit" && kind !== "price" ? list.worth : list.unitMoney;
  return { source: "own", listPrice: money(listed) };
}

/** What is said of the plan's own prices has a code of its own; of an own model there is no page. */
function withOwnCodes(estimate: Estimate, notes: Note[]): Note[] {
  const { model, plan } = estimate;
  const { own } = model;
  if (!own) return notes;
  const said = new Set(ownCautions(model, plan.on).map(({ message }) => message));
  const kept = isUndatedByItself(estimate) ? notes.filter(({ code }) => code !== "price-undated") : notes;
  return kept.map((note) => {
    if (!said.has(note.message)) return note;
    return own.kind === "model" ? { code: "own-model", message: note.message } : { ...note, code: "own-price" };
  });
}

/** Everything that is said of an estimate: why it has no total, then what else has to be known. */
function notesOf(estimate: Estimate): Note[] {
  const { remarks } = estimate;
  const reasons =
    estimate.status === "priced" ? [] : estimate.status === "partial" ? estimate.missing : [estimate.because];
  return withOwnCodes(
    estimate,
    [...reasons, ...remarks].map((said) => say(said)),
  );
}

const identity = <S extends Estimate["status"]>({ model, currency, displayCurrency }: Estimate, status: S) => ({
  provider: model.provider.id,
  model: model.model.id,
  status,
  currency,
  displayCurrency,
});

/** The month at its cautious end as percentiles. */
function percentilesOf(estimate: PricedEstimate) {
  const cautious = distributionOf(estimate, "high");
  const { p50, p80, p95 } = cautious.money;
  return {
    p50: money(p50),
    p80: money(p80),
    p95: money(p95),
    billedJobs: { expected: plain(billedJobsOf(estimate)), ...cautious.jobs },
    exact: cautious.exact,
  };
}

/** Of staying within the budget with all that is paid, at the cautious and at the favourable end; nothing without one. */
function chancesWithin(estimate: PricedEstimate) {
  const { budget } = estimate.plan;
  if (budget === undefined) return undefined;
  const at = (end: End) => chance(chanceWithin(estimate, end, decimal(budget)));
  return { low: at("high"), high: at("low") };
}

/** The verdict on the budget; nothing where the plan has none. */
function verdictOn(estimate: Estimate) {
  const verdict = verdictOf(estimate);
  return verdict === undefined ? {} : { verdict };
}

/** Clips that come of it, to a tenth: 416.8 of 500. */
const deliveredOf = (estimate: PricedEstimate) => ({
  wanted: String(estimate.workload.month.clips),
  kept: plain(keptClipsOf(estimate).round(1)),
});

/** What to plan with beyond the bill: the steps to the budget, what has to be paid ahead, and the waiting. */
function planOf(estimate: PricedEstimate) {
  const { steps, total } = stepsOf(estimate);
  const later = laterMonth(estimate);
  const prepaid = prepaidOf(estimate);
  const { latency, ...waiting } = pollingPlan(estimate);
  const lost = prepaid && expiring(prepaid.purchase, prepaid.need);
  return {
    planWith: {
      amount: money(total),
      certainty: estimate.plan.certainty,
      ...(later ? { later: money(later) } : {}),
    },
    delivered: deliveredOf(estimate),
    planned: {
      total: money(total),
      steps: steps.map(({ id, amount }) => ({ id, amount: money(amount) })),
    },
    ...(prepaid && lost
      ? {
          prepaid: {
            need: plain(prepaid.need),
            credits: plain(prepaid.purchase.credits),
            cash: money(prepaid.cash),
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
      ...(latency.basis === "measured" ? { source: { ...latency.said.source, seenOn: latency.said.seenOn } } : {}),
      checksPerAttempt: plain(waiting.checksPerAttempt),
      checksPerMonth: plain(waiting.checksPerMonth),
      checksPerSecond: plain(waiting.checksPerSecond),
      monthSeconds: plain(waiting.monthSeconds),
    },
  };
}

function priced(estimate: PricedEstimate) {
  const within = chancesWithin(estimate);
  return {
    ...identity(estimate, estimate.status),
    attempt: { cost: money(estimate.attempt.cost), lines: lines(estimate) },
    clip: range(clipOf(estimate)),
    month: { ...range(estimate.month), ...percentilesOf(estimate), ...(within ? { withinBudget: within } : {}) },
    ...planOf(estimate),
    ...verdictOn(estimate),
    ...(within ? { chanceWithinBudget: within } : {}),
    risks: assessRisks(estimate).map(({ id, state, ...atStake }) => ({ id, state, ...range(atStake) })),
    notes: notesOf(estimate),
  };
}

/**
 * One model's estimate. Anything but a priced one has no figure that could be read as a total.
 *
 * @public
 */
export function answerEstimate(estimate: Estimate) {
  if (estimate.status === "priced") return priced(estimate);
  const rest = { ...identity(estimate, estimate.status), ...verdictOn(estimate), notes: notesOf(estimate) };
  return estimate.status === "partial" ? { ...rest, attempt: { lines: lines(estimate) } } : rest;
}
