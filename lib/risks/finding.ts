/** Findings without money, and the formulas of the others with a plan's own numbers. */
import { count, sum, to20Decimals, zero, type Decimal } from "../numbers/decimal";
import type { PricedEstimate, Range } from "../month/estimate";
import { formatMoney, formatPrice, formatQuantity } from "../words/format";
import { planWithOf } from "../budget/plan-with";
import { surroundingsOf, type Levied, type Surrounding } from "../budget/surroundings";
import type { RiskFinding, RiskState, Sentence } from "./rule";

/** The text of a sentence. */
export const read = (sentence: Sentence): string => (typeof sentence === "string" ? sentence : sentence());

/** A state with no amount: nothing is at stake, or nothing can be said in money. */
export const withoutMoney = (
  state: RiskState,
  explanation: Sentence,
  sourceIds: readonly string[] = [],
): RiskFinding => ({ state, low: zero, high: zero, explanation, sourceIds });

/** It cannot happen here. */
export const clear = (explanation: Sentence, sourceIds: readonly string[] = []): RiskFinding =>
  withoutMoney("clear", explanation, sourceIds);

/** The sources of the price, for findings that rest on it. */
export const priceSources = ({ generations }: PricedEstimate): readonly string[] =>
  generations[0].charges[0]?.rate.sourceIds ?? [];

/** A factor of a formula, to six decimals: 0.111. */
export const factor = (value: Decimal | string): string => formatQuantity(value, 6);

/** A price inside a formula, to six decimals, because a rounded factor would not give the result: $0.35154. */
export const priceFactor = (amount: Decimal, currency: string): string => formatPrice(amount.round(6), currency);

/** A difference for every wanted clip: "100 × $1.60 = $160.00". */
export const forEveryClip =
  ({ workload, displayCurrency }: PricedEstimate, each: Decimal, high: Decimal) =>
  (): string =>
    `${factor(count(workload.month.clips))} × ${priceFactor(each, displayCurrency)} = ${formatMoney(high, displayCurrency)}`;

/** What a part of a whole takes of the month, at either end: 0.28 of an attempt at 0.56 takes $31.08 of $62.16. */
export const monthShare = ({ month }: PricedEstimate, part: Decimal, whole: Decimal): Range => ({
  low: to20Decimals(month.low.times(part).div(whole)),
  high: to20Decimals(month.high.times(part).div(whole)),
});

/** The same with its numbers, at the cautious end: "$62.16 × 0.28 ÷ 0.56 = $31.08". */
export const partOfMonth =
  ({ month, displayCurrency }: PricedEstimate, part: Decimal, whole: Decimal, high: Decimal) =>
  (): string =>
    `${formatMoney(month.high, displayCurrency)} × ${factor(part)} ÷ ${factor(whole)} = ${formatMoney(high, displayCurrency)}`;

/** Rows that the plan gave a price for, together: exposed, and beside the provider's bill. Nothing where none is given. */
export function givenRows(
  estimate: PricedEstimate,
  ids: readonly (Surrounding | Levied)["id"][],
): RiskFinding | undefined {
  const { displayCurrency } = estimate;
  const rows = [...surroundingsOf(estimate).rows, ...planWithOf(estimate).levies];
  const given = rows.filter(({ id }) => ids.includes(id));
  if (given.length === 0) return undefined;
  const cost = sum(given.map((row) => row.cost));
  const money = formatMoney(cost, displayCurrency);
  return {
    state: "exposed",
    low: cost,
    high: cost,
    explanation: () => `${given.map(({ label }) => label).join(", ")}: ${money} a month beside the provider's bill.`,
    numbers: () => `${given.map(({ explanation }) => explanation).join(" + ")} = ${money}`,
    sourceIds: [],
  };
}

/** The cautious month itself: "the month = $355.20". */
export const wholeMonth =
  ({ month, displayCurrency }: PricedEstimate) =>
  (): string =>
    `the month = ${formatMoney(month.high, displayCurrency)}`;
