/** What moved in a plan between two releases, a fact at a time: what it is, what it was, what it is now, and who says so. */
import { generationsOf, ratesTaken, type Figure, type Moved } from "../../answer/replay";
import type { LimitName, Subject } from "../../answer/between";
import type { CatalogueCredit, CatalogueRate } from "../../catalogue";
import { findSource, newestSource } from "../../catalogue/seen";
import { perUsd } from "../../catalogue/exchange";
import type { DurationRule, Source } from "../../catalogue/schema";
import { stageOn } from "../../catalogue/stage";
import { reasonOf, type Estimate } from "../../month/estimate";
import { decimal } from "../../numbers/decimal";
import { modeWords, policyOutcomeWords, policyWords, soundWords } from "../../words/catalogue";
import { formatDay, formatList, formatPrice, formatQuantity, formatShare, plural } from "../../words/format";
import { limitNouns } from "../../words/limits";
import { priceInWords } from "./lines";
import { tell, type Note } from "./remarks";
import { subjectOf } from "./subject";

/** A fact that moved, in words; `source`: where it stands now, with the day on which it was seen there. */
type MovedWords = {
  what: string;
  before: string;
  after: string;
  source?: Pick<Source, "title" | "url" | "seenOn">;
};

type Of<K extends Subject["of"]> = Extract<Subject, { of: K }>;

const limitWords: Record<LimitName, string> = {
  ...limitNouns,
  modes: "what it takes",
  status: "whether it is on sale",
  options: "options",
  async: "how it is waited for",
  tiers: "service tiers",
  maxImages: "input images",
  defaults: "defaults",
  refusals: "what is refused",
  cautions: "cautions",
  sound: "sound of its maker’s model",
};

const nameOf = ({ model: { model, provider } }: Estimate): string => `${model.name} at ${provider.name}`;

/** The estimate that a fact is told of: that of its model, or the first of its provider. */
function estimateOf(estimates: readonly Estimate[], subject: Subject): Estimate | undefined {
  if ("key" in subject) return estimates.find(({ model }) => model.key === subject.key) ?? estimates[0];
  if ("provider" in subject) return estimates.find(({ model }) => model.provider.id === subject.provider);
  return estimates[0];
}

const usedRates = (estimate: Estimate, subject: Subject): CatalogueRate[] => [
  ...new Set(ratesTaken(estimate, subject)),
];

const why = (estimate: Estimate): string => (estimate.status === "priced" ? "none" : tell(reasonOf(estimate)).message);

/** "$0.20 a second"; of several rates each, of none why there is none. */
function pricesInWords(estimate: Estimate, rates: readonly CatalogueRate[]): string {
  const words = rates.map((rate) => priceInWords(estimate.model, rate, rate.unit));
  return words.length === 0 ? why(estimate) : [...new Set(words)].join("; ");
}

/** The rates of both sides that the other does not have, by what they are and what they cost. */
function apart(was: Estimate, is: Estimate, subject: Subject): [CatalogueRate[], CatalogueRate[]] {
  const [before, after] = [usedRates(was, subject), usedRates(is, subject)];
  const price = ({ meter, part, unitPrice, per, denomination, quantity }: CatalogueRate) =>
    JSON.stringify([meter, part, unitPrice, per, denomination, quantity]);
  const only = (rates: CatalogueRate[], others: CatalogueRate[]) => {
    const known = new Set(others.map(price));
    const found = rates.filter((rate) => !known.has(price(rate)));
    return found.length > 0 || others.length === 0 ? found : rates.slice(0, found.length);
  };
  return [only(before, after), only(after, before)];
}

function priceWords(subject: Of<"rates"> | Of<"day">, was: Estimate, is: Estimate): MovedWords {
  const [before, after] = apart(was, is, subject);
  const named = after[0] ?? before[0];
  const [rate] = after;
  const from =
    subject.of === "day" && rate && rate.effectiveFrom !== "unknown" ? ` from ${formatDay(rate.effectiveFrom)}` : "";
  return {
    what: `${nameOf(is)}: ${named ? subjectOf(named) : "price"}`,
    before: pricesInWords(was, before),
    after: `${pricesInWords(is, after)}${from}`,
    ...(rate ? { source: newestSource(is.model.provider, rate.sourceIds) } : {}),
  };
}

function leastWords(was: Estimate, is: Estimate): MovedWords {
  const least = (estimate: Estimate) => generationsOf(estimate).find(({ minimum }) => minimum)?.minimum;
  const words = (estimate: Estimate) => {
    const found = least(estimate);
    return found ? `${formatPrice(found.least, estimate.currency)} a generation` : "none";
  };
  const found = least(is);
  return {
    what: `${nameOf(is)}: least of a generation`,
    before: words(was),
    after: words(is),
    ...(found ? { source: newestSource(is.model.provider, found.sourceIds) } : {}),
  };
}

function policyWordsOf({ outcome }: Of<"policy">, was: Estimate, is: Estimate): MovedWords {
  const { provider, policy } = is.model;
  const { rule, sourceIds } = policy[outcome];
  return {
    what: `${provider.name}: ${policyOutcomeWords[outcome]}`,
    before: policyWords[was.model.policy[outcome].rule].rule,
    after: policyWords[rule].rule,
    ...(sourceIds ? { source: findSource(provider, sourceIds[0]) } : {}),
  };
}

const listed = (values: readonly string[] | "unknown"): string =>
  values === "unknown" ? "not recorded" : formatList(values);

/** "4, 6 and 8 s", "3 to 15 s in steps of 1 s". */
function lengthsInWords(rule: DurationRule): string {
  switch (rule.kind) {
    case "set":
      return `${formatList(rule.seconds)} s`;
    case "range":
      return `${rule.min} to ${rule.max} s in steps of ${rule.step} s`;
    case "follows-input":
      return "as long as the input";
    case "unknown":
      return "not recorded";
  }
}

function onSaleInWords(estimate: Estimate): string {
  if (estimate.status === "unpriced" && estimate.because.code === "not-yet-available")
    return tell(estimate.because).message;
  return stageOn(estimate.model, estimate.plan.on);
}

/** What a limit says, as far as it is a list; else whether there is a price with it. */
function limitInWords(limit: LimitName, estimate: Estimate): string {
  const { model } = estimate;
  const { modes, constraints } = model.model;
  if (limit === "modes") return formatList(modes.map((mode) => modeWords[mode]));
  if (limit === "status") return onSaleInWords(estimate);
  if (limit === "durations") return constraints.durations.map(lengthsInWords).join("; ");
  if (limit === "resolutions" || limit === "aspects" || limit === "fps" || limit === "tiers")
    return listed(constraints[limit]);
  if (limit === "audio" || limit === "sound") return soundWords(model.sound);
  return estimate.status === "priced" ? "priced" : tell(reasonOf(estimate)).message;
}

function limitWordsOf({ limit }: Of<"limit">, was: Estimate, is: Estimate): MovedWords {
  const [before, after] = [limitInWords(limit, was), limitInWords(limit, is)];
  return {
    what: `${nameOf(is)}: ${limitWords[limit]}`,
    ...(before === after ? { before: "as it was recorded then", after: "as it is recorded now" } : { before, after }),
  };
}

/** "$0.14 a unit; 5,000 units for $700.00; at least $5.00 at a time; a fee of 5.5 %, at least $0.80". */
function creditInWords(credit: CatalogueCredit | undefined): string {
  if (!credit) return "billed after use";
  const { packs, name, currency, money, minimumPurchase, purchaseFee } = credit;
  const price = (amount: string) => formatPrice(decimal(amount), currency);
  return [
    `${formatPrice(money, currency)} a ${name}`,
    ...packs.map((pack) => `${plural(formatQuantity(pack.credits), name)} for ${price(pack.price)}`),
    ...(minimumPurchase === "unknown" || minimumPurchase === "0"
      ? []
      : [`at least ${price(minimumPurchase)} at a time`]),
    ...(purchaseFee ? [`a fee of ${formatShare(purchaseFee.share)}, at least ${price(purchaseFee.least)}`] : []),
  ].join("; ");
}

function creditWords(was: Estimate, is: Estimate): MovedWords {
  const { provider, credit } = is.model;
  return {
    what: `${provider.name}: credit and packs`,
    before: creditInWords(was.model.credit),
    after: creditInWords(credit),
    ...(credit ? { source: findSource(provider, credit.sourceIds[0]) } : {}),
  };
}

function exchangeWords({ currency }: Of<"exchange">, { before, after }: Moved): MovedWords {
  const rate = ({ facts }: Moved["before"]) => {
    const found = perUsd(currency, {}, facts.exchange);
    return found === undefined ? "not recorded" : `${found} ${currency}`;
  };
  const assumed = new Map(Object.entries(after.facts.exchange)).get(currency);
  return {
    what: "One US dollar",
    before: rate(before),
    after: rate(after),
    ...(assumed ? { source: { title: assumed.note, url: assumed.source, seenOn: assumed.on } } : {}),
  };
}

/** What moved, in words: "Kling 3.0 at Kling AI: Video (1080p, sound)", "$0.112 a second", "$0.168 a second". */
export function movedInWords(moved: Moved): MovedWords {
  const { subject, before, after } = moved;
  const [was, is] = [estimateOf(before.estimates, subject), estimateOf(after.estimates, subject)];
  if (subject.of === "exchange") return exchangeWords(subject, moved);
  if (!was || !is || subject.of === "rest")
    return { what: "What is assumed beside the prices", before: "as it was then", after: "as it is now" };
  switch (subject.of) {
    case "rates":
      return priceWords(subject, was, is);
    case "day":
      return moved.kind === "limit"
        ? limitWordsOf({ of: "limit", key: is.model.key, limit: "status" }, was, is)
        : priceWords(subject, was, is);
    case "least":
      return leastWords(was, is);
    case "policy":
      return policyWordsOf(subject, was, is);
    case "limit":
      return limitWordsOf(subject, was, is);
    case "credit":
      return creditWords(was, is);
  }
}

/** Why a plan has no total, in words. */
export const figureNote = (because: NonNullable<Figure["because"]>, words: typeof tell): Note =>
  because.code === "not-in-catalogue"
    ? { code: because.code, message: `No model ${because.key} is in the catalogue of that release.` }
    : words(because);
