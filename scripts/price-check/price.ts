/** What the catalogue asks for one listed unit of a job. */
import type { CatalogueModel, CatalogueRate } from "@/lib/catalogue";
import type { Job } from "@/lib/catalogue/job";
import { selectRate } from "@/lib/catalogue/rates";
import { chargeGeneration } from "@/lib/attempt/charges";
import { nounOf } from "@/lib/attempt/units";
import { count, decimal, one, sum, type Decimal } from "@/lib/numbers/decimal";
import type { Unit } from "./listing";

/** Money for so many listed units, told apart so that nothing is divided before it is compared. */
type Asking = { rates: readonly CatalogueRate[]; money: Decimal; units: Decimal };

/** How many listed units one unit of the rate is: a price a minute is one of 60 s. Nothing where it counts something else. */
function unitsIn(rate: CatalogueRate, unit: Unit): Decimal | undefined {
  if (rate.quantity.of === "seconds") return unit === "second" ? timeIn(rate) : undefined;
  if (rate.quantity.of === "clips") return unit === "clip" ? one : undefined;
  if (rate.quantity.of === "images") return unit === "image" ? one : undefined;
  return unit === "token" && nounOf(rate) === "token" ? one : undefined;
}

const timeIn = ({ per }: CatalogueRate): Decimal => (per === "60" || per === "3600" ? decimal(per) : one);

/** The clip, with its sound and what is charged on top of it. */
const ofTheClip = ["output", "audio", "surcharge"] as const;

function askingForClip(model: CatalogueModel, job: Job, unit: Unit, on: string): Asking | undefined {
  const rates = ofTheClip.flatMap((meter) => {
    if (meter === "audio" && job.audio === "off") return [];
    return selectRate(model, meter, job, on) ?? [];
  });
  const output = rates.find(({ meter }) => meter === "output");
  if (!output) return undefined;
  const units = rates.length === 1 ? unitsIn(output, unit) : undefined;
  if (units) return { rates, money: output.unitMoney, units };
  return askingForLength(model, job, unit, on);
}

/** By the whole bill of the clip: 1.40 for 10 s where the list has a price a second and the catalogue one a clip. */
function askingForLength(model: CatalogueModel, job: Job, unit: Unit, on: string): Asking | undefined {
  if (unit !== "second" && unit !== "clip") return undefined;
  const { charges, unpriced } = chargeGeneration(model, job, on);
  if (unpriced.length > 0) return undefined;
  const clip = charges.filter(({ rate }) => ofTheClip.some((meter) => meter === rate.meter));
  return {
    rates: clip.map(({ rate }) => rate),
    money: sum(clip.map(({ cost }) => cost)),
    units: unit === "clip" ? count(1) : job.durationSeconds,
  };
}

/** What is asked for an input image, where images are charged by themselves. */
function askingForImage(model: CatalogueModel, job: Job, on: string): Asking | undefined {
  const rate = selectRate(model, "input-image", job, on);
  const units = rate && unitsIn(rate, "image");
  return rate && units && { rates: [rate], money: rate.unitMoney, units };
}

/** What the catalogue asks for a listed unit of a job on a day; nothing where it has no price for that. */
export const askingFor = (model: CatalogueModel, job: Job, unit: Unit, on: string): Asking | undefined =>
  unit === "image" ? askingForImage(model, job, on) : askingForClip(model, job, unit, on);
