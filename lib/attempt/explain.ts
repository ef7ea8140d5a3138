/** A line of the bill as one plain sentence with its numbers. */
import type { CatalogModel, CatalogRate } from "../catalogue";
import type { Charge, MinimumCharge } from "./charges";
import { decimal, plain, type Decimal } from "../numbers/decimal";
import { formatPrice, formatQuantity, plural } from "../words/format";
import type { Job } from "../catalogue/job";
import type { UnitKind } from "../catalogue/schema";
import { nounOf } from "./units";
import { addsSound } from "./units/audio";
import { pixels } from "./units/resolution";

const meterLabels: Record<CatalogRate["meter"], string> = {
  output: "Video",
  "input-video": "Input video",
  "input-image": "Input images",
  audio: "Audio",
  surcharge: "Surcharge",
};

/** What a line is called: the meter, or what its step adds. */
export function labelOf(unit: UnitKind, rate: CatalogRate, job: Job, from: Job | undefined): string {
  if (from === undefined) {
    if (rate.label) return rate.label;
    const silent = rate.meter === "output" && job.audio === "off" && rate.when.audio === "off";
    return `${meterLabels[rate.meter]}${silent ? ", silent" : ""}`;
  }
  if (unit === "audio" && addsSound(from, job)) return "Audio";
  if (unit === "resolution" && job.resolution !== from.resolution) return `Resolution ${job.resolution}`;
  const added = Object.entries(job.options).filter(([name, choice]) => from.options[name] !== choice);
  return added.length > 0 ? added.map(([name, choice]) => `${optionName(name)} ${choice}`).join(", ") : "Option";
}

const optionName = (name: string): string => {
  const words = name.replace(/-/g, " ");
  return /^(hdr|exr)$/.test(name) ? name.toUpperCase() : words.charAt(0).toUpperCase() + words.slice(1);
};

/** One unit's price in words: "$0.20 a second", "5 credits a second", "$7.00 a million tokens". */
export function priceInWords(model: CatalogModel, rate: CatalogRate, unit: Decimal): string {
  const noun = nounOf(rate) === "s" ? "second" : nounOf(rate);
  const many = { "1000": "a thousand", "1000000": "a million" }[rate.per as "1000"];
  const each = many ? `${many} ${noun}s` : `${/^(image|hour)$/.test(noun) ? "an" : "a"} ${noun}`;
  const amount = many ? unit.times(decimal(rate.per)) : unit;
  if (rate.denomination === "credit") return `${plural(plain(amount), model.credit!.name)} ${each}`;
  return `${formatPrice(amount, rate.denomination)} ${each}`;
}

const creditSum = (model: CatalogModel, charge: Charge, added: Decimal): string =>
  charge.rate.denomination === "credit"
    ? ` = ${plural(formatQuantity(charge.quantity.times(added), 6), model.credit!.name)} at ${formatPrice(model.credit!.money, model.credit!.currency)}`
    : "";

/** How the quantity came about: "8 s", "1 clip", "864 × 496 × 24 × 5 s / 1024 = 50,220 tokens". */
function quantityInWords(model: CatalogModel, { rate, quantity }: Charge, job: Job): string {
  const billed = formatQuantity(quantity, 6);
  const noun = nounOf(rate);
  const counted = noun === "s" ? `${billed} s` : plural(billed, noun);
  const { quantity: rule } = rate;
  if (rule.of === "pixel-volume") {
    const size = pixels(model.model, job);
    return size
      ? `${size.width} × ${size.height} × ${job.fps} fps × ${secondsInWords(job, rule.from)} / ${rule.divisor} = ${counted}`
      : counted;
  }
  if (rule.of === "table-tokens") {
    return `${secondsInWords(job, rule.from)} × ${formatQuantity(rule.tokensPerSecond[job.resolution as "720p"] ?? "0")} tokens = ${counted}`;
  }
  if (rule.of === "seconds" && (rule.after || rule.step || rule.minimum || rule.cap || rule.from !== "output")) {
    return `${counted} billed (${shapingInWords(job, rule)})`;
  }
  if (rule.of === "images" && rule.after) return `${counted} beyond the first ${rule.after}`;
  return counted;
}

const secondsInWords = (job: Job, from: "output" | "input" | "input-and-output"): string =>
  from === "output"
    ? `${plain(job.durationSeconds)} s`
    : from === "input"
      ? `${plain(job.inputVideoSeconds)} s of input`
      : `(${plain(job.inputVideoSeconds)} + ${plain(job.durationSeconds)}) s`;

function shapingInWords(job: Job, rule: Extract<CatalogRate["quantity"], { of: "seconds" }>): string {
  const parts = [secondsInWords(job, rule.from)];
  if (rule.step) parts.push(`rounded up to ${rule.step === "1" ? "whole seconds" : `steps of ${rule.step} s`}`);
  if (rule.minimum) parts.push(`at least ${rule.minimum} s`);
  if (rule.cap) parts.push(`at most ${rule.cap} s`);
  if (rule.after) parts.push(`beyond the first ${rule.after} s`);
  return parts.join(", ");
}

/** The reference price: "8 s at $0.20 a second", "5 s at 5 credits a second = 25 credits at $0.01". `made`: what is billed. */
export const explainBase = (model: CatalogModel, charge: Charge, unit: Decimal, made: Job): string =>
  `${quantityInWords(model, charge, made)} at ${priceInWords(model, charge.rate, unit)}${creditSum(model, charge, unit)}`;

/** A step of a price: from one job to the next, for the job that is made. */
type Climb = { unit: UnitKind; from: Job; job: Job; made: Job };

/** What a step adds: "8 s at $0.20 a second more for 4k instead of 720p". */
export function explainStep(
  model: CatalogModel,
  charge: Charge,
  added: Decimal,
  { unit, from, job, made }: Climb,
): string {
  const climbed = unit === "resolution" && job.resolution !== from.resolution;
  const reason = climbed
    ? ` for ${job.resolution} instead of ${from.resolution}`
    : unit === "audio" && addsSound(from, job)
      ? " with sound"
      : "";
  return `${quantityInWords(model, charge, made)} at ${priceInWords(model, charge.rate, added)} more${reason}${creditSum(model, charge, added)}`;
}

/** Why the minimum applies: "at least $0.56 a generation". */
export const explainMinimum = (model: CatalogModel, minimum: MinimumCharge): string =>
  `at least ${formatPrice(minimum.least, model.provider.currency)} a generation`;
