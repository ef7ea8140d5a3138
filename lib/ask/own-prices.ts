/**
 * What a link says of own prices: a discount on a provider, an own price of its credit, own prices of the model that a
 * workload has in focus. Read before the plan is, which carries these pairs along as they stand; the catalogue is laid
 * over with them.
 */
import type { Catalogue, CatalogueModel, CatalogueRate } from "../catalogue";
import { creditSold, ownProvider, type OwnPrices } from "../catalogue/own";
import type { Provider } from "../catalogue/schema";
import { decimal, zero } from "../numbers/decimal";
import { readAmount, refuse, type Bounds, type Read } from "./amount";
import { monthFields, type Field } from "./fields";
import { issueMessages, type Issue } from "./issues";
import { listMessages } from "./list-issues";
import { modelKeys } from "./plan";
import type { Entries } from "./read";
import { plainText } from "./typed";

const ownKey = /^(?:(discount|credit)\.|((?:[2-9]|1[0-2])\.)?(price)\.|own$)/;

/** Whether a key is of own prices or models. */
export const isOwnKey = (key: string): boolean => ownKey.test(key);

/** Whether a link says anything of its own about prices or models. */
export const saysOwn = (entries: Entries): boolean =>
  entries.some(([key, text]) => isOwnKey(key) && text.trim() !== "");

/** What one key is of: how its text is read, and the currency that a person may type with it; or why it holds nowhere. */
type Meant = { field: Pick<Field<unknown>, "shape" | "read">; currency: Provider["currency"] };
type Refused = { issue: Pick<Issue, "code" | "message"> };

/**
 * The model that a link has in focus, of the workload at a place (`"2."`; the first has none): the first that is there.
 * A workload that names none has that of the first; where that names none, another stands in.
 */
function focusOf(
  entries: Entries,
  catalogue: Catalogue,
  place: string,
  otherwise?: string,
): CatalogueModel | undefined {
  const named = entries.find(([key]) => key === `${place}model`)?.[1] ?? "";
  const [known] = modelKeys(named).flatMap((key) => catalogue.find(key) ?? []);
  if (known) return known;
  if (place !== "") return focusOf(entries, catalogue, "", otherwise);
  return otherwise === undefined ? undefined : catalogue.find(otherwise);
}

const most = "1000000";

/** A price above nothing, to twelve decimals: `0.11`. */
function priceField(example: string, unit?: Bounds["unit"]): Meant["field"] {
  const bounds: Bounds = { least: "0", most, decimals: 12, example, ...(unit ? { unit } : {}) };
  return {
    shape: { kind: "amount", bounds },
    read: (text): Read<string> => {
      const read = readAmount(text, bounds);
      return "value" in read && decimal(read.value).eq(zero) ? refuse("out-of-range", "Must be above 0.") : read;
    },
  };
}

function ofRate(id: string, focus: CatalogueModel | undefined): Meant | Refused {
  if (!focus) return refuse("needs-a-model", issueMessages.needsAModel());
  if (focus.own?.kind === "model")
    return refuse("unknown-rate", "The prices of an own model are in the model itself: make it anew.");
  const rate = focus.rates.find((candidate) => candidate.id === id);
  if (!rate) {
    const known = focus.rates.slice(0, 8).map((candidate) => candidate.id);
    const which =
      known.length === 0 ? "has no price on record" : `has no price of that name; it has ${known.join(", ")}`;
    return refuse("unknown-rate", `${focus.model.name} ${which}${focus.rates.length > 8 ? " and more" : ""}.`);
  }
  return { field: rateField(rate), currency: focus.provider.currency };
}

/** A price in the rate's own denomination: of credits it is so many. */
const rateField = ({ unitPrice, denomination }: CatalogueRate): Meant["field"] =>
  priceField(unitPrice, denomination === "credit" ? undefined : "money");

function ofProvider(kind: "discount" | "credit", name: string, catalogue: Catalogue): Meant | Refused {
  const provider = catalogue.providers.find(({ id }) => id === name);
  if (!provider || name === ownProvider) return refuse("unknown-provider", listMessages.unknownProvider);
  const { currency } = provider;
  if (kind === "discount") return { field: monthFields.failed, currency };
  const credit = creditSold(provider);
  return credit
    ? { field: priceField(credit.listPrice, "money"), currency: credit.currency }
    : refuse("no-credit", `${provider.name} sells no credits: say discount.${provider.id} instead.`);
}

/** What was read; the pairs with what was understood in plain, and without what was not. */
type OwnAsked = { own: OwnPrices; entries: Entries; issues: Issue[] };

type How = {
  /** The model that a page shows where the link names none. */
  otherwise?: string | undefined;
  /** What is typed on a page is read forgivingly: `15 %` is 0.15. The day that `today` is; absent where it is strict. */
  today?: string | undefined;
};

/** The parts of a key: what it is of, by which name, and for a price the place of the workload whose model it is of. */
function partsOf(key: string): { kind: "discount" | "credit" | "price"; place: string; name: string } | undefined {
  const [whole = "", ofProvider, place = "", price] = ownKey.exec(key) ?? [];
  const name = key.slice(whole.length);
  if (price !== undefined) return { kind: "price", place, name };
  return ofProvider === "discount" || ofProvider === "credit" ? { kind: ofProvider, place, name } : undefined;
}

/** The text of a key by what it means: strictly, or as a person types it. */
function readOne(text: string, meant: Meant | Refused, today: string | undefined): Read<unknown> {
  if ("issue" in meant) return meant;
  const { field, currency } = meant;
  return field.read((today === undefined ? text : plainText(field, text, { currency, today })).trim());
}

const instead = "Worked out with the list price.";

/**
 * Reads own prices, each with an issue where it cannot be taken: then the list price holds. `discount.fal=0.15` takes 15 %
 * off, `credit.kling=0.10` is the price of a unit, `price.720p-silent=0.11` that of the rate of the model in focus, and
 * `2.price.720p-silent=0.11` of the one that the second workload has in focus, wherever in the plan that model stands.
 */
export function readOwnPrices(entries: Entries, catalogue: Catalogue, { otherwise, today }: How): OwnAsked {
  const found = { discount: new Map<string, string>(), credit: new Map<string, string>() };
  const prices = new Map<string, Map<string, string>>();
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const refused = ([field, text]: Entries[number], { code, message }: Refused["issue"]): [] => {
    const said = today === undefined || code === "given-twice" ? message : `${message} ${instead}`;
    issues.push({ code, field, value: text.trim().slice(0, 100), message: said });
    return [];
  };
  const read = (pair: Entries[number]): Entries => {
    const [key, text] = pair;
    const parts = partsOf(key);
    if (parts === undefined || text.trim() === "") return [pair];
    if (seen.has(key)) return refused(pair, { code: "given-twice", message: issueMessages.givenTwice() });
    seen.add(key);
    const { kind, place, name } = parts;
    const focus = kind === "price" ? focusOf(entries, catalogue, place, otherwise) : undefined;
    const meant = kind === "price" ? ofRate(name, focus) : ofProvider(kind, name, catalogue);
    const result = readOne(text, meant, today);
    if ("issue" in result) return refused(pair, result.issue);
    const value = String(result.value);
    if (kind === "discount" && value === "0") return [];
    const values = focus ? (prices.get(focus.key) ?? new Map<string, string>()) : undefined;
    const other = values?.get(name);
    if (other !== undefined && other !== value)
      return refused(pair, { code: "given-twice", message: `One plan has one price of a model: ${other} is taken.` });
    if (focus && values) prices.set(focus.key, values.set(name, value));
    if (kind !== "price") found[kind].set(name, value);
    return [[key, value]];
  };
  const kept = entries.flatMap(read);
  const own: OwnPrices = {
    discounts: Object.fromEntries(found.discount),
    credits: Object.fromEntries(found.credit),
    prices: Object.fromEntries([...prices].map(([key, values]) => [key, Object.fromEntries(values)])),
  };
  return { own, entries: kept, issues };
}
