/** A line of the bill as one plain sentence with its numbers. */
import type { Charge } from "../../attempt/charges";
import type { Line, Part } from "../../attempt/lines";
import { nounOf } from "../../attempt/units";
import { countedJob, isLeastQuantity } from "../../attempt/units/least";
import { addsSound } from "../../attempt/units/audio";
import { pixels } from "../../attempt/units/resolution";
import type { CatalogueModel, CatalogueRate } from "../../catalogue";
import type { Job } from "../../catalogue/job";
import { decimal, plain, type Decimal } from "../../numbers/decimal";
import { mapEach } from "../../numbers/list";
import { meterWords } from "../../words/catalogue";
import { formatPrice, formatQuantity, plural, sentenceCase } from "../../words/format";

type PricedPart = Extract<Part, { charge: Charge }>;
type Climb = NonNullable<PricedPart["climb"]>;

/** What a line is called: the meter, or what its step adds. */
export function labelOf({ subject }: Line): string {
  switch (subject.of) {
    case "named":
      return subject.label;
    case "meter":
      return `${meterWords[subject.meter]}${subject.silent ? ", silent" : ""}`;
    case "audio":
      return "Audio";
    case "resolution":
      return `Resolution ${subject.resolution}`;
    case "options":
      return subject.added.map(([name, choice]) => `${optionName(name)} ${choice}`).join(", ") || "Option";
    case "minimum":
      return "Minimum charge";
  }
}

const optionName = (name: string): string => {
  const words = name.replace(/-/g, " ");
  return /^(hdr|exr)$/.test(name) ? name.toUpperCase() : sentenceCase(words);
};

const thousands: Partial<Record<CatalogueRate["per"], string>> = { "1000": "a thousand", "1000000": "a million" };
const creditName = ({ credit }: CatalogueModel): string => credit?.name ?? "credit";

/** One unit's price in words: "$0.20 a second", "5 credits a second", "$7.00 a million tokens". */
export function priceInWords(model: CatalogueModel, rate: CatalogueRate, unit: Decimal): string {
  const noun = nounOf(rate) === "s" ? "second" : nounOf(rate);
  const many = thousands[rate.per];
  const each = many ? `${many} ${noun}s` : `${/^(image|hour)$/.test(noun) ? "an" : "a"} ${noun}`;
  const amount = many ? unit.times(decimal(rate.per)) : unit;
  if (rate.denomination === "credit") return `${plural(plain(amount), creditName(model))} ${each}`;
  return `${formatPrice(amount, rate.denomination)} ${each}`;
}

const creditSum = (model: CatalogueModel, charge: Charge, added: Decimal): string =>
  charge.rate.denomination === "credit"
    ? ` = ${plural(formatQuantity(charge.quantity.times(added), 6), creditName(model))} at ${formatPrice(charge.rate.worth, model.provider.currency)}`
    : "";

/** How the quantity came about: "8 s", "1 clip", "864 × 496 × 24 × 5 s / 1024 = 50,220 tokens". */
function quantityInWords(model: CatalogueModel, { rate, quantity }: Charge, made: Job): string {
  const job = countedJob(rate, made);
  const billed = formatQuantity(quantity, 6);
  const noun = nounOf(rate);
  const counted = noun === "s" ? `${billed} s` : plural(billed, noun);
  if (isLeastQuantity(rate, made, quantity)) return `${counted}, the least with an input video,`;
  const least = job === made ? "" : `, with at least ${plain(job.inputVideoSeconds)} s of input counted,`;
  return `${countedInWords(model, rate, job, counted)}${least}`;
}

/** A factor on what is counted, where there is one: " × 0.6". */
const factorInWords = ({ times }: CatalogueRate["quantity"]): string => (times === undefined ? "" : ` × ${times}`);

/** What a quantity is the product of, where it is one: "864 × 496 × 24 fps × 5 s / 1024". */
function productInWords(model: CatalogueModel, rule: CatalogueRate["quantity"], job: Job): string | undefined {
  if (rule.of === "pixel-volume") {
    const size = pixels(model.model, job);
    return (
      size && `${size.width} × ${size.height} × ${job.fps} fps × ${secondsInWords(job, rule.from)} / ${rule.divisor}`
    );
  }
  if (rule.of === "table-tokens")
    return `${secondsInWords(job, rule.from)} × ${formatQuantity(tokensPerSecond(rule, job))} tokens`;
  return rule.of === "image-tokens"
    ? `${plural(plain(job.images), "image")} × ${formatQuantity(rule.tokensPerImage)} tokens`
    : undefined;
}

function countedInWords(model: CatalogueModel, rate: CatalogueRate, job: Job, counted: string): string {
  const { quantity: rule } = rate;
  const product = productInWords(model, rule, job);
  if (product) return `${product}${factorInWords(rule)} = ${counted}`;
  if (
    rule.of === "seconds" &&
    (rule.times || rule.after || rule.step || rule.minimum || rule.cap || rule.from !== "output")
  ) {
    return `${counted} billed (${shapingInWords(job, rule)})`;
  }
  if (rule.of === "images" && rule.after) return `${counted} beyond the first ${rule.after}`;
  return counted;
}

const tokensPerSecond = (
  rule: Extract<CatalogueRate["quantity"], { of: "table-tokens" }>,
  { resolution }: Job,
): string => (resolution === "unknown" ? undefined : rule.tokensPerSecond[resolution]) ?? "0";

const secondsInWords = (job: Job, from: "output" | "input" | "input-and-output"): string =>
  from === "output"
    ? `${plain(job.durationSeconds)} s`
    : from === "input"
      ? `${plain(job.inputVideoSeconds)} s of input`
      : `(${plain(job.inputVideoSeconds)} + ${plain(job.durationSeconds)}) s`;

function shapingInWords(job: Job, rule: Extract<CatalogueRate["quantity"], { of: "seconds" }>): string {
  const parts = [`${secondsInWords(job, rule.from)}${factorInWords(rule)}`];
  if (rule.step) parts.push(`rounded up to ${rule.step === "1" ? "whole seconds" : `steps of ${rule.step} s`}`);
  if (rule.minimum) parts.push(`at least ${rule.minimum} s`);
  if (rule.cap) parts.push(`at most ${rule.cap} s`);
  if (rule.after) parts.push(`beyond the first ${rule.after} s`);
  return parts.join(", ");
}

/** The reference price: "8 s at $0.20 a second", "5 s at 5 credits a second = 25 credits at $0.01". */
const base = (model: CatalogueModel, { charge, added, made }: PricedPart): string =>
  `${quantityInWords(model, charge, made)} at ${priceInWords(model, charge.rate, added)}${creditSum(model, charge, added)}`;

/** What a step adds: "8 s at $0.20 a second more for 4k instead of 720p". */
function step(model: CatalogueModel, { charge, added, made }: PricedPart, { unit, from, to }: Climb): string {
  const climbed = unit === "resolution" && to.resolution !== from.resolution;
  const reason = climbed
    ? ` for ${to.resolution} instead of ${from.resolution}`
    : unit === "audio" && addsSound(from, to)
      ? " with sound"
      : "";
  return `${quantityInWords(model, charge, made)} at ${priceInWords(model, charge.rate, added)} more${reason}${creditSum(model, charge, added)}`;
}

function partInWords(model: CatalogueModel, part: Part): string {
  if ("minimum" in part) return `at least ${formatPrice(part.minimum.least, model.provider.currency)} a generation`;
  return part.climb ? step(model, part, part.climb) : base(model, part);
}

/** The rule of a line: "6 s at $0.20 a second; 4 s at ...", or "2 generations, each 5 s at ..." where they are alike. */
export function explain(model: CatalogueModel, { parts }: Line): string {
  const known = new Map<Part, string>();
  const [first, ...others] = mapEach(parts, (part) => {
    const words = known.get(part) ?? partInWords(model, part);
    known.set(part, words);
    return words;
  });
  if (others.length === 0) return first;
  if (others.every((text) => text === first)) return `${parts.length} generations, each ${first}`;
  return [first, ...others].join("; ");
}
