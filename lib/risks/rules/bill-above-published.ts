/** Real bills were measured above what the published rule gives. */
import type { CatalogueModel, Overshoot } from "../../catalogue";
import type { GenerationCharges } from "../../attempt/charges";
import { decimal, plain, sum, zero, type Decimal } from "../../numbers/decimal";
import { formatMoney } from "../../words/format";
import { towardsZero } from "../../numbers/whole";
import { pixels } from "../../attempt/units/resolution";
import { clear, monthShare, partOfMonth } from "../finding";
import type { RiskRule } from "../rule";

/** Whole pictures more in every picture volume, cut to whole tokens as the bills were: 108,900 where the rule gives 108,000. */
function extraFrames(model: CatalogueModel, { job, charges }: GenerationCharges, frames: string): Decimal {
  const size = pixels(model.model, job);
  if (!size) return zero;
  const picture = decimal(size.width).times(decimal(size.height)).times(decimal(frames));
  return sum(
    charges.map(({ rate, quantity }) => {
      if (rate.quantity.of !== "pixel-volume") return zero;
      const more = picture.times(decimal(rate.quantity.times ?? "1")).div(decimal(rate.quantity.divisor));
      const billed = quantity.plus(more).round(0, towardsZero);
      return billed.minus(quantity).times(rate.unitMoney);
    }),
  );
}

function overshoot(model: CatalogueModel, generation: GenerationCharges, found: Overshoot): Decimal {
  if (!found.matches(generation.job)) return zero;
  if (found.kind === "extra-frames") return extraFrames(model, generation, found.frames);
  const amount = decimal(found.atMost);
  return found.denomination === "credit" && model.credit ? amount.times(model.credit.money) : amount;
}

/** 100 clips of 5 s at 720p, 108,900 tokens billed where the rule gives 108,000: $0.0063 more a clip at $7.00 a million. */
export const billAbovePublished: RiskRule = {
  id: "bill-above-published",
  title: "Bills were measured above the price page",
  test: "Make one clip and compare the billed units with this estimate's, digit for digit.",
  settledBy: ["baseline", "longer", "larger"],
  assess: ({ estimate }) => {
    const { model, generations, attempt, displayCurrency } = estimate;
    const [found] = model.overshoots;
    const sourceIds = found?.sourceIds ?? model.model.measured[0]?.sourceIds ?? [];
    const more = sum(
      generations.flatMap((generation) => model.overshoots.map((entry) => overshoot(model, generation, entry))),
    );
    if (!found || more.lte(zero) || attempt.cost.eq(zero)) {
      return clear(
        model.model.measured.length > 0
          ? "Bills were compared; none was above the rule for such a job."
          : "No bill was found that differs from the published rule.",
        sourceIds,
      );
    }
    const { low, high } = monthShare(estimate, more, attempt.cost);
    return {
      state: "exposed",
      low: found.kind === "extra-frames" ? low : zero,
      high,
      explanation: () => {
        const percent = `${plain(more.times("100").div(attempt.cost).round(2))} %`;
        return `${found.kind === "added-cost" ? "Up to " : ""}${percent} more than the rule gives, ${formatMoney(high, displayCurrency)} a month. ${found.finding}`;
      },
      numbers: partOfMonth(estimate, more, attempt.cost, high),
      sourceIds,
    };
  },
};
