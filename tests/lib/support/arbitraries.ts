/** Arbitrary questions to real models: whatever a link can ask, mostly of what the model offers. */
import { certainties } from "@/lib/ask/plan";
import fc from "fast-check";
import type { CatalogueModel } from "@/lib/catalogue";
import { catalogue } from "@/lib/data";
import { decimal, plain } from "@/lib/numbers/decimal";
import { displayCurrencies } from "@/lib/catalogue/exchange";
import { modes, resolutions } from "@/lib/catalogue/vocabulary";
import { extraFields, extraNames, levyFields, levyNames, type ExtraName, type LevyName } from "@/lib/ask/extras";
import type { Flat } from "./flat";
import { modelOf } from "./question";

/** Models by key, so that a counterexample can be read. */
export const anyKey = fc.constantFrom(...catalogue.models.map(({ key }) => key));

/** An amount with so many decimals, in its shortest form. */
const amount = (least: number, most: number, decimals: number) =>
  fc
    .integer({ min: least * 10 ** decimals, max: most * 10 ** decimals })
    .map((units) => plain(decimal(String(units)).div(decimal(String(10 ** decimals)))));

/** Lengths as asked for: mostly whole and short, sometimes odd, seldom up to the limit. */
export const anyDuration = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 30 }).map(String) },
  { weight: 3, arbitrary: amount(1, 40, 3) },
  { weight: 1, arbitrary: amount(1, 120, 0) },
);

/** Shares of outcomes, together at most 0.95. */
const anyShares = fc
  .tuple(fc.nat(950_000), fc.nat(1_000), fc.nat(1_000), fc.boolean())
  .map(([total, first, second, none]) => {
    const millionth = (units: number) => plain(decimal(String(Math.floor(units))).div("1000000"));
    const retry = Math.floor((total * first) / 1_000);
    const moderated = Math.floor(((total - retry) * second) / 1_000);
    const timeout = total - retry - moderated;
    return none
      ? { retry: "0", moderated: "0", timeout: "0" }
      : { retry: millionth(retry), moderated: millionth(moderated), timeout: millionth(timeout) };
  });

export const anyShare = fc.oneof(
  { weight: 1, arbitrary: fc.constant("0") },
  { weight: 2, arbitrary: amount(0, 0.95, 6) },
);

const anyDay = fc
  .date({ min: new Date("2025-01-01T00:00:00Z"), max: new Date("2027-12-31T00:00:00Z"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const offeredFirst = <T>(offered: readonly T[] | "unknown", all: readonly T[]) =>
  offered === "unknown"
    ? fc.constantFrom(...all)
    : fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...offered) },
        { weight: 1, arbitrary: fc.constantFrom(...all) },
      );

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Choices beside the default ones: the default itself is never written. */
const anyOptions = ({ model }: CatalogueModel): fc.Arbitrary<Record<string, string>> =>
  fc
    .tuple(...model.options.map(({ choices }) => fc.constantFrom(...choices)))
    .map((chosen) =>
      Object.fromEntries(
        model.options.flatMap(({ name, choices }, index) =>
          chosen[index] === choices[0] ? [] : [[name, chosen[index]!] as const],
        ),
      ),
    );

const rule = optional(fc.constantFrom("billed" as const, "not-billed" as const));
const anyPolicy = fc
  .record({ failed: rule, moderated: rule, timeout: rule })
  .map((rules) => Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined)));

const anyMoney = fc
  .tuple(fc.constantFrom(...displayCurrencies), amount(0.01, 1000, 6), optional(amount(0.01, 1000, 6)))
  .map(([currency, rate, yuan]) => ({
    currency,
    fx: { ...(yuan === undefined ? {} : { CNY: yuan }), ...(currency === "USD" ? {} : { [currency]: rate }) },
  }));

const surroundings = { ...extraFields, ...levyFields };
const surroundingNames = [...extraNames, ...levyNames];

/** One field of the surroundings, up to 10,000. A zero that is the same as nothing is not written, so it is not made. */
const anyExtra = (name: ExtraName | LevyName) => {
  const { bounds, offAtZero } = surroundings[name];
  const { least, most, decimals } = bounds;
  const upTo = Math.min(Number(most), 10_000);
  return amount(Number(least), upTo, Math.min(decimals, 6)).map((text) =>
    offAtZero && text === "0" ? String(upTo) : text,
  );
};

/** What surrounds the clip: nothing, or some of it. A price of tokens comes with their number, as a link needs it. */
const anyExtras: fc.Arbitrary<Flat["extras"]> = fc.oneof(
  fc.constant({}),
  fc
    .tuple(...surroundingNames.map((name) => fc.option(anyExtra(name), { nil: undefined, freq: 1 })))
    .map((values) => new Map(surroundingNames.map((name, index) => [name, values[index]] as const)))
    .map((given) => {
      const stated = [...given].filter(([, value]) => value !== undefined);
      const priced = given.get("tokenPrice") !== undefined;
      return Object.fromEntries(stated.filter(([name]) => name !== "promptTokens" || priced));
    }),
);

/** A plan with one model in focus, as it comes out of a link, under its flat names. */
export const workflowFor = (key: string): fc.Arbitrary<Flat> => {
  const entry = modelOf(key);
  const { constraints, modes: offeredModes } = entry.model;
  return fc
    .record({
      mode: offeredFirst(offeredModes, modes),
      durationSeconds: anyDuration,
      resolution: offeredFirst(constraints.resolutions, resolutions),
      aspect: offeredFirst(constraints.aspects, ["16:9", "9:16", "1:1", "21:9", "99:1"]),
      fps: optional(offeredFirst(constraints.fps, ["24", "25", "30", "60"])),
      audio: fc.constantFrom("on" as const, "off" as const),
      images: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 15 })),
      inputVideoSeconds: fc.oneof(fc.constant("0"), amount(0, 40, 3)),
      tier: offeredFirst(constraints.tiers, ["standard", "flex"]),
      counted: fc.constantFrom("kept" as const, "kept" as const, "made" as const),
      certainty: fc.constantFrom(...certainties),
      clips: fc.oneof(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 10_000_000 })),
      shares: anyShares,
      unusable: anyShare,
      duplicates: anyShare,
      policy: anyPolicy,
      options: anyOptions(entry),
      tries: fc.integer({ min: 1, max: 10 }),
      delivery: fc.constantFrom("poll" as const, "webhook" as const),
      pollIntervalSeconds: amount(1, 3600, 3),
      latencySeconds: optional(amount(1, 86_400, 3)),
      concurrency: fc.integer({ min: 1, max: 10_000 }),
      budget: optional(amount(0, 1_000_000, 6)),
      test: optional(amount(0, 1_000_000, 6)),
      money: anyMoney,
      extras: anyExtras,
      on: fc.oneof(fc.constant("2026-11-22"), anyDay),
    })
    .map(({ shares, money, ...plainFields }) => ({ models: [key], ...plainFields, ...shares, ...money }));
};

/** Any workflow with any model in focus. */
export const anyWorkflow = anyKey.chain(workflowFor);

const keys = [
  "model",
  "mode",
  "duration",
  "resolution",
  "aspect",
  "fps",
  "audio",
  "images",
  "inputVideo",
  "tier",
  "clips",
  "retry",
  "moderated",
  "timeout",
  "unusable",
  "duplicates",
  "tries",
  "delivery",
  "poll",
  "latency",
  "concurrency",
  "budget",
  "currency",
  "test",
  "on",
  "fx.CNY",
  "fx.EUR",
  "fx.",
  "opt.hdr",
  "opt.",
  "policy.failed",
  "policy.",
  "extra.image",
  "extra.promptTokens",
  "extra.storage",
  "extra.months",
  "extra.tax",
  "extra.",
  "extra.constructor",
  "extra.__proto__",
  "constructor",
  "__proto__",
];
const junkValues = [
  "",
  " ",
  "0",
  "-1",
  "1e400",
  "NaN",
  "Infinity",
  "undefined",
  "null",
  "0.000001",
  "999999999999999999999999",
  "0.95",
  "600",
  "0.1",
  "10%",
  "1,5",
  "luma/ray-3.2",
  "luma/ray-3.2,openai/sora-2",
  "constructor",
  "on",
  "2026-02-30",
  "EUR",
  "CNY",
  "4k",
  "video-to-video",
  "\u0000",
  "<script>",
  "٣",
];

/** Whatever somebody may put behind the question mark. */
export const anyJunk = fc.array(
  fc.tuple(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: fc.string() }),
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...junkValues) },
      { weight: 2, arbitrary: fc.integer().map(String) },
      { weight: 1, arbitrary: fc.double().map(String) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
  ),
  { maxLength: 15 },
);
