/** What a month comes to beyond its total: the kept clips, what one of them costs, and each outcome's part of the bill. */
import { outcomes } from "../ask/plan";
import type { PolicyRule } from "../catalogue/schema";
import { count, decimal, to20Decimals, zero, type Decimal } from "../numbers/decimal";
import { mapEach } from "../numbers/list";
import { monthDistribution, type MonthDistribution, type Percentile } from "./distribution";
import { inBilled, inDisplay, type PricedEstimate, type Range } from "./estimate";
import { isBilled, keptOfAll, type End } from "./outcomes";

/**
 * Chance that all generations of a wanted clip are kept.
 *
 * @public
 */
export const keptShareOf = ({ expected, generations }: PricedEstimate): Decimal =>
  keptOfAll(expected.delivered, generations.length);

/** Wanted clips that come of the month. */
export const keptClipsOf = (estimate: PricedEstimate): Decimal =>
  count(estimate.workload.month.clips).times(keptShareOf(estimate));

/** What a kept clip costs: all that is billed for a wanted one, divided by the chance that it is kept. */
export function clipOf(estimate: PricedEstimate): Range {
  const { price, billed } = estimate;
  const share = keptShareOf(estimate);
  return {
    low: to20Decimals(price.times(billed.low).div(share)),
    high: to20Decimals(price.times(billed.high).div(share)),
  };
}

/** Cost of a second of the wanted clip: $3.20 a kept clip of 8 s is $0.40 a second. */
export function perKeptSecond(estimate: PricedEstimate): Range {
  const { low, high } = clipOf(estimate);
  const seconds = decimal(estimate.workload.clip.durationSeconds);
  return { low: to20Decimals(low.div(seconds)), high: to20Decimals(high.div(seconds)) };
}

/** Jobs billed in the month at its cautious end, over all generations. */
export const billedJobsOf = ({ workload, generations, billed }: PricedEstimate): Decimal =>
  to20Decimals(count(workload.month.clips).times(count(generations.length)).times(billed.high));

/** What one outcome of attempts comes to in the month. */
export type OutcomeRow = {
  /** Jobs of this outcome in the month, over all generations. */
  jobs: Decimal;
  rule: PolicyRule;
  cost: Range;
};

export const rowNames = ["kept", "unusable", ...outcomes, "duplicates"] as const;
export type RowName = (typeof rowNames)[number];

/** The month outcome by outcome: kept and unusable clips and duplicates are always billed, the others by their rule. */
export function rowsOf({ workload, generations, expected, rules, price }: PricedEstimate): Record<RowName, OutcomeRow> {
  const clips = count(workload.month.clips);
  const parts = count(generations.length);
  const row = (perClip: Decimal, rule: PolicyRule): OutcomeRow => {
    const times = clips.times(perClip);
    const cost = times.times(price);
    return {
      jobs: times.times(parts),
      rule,
      cost: { low: isBilled(rule, "low") ? cost : zero, high: isBilled(rule, "high") ? cost : zero },
    };
  };
  const { byOutcome, duplicates } = expected;
  return {
    kept: row(byOutcome.kept, "billed"),
    unusable: row(byOutcome.unusable, "billed"),
    failed: row(byOutcome.failed, rules.failed),
    moderated: row(byOutcome.moderated, rules.moderated),
    timeout: row(byOutcome.timeout, rules.timeout),
    duplicates: row(duplicates, "billed"),
  };
}

/** Whether nobody says what of an outcome is billed: its row has two ends. */
export const isOpen = ({ cost }: OutcomeRow): boolean => !cost.low.eq(cost.high);

/** The month's distribution at one end, in the display currency. */
export function distributionOf(estimate: PricedEstimate, end: End): MonthDistribution {
  const { workload, rules, generations } = estimate;
  const billed = outcomes.filter((outcome) => isBilled(rules[outcome], end));
  const prices = mapEach(generations, ({ cost }) => cost);
  const { jobs, money, exact, chanceThat, chanceWithin } = monthDistribution(workload.month, billed, prices);
  const shown = (at: Percentile) => inDisplay(estimate, money[at]);
  return {
    jobs,
    money: { p50: shown("p50"), p80: shown("p80"), p95: shown("p95") },
    exact,
    chanceThat: (holds) => chanceThat((amount) => holds(inDisplay(estimate, amount))),
    chanceWithin: (amount) => chanceWithin(inBilled(estimate, amount)),
  };
}
