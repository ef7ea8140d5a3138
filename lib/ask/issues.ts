/** What is wrong with an input: a stable code, the field, and a sentence that says what to write instead. */
import { formatNumber, formatShare, plural } from "../words/format";

export type Issue = { code: IssueCode; field: string; message: string; value: string };

type IssueCode =
  | "not-a-number"
  | "not-a-whole-number"
  | "out-of-range"
  | "too-precise"
  | "not-one-of"
  | "not-a-day"
  | "unknown-model"
  | "too-many-models"
  | "unknown-option"
  | "needs-a-model"
  | "needs-a-price"
  | "unknown-field"
  | "given-twice"
  | "shares-too-high"
  | "exchange-rate-missing"
  | "unknown-release"
  | "too-long"
  | "not-a-scalar"
  | "not-a-name"
  | "of-the-whole-plan"
  | "unknown-provider"
  | "unknown-rate"
  | "no-credit"
  | "not-an-own-model";

const list = (values: readonly string[]): string =>
  values.length <= 1 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;

export const issueMessages = {
  notANumber: (example: string) => `Write a plain number such as ${example}.`,
  notAWholeNumber: (example: string) => `Write a whole number such as ${example}.`,
  outOfRange: (least: string, most: string) => `Must be between ${formatNumber(least)} and ${formatNumber(most)}.`,
  shareOutOfRange: (most: string) => `Must be between 0 % and ${formatShare(most)}.`,
  percentMeant: (share: string, percent: string) => `Write a share between 0 and 0.95: ${share} for ${percent} %.`,
  tooPrecise: (decimals: number) =>
    decimals === 0 ? "Must be a whole number." : `At most ${plural(String(decimals), "decimal")}.`,
  notOneOf: (values: readonly string[]) => `Must be ${list(values)}.`,
  notADay: () => "Write a day such as 2026-11-22.",
  unknownModel: (nearest: string | undefined) =>
    `No such model in the catalogue.${nearest ? ` Did you mean ${nearest}?` : " Models are written provider/model."}`,
  tooManyModels: (most: number) => `At most ${most} models in one question.`,
  unknownOption: (model: string, known: readonly string[]) =>
    known.length === 0 ? `${model} has no options.` : `${model} has no such option; it has ${list(known)}.`,
  needsAModel: () => "This holds for one model: name it with model=provider/model.",
  needsAPrice: () => "Say with extra.tokenPrice what a million tokens cost.",
  unknownField: () => "Unknown setting.",
  givenTwice: () => "Given more than once; write it once.",
  sharesTooHigh: () =>
    "Of all attempts at most 0.95 can fail, be moderated or time out: retry, moderated and timeout together.",
  exchangeRateMissing: (currency: string) => `Say with fx.${currency} how many ${currency} one US dollar is.`,
  tooLong: (most: number) => `At most ${most} characters.`,
} as const;
