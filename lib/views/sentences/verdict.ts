/** A verdict in words: one word, and what it means in this plan. */
import { chanceWithin, paidAt, planWithOf, type Verdict } from "../../budget/plan-with";
import type { PricedEstimate } from "../../month/estimate";
import { rowsOf, isOpen } from "../../month/kept";
import { outcomes, type Outcome } from "../../ask/plan";
import { decimal, type Decimal } from "../../numbers/decimal";
import { formatList, formatMoney } from "../../words/format";

const free: Record<Outcome, string> = {
  failed: "failed jobs",
  moderated: "moderated jobs",
  timeout: "abandoned jobs",
};

/** "failed and abandoned jobs are free": what the favourable end rests on. */
function openOutcomes(estimates: readonly PricedEstimate[]): string {
  const rows = estimates.map(rowsOf);
  const open = outcomes.filter((outcome) => rows.some((each) => isOpen(each[outcome])));
  return open.length === 0 ? "jobs without a clip" : formatList(open.map((outcome) => free[outcome]));
}

/**
 * A chance of months as it is said: 57 of 100, 99 of 100; never rounded up to all or down to none.
 *
 * @public
 */
export const monthsInWords = (chance: number): string =>
  `${Math.min(99, Math.max(1, Math.round(chance * 100)))} of 100 months`;

/** A verdict with what it rests on, of one estimate or of several together; what is dear is asked for where it is said. */
type Held = {
  most: Decimal;
  total: Decimal;
  favourable: () => Decimal;
  chance: () => number;
  estimates: readonly PricedEstimate[];
  currency: string;
};

/** What follows the word: "by $535.41" for over, "with $26.40 to spare" for fits. */
export function verdictSentence(
  verdict: Verdict,
  { most, total, favourable, chance, estimates, currency }: Held,
): string {
  const money = (amount: Decimal) => formatMoney(amount, currency);
  switch (verdict) {
    case "fits":
      return `with ${money(most.minus(total))} to spare`;
    case "over":
      return `by ${money(total.minus(most))}`;
    case "tight":
      return `${monthsInWords(chance())} stay within`;
    case "depends":
      return `fits if ${openOutcomes(estimates)} are free, with ${money(most.minus(favourable()))} to spare`;
    case "unknown":
      return "no budget can be said to hold";
  }
}

/** The same of one estimate. */
export function verdictInWords(estimate: PricedEstimate, verdict: Verdict, budget: string): string {
  const most = decimal(budget);
  return verdictSentence(verdict, {
    most,
    total: planWithOf(estimate).total,
    favourable: () => paidAt(estimate, "low", estimate.plan.certainty).total,
    chance: () => chanceWithin(estimate, "high", most),
    estimates: [estimate],
    currency: estimate.displayCurrency,
  });
}
