/**
 * A table with the header `model,condition,price[,unit]`: the model as in the catalogue (`provider/model`), the
 * condition in words of the query string (`resolution=720p&audio=on`), the price in the provider's currency.
 */
import { parse } from "csv-parse/sync";
import { modes } from "@/lib/catalogue/vocabulary";
import { decimal, isDecimalText } from "@/lib/numbers/decimal";
import { plainDigits } from "./digits";
import { Unreadable, type Condition, type ListedModel, type ListedPrice, type Listing, type Unit } from "./listing";

/** The header of such a table. */
export const isTable = (text: string): boolean => /^\uFEFF?\s*"?model"?,"?condition"?,"?price"?(,|\r?\n|$)/.test(text);

const conditionReaders: Record<string, (value: string) => Condition | undefined> = {
  mode: (value) => {
    const mode = modes.find((one) => one === value);
    return mode && { mode };
  },
  resolution: (resolution) => ({ resolution }),
  audio: (audio) => (audio === "on" || audio === "off" ? { audio } : undefined),
  inputVideo: (value) => (isDecimalText(value) ? { hasInputVideo: !decimal(value).eq("0") } : undefined),
  duration: (durationSeconds) => (isDecimalText(durationSeconds) ? { durationSeconds } : undefined),
};

function readCondition(text: string, line: number): Condition {
  let when: Condition = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const read = Object.hasOwn(conditionReaders, name) ? conditionReaders[name]?.(value) : undefined;
    if (!read) {
      const names = Object.keys(conditionReaders).join(", ");
      throw new Unreadable(
        `Line ${line}: "${name}=${value}" is no condition. Write ${names} as the query string has them.`,
      );
    }
    when = { ...when, ...read };
  }
  return when;
}

/** What a unit is called, and how many of it the price is for. */
const units: Record<string, { unit: Unit; per: string }> = {
  "": { unit: "second", per: "1" },
  second: { unit: "second", per: "1" },
  clip: { unit: "clip", per: "1" },
  image: { unit: "image", per: "1" },
  minimum: { unit: "minimum", per: "1" },
  token: { unit: "token", per: "1" },
  "million tokens": { unit: "token", per: "1000000" },
};

function readRow(row: readonly string[], line: number): { model: string; price: ListedPrice } {
  const [model = "", condition = "", written = "", unitName = ""] = row;
  if (!/^[^/]+\/[^/]+$/.test(model))
    throw new Unreadable(`Line ${line}: "${model}" is no model. Write provider/model.`);
  const known = Object.hasOwn(units, unitName) ? units[unitName] : undefined;
  if (!known) {
    throw new Unreadable(
      `Line ${line}: "${unitName}" is no unit. Write one of ${Object.keys(units).slice(1).join(", ")}.`,
    );
  }
  const digits = plainDigits(written);
  if (digits === undefined) throw new Unreadable(`Line ${line}: "${written}" is no price. Write digits, as in 0.126.`);
  const when = readCondition(condition, line);
  const price = decimal(digits).div(known.per).toFixed();
  const name = condition === "" ? "every clip" : condition;
  return { model, price: { name, unit: known.unit, price, when, weight: Object.keys(when).length } };
}

function rowsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, trim: true, skip_empty_lines: true, from_line: 2, relax_column_count: true });
  } catch (error) {
    throw new Unreadable(`The table does not hold together: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads such a table. */
export function readTable(text: string): Listing {
  const models = new Map<string, ListedPrice[]>();
  for (const [at, row] of rowsOf(text).entries()) {
    const { model, price } = readRow(row, at + 2);
    models.set(model, [...(models.get(model) ?? []), price]);
  }
  const listed = [...models].map(([id, prices]): ListedModel => {
    const slash = id.indexOf("/");
    return { id, provider: id.slice(0, slash), modelId: id.slice(slash + 1), prices };
  });
  return { format: "a table of prices", complete: true, withSound: false, models: listed, notRead: [], otherModels: 0 };
}
