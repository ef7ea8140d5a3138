/** Query string (or a form, or a JSON body) to workflow: every bad value becomes an issue and falls back to its default. */
import type { Catalog, CatalogModel } from "../catalogue";
import { decimal } from "../numbers/decimal";
import { perUsd, type ExchangeAssumptions } from "../catalogue/exchange";
import { issueMessages, type Issue } from "./issues";
import { fields, readDay, readExchangeRate, type Field, type PlainFields, type Read } from "./fields";
import { extraNames, isExtraName, isOff, readExtra, type ExtraName, type Extras } from "./extras";
import { isViewKey } from "./opened";
import { outcomes, type Outcome, type Workflow } from "./workflow";

export type WorkflowContext = {
  catalog: Catalog;
  assumed: ExchangeAssumptions;
  /** The day that `on` falls back to. */
  today: string;
};

export type ParsedWorkflow = { workflow: Workflow; issues: Issue[] };

const mostModels = 50;
const longestValue = 4000;

/** The fields as given, with the issues found so far. */
class Given {
  readonly issues: Issue[] = [];
  private readonly values = new Map<string, string>();

  constructor(entries: Iterable<readonly [string, string]>) {
    for (const [key, text] of entries) {
      if (isViewKey(key)) continue;
      if (this.values.has(key)) this.refuse(key, text, "given-twice", issueMessages.givenTwice());
      else if (text.length > longestValue)
        this.refuse(key, text.slice(0, 100), "too-long", issueMessages.tooLong(longestValue));
      else this.values.set(key, text.trim());
    }
  }

  refuse(field: string, value: string, code: Issue["code"], message: string): void {
    this.issues.push({ code, field, message, value });
  }

  /** The text of a field; an empty one counts as not given, as an untouched form field sends it. */
  take(key: string): string | undefined {
    const text = this.values.get(key);
    this.values.delete(key);
    return text === "" ? undefined : text;
  }

  read<T>(key: string, read: (text: string) => Read<T>, fallback: T): T {
    const text = this.take(key);
    if (text === undefined) return fallback;
    const result = read(text);
    if ("value" in result) return result.value;
    this.refuse(key, text, result.issue.code, result.issue.message);
    return fallback;
  }

  withPrefix(prefix: string): string[] {
    return [...this.values.keys()].filter((key) => key.startsWith(prefix)).sort();
  }

  refuseTheRest(): void {
    for (const [key, value] of this.values) this.refuse(key, value, "unknown-field", issueMessages.unknownField());
  }
}

/** The catalogue's key that shares the most of what was typed: same model at another provider, or same beginning. */
function nearestModel(catalog: Catalog, typed: string): string | undefined {
  const wanted = typed.toLowerCase();
  const tail = wanted.slice(wanted.indexOf("/") + 1);
  const overlap = (text: string) => {
    let same = 0;
    while (same < tail.length && text[same] === tail[same]) same += 1;
    return same;
  };
  let best: { key: string; score: number } | undefined;
  for (const { key, model, provider } of catalog.models) {
    const score = overlap(model.id.toLowerCase()) + (wanted.startsWith(`${provider.id}/`) ? 1 : 0);
    if (score >= 4 && (!best || score > best.score)) best = { key, score };
  }
  return best?.key;
}

function readModels(given: Given, catalog: Catalog): string[] {
  const text = given.take("model");
  if (text === undefined) return [];
  const keys = [
    ...new Set(
      text
        .split(",")
        .map((key) => key.trim())
        .filter(Boolean),
    ),
  ];
  if (keys.length > mostModels) given.refuse("model", text, "too-many-models", issueMessages.tooManyModels(mostModels));
  return keys.slice(0, mostModels).filter((key) => {
    if (catalog.find(key)) return true;
    given.refuse("model", key, "unknown-model", issueMessages.unknownModel(nearestModel(catalog, key)));
    return false;
  });
}

function readPolicy(given: Given, focus: CatalogModel | undefined): Workflow["policy"] {
  const policy: Partial<Record<Outcome, "billed" | "not-billed">> = {};
  for (const outcome of outcomes) {
    const key = `policy.${outcome}`;
    const text = given.take(key);
    if (text === undefined) continue;
    if (text !== "billed" && text !== "not-billed") {
      given.refuse(key, text, "not-one-of", issueMessages.notOneOf(["billed", "not-billed"]));
    } else if (!focus) given.refuse(key, text, "needs-a-model", issueMessages.needsAModel());
    else policy[outcome] = text;
  }
  return policy;
}

function readOptions(given: Given, focus: CatalogModel | undefined): Workflow["options"] {
  const chosen: Record<string, string> = {};
  for (const key of given.withPrefix("opt.")) {
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
    } else if (text !== option.choices[0]) chosen[name] = text;
  }
  return chosen;
}

function readExchangeRates(given: Given): Record<string, string> {
  const stated: Record<string, string> = {};
  for (const key of given.withPrefix("fx.")) {
    const currency = key.slice("fx.".length);
    const known = fields.currency.read(currency);
    const rate = given.read<string | undefined>(key, "value" in known ? readExchangeRate : () => known, undefined);
    if (rate !== undefined && currency !== "USD") stated[currency] = rate;
  }
  return stated;
}

function readExtras(given: Given): Extras {
  const stated: Partial<Record<ExtraName, string>> = {};
  for (const key of given.withPrefix("extra.")) {
    const name = key.slice("extra.".length);
    if (!isExtraName(name)) continue;
    const value = given.read<string | undefined>(key, (text) => readExtra(name, text), undefined);
    if (value !== undefined && !isOff(name, value)) stated[name] = value;
  }
  if (stated.promptTokens !== undefined && stated.tokenPrice === undefined) {
    given.refuse("extra.promptTokens", stated.promptTokens, "needs-a-price", issueMessages.needsAPrice());
    delete stated.promptTokens;
  }
  return Object.fromEntries(extraNames.flatMap((name) => (stated[name] === undefined ? [] : [[name, stated[name]]])));
}

/** The three outcomes exclude each other: together they leave at least one attempt in twenty. */
function checkShares(given: Given, plain: PlainFields): void {
  const together = [plain.retry, plain.moderated, plain.timeout].map(decimal).reduce((a, b) => a.plus(b));
  if (together.lte(decimal("0.95"))) return;
  for (const name of ["retry", "moderated", "timeout"] as const) {
    if (plain[name] !== fields[name].fallback)
      given.refuse(name, plain[name], "shares-too-high", issueMessages.sharesTooHigh());
  }
  plain.retry = fields.retry.fallback;
  plain.moderated = fields.moderated.fallback;
  plain.timeout = fields.timeout.fallback;
}

function checkCurrency(
  given: Given,
  plain: PlainFields,
  fx: Record<string, string>,
  assumed: ExchangeAssumptions,
): void {
  if (perUsd(plain.currency, fx, assumed) !== undefined) return;
  given.refuse("currency", plain.currency, "exchange-rate-missing", issueMessages.exchangeRateMissing(plain.currency));
  plain.currency = fields.currency.fallback;
}

function readPlainFields(given: Given): PlainFields {
  const entries = Object.entries(fields).map(([name, field]) => {
    const { key, read, fallback } = field as Field<unknown>;
    return [name, given.read(key, read, fallback)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as PlainFields;
}

/**
 * Reads a workflow from key-value pairs. Never throws: whatever is wrong is an issue with a code and a field, and
 * the field's default stands in. A strict caller refuses when there are issues, a lenient one shows them.
 * `duration=7&retry=2` gives 7 s, the default retry rate of 0.1, and one issue on `retry`.
 */
export function parseWorkflow(entries: Iterable<readonly [string, string]>, context: WorkflowContext): ParsedWorkflow {
  const given = new Given(entries);
  const models = readModels(given, context.catalog);
  const focus = models[0] === undefined ? undefined : context.catalog.find(models[0]);
  const plain = readPlainFields(given);
  const policy = readPolicy(given, focus);
  const options = readOptions(given, focus);
  const fx = readExchangeRates(given);
  const extras = readExtras(given);
  const on = given.read("on", readDay, context.today);
  checkShares(given, plain);
  checkCurrency(given, plain, fx, context.assumed);
  given.refuseTheRest();
  return { workflow: { models, ...plain, policy, options, extras, fx, on }, issues: given.issues };
}
