/** What a page works with where a text was refused: said beside it, after what is wrong. */
import type { Facts } from "../catalogue/facts";
import { decimal } from "../numbers/decimal";
import { own } from "../numbers/list";
import { formatDay, formatNumber, formatPrice, formatShare } from "../words/format";
import { exchangeRateField, fieldOf, onField, testField, type Field } from "./fields";
import { formValues } from "./form";
import type { Issue } from "./issues";
import type { Plan } from "./plan";

const leftOut = "It was left out.";

/** Refused for what it is beside, not for its text: another text would not be used either. */
const neverUsed: ReadonlySet<Issue["code"]> = new Set([
  "given-twice",
  "unknown-field",
  "unknown-option",
  "too-many-models",
]);

/** Texts by the keys of the refused fields that they stand in for: those of the last plan, all of which could be read. */
export function standInsOf(issues: readonly Issue[], last: Plan): ReadonlyMap<string, string> {
  const values = formValues(last, {});
  const found = new Map<string, string>();
  for (const { code, field } of issues) {
    const text = own(values, field) ?? "";
    if (text !== "" && field !== "model" && !neverUsed.has(code)) found.set(field, text);
  }
  return found;
}

function valueInWords(field: Field<unknown> | undefined, text: string, { currency }: Plan): string {
  switch (field?.shape.kind) {
    case "share":
      return formatShare(text);
    case "amount":
      if (field.shape.bounds.unit === "money") return formatPrice(decimal(text), currency);
      return field.shape.bounds.unit === "second" ? `${formatNumber(text)} s` : formatNumber(text);
    case "whole":
      return formatNumber(text);
    case "day":
      return formatDay(text);
    case "choice":
    case "pattern":
    case undefined:
      return text;
  }
}

const unset = new Map([
  ["budget", "No budget is set."],
  ["fps", "Worked out with the model's own."],
  ["latency", "Worked out as if none were given."],
  [testField.key, "Planned with the budget that settles the most for the money."],
]);

function withoutDefault(key: string, { exchange }: Facts): string {
  const code = key.slice(`${exchangeRateField.key}.`.length);
  const assumed = key.startsWith(`${exchangeRateField.key}.`) ? own(exchange, code) : undefined;
  return assumed ? `Worked out with ${assumed.perUsd}, the assumed rate.` : (unset.get(key) ?? leftOut);
}

/**
 * What stands in for a refused text, as a sentence: "Still worked out with 50 %." where an earlier value could be
 * read, else "Worked out with 10 %, the default." or what it means that there is none: "No budget is set."
 */
export function insteadOf({ code, field: key }: Issue, standIn: string | undefined, plan: Plan, facts: Facts): string {
  if (neverUsed.has(code) || key === "model") return leftOut;
  const field = fieldOf(key);
  const fallback = key === onField.key ? facts.today : field?.fallback;
  const preset = typeof fallback === "string" || typeof fallback === "number" ? String(fallback) : undefined;
  if (standIn !== undefined && standIn !== preset)
    return `Still worked out with ${valueInWords(field, standIn, plan)}.`;
  if (preset === undefined) return withoutDefault(key, facts);
  return `Worked out with ${valueInWords(field, preset, plan)}, ${key === onField.key ? "today" : "the default"}.`;
}
