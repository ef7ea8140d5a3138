/** A small job is billed as a larger one. */
import type { CatalogModel } from "../catalog";
import type { GenerationCharges } from "../charges";
import { sum, to20Decimals, zero, type Decimal } from "../decimal";
import { formatMoney } from "../format";
import { measure } from "../units";
import { isUnmeasurable } from "../units/quantity";
import type { RiskRule } from "./rule";

/** What a rate's own minimum quantity adds to a generation. */
function belowMinimum(model: CatalogModel, { job, charges }: GenerationCharges): Decimal {
  return sum(
    charges.map(({ rate, quantity }) => {
      if (rate.quantity.minimum === undefined) return zero;
      const used = measure(model, { ...rate, quantity: { ...rate.quantity, minimum: undefined } }, job);
      return isUnmeasurable(used) ? zero : quantity.minus(used).times(rate.unitMoney);
    }),
  );
}

const hasMinimum = ({ minimums, rates }: CatalogModel): boolean =>
  minimums.length > 0 || rates.some(({ quantity }) => quantity.minimum !== undefined);

/** 1 s of an edit at $0.28 a second with a minimum of $0.56: half of the bill is the minimum. It is in the estimate already. */
export const minimumCharge: RiskRule = {
  id: "minimum-charge",
  title: "A minimum charge applies",
  test: "Send the smallest job on offer and read the billed units.",
  assess: ({ estimate: { model, generations, attempt, month, displayCurrency } }) => {
    const sourceIds = generations[0]!.charges[0]?.rate.sourceIds ?? [];
    const added = sum(
      generations.map((generation) => (generation.minimum?.added ?? zero).plus(belowMinimum(model, generation))),
    );
    if (added.lte(zero) || attempt.cost.eq(zero)) {
      const explanation = hasMinimum(model)
        ? "A minimum exists; this clip is above it."
        : "No minimum charge is published.";
      return { state: "clear", low: zero, high: zero, explanation, sourceIds };
    }
    const high = to20Decimals(month.high.times(added).div(attempt.cost));
    return {
      state: "exposed",
      low: to20Decimals(month.low.times(added).div(attempt.cost)),
      high,
      explanation: `Up to ${formatMoney(high, displayCurrency)} of the month is minimum, not use. This is in the estimate already.`,
      sourceIds,
    };
  },
};
