/** Real bills were measured above what the published rule gives. */
import { inMoneyOf } from "../../catalogue/credit";
import type { CatalogueModel, Overshoot } from "../../catalogue";
import type { GenerationCharges } from "../../attempt/charges";
import type { PricedEstimate } from "../../month/estimate";
import { decimal, plain, sum, zero, type Decimal } from "../../numbers/decimal";
import { formatMoney } from "../../words/format";
import { towardsZero } from "../../numbers/whole";
import { pixels } from "../../attempt/units/resolution";
import { clear, monthShare, partOfMonth } from "../finding";
import type { RiskFinding, RiskRule } from "../rule";

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
  return found.denomination === "credit" && model.credit ? inMoneyOf(model.credit, amount) : amount;
}

type Seen = { found: Overshoot; more: Decimal };

/** What was seen to be billed beyond the rule for such an attempt, with what it comes to. */
const seenBeyond = ({ model, generations }: PricedEstimate): Seen[] =>
  model.overshoots
    .map((found) => ({ found, more: sum(generations.map((generation) => overshoot(model, generation, found))) }))
    .filter(({ more }) => more.gt(zero));

const total = (seen: readonly Seen[]): Decimal => sum(seen.map(({ more }) => more));

/** A frame more is billed of every clip; an addition that is known as a limit is not. */
const isCertain = ({ found }: Seen): boolean => found.sure && found.kind === "extra-frames";

function exposure(estimate: PricedEstimate, { found }: Seen, seen: readonly Seen[]): RiskFinding {
  const { attempt, displayCurrency } = estimate;
  const [more, certain] = [total(seen), total(seen.filter(isCertain))];
  const { high } = monthShare(estimate, more, attempt.cost);
  return {
    state: seen.some((each) => each.found.sure) ? "exposed" : "unknown",
    low: monthShare(estimate, certain, attempt.cost).low,
    high,
    explanation: () => {
      const percent = `${plain(more.times("100").div(attempt.cost).round(2))} %`;
      return `${certain.lt(more) ? "Up to " : ""}${percent} more than the rule gives, ${formatMoney(high, displayCurrency)} a month. ${found.finding}`;
    },
    numbers: partOfMonth(estimate, more, attempt.cost, high),
    sourceIds: found.sourceIds,
    pages: found.pages,
  };
}

/**
 * 100 clips of 5 s at 720p, 108,900 tokens billed where the rule gives 108,000: $0.0063 more a clip at $7.00 a million.
 * Seen of a sibling at a seller whose bills nobody compared it is unknown, and not clear.
 */
export const billAbovePublished: RiskRule = {
  id: "bill-above-published",
  title: "Bills were measured above the price page",
  assess: ({ estimate }) => {
    const { model, attempt } = estimate;
    const seen = seenBeyond(estimate);
    const [first] = seen;
    if (first && !attempt.cost.eq(zero)) return exposure(estimate, first, seen);
    return clear(
      model.model.measured.length > 0
        ? "Bills were compared; none was above the rule for such a job."
        : "No bill was found that differs from the published rule.",
      model.overshoots[0]?.sourceIds ?? model.model.measured[0]?.sourceIds ?? [],
    );
  },
};
