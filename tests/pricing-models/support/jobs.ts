/** Every job that a model can be asked for, by enumeration over what its own constraints offer. */
import type { CatalogueModel } from "@/lib/catalogue";
import { decimal, plain, zero, type Decimal } from "@/lib/numbers/decimal";
import { refusalOf } from "@/lib/attempt/lengths";
import type { Job } from "@/lib/catalogue/job";
import type { Mode, Model } from "@/lib/catalogue/schema";
import { conditionedEntries, edges, listed } from "./conditions";

type Setting = Omit<Job, "durationSeconds">;
type Input = Pick<Job, "images" | "inputVideoSeconds" | "hasInputVideo">;

/** Stands for any length where none is published. */
const sampleSeconds = decimal("5");
/** The least difference in seconds that a workflow can express. */
const leastSeconds = "0.001";

/** Modes that start from a video, as in `lib/generations/offer.ts`. */
export const takesVideo = (mode: Mode): boolean => mode === "video-to-video" || mode === "extend";

const imagesNeeded: Partial<Record<Mode, string>> = { "image-to-video": "1", "first-last-frame": "2" };

function distinct(values: readonly Decimal[]): Decimal[] {
  return [...new Map(values.map((value) => [plain(value), value])).values()];
}

/** Every way to take one value for each key. */
function combinations<T extends object>(choices: { [Key in keyof T]: readonly T[Key][] }): T[] {
  const entries = Object.entries<readonly unknown[]>(choices);
  const rows = entries.reduce<object[]>(
    (partial, [key, values]) => partial.flatMap((row) => values.map((value) => ({ ...row, [key]: value }))),
    [{}],
  );
  return rows as T[];
}

function imageCounts(model: Model, mode: Mode, hasInputVideo: boolean): Decimal[] {
  const { maxImages } = model.constraints;
  const reference = mode === "reference-to-video" && !hasInputVideo ? "1" : "0";
  const least = decimal(imagesNeeded[mode] ?? reference);
  const most = maxImages === "unknown" ? undefined : decimal(String(maxImages));
  const counts = edges(model, "images", "1").filter((count) => count.gte(least) && (!most || count.lte(most)));
  return distinct([least, ...counts]);
}

/** Whether some figure counts the input video: then the engine asks for its length before it prices an extension. */
const countsInput = ({ rates, gaps }: Model): boolean =>
  gaps.some(({ meter }) => meter === "input-video") ||
  rates.some(({ meter, quantity }) => meter === "input-video" || ("from" in quantity && quantity.from !== "output"));

function inputVideoLengths(model: Model): Decimal[] {
  const followed = model.constraints.durations.flatMap((rule) => {
    if (rule.kind !== "follows-input") return [];
    return rule.max === "unknown" ? [decimal(rule.min)] : [decimal(rule.min), decimal(rule.max)];
  });
  const sums = edges(model, "inputAndOutputSeconds", leastSeconds).map((sum) => sum.minus(sampleSeconds));
  const lengths = [sampleSeconds, ...followed, ...edges(model, "inputVideoSeconds", leastSeconds), ...sums];
  return distinct(lengths.filter((length) => length.gt(zero)));
}

/** What is put in beside the prompt: none, images, or videos of telling lengths. */
function inputs(model: Model, mode: Mode): Input[] {
  const withVideo = (lengths: readonly Decimal[]): Input[] =>
    combinations<Input>({ images: imageCounts(model, mode, true), inputVideoSeconds: lengths, hasInputVideo: [true] });
  const lengths = inputVideoLengths(model);
  if (mode === "video-to-video" || (mode === "extend" && countsInput(model))) return withVideo(lengths);
  if (mode === "extend") return withVideo([zero, ...lengths]);
  const without = combinations<Input>({
    images: imageCounts(model, mode, false),
    inputVideoSeconds: [zero],
    hasInputVideo: [false],
  });
  return mode === "reference-to-video" ? [...without, ...withVideo(lengths)] : without;
}

const named = (model: Model, key: "aspect" | "fps"): string[] =>
  conditionedEntries(model).flatMap(({ when }) => listed(when[key]));

/** All shapes where the price or a limit can depend on the shape, otherwise the first stands for all. */
function aspects(model: Model): string[] {
  const { aspects: offered, pixelSizes } = model.constraints;
  const matters =
    pixelSizes !== undefined ||
    named(model, "aspect").length > 0 ||
    model.rates.some(({ quantity }) => quantity.of === "pixel-volume");
  if (offered === "unknown") return [...new Set(["16:9", ...named(model, "aspect")])];
  return matters ? offered : offered.slice(0, 1);
}

function frameRates(model: Model): (string | undefined)[] {
  const { fps } = model.constraints;
  if (fps === "unknown") return [undefined, ...new Set(named(model, "fps"))];
  return named(model, "fps").length > 0 ? fps : fps.slice(0, 1);
}

const sounds: Record<Model["constraints"]["audio"], Job["audio"][]> = {
  optional: ["off", "on"],
  always: ["on"],
  never: ["off"],
  unknown: ["off"],
};

function settings(model: Model): Setting[] {
  const { resolutions, audio, tiers } = model.constraints;
  const choices = Object.fromEntries(model.options.map((option) => [option.name, option.choices]));
  return model.modes.flatMap((mode) =>
    combinations<{ input: Input; setting: Omit<Setting, keyof Input | "fps">; fps: string | undefined }>({
      input: inputs(model, mode),
      setting: combinations({
        mode: [mode],
        resolution: resolutions === "unknown" ? ["unknown" as const] : resolutions,
        aspect: aspects(model),
        audio: sounds[audio],
        tier: tiers,
        options: combinations<Record<string, string>>(choices),
      }),
      fps: frameRates(model),
    }).map(({ input, setting, fps }) => ({ ...setting, ...input, ...(fps === undefined ? {} : { fps }) })),
  );
}

/** The lengths to try in a setting; undefined where no durations entry holds. */
function lengthsOf(model: CatalogueModel, setting: Setting): readonly Decimal[] | undefined {
  const unsized = { ...setting, durationSeconds: sampleSeconds };
  const lengths = model.durationRules.find((rule) => rule.matches(unsized))?.lengths;
  if (!lengths) return undefined;
  if (lengths.kind === "choices") return lengths.seconds;
  if (lengths.kind === "as-asked") {
    const turns = edges(model.model, "durationSeconds", leastSeconds).filter((length) => length.gt(zero));
    return distinct([sampleSeconds, ...turns]);
  }
  const given = setting.inputVideoSeconds;
  if (lengths.max && given.gt(lengths.max)) return [];
  return [given.lt(lengths.min) ? lengths.min : given];
}

type Enumeration = {
  /** Jobs inside the model's own vocabulary, refused ones included. */
  askable: Job[];
  /** Jobs that the provider takes. */
  offered: Job[];
  /** Settings for which the model names no length. */
  withoutLength: Setting[];
};

function enumerate(model: CatalogueModel): Enumeration {
  const askable: Job[] = [];
  const withoutLength: Setting[] = [];
  for (const setting of settings(model.model)) {
    const lengths = lengthsOf(model, setting);
    if (lengths) askable.push(...lengths.map((durationSeconds) => ({ ...setting, durationSeconds })));
    else withoutLength.push(setting);
  }
  return { askable, withoutLength, offered: askable.filter((job) => !refusalOf(model, job)) };
}

const enumerated = new WeakMap<CatalogueModel, Enumeration>();

/** Enumerates once a model: several rules walk the same thousands of jobs. */
export function jobsOf(model: CatalogueModel): Enumeration {
  const known = enumerated.get(model);
  if (known) return known;
  const found = enumerate(model);
  enumerated.set(model, found);
  return found;
}

/** A job in words, so that its condition can be found in the file. */
export function describeJob(job: Setting & { durationSeconds?: Decimal }): string {
  const chosen = Object.entries(job.options).map(([name, choice]) => `${name} ${choice}`);
  return [
    job.mode,
    job.resolution === "unknown" ? "unknown resolution" : job.resolution,
    job.aspect,
    `audio ${job.audio}`,
    `tier ${job.tier}`,
    ...(job.fps === undefined ? [] : [`${job.fps} fps`]),
    ...(job.durationSeconds === undefined ? [] : [`${plain(job.durationSeconds)} s`]),
    ...(job.images.gt(zero) ? [`${plain(job.images)} input image(s)`] : []),
    job.hasInputVideo ? `${plain(job.inputVideoSeconds)} s of input video` : "no input video",
    ...chosen,
  ].join(", ");
}
