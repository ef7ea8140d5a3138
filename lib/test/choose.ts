/** Which few jobs are run within a budget. */
import { convert, perUsd, type ExchangeAssumptions } from "../catalogue/exchange";
import type { Plan } from "../ask/plan";
import type { Estimate, PricedEstimate } from "../month/estimate";
import { ceilToStep, decimal, smaller, sum, zero, type Decimal } from "../numbers/decimal";
import type { NonEmpty } from "../numbers/list";
import { assessRisks } from "../risks";
import { isOpenRisk } from "../risks/rule";
import { draftsOf } from "./drafts";
import { subjectOf } from "./jobs";
import type { TestPlan, TestStep } from "./types";
import { byWorth, rangeTests, settledByFinding, valued, worthOf } from "./worth";

/** A budget, what its jobs cost at worst, and the money at stake in a month that they settle. */
export type Gain = { budget: Decimal; worst: Decimal; worth: Decimal };

/** What the test of a plan may cost, and what it costs unless somebody says otherwise; with what the latter gains. */
export type TestBudget = {
  budget: Decimal;
  usual: Decimal;
  /** Of a plan with a test: of the usual budget, of the least that holds a job, and of the one that holds them all. */
  gains?: { usual: Gain; least: Gain; most: Gain };
};

/** In the order in which money decides: the first job, because every other is compared with it, then by what they settle. */
const byChoice = ([baseline, ...others]: readonly TestStep[]): TestStep[] =>
  baseline ? [baseline, ...others.sort(byWorth)] : [];

/** `next`: the least budget that holds others. */
type Choice = { chosen: ReadonlySet<TestStep>; worst: Decimal; next?: Decimal };

function chooseWithin(budget: Decimal, ordered: readonly TestStep[]): Choice {
  const chosen = new Set<TestStep>();
  let worst = zero;
  let next: Decimal | undefined;
  for (const step of ordered) {
    const together = worst.plus(step.worst);
    if (together.gt(budget)) {
      next = next === undefined ? together : smaller(next, together);
      if (chosen.size === 0) break;
      continue;
    }
    chosen.add(step);
    worst = together;
  }
  return { chosen, worst, ...(next === undefined ? {} : { next }) };
}

/** Up to the next whole cent: what a budget is written in. */
export const upToCents = (amount: Decimal): Decimal => ceilToStep(amount, decimal("0.01"));

/** Every budget in whole cents at which the choice of jobs changes, the least first. */
function gainsOf(ordered: readonly TestStep[]): Gain[] {
  const gains: Gain[] = [];
  let at = ordered[0]?.worst;
  while (at !== undefined) {
    const budget = upToCents(at);
    const { chosen, worst, next } = chooseWithin(budget, ordered);
    gains.push({ budget, worst, worth: worthOf([...chosen]) });
    at = next;
  }
  return gains;
}

/** Settles more for each unit of money that it costs. */
const isBetter = (a: Gain, b: Gain): boolean => a.worth.times(b.worst).gt(b.worth.times(a.worst));

/**
 * The budget that settles the most money for what its jobs cost at worst, of all in whole cents; of equals the least.
 * Where no job settles money, the one of the first job alone. At $0.80 for the first job, two jobs of $1.60 that settle
 * $160 each and one of $3.20 that settles another $160: $2.40 settles 66.67 a dollar, $4.00 settles 80, $7.20 again
 * 66.67, so it is $4.00.
 */
function bestOf([least, ...others]: NonEmpty<Gain>): Gain {
  let best = least;
  for (const gain of others) {
    if (best.worth.eq(zero) ? gain.worth.gt(zero) : isBetter(gain, best)) best = gain;
  }
  return best;
}

/** One US dollar in the display currency: where nothing can be said of what a test settles. */
const dollar = ({ currency, fx }: Plan, assumed: ExchangeAssumptions): Decimal =>
  convert(decimal("1"), "1", perUsd(currency, fx, assumed) ?? "1");

/** What the test of an estimate may cost: what is said, else the budget that settles the most for the money. */
export function testBudget(said: string | undefined, estimate: Estimate, assumed: ExchangeAssumptions): TestBudget {
  const [least, ...more] = estimate.status === "priced" ? gainsOf(byChoice(jobsOf(estimate, assumed))) : [];
  const most = more.at(-1) ?? least;
  const gains = least && most ? { usual: bestOf([least, ...more]), least, most } : undefined;
  const usual = gains?.usual.budget ?? dollar(estimate.plan, assumed);
  return { budget: said === undefined ? usual : decimal(said), usual, ...(gains ? { gains } : {}) };
}

/** Every job that the model can be put to, with its money, in the order in which they are run. */
function jobsOf(estimate: PricedEstimate, assumed: ExchangeAssumptions): TestStep[] {
  const risks = assessRisks(estimate);
  const range = rangeTests(estimate);
  return draftsOf(subjectOf(estimate, assumed), risks).map((draft) => valued(draft, risks, range));
}

/**
 * The test for a priced plan within a budget. The cheapest job comes first; of the others those are taken that settle
 * the most money, as long as the dearest reading of all together stays within the budget. At $0.20 a second with jobs
 * of 4 s, $1 holds one such job and nothing else: the next would make $1.60.
 */
export function testPlan(estimate: PricedEstimate, budget: Decimal, assumed: ExchangeAssumptions): TestPlan {
  const risks = assessRisks(estimate);
  const all = jobsOf(estimate, assumed);
  const { chosen, worst } = chooseWithin(budget, byChoice(all));
  const steps = all.filter((step) => chosen.has(step));
  const settled = new Set(all.flatMap(({ settles }) => settles.map(({ risk }) => risk.id)));
  return {
    budget,
    cheapest: all[0]?.expectations[0].priced,
    steps,
    left: all.filter((step) => !chosen.has(step)),
    least: sum(steps.map(({ least }) => least)),
    worst,
    worth: worthOf(steps),
    unsettled: risks.filter(
      (risk) => isOpenRisk(risk) && risk.high.gt(zero) && !settled.has(risk.id) && !settledByFinding(estimate, risk.id),
    ),
  };
}
