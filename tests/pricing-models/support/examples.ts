/** A worked example as a job, exactly as it is written down: nothing is rounded up or stitched on the way. */
import type { CatalogModel } from "@/lib/catalog";
import { chargeGeneration } from "@/lib/charges";
import { count, decimal, plain, sum, zero, type Decimal } from "@/lib/decimal";
import { offeredLengths, refusalOf } from "@/lib/generations/durations";
import type { Job } from "@/lib/job";
import type { Model, Resolution, WorkedExample } from "@/lib/schema";
import { resolutions } from "@/lib/schema/vocabulary";
import { nounOf } from "@/lib/units";
import { takesVideo } from "./jobs";

function lowestOf({ constraints }: Model): Resolution | "unknown" {
  const offered = constraints.resolutions;
  return offered === "unknown"
    ? "unknown"
    : (resolutions.find((resolution) => offered.includes(resolution)) ?? "unknown");
}

/** What an example leaves out is the least that can be asked for: lowest resolution, first tier, first choices. */
export function jobOf({ model }: CatalogModel, { job }: WorkedExample): Job {
  const { audio, tiers, fps } = model.constraints;
  const frames = job.fps ?? (fps === "unknown" ? undefined : fps[0]);
  const input = decimal(job.inputVideoSeconds);
  return {
    mode: job.mode,
    resolution: job.resolution ?? lowestOf(model),
    aspect: job.aspect,
    audio: audio === "always" ? "on" : job.audio,
    tier: job.tier ?? tiers[0]!,
    ...(frames === undefined ? {} : { fps: frames }),
    durationSeconds: decimal(job.durationSeconds),
    images: count(job.images),
    inputVideoSeconds: input,
    hasInputVideo: input.gt(zero) || takesVideo(job.mode),
    options: { ...Object.fromEntries(model.options.map(({ name, choices }) => [name, choices[0]!])), ...job.options },
  };
}

function badLength(model: CatalogModel, job: Job): string | undefined {
  const lengths = offeredLengths(model, job);
  const asked = `${plain(job.durationSeconds)} s`;
  if (!lengths) return `no durations entry holds for its job`;
  if (lengths.kind === "as-asked") return undefined;
  if (lengths.kind === "choices") {
    const isOffered = lengths.seconds.some((length) => length.eq(job.durationSeconds));
    return isOffered
      ? undefined
      : `${asked} is not one generation here, offered are ${lengths.seconds.map(plain).join(", ")} s`;
  }
  const fits =
    job.durationSeconds.gte(lengths.min) && (lengths.max === undefined || job.durationSeconds.lte(lengths.max));
  return fits ? undefined : `${asked} is outside the lengths that follow the input`;
}

/** Why the provider would not take the example's job; undefined where it would. */
export function whyNotOffered(model: CatalogModel, job: Job, on: string): string | undefined {
  const { modes, constraints, options, status } = model.model;
  const { resolutions: offered, tiers, aspects, fps, audio } = constraints;
  const strange = Object.entries(job.options).find(
    ([name, choice]) => !options.find((option) => option.name === name)?.choices.includes(choice),
  );
  if (!modes.includes(job.mode)) return `the mode ${job.mode} is not offered`;
  if (offered === "unknown" ? job.resolution !== "unknown" : !offered.some((one) => one === job.resolution)) {
    return `the resolution ${job.resolution} is not offered`;
  }
  if (!tiers.includes(job.tier)) return `the tier ${job.tier} is not offered`;
  if (aspects !== "unknown" && !takesVideo(job.mode) && !aspects.includes(job.aspect))
    return `${job.aspect} is not offered`;
  if (job.fps !== undefined && fps !== "unknown" && !fps.includes(job.fps)) return `${job.fps} fps is not offered`;
  if (job.audio === "on" && (audio === "never" || audio === "unknown")) return `sound is not offered`;
  if (strange) return `"${strange[1]}" is no choice of an option "${strange[0]}"`;
  if (status.lastDay !== undefined && status.lastDay !== "unknown" && on > status.lastDay)
    return `the model ended on ${status.lastDay}`;
  if (status.firstDay !== undefined && on < status.firstDay) return `the model began on ${status.firstDay}`;
  return refusalOf(model, job)?.reason ?? badLength(model, job);
}

export type Sums = { cost: Decimal; credits: Decimal | undefined; tokens: Decimal; unpriced: string[] };

/** What the engine makes of it: money, the credits of that money at list price, and the tokens of all its lines. */
export function sumsOf(model: CatalogModel, job: Job, on: string): Sums {
  const { cost, charges, unpriced } = chargeGeneration(model, job, on);
  const tokens = charges.filter(({ rate }) => nounOf(rate) === "token").map(({ quantity }) => quantity);
  return {
    cost,
    credits: model.credit && cost.div(model.credit.money),
    tokens: sum(tokens),
    unpriced: unpriced.map(({ message }) => message),
  };
}

/** True within half of the last printed digit: 0.35 prints 0.345 to 0.355. */
export function prints(printed: string, exact: Decimal): boolean {
  const decimals = printed.split(".")[1]?.length ?? 0;
  const half = decimal(`0.${"0".repeat(decimals)}5`);
  return exact.minus(decimal(printed)).abs().lte(half);
}
