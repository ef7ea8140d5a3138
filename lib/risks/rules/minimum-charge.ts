/** A small job is billed as a larger one. */
import type { CatalogueModel } from "../../catalogue";
import type { GenerationCharges } from "../../attempt/charges";
import { sum, zero, type Decimal } from "../../numbers/decimal";
import { formatMoney } from "../../words/format";
import { measure } from "../../attempt/units";
import { isUnmeasurable } from "../../attempt/units/quantity";
import { clear, monthShare, partOfMonth, priceSources } from "../finding";
import type { RiskRule } from "../rule";

/** What a rate's own minimum quantity adds to a generation. */
function belowMinimum(model: CatalogueModel, { job, charges }: GenerationCharges): Decimal {
  return sum(
    charges.map(({ rate, quantity }) => {
      if (rate.quantity.minimum === undefined) return zero;
      const used = measure(model, { ...rate, quantity: { ...rate.quantity, minimum: undefined } }, job);
      return isUnmeasurable(used) ? zero : quantity.minus(used).times(rate.unitMoney);
    }),
  );
}

const hasMinimum = ({ minimums, rates }: CatalogueModel): boolean =>
  minimums.length > 0 || rates.some(({ quantity }) => quantity.minimum !== undefined);

/** 1 s of an edit at $0.28 a second with a minimum of $0.56: half of the bill is the minimum. It is in the estimate already. */
export const minimumCharge: RiskRule = {
  id: "minimum-charge",
  title: "A minimum charge applies",
  assess: ({ estimate }) => {
    const { model, generations, attempt, displayCurrency } = estimate;
    const added = sum(
      generations.map((generation) => (generation.minimum?.added ?? zero).plus(belowMinimum(model, generation))),
    );
    if (added.lte(zero) || attempt.cost.eq(zero)) {
      return clear(
        hasMinimum(model) ? "A minimum exists; this clip is above it." : "No minimum charge is published.",
        priceSources(estimate),
      );
    }
    const { low, high } = monthShare(estimate, added, attempt.cost);
    return {
      state: "exposed",
      low,
      high,
      explanation: () =>
        `Up to ${formatMoney(high, displayCurrency)} of the month is minimum, not use. This is in the estimate already.`,
      numbers: partOfMonth(estimate, added, attempt.cost, high),
      sourceIds: priceSources(estimate),
    };
  },
};
