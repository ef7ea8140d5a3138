/** What a job of the test costs at worst, and what of the plan's open risks it settles. */
import { outcomes } from "../ask/plan";
import type { PricedEstimate } from "../month/estimate";
import { isOpen, rowsOf } from "../month/kept";
import { larger, smaller, sum, zero, type Decimal } from "../numbers/decimal";
import type { AssessedRisk } from "../risks";
import { isOpenRisk } from "../risks/rule";
import { testIds, type RiskId, type TestId } from "../risks/ids";
import { outcomeOf } from "./drafts";
import { settledBy } from "./settles";
import type { Draft, TestStep } from "./types";

const outcomeTests = ["failing", "refused", "abandoned"] as const;

/** The jobs that close the plan's range, all of them together: one for each outcome whose charge nobody publishes. */
export function rangeTests(estimate: PricedEstimate): TestId[] {
  const rows = rowsOf(estimate);
  const { findings } = estimate.workload;
  const open = outcomes.filter((outcome) => !findings[outcome] && isOpen(rows[outcome]));
  return outcomeTests.filter((id) => open.includes(outcomeOf[id]));
}

/** What a job settles of a risk: all of it, its part of it together with others, or nothing. */
function settled({ id, hides }: Draft, risk: AssessedRisk, range: readonly TestId[]): TestStep["settles"] {
  const { by, together } = settledBy(risk.id);
  if (!by.includes(id) || hides.includes(risk.id)) return [];
  if (!together) return [{ risk, together: [] }];
  return range.includes(id) && risk.high.gt(zero) ? [{ risk, together: range.filter((other) => other !== id) }] : [];
}

/** A draft with its money: the least and the most that it costs, and the most that one risk is worth which it settles alone. */
export function valued(draft: Draft, risks: readonly AssessedRisk[], range: readonly TestId[]): TestStep {
  const { id, job, expectations, omitted = [], changed = [], policies = [] } = draft;
  const amounts = expectations.map(({ amount }) => amount);
  const settles = risks.filter(isOpenRisk).flatMap((risk) => settled(draft, risk, range));
  const byItself = settles.filter(({ together }) => together.length === 0);
  return {
    ...{ id, job, expectations, omitted, changed, policies, settles },
    least: amounts.reduce(smaller),
    worst: amounts.reduce(larger),
    worth: byItself.reduce((most, { risk }) => larger(most, risk.high), zero),
  };
}

/**
 * The money at stake that jobs settle. Of each job the dearest risk, because those of one job are the same money seen from
 * several sides: a failed job that settles $148.20 of failures and $815.10 of repeats settles $815.10. No two jobs settle
 * the same risk, and what several settle together is what each settles alone.
 */
export const worthOf = (steps: readonly TestStep[]): Decimal => sum(steps.map(({ worth }) => worth));

/** Most money first; of equals what is open before what is only checked, then the cheapest. */
export const byWorth = (a: TestStep, b: TestStep): number =>
  b.worth.cmp(a.worth) ||
  Number(b.settles.length > 0) - Number(a.settles.length > 0) ||
  a.worst.cmp(b.worst) ||
  testIds.indexOf(a.id) - testIds.indexOf(b.id);

/** Risks that an outcome's own test settles: those that the user's finding on it has settled already. */
export const settledByFinding = ({ workload: { findings } }: PricedEstimate, id: RiskId): boolean => {
  const { by, together } = settledBy(id);
  return !together && outcomeTests.some((test) => by.includes(test) && findings[outcomeOf[test]] !== undefined);
};
