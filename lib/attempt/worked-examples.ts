/** The provider's own sums, run through the engine: what is printed beside what is calculated. */
import { inCreditsOf } from "../catalogue/credit";
import type { Catalogue, CatalogueModel } from "../catalogue";
import type { ExampleCount, KnownModels } from "../catalogue/known";
import { chargeGeneration } from "./charges";
import { count, decimal, larger, one, sum, zero, type Decimal } from "../numbers/decimal";
import { startsFromVideo } from "./offer";
import type { Job } from "../catalogue/job";
import type { WorkedExample } from "../catalogue/schema";
import type { Gap } from "./remarks";
import { nounOf } from "./units";

/**
 * What an example leaves out is the least that can be asked for: lowest resolution, first tier, first choices.
 *
 * @public
 */
export function exampleJob(
  { model, resolutions, defaultOptions, defaultFps }: CatalogueModel,
  { job }: WorkedExample,
): Job {
  const { audio, tiers } = model.constraints;
  const input = decimal(job.inputVideoSeconds);
  return {
    mode: job.mode,
    resolution: job.resolution ?? (resolutions === "unknown" ? "unknown" : resolutions[0]),
    aspect: job.aspect,
    audio: audio === "always" ? "on" : job.audio,
    tier: job.tier ?? tiers[0],
    fps: job.fps ?? defaultFps,
    durationSeconds: decimal(job.durationSeconds),
    images: count(job.images),
    inputVideoSeconds: input,
    hasInputVideo: input.gt(zero) || startsFromVideo(job.mode),
    options: { ...defaultOptions, ...job.options },
  };
}

type Sums = { cost: Decimal; credits: Decimal | undefined; tokens: Decimal; unpriced: Gap[] };

/** What the engine makes of it: money, the credits of that money at list price, and the tokens of all its lines. */
function sumsOf(model: CatalogueModel, job: Job, on: string): Sums {
  const { cost, charges, unpriced } = chargeGeneration(model, job, on);
  const tokens = charges.filter(({ rate }) => nounOf(rate) === "token").map(({ quantity }) => quantity);
  return {
    cost,
    credits: model.credit && inCreditsOf(model.credit, cost),
    tokens: sum(tokens),
    unpriced,
  };
}

/** True within half of the last printed digit: 0.35 prints 0.345 to 0.355. */
function prints(printed: string, exact: Decimal): boolean {
  const decimals = printed.split(".")[1]?.length ?? 0;
  const half = decimal(`0.${"0".repeat(decimals)}5`);
  return exact.minus(decimal(printed)).abs().lte(half);
}

type Figure = "cost" | "credits" | "tokens";
const figures: readonly Figure[] = ["cost", "credits", "tokens"];

/**
 * Each figure that an example prints, with what the engine makes of it. Not rounded up or stitched on the way.
 *
 * @public
 */
export function checkExample(model: CatalogueModel, example: WorkedExample) {
  const sums = sumsOf(model, exampleJob(model, example), example.on);
  const checked = figures.flatMap((figure) => {
    const printed = example.expected[figure];
    const calculated = sums[figure];
    if (printed === undefined) return [];
    return [{ figure, printed, calculated, agrees: calculated !== undefined && prints(printed, calculated) }];
  });
  return {
    checked,
    unpriced: sums.unpriced,
    reproduced: sums.unpriced.length === 0 && checked.every(({ agrees }) => agrees),
  };
}

/**
 * How many of the provider's own worked examples the engine reproduces: "17 of 17". Sums of others and measured bills
 * do not count; a published sum that contradicts the published price counts as not reproduced.
 */
function reproducedCount(model: CatalogueModel): ExampleCount {
  const own = model.model.workedExamples.filter(({ kind }) => kind === "published");
  return { all: own.length, reproduced: own.filter((example) => checkExample(model, example).reproduced).length };
}

/**
 * The catalogue whose models know that count: no plan changes it, so it is made once, and not before it is asked for. An
 * engine that is given it as data need not count.
 */
export function withExamples(catalogue: Catalogue): Catalogue {
  for (const model of catalogue.models) {
    let counted: ExampleCount | undefined;
    Object.defineProperty(model, "examples", { enumerable: true, get: () => (counted ??= reproducedCount(model)) });
  }
  return catalogue;
}

/** What is known of each model with that count. */
export const knownWithExamples = (known: KnownModels, { find }: Catalogue): KnownModels =>
  Object.fromEntries(
    Object.entries(known).map(([key, beside]) => {
      const examples = find(key)?.examples;
      return [key, examples ? { ...beside, examples } : beside];
    }),
  );

/** How an example came out, the worst first. */
export const exampleVerdicts = ["off", "not-priced", "last-digit", "reproduced"] as const;
export type ExampleVerdict = (typeof exampleVerdicts)[number];

/** The engine's figure less the printed one, and what share of the printed one that is, whichever way it goes. */
function differenceOf({ figure, printed, calculated }: ReturnType<typeof checkExample>["checked"][number]) {
  const exact = decimal(printed);
  const by = calculated?.minus(exact);
  return { figure, printed, calculated, by, share: by && shareOf(by.abs(), exact) };
}

/** Of a printed nothing, anything is all of it. */
const shareOf = (by: Decimal, printed: Decimal): Decimal =>
  by.eq(zero) ? zero : printed.eq(zero) ? one : by.div(printed);

/**
 * How an example came out. `not-priced`: the engine lacks a figure that is printed, or has a price for a part only;
 * `reproduced`: every figure to the last of its digits; `last-digit`: each within half a unit of the last digit that is
 * printed, as a sum that was rounded is; else `off`, whatever the reason that is on record. `share` is that of the figure
 * that is furthest off: 0.35154 for a printed 0.35 is `last-digit`, 97,200 tokens for a printed 97,000 are `off` by 0.2 %.
 */
export function judgeExample(model: CatalogueModel, example: WorkedExample) {
  const { checked, unpriced, reproduced } = checkExample(model, example);
  const judged = checked.map(differenceOf);
  const lacks = unpriced.length > 0 || judged.length === 0 || judged.some(({ by }) => by === undefined);
  const share = judged.reduce((most, { share: own }) => larger(most, own ?? zero), zero);
  return { verdict: verdictOf({ lacks, share, reproduced }), figures: judged, share, unpriced };
}

type Found = { lacks: boolean; share: Decimal; reproduced: boolean };

function verdictOf({ lacks, share, reproduced }: Found): ExampleVerdict {
  if (lacks) return "not-priced";
  if (share.eq(zero)) return "reproduced";
  return reproduced ? "last-digit" : "off";
}
