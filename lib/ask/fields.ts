/**
 * The one table of what can be asked: key of the query string, bounds, default, choices. Reading, writing, the form, the
 * description of the API and the documentation of the query string come from it; `means.ts` says what each means.
 */
import { displayCurrencies } from "../catalogue/exchange";
import { clipSeconds, modes, resolutions } from "../catalogue/vocabulary";
import { isDay } from "../numbers/days";
import { readAmount, readShare, refuse, type Bounds, type Read } from "./amount";
import { extraFields, extraNames, levyFields, levyNames } from "./extras";
import { issueMessages } from "./issues";
import { mostClips, mostShare, mostTries } from "./limits";
import { certainties, type Clip, type Month, type Plan } from "./plan";

export type { Read } from "./amount";

/** What a value looks like: what a form offers, and what the description of the API says of it. */
export type Shape =
  | { kind: "choice"; choices: readonly string[] }
  | { kind: "amount" | "share"; bounds: Bounds }
  | { kind: "whole"; least: number; most: number }
  | { kind: "pattern"; pattern: RegExp; example: string }
  | { kind: "day" };

/** A decimal as a pattern: `8`, `0.5`, `.5`. */
export const decimalText = "^(\\d+(\\.\\d*)?|\\.\\d+)$";

export type Field<T> = {
  key: string;
  /** What it is where nothing is said. */
  fallback: T;
  shape: Shape;
  read: (text: string) => Read<Exclude<T, undefined>>;
};

function choice<const T extends string>(key: string, choices: readonly T[], fallback: T): Field<T> {
  return {
    key,
    fallback,
    shape: { kind: "choice", choices },
    read: (text) => {
      const value = choices.find((candidate) => candidate === text);
      return value === undefined ? refuse("not-one-of", issueMessages.notOneOf(choices)) : { value };
    },
  };
}

/** A choice among numbers, which the plan has as numbers. */
function numberChoice<const T extends number>(key: string, choices: readonly T[], fallback: T): Field<T> {
  const words = choices.map(String);
  return {
    key,
    fallback,
    shape: { kind: "choice", choices: words },
    read: (text) => {
      const value = choices.find((candidate) => String(candidate) === text);
      return value === undefined ? refuse("not-one-of", issueMessages.notOneOf(words)) : { value };
    },
  };
}

const amount = <T extends string | undefined>(key: string, bounds: Bounds, fallback: T): Field<string | T> => ({
  key,
  fallback,
  shape: { kind: "amount", bounds },
  read: (text) => readAmount(text, bounds),
});

const shares: Bounds = { least: "0", most: mostShare, decimals: 6, example: "0.1" };

const share = (key: string, fallback: string): Field<string> => ({
  key,
  fallback,
  shape: { kind: "share", bounds: shares },
  read: (text) => readShare(text, shares),
});

function whole(key: string, [least, most]: readonly [number, number], fallback: number): Field<number> {
  return {
    key,
    fallback,
    shape: { kind: "whole", least, most },
    read: (text) => {
      if (!/^\d{1,15}$/.test(text))
        return refuse("not-a-whole-number", issueMessages.notAWholeNumber(String(fallback || 1)));
      const value = Number(text);
      return value < least || value > most
        ? refuse("out-of-range", issueMessages.outOfRange(String(least), String(most)))
        : { value };
    },
  };
}

const pattern = (key: string, form: RegExp, example: string, fallback: string): Field<string> => ({
  key,
  fallback,
  shape: { kind: "pattern", pattern: form, example },
  read: (text) => (form.test(text) ? { value: text } : refuse("not-one-of", issueMessages.notOneOf([example]))),
});

/** Reads a day of the calendar. */
const readDay = (text: string): Read<string> =>
  isDay(text) ? { value: text } : refuse("not-a-day", issueMessages.notADay());

const rate: Bounds = { least: "0.000001", most: "1000000", decimals: 6, example: "7.1" };

/** An exchange rate, `fx.<CUR>`: units of a currency for one US dollar. */
export const exchangeRateField = amount("fx", rate, undefined);

/** Reads an exchange rate. What is wrong with it is said with an example of its size: 157.5 for yen. */
export const readRate = (text: string, example = rate.example): Read<string> => readAmount(text, { ...rate, example });

const seconds: Bounds = { least: "0.1", most: "86400", decimals: 3, example: "10", unit: "second" };
const sum: Bounds = { least: "0", most: "1000000000000", decimals: 6, example: "500", unit: "money" };

/** A table of fields: one for each part of what is asked. */
export type FieldsOf<Part> = { readonly [Name in keyof Part]-?: Field<Part[Name]> };

/** What one clip is. In the order in which a link writes them, here as below. */
export const clipFields = {
  mode: choice("mode", modes, "text-to-video"),
  durationSeconds: amount("duration", { ...clipSeconds, decimals: 3, example: "8", unit: "second" }, "8"),
  resolution: choice("resolution", resolutions, "720p"),
  aspect: pattern("aspect", /^[1-9]\d?:[1-9]\d?$/, "a ratio such as 16:9", "16:9"),
  fps: amount("fps", { least: "1", most: "240", decimals: 3, example: "24" }, undefined),
  audio: choice("audio", ["on", "off"], "off"),
  images: whole("images", [0, 100], 0),
  inputVideoSeconds: amount("inputVideo", { least: "0", most: "3600", decimals: 3, example: "5", unit: "second" }, "0"),
  tier: pattern("tier", /^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a tier such as standard", "standard"),
} satisfies FieldsOf<Clip>;

/** How many, how their jobs fail, how they are waited for. Limits are wide enough for any real plan and keep every sum exact. */
export const monthFields = {
  clips: whole("clips", [1, mostClips], 100),
  counted: choice("counted", ["kept", "made"], "kept"),
  failed: share("retry", "0.1"),
  moderated: share("moderated", "0"),
  timeout: share("timeout", "0"),
  unusable: share("unusable", "0"),
  duplicates: share("duplicates", "0"),
  tries: whole("tries", [1, mostTries], 3),
  delivery: choice("delivery", ["poll", "webhook"], "poll"),
  pollIntervalSeconds: amount("poll", { ...seconds, most: "3600" }, "10"),
  latencySeconds: amount("latency", seconds, undefined),
  concurrency: whole("concurrency", [1, 10_000], 1),
} satisfies FieldsOf<Month>;

/** Of the whole plan. */
export const moneyFields = {
  budget: amount("budget", sum, undefined),
  certainty: numberChoice("certainty", certainties, 95),
  currency: choice("currency", displayCurrencies, "USD"),
} satisfies FieldsOf<Pick<Plan, "budget" | "certainty" | "currency">>;

/** Every plain field in the order in which a link writes them. */
export const fields: readonly Field<unknown>[] = [clipFields, monthFields, moneyFields].flatMap(
  Object.values<Field<unknown>>,
);

const day = (key: string): Field<string | undefined> => ({
  key,
  fallback: undefined,
  shape: { kind: "day" },
  read: readDay,
});

/** Its fallback is the day that the caller names. */
export const onField = day("on");

/** Its fallback is the newest release on record. */
export const releaseField = day("release");

/** Without one a test has the budget that settles the most for the money. */
export const testField = amount(
  "test",
  { least: "0", most: "1000000", decimals: 6, example: "1", unit: "money" },
  undefined,
);

const around: readonly Field<unknown>[] = [
  ...extraNames.map((name) => amount(`extra.${name}`, extraFields[name].bounds, undefined)),
  ...levyNames.map((name): Field<unknown> => {
    const { bounds } = levyFields[name];
    return { ...amount(`extra.${name}`, bounds, undefined), shape: { kind: "share", bounds } };
  }),
];

const byKey = new Map([...fields, onField, releaseField, testField, ...around].map((field) => [field.key, field]));

/** The field of a key, `extra.tax` and `fx.EUR` among them; none of `model`, `opt.*` and `policy.*`. */
export const fieldOf = (key: string): Field<unknown> | undefined =>
  byKey.get(key) ?? (key.startsWith(`${exchangeRateField.key}.`) ? exchangeRateField : undefined);
