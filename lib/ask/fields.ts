/** One description of every plain field of the query string: key, default, how it is read, how it is written. */
import { decimal, plain } from "../numbers/decimal";
import { displayCurrencies } from "../catalogue/exchange";
import { issueMessages } from "./issues";
import { modes, resolutions } from "../catalogue/vocabulary";
import { readAmount, refuse, type Range, type Read } from "./amount";
import type { Workflow } from "./workflow";

export type { Read } from "./amount";
export type Field<T> = { key: string; fallback: T; read: (text: string) => Read<T> };

function choice<const T extends string>(key: string, values: readonly T[], fallback: T): Field<T> {
  return {
    key,
    fallback,
    read: (text) => {
      const value = values.find((candidate) => candidate === text);
      return value === undefined ? refuse("not-one-of", issueMessages.notOneOf(values)) : { value };
    },
  };
}

const amount = <T extends string | undefined>(key: string, range: Range, fallback: T): Field<string | T> => ({
  key,
  fallback,
  read: (text) => readAmount(text, range),
});

function share(key: string, fallback: string): Field<string> {
  const range = { least: "0", most: "0.95", decimals: 6, example: "0.1" };
  return {
    key,
    fallback,
    read: (text) => {
      const [, percent, sign] = /^(\d{1,2}(?:\.\d+)?)\s*(%?)$/.exec(text) ?? [];
      const read = readAmount(text, range);
      // Without a sign only a number from 1 upwards can have been meant as a percentage: 0.96 is a share too high.
      const meant = percent !== undefined && Number(percent) <= 95 && (sign === "%" || Number(percent) >= 1);
      if ("value" in read || !meant) return read;
      return refuse("out-of-range", issueMessages.percentMeant(plain(decimal(percent).div(decimal("100"))), percent));
    },
  };
}

function whole(key: string, least: number, most: number, fallback: number): Field<number> {
  return {
    key,
    fallback,
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

function pattern(key: string, expression: RegExp, example: string, fallback: string): Field<string> {
  return {
    key,
    fallback,
    read: (text) => (expression.test(text) ? { value: text } : refuse("not-one-of", issueMessages.notOneOf([example]))),
  };
}

const isDay = (text: string): boolean => {
  const [year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || date === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year >= 2000 && date >= 1 && date <= length;
};

/** Reads a day of the calendar. `on` falls back to the day the caller names. */
export const readDay = (text: string): Read<string> =>
  isDay(text) ? { value: text } : refuse("not-a-day", issueMessages.notADay());

/** An exchange rate: units of a currency for one US dollar. */
export const readExchangeRate = (text: string): Read<string> =>
  readAmount(text, { least: "0.000001", most: "1000000", decimals: 6, example: "7.1" });

const seconds = { least: "0.1", most: "86400", decimals: 3, example: "10" };

/** In the order in which a link writes them. Limits are wide enough for any real plan and keep every sum exact. */
export const fields = {
  mode: choice("mode", modes, "text-to-video"),
  durationSeconds: amount("duration", { least: "0.1", most: "600", decimals: 3, example: "8" }, "8"),
  resolution: choice("resolution", resolutions, "720p"),
  aspect: pattern("aspect", /^[1-9]\d?:[1-9]\d?$/, "a ratio such as 16:9", "16:9"),
  fps: amount("fps", { least: "1", most: "240", decimals: 3, example: "24" }, undefined),
  audio: choice("audio", ["on", "off"], "off"),
  images: whole("images", 0, 100, 0),
  inputVideoSeconds: amount("inputVideo", { least: "0", most: "3600", decimals: 3, example: "5" }, "0"),
  tier: pattern("tier", /^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a tier such as standard", "standard"),
  clips: whole("clips", 1, 10_000_000, 100),
  retry: share("retry", "0.1"),
  moderated: share("moderated", "0"),
  timeout: share("timeout", "0"),
  unusable: share("unusable", "0"),
  duplicates: share("duplicates", "0"),
  tries: whole("tries", 1, 10, 3),
  delivery: choice("delivery", ["poll", "webhook"], "poll"),
  pollIntervalSeconds: amount("poll", { ...seconds, most: "3600" }, "10"),
  latencySeconds: amount("latency", seconds, undefined),
  concurrency: whole("concurrency", 1, 10_000, 1),
  budget: amount("budget", { least: "0", most: "1000000000000", decimals: 6, example: "500" }, undefined),
  currency: choice("currency", displayCurrencies, "USD"),
} satisfies { [Name in keyof Workflow]?: Field<Workflow[Name]> };

export type PlainFields = { [Name in keyof typeof fields]: Workflow[Name] };
