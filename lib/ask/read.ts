/** Query string (or a form, or a JSON body) to plan: every bad value becomes an issue and falls back to its default. */
import type { Catalogue, CatalogueModel } from "../catalogue";
import { displayCurrencies, perUsd } from "../catalogue/exchange";
import type { Facts } from "../catalogue/facts";
import { decimal, plain } from "../numbers/decimal";
import { readAmount } from "./amount";
import { extraFields, extraNames, levyFields, levyNames, type ExtraField } from "./extras";
import {
  clipFields,
  moneyFields,
  monthFields,
  onField,
  readRate,
  releaseField,
  testField,
  type FieldsOf,
} from "./fields";
import { Given } from "./given";
import { issueMessages, type Issue } from "./issues";
import { nearestModel } from "./nearest";
import {
  modelKeys,
  outcomes,
  type Carried,
  type Extras,
  type Findings,
  type Month,
  type Options,
  type Outcome,
  type Plan,
} from "./plan";
import { hasOthers } from "./others";
import { isPossible } from "./possible";
import { linkOf } from "./write";

/** Keys and texts as an address, a form or a body has them. */
export type Entries = readonly (readonly [key: string, text: string])[];

/** The models that a field asks for, whether the catalogue has them or not: `model`, or `2.model` of the second workload. */
export const askedModels = (entries: Entries, field = "model"): string[] =>
  modelKeys(entries.find(([key]) => key === field)?.[1] ?? "");

/** A plan as far as it could be read, and what could not. */
export type AskedPlan = { plan: Plan; issues: Issue[] };

const mostModels = 50;

function readModels(given: Given, catalogue: Catalogue): string[] {
  const text = given.take("model");
  if (text === undefined) return [];
  const keys = [...new Set(modelKeys(text))];
  if (keys.length > mostModels) given.refuse("model", text, "too-many-models", issueMessages.tooManyModels(mostModels));
  return keys.slice(0, mostModels).filter((key) => {
    if (catalogue.find(key)) return true;
    given.refuse("model", key, "unknown-model", issueMessages.unknownModel(nearestModel(catalogue, key)));
    return false;
  });
}

function readFindings(given: Given, focus: CatalogueModel | undefined): Findings {
  const findings: Partial<Record<Outcome, "billed" | "not-billed">> = {};
  for (const outcome of outcomes) {
    const key = `policy.${outcome}`;
    const text = given.take(key);
    if (text === undefined) continue;
    if (text !== "billed" && text !== "not-billed") {
      given.refuse(key, text, "not-one-of", issueMessages.notOneOf(["billed", "not-billed"]));
    } else if (!focus) given.refuse(key, text, "needs-a-model", issueMessages.needsAModel());
    else findings[outcome] = text;
  }
  return findings;
}

function readOptions(given: Given, focus: CatalogueModel | undefined): Options {
  const chosen = new Map<string, string>();
  for (const key of given.matching(/^opt\./)) {
    const text = given.take(key);
    if (text === undefined) continue;
    const name = key.slice("opt.".length);
    const option = focus?.model.options.find((candidate) => candidate.name === name);
    if (!focus) given.refuse(key, text, "needs-a-model", issueMessages.needsAModel());
    else if (!option) {
      const known = focus.model.options.map((candidate) => candidate.name);
      given.refuse(key, text, "unknown-option", issueMessages.unknownOption(focus.model.name, known));
    } else if (!option.choices.includes(text)) {
      given.refuse(key, text, "not-one-of", issueMessages.notOneOf(option.choices));
    } else if (text !== option.choices[0]) chosen.set(name, text);
  }
  return Object.fromEntries(chosen);
}

/** Pairs that are read elsewhere: they go into the plan's link as they came. */
function carried(given: Given, keys: RegExp): Carried | undefined {
  const pairs = given.matching(keys).map((key) => [key, given.take(key)] as const);
  const said = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
  return said[0] && Object.fromEntries(said);
}

function readExchangeRates(given: Given, { exchange }: Facts): Plan["fx"] {
  const stated: Partial<Record<Plan["currency"], string>> = {};
  for (const key of given.matching(/^fx\./)) {
    const code = key.slice("fx.".length);
    const currency = displayCurrencies.find((known) => known === code);
    if (currency === undefined) {
      given.read(key, () => moneyFields.currency.read(code));
      continue;
    }
    const assumed = exchange[currency]?.perUsd;
    const example = assumed === undefined ? undefined : plain(decimal(assumed).prec(4));
    const rate = given.read(key, (text) => readRate(text, example));
    if (rate !== undefined && currency !== "USD") stated[currency] = rate;
  }
  return stated;
}

/** Those that were given and are not off, in the order of the table. */
function readExtras<Name extends string>(
  given: Given,
  names: readonly Name[],
  fields: Readonly<Record<Name, ExtraField>>,
) {
  const stated: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const { bounds, offAtZero } = fields[name];
    const value = given.read(`extra.${name}`, (text) => readAmount(text, bounds));
    if (value !== undefined && !(offAtZero && value === "0")) stated[name] = value;
  }
  return stated;
}

function withPricedTokens(given: Given, extras: Extras): Extras {
  const { promptTokens, ...rest } = extras;
  if (promptTokens === undefined || extras.tokenPrice !== undefined) return extras;
  given.refuse("extra.promptTokens", promptTokens, "needs-a-price", issueMessages.needsAPrice());
  return rest;
}

/** Outcomes that leave too few attempts are refused, each that was given, and all have their defaults. */
function withPossibleShares(given: Given, month: Month): Month {
  if (isPossible(month)) return month;
  for (const outcome of outcomes) {
    const { key, fallback } = monthFields[outcome];
    if (month[outcome] !== fallback)
      given.refuse(key, month[outcome], "shares-too-high", issueMessages.sharesTooHigh());
  }
  const { failed, moderated, timeout } = monthFields;
  return { ...month, failed: failed.fallback, moderated: moderated.fallback, timeout: timeout.fallback };
}

/** A currency whose worth nobody has said is an issue, and the default stands in. */
function withKnownRate(
  given: Given,
  currency: Plan["currency"],
  fx: Plan["fx"],
  { exchange }: Facts,
): Plan["currency"] {
  if (perUsd(currency, fx, exchange) !== undefined) return currency;
  given.refuse("currency", currency, "exchange-rate-missing", issueMessages.exchangeRateMissing(currency));
  return moneyFields.currency.fallback;
}

/** The facts are of the release that was asked for, where there is one of that day; else that is an issue. */
function readRelease(given: Given, { release, lacksRelease }: Facts): Pick<Plan, "release"> {
  const day = given.field(releaseField) ?? "";
  const lacks = day && lacksRelease?.(day);
  if (lacks) given.refuse(releaseField.key, day, "unknown-release", lacks);
  return release?.older ? { release: release.day } : {};
}

/** A part of the plan, field by field; what has neither value nor default is left out. */
function readPart<Part extends object>(given: Given, fields: FieldsOf<Part>): Part {
  const part: Partial<Part> = {};
  for (const name in fields) {
    const value = given.field(fields[name]);
    if (value !== undefined) part[name] = value;
  }
  return part as Part;
}

/**
 * Reads a plan from key-value pairs. Never throws: whatever is wrong is an issue with a code and a field, and the
 * field's default stands in. A strict caller refuses when there are issues, a lenient one shows them.
 * `duration=7&retry=2` gives 7 s, the default retry rate of 0.1, and one issue on `retry`.
 */
export function readPlan(entries: Iterable<readonly [string, string]>, facts: Facts): AskedPlan {
  const given = new Given(entries);
  const models = readModels(given, facts.catalogue);
  const focus = models[0] === undefined ? undefined : facts.catalogue.find(models[0]);
  const clip = readPart(given, clipFields);
  const asked = readPart(given, monthFields);
  const money = readPart(given, moneyFields);
  const findings = readFindings(given, focus);
  const options = readOptions(given, focus);
  const fx = readExchangeRates(given, facts);
  const extras = withPricedTokens(given, readExtras(given, extraNames, extraFields));
  const levies = readExtras(given, levyNames, levyFields);
  const on = given.field(onField) ?? facts.today;
  const test = given.field(testField);
  const others = linkOf(given.others);
  const prices = carried(given, /^price\./);
  const own = carried(given, /^(credit|discount)\.|^own$/);
  const release = readRelease(given, facts);
  // What fields say together comes after what each says alone.
  const month = withPossibleShares(given, asked);
  const currency = withKnownRate(given, money.currency, fx, facts);
  given.refuseTheRest();
  const workload = { models, clip, month, options, findings, extras, prices };
  const plan: Plan = { workloads: [workload], ...money, currency, ...levies, test, own, fx, on, ...release };
  return { plan: others === "" ? plan : withOthers(plan, others), issues: given.issues };
}

/** One workload of several has no budget of its own: that of the plan is carried along, too. */
function withOthers({ budget, ...plan }: Plan, others: string): Plan {
  if (budget === undefined || !hasOthers(others)) return { ...plan, budget, others };
  return { ...plan, others: `${linkOf([["budget", budget]])}&${others}` };
}
