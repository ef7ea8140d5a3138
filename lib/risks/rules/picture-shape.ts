/** Where pixels or frames are billed, another shape or frame rate of the same label costs more. */
import { own } from "../../numbers/list";
import { billedJobsOf } from "../../month/kept";
import { count, decimal, zero, type Decimal } from "../../numbers/decimal";
import type { PricedEstimate } from "../../month/estimate";
import { formatMoney } from "../../words/format";
import { clear, factor, priceFactor, priceSources, withoutMoney } from "../finding";
import { costWith, dearestOf, type Change } from "../reprice";
import type { RiskRule } from "../rule";

type Shape = { name: string; change: Change };

const counts = ({ generations }: PricedEstimate, what: "pixel-volume" | "frames"): boolean =>
  generations.some(({ charges }) => charges.some(({ rate }) => rate.quantity.of === what));

/** Pixels of a size as it is written down: 1280x720 are 921,600. */
const pixelsOf = (size: string): Decimal =>
  size
    .split("x")
    .map(decimal)
    .reduce((width, height) => width.times(height));

/**
 * Shapes that can cost more than the planned one: those with more pixels, largest first. Where a price holds for some
 * shapes only, size does not decide, and all others are meant.
 */
function otherAspects({ model, generations, workload }: PricedEstimate): Shape[] {
  const { aspects, pixelSizes } = model.model.constraints;
  const { resolution } = generations[0].job;
  const sizes = resolution === "unknown" ? undefined : pixelSizes?.[resolution];
  if (!sizes) return [];
  const others = Object.entries(sizes)
    .filter(([aspect]) => aspect !== workload.clip.aspect && (aspects === "unknown" || aspects.includes(aspect)))
    .map(([aspect, size]) => ({ name: aspect, change: { aspect }, pixels: pixelsOf(size) }));
  if (model.rates.some(({ when }) => when.aspect !== undefined)) return others;
  const planned = own(sizes, workload.clip.aspect);
  const [largest] = [...others].sort((a, b) => b.pixels.cmp(a.pixels));
  return largest && (!planned || largest.pixels.gt(pixelsOf(planned))) ? [largest] : [];
}

function otherRates({ model, generations }: PricedEstimate): Shape[] {
  const { fps } = model.model.constraints;
  const planned = generations[0].job.fps;
  if (fps === "unknown") return [];
  return fps
    .filter((rate) => rate !== planned)
    .map((rate) => ({ name: `${rate} frames a second`, change: { fps: rate } }));
}

/** 100 clips at 1.11 attempts, $0.0126 more an attempt in 4:3 than in 16:9: $1.40. */
export const pictureShape: RiskRule = {
  id: "picture-shape",
  title: "Another picture shape costs more",
  assess: ({ estimate }) => {
    const { workload, generations, displayCurrency } = estimate;
    const sources = priceSources(estimate);
    const byPixels = counts(estimate, "pixel-volume");
    if (!byPixels && !counts(estimate, "frames")) {
      return clear("The price counts neither pixels nor frames.", sources);
    }
    const shapes = [...(byPixels ? otherAspects(estimate) : []), ...otherRates(estimate)];
    const costs = shapes.map(({ name, change }) => [name, costWith(estimate, change)] as const);
    const { more, name } = dearestOf(estimate, costs);
    if (more.eq(zero)) {
      const unpriced = costs.find(([, cost]) => cost === undefined);
      return unpriced
        ? withoutMoney("unknown", `What ${unpriced[0]} would cost is not recorded.`, sources)
        : clear("No other shape or frame rate on offer costs more.", sources);
    }
    const high = more.times(billedJobsOf(estimate)).div(count(generations.length));
    return {
      state: "exposed",
      low: zero,
      high,
      explanation: () => `At ${name} the month would cost ${formatMoney(high, displayCurrency)} more.`,
      numbers: () => {
        const clips = count(workload.month.clips);
        const billed = billedJobsOf(estimate).div(clips.times(count(generations.length)));
        return `${factor(clips)} × ${factor(billed)} × ${priceFactor(more, displayCurrency)} = ${formatMoney(high, displayCurrency)}`;
      },
      sourceIds: sources,
    };
  },
};
