/** What one generation is charged: one charge a meter, and the least it costs. */
import type { CatalogueModel, CatalogueRate } from "../catalogue";
import { firstPage } from "../catalogue/seen";
import { zero, type Decimal } from "../numbers/decimal";
import { compareText, type NonEmpty } from "../numbers/list";
import type { Job } from "../catalogue/job";
import type { Gap } from "./remarks";
import { selectRate, holdsOn } from "../catalogue/rates";
import type { Meter } from "../catalogue/vocabulary";
import { measure } from "./units";
import { isLeastUnknown } from "./units/least";
import { isUnmeasurable, type Unmeasurable } from "./units/quantity";

export type Charge = {
  rate: CatalogueRate;
  quantity: Decimal;
  cost: Decimal;
  /** More may be billed than is counted: why that has no figure. */
  open?: Gap;
};

/** The minimum that applied: what the meters came to was less. */
export type MinimumCharge = {
  id: string;
  least: Decimal;
  added: Decimal;
  verifiedOn: string;
  sourceIds: NonEmpty<string>;
};

export type GenerationCharges = {
  job: Job;
  charges: Charge[];
  minimum?: MinimumCharge | undefined;
  cost: Decimal;
  /** Charges that exist without a published figure: the cost is then only a part. */
  unpriced: Gap[];
};

/** Every rate that a set of generations is charged with. */
export const ratesUsed = (generations: readonly GenerationCharges[]): CatalogueRate[] =>
  generations.flatMap(({ charges }) => charges.map(({ rate }) => rate));

const applies: Record<Meter, (job: Job) => boolean> = {
  output: () => true,
  "input-video": (job) => job.inputVideoSeconds.gt(zero),
  "input-image": (job) => job.images.gt(zero),
  audio: (job) => job.audio === "on",
  surcharge: () => true,
};

function gapOf(model: CatalogueModel, meter: Meter, part: string | undefined, job: Job): Gap | undefined {
  const gap = part === undefined && model.gaps.find((entry) => entry.meter === meter && entry.matches(job));
  if (!gap) return undefined;
  const code = meter === "output" ? "no-published-price" : "input-unpriced";
  return { code, reason: gap.reason, ...firstPage(model.provider, gap.sourceIds) };
}

function unmeasured({ unmeasurable }: Unmeasurable, { resolution, aspect }: Job): Gap {
  if (unmeasurable === "fps") return { code: "frame-rate-unpublished" };
  if (unmeasurable === "token-table") return { code: "tokens-unpublished", resolution };
  return { code: "pixel-size-unpublished", resolution, aspect };
}

/** One meter: its charge, nothing where it charges nothing, or why it has no figure. */
function chargeMeter(
  model: CatalogueModel,
  { meter, part }: CatalogueModel["charges"][number],
  job: Job,
  on: string,
): Charge | Gap | undefined {
  if (!applies[meter](job)) return undefined;
  const rate = selectRate(model, meter, job, on, part);
  if (!rate) {
    const gap = gapOf(model, meter, part, job) ?? earlierPrice(model, meter, part, job, on);
    if (gap || meter !== "output") return gap;
    return { code: "no-published-price", reason: `No price is recorded for this combination on ${on}.` };
  }
  const quantity = measure(model, rate, job);
  if (isUnmeasurable(quantity)) return unmeasured(quantity, job);
  const cost = quantity.times(rate.unitMoney);
  return isLeastUnknown(rate, job) ? { rate, quantity, cost, open: unknownLeast(job) } : { rate, quantity, cost };
}

const unknownLeast = ({ resolution, aspect, durationSeconds }: Job): Gap => ({
  code: "least-quantity-not-recorded",
  resolution,
  aspect,
  durationSeconds,
});

/** A price that is known to have been another one before its first day: on such a day there is one, and no figure of it. */
function earlierPrice(
  model: CatalogueModel,
  meter: Meter,
  part: string | undefined,
  job: Job,
  on: string,
): Gap | undefined {
  const [next] = model.ratesOf[meter]
    .filter(
      (rate) =>
        rate.before &&
        rate.part === part &&
        rate.supersededOn === undefined &&
        on < rate.effectiveFrom &&
        rate.matches(job),
    )
    .sort((a, b) => compareText(a.effectiveFrom, b.effectiveFrom));
  return (
    next && {
      code: "earlier-price-not-recorded",
      from: next.effectiveFrom,
      ...firstPage(model.provider, next.sourceIds),
    }
  );
}

function minimumCharge(model: CatalogueModel, job: Job, on: string, metered: Decimal): MinimumCharge | undefined {
  const minimum = model.minimums.find((entry) => holdsOn(entry, on) && entry.matches(job));
  if (!minimum || minimum.money.lte(metered)) return undefined;
  const { id, money, verifiedOn, sourceIds } = minimum;
  return { id, least: money, added: money.minus(metered), verifiedOn, sourceIds };
}

/**
 * Charges one generation in the provider's currency: every meter that applies, summed, and lifted to the
 * minimum where there is one. 5 s at 5 credits a second and $0.01 a credit: one charge of $0.25.
 * A charge without a published figure is returned in `unpriced`, never as 0.
 */
export function chargeGeneration(model: CatalogueModel, job: Job, on: string): GenerationCharges {
  const charges: Charge[] = [];
  const unpriced: Gap[] = [];
  let cost = zero;
  for (const charged of model.charges) {
    const charge = chargeMeter(model, charged, job, on);
    if (!charge) continue;
    if ("code" in charge) {
      unpriced.push(charge);
      continue;
    }
    charges.push(charge);
    if (charge.open) unpriced.push(charge.open);
    cost = cost.plus(charge.cost);
  }
  const minimum = model.minimums.length > 0 ? minimumCharge(model, job, on, cost) : undefined;
  if (minimum) cost = cost.plus(minimum.added);
  return { job, charges, minimum, cost, unpriced };
}
