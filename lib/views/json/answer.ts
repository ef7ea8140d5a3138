/** The whole answer of the API to a plan. */
import type { Estimate } from "../../month/estimate";
import type { Facts } from "../../catalogue/facts";
import type { View } from "../../answer/answer";
import type { Plan, Workload } from "../../ask/plan";
import { mapEach } from "../../numbers/list";
import { answerTotal, usesOf } from "./total";
import { ratesBetween } from "../../catalogue/exchange";
import { answerEstimate } from "./estimate";

/** The exchange rates that were used, each with where it is from. */
function ratesUsed(estimates: readonly Estimate[], { currency, fx }: Plan, { exchange }: Facts) {
  const billed = estimates.map(({ model }) => model.provider.currency);
  return ratesBetween(currency, billed, fx, exchange).map((rate) => {
    if (rate.basis === "stated") return rate;
    const { basis, perUsd, on, source } = rate;
    return { currency: rate.currency, perUsd, basis, on, source };
  });
}

/** A workload as understood, without what was not said: flat, under the names that version 1 has. */
function echo(plan: Plan, { models, clip, month, options, findings, extras, prices }: Workload) {
  const { budget, certainty, currency, tax, fee, fx, on, own } = plan;
  const { clips, failed, ...others } = month;
  return {
    ...clip,
    clips,
    retry: failed,
    ...others,
    budget,
    certainty,
    currency,
    policy: findings,
    options,
    extras: { ...extras, tax, fee },
    fx,
    on,
    ...prices,
    ...own,
    ...(models.length > 0 ? { models } : {}),
  };
}

/** A plan of one workload is that workload in every figure. */
function totalOfOne({ currency }: Plan, one: ReturnType<typeof answerEstimate> | undefined) {
  if (one?.status !== "priced") return { currency, verdict: "unknown" as const };
  const { month, planWith, delivered, planned, chanceWithinBudget } = one;
  const { low, high, p50, p80, p95, exact } = month;
  return {
    currency,
    month: { low, high, p50, p80, p95, exact },
    planWith,
    delivered,
    planned,
    ...("verdict" in one ? { verdict: one.verdict } : {}),
    ...(chanceWithinBudget ? { chanceWithinBudget } : {}),
  };
}

/**
 * The whole answer of `/api/estimate`: at its top the first workload; where the plan names a model, all of its workloads
 * and their total beside it.
 */
export const viewJson: View<object> = ({ plan, workloads }, facts) => {
  const answered = mapEach(workloads, ({ workload, estimates }) => ({
    workflow: echo(plan, workload),
    estimates: estimates.map(answerEstimate),
  }));
  const inFocus = mapEach(workloads, ({ estimates: [focus] }) => focus);
  const names = workloads.map(({ workload, estimates: [focus] }) => ({
    ...(workload.name === undefined ? {} : { name: workload.name }),
    ...usesOf(focus),
  }));
  return {
    version: 1 as const,
    on: plan.on,
    ...(facts.release && plan.workloads[0].models.length > 0 ? { release: facts.release.day } : {}),
    workflow: answered[0].workflow,
    exchangeRates: ratesUsed(
      workloads.flatMap(({ estimates }) => estimates),
      plan,
      facts,
    ),
    estimates: answered[0].estimates,
    ...(plan.workloads[0].models.length === 0
      ? {}
      : {
          workloads: answered.map((workload, index) => ({ ...names[index], ...workload })),
          total: workloads.length === 1 ? totalOfOne(plan, answered[0].estimates[0]) : answerTotal(plan, inFocus),
        }),
    issues: [],
  };
};
