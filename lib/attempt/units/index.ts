/** The registry of unit models: how each quantity of the schema is counted. A missing one is a type error. */
import type { CatalogueModel, CatalogueRate } from "../../catalogue";
import { isTimeSpan } from "../../catalogue/unit-price";
import { decimal, type Decimal } from "../../numbers/decimal";
import type { Job } from "../../catalogue/job";
import type { UnitKind } from "../../catalogue/schema";
import { isUnmeasurable, type Unmeasurable } from "./quantity";
import { countedJob, leastQuantity } from "./least";
import { frame, imageTokens, pixelVolume, tableTokens } from "./resolution";
import { second } from "./second";
import { clip, image } from "./task";
import type { QuantityOf, UnitModel } from "./unit-model";

const unitModels: { [Of in QuantityOf]: UnitModel<Of> } = {
  seconds: second,
  clips: clip,
  images: image,
  frames: frame,
  "pixel-volume": pixelVolume,
  "table-tokens": tableTokens,
  "image-tokens": imageTokens,
};

const unitModelOf = (rate: CatalogueRate) => unitModels[rate.quantity.of] as UnitModel<QuantityOf>;

/**
 * How much a generation uses of what a rate prices, shaped as billed: 40 s in steps of 30 s are 60 s, and one minute
 * where the price is a minute's.
 */
export function measure({ model }: CatalogueModel, rate: CatalogueRate, job: Job): Decimal | Unmeasurable {
  const counted = unitModelOf(rate).measure({ model, job: countedJob(rate, job), quantity: rate.quantity });
  if (isUnmeasurable(counted)) return counted;
  const billed = leastQuantity(rate, job, counted);
  return isTimeSpan(rate.per) ? billed.div(decimal(rate.per)) : billed;
}

/** The unit that a rate's line belongs to: its credit, its sound, or what it counts. */
export function unitOf(rate: CatalogueRate): UnitKind {
  if (rate.denomination === "credit") return "credit";
  return rate.meter === "audio" ? "audio" : unitModelOf(rate).unit;
}

/** What a rate counts, in the singular: "s", "minute", "clip", "token". */
export function nounOf(rate: CatalogueRate): string {
  if (rate.per === "60") return "minute";
  return rate.per === "3600" ? "hour" : unitModelOf(rate).noun(rate.quantity);
}
