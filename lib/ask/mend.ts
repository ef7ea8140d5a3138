/**
 * A link that was damaged on its way: written in capitals, encoded twice, its `&` spelled out, a full stop or a bracket
 * of the text around it at its end. Good pairs stay as they are, to the byte; what cannot be mended is left for the
 * reader, who says so. A page does this, and the API does not.
 */
import { extraFields, levyFields } from "./extras";
import { exchangeRateField, fieldOf, fields, onField, releaseField, testField } from "./fields";
import { namesOf } from "../numbers/list";
import { modelKeys, outcomes } from "./plan";
import { plainEntries } from "./typed";
import { linkOf } from "./write";

/** The key of a model whatever its letters' case; nothing where there is none of that name. */
type FindModel = (text: string) => string | undefined;

const plainKeys = [
  ...[...fields, onField, releaseField, testField].map(({ key }) => key),
  ...namesOf({ ...extraFields, ...levyFields }).map((name) => `extra.${name}`),
  ...outcomes.map((outcome) => `policy.${outcome}`),
  "model",
  "name",
  "own",
  "plan",
  "rate",
];
const known = new Set(plainKeys);
const byLetters = new Map(plainKeys.map((key) => [key.toLowerCase(), key]));

/** Keys whose second half is a name of somebody else's: of an option, a provider, a rate, a part of a page. */
const open = /^(?:opt|discount|credit|price|view)\./;
const numbered = /^((?:[2-9]|1[0-2])\.)(.+)$/;

/** A key as it is known; itself where it cannot be told. */
function keyOf(key: string): string {
  if (known.has(key) || key === "") return key;
  const bare = key.replace(/^[?\s]+/, "").trimEnd();
  const [, place, rest] = numbered.exec(bare) ?? [];
  if (place !== undefined && rest !== undefined) return `${place}${keyOf(rest)}`;
  const letters = bare.toLowerCase();
  const plain = byLetters.get(letters);
  if (plain !== undefined) return plain;
  if (letters.startsWith(`${exchangeRateField.key}.`)) return `${exchangeRateField.key}.${bare.slice(3).toUpperCase()}`;
  return open.test(letters) ? letters : key;
}

/** What ends a sentence, a bracket or an emphasis around a link. */
const ends = String.raw`[\s.,;:!?'"’”»…)\]}>*_~\x60|]`;
/** All of it, from where it begins: a run of it within a text is gone through once. */
const around = new RegExp(`(?<!${ends})${ends}+$`);

const isRead = (key: string, text: string, today: string): boolean => {
  const [[, plain] = ["", text]] = plainEntries([[key, text]], today);
  const read = fieldOf(key)?.read(plain.trim());
  return read !== undefined && "value" in read;
};

/** Whether a text is what the API would take. */
function isExact(key: string, text: string): boolean {
  const read = fieldOf(numbered.exec(key)?.[2] ?? key)?.read(text);
  return read !== undefined && "value" in read;
}

const slug = /^[a-z0-9][a-z0-9.-]*$/;

/** Whether a text can be what its key asks for. Of a name that somebody else gives it is not known. */
function fits(key: string, text: string, find: FindModel, today: string): boolean | undefined {
  if (text.trim() === "") return true;
  const bare = numbered.exec(key)?.[2] ?? key;
  if (bare === "model") return modelKeys(text).every((model) => find(model) === model);
  if (bare.startsWith("policy.")) return text === "billed" || text === "not-billed";
  if (bare.startsWith("opt.")) return slug.test(text);
  if (bare === "own") return /^[A-Za-z0-9_-]+$/.test(text);
  if (fieldOf(bare)) return isRead(bare, text, today);
  return undefined;
}

/** Ways in which a text may have been written that was meant: without what is around a link, in small letters, in capitals. */
function* meant(key: string, text: string, last: boolean, find: FindModel): Iterable<string> {
  const texts = [text, ...(last ? [text.replace(around, "")] : []), text.replace(/^3D/, "")];
  for (const each of texts) {
    yield each;
    yield each.toLowerCase();
    yield each.toUpperCase();
    if (key.endsWith("model"))
      yield modelKeys(each)
        .map((model) => find(model) ?? model)
        .join(",");
  }
}

function textOf(key: string, text: string, last: boolean, find: FindModel, today: string): string {
  const exact = isExact(key, text) ? text : [...meant(key, text, last, find)].find((each) => isExact(key, each));
  if (exact !== undefined) return exact;
  const fit = fits(key, text, find, today);
  if (fit === true) return text;
  if (fit === undefined) {
    const isWords = /^(?:view\.)?q$/.test(key) || key === "name";
    return last && !isWords && /^(?:view|discount|credit|price)\.|^rate$/.test(key) ? text.replace(around, "") : text;
  }
  for (const each of meant(key, text, last, find)) if (fits(key, each, find, today)) return each;
  // Of several models those that can be told are better than none.
  const models = key.endsWith("model") ? modelKeys(last ? text.replace(around, "") : text) : [];
  const told = models.map((model) => find(model) ?? model);
  return told.some((model) => find(model) === model && !modelKeys(text).includes(model)) ? told.join(",") : text;
}

/** Decoded as a query string is; as it is where it cannot be. */
const decoded = (raw: string): string => new URLSearchParams(`x=${raw.replace(/&/g, "%26")}`).get("x") ?? raw;

/** Escapes of escapes: `%253A` is `%3A`, however often it was done. Words may have a percent sign before any letters. */
function once(raw: string): string {
  let text = raw;
  while (/%25[0-9a-f]{2}/i.test(text)) text = text.replace(/%25(?=[0-9a-f]{2})/gi, "%");
  return text;
}

const carriesWords = /^(?:view\.)?q=|^plan=/i;

function mendPair(raw: string, last: boolean, isRaw: boolean, find: FindModel, today: string): string {
  const sent = carriesWords.test(raw) ? raw : once(raw);
  const at = sent.indexOf("=");
  const [rawKey, rawText] = at < 0 ? [sent, ""] : [sent.slice(0, at), sent.slice(at + 1)];
  const [sentKey, sentText] = [decoded(rawKey), decoded(rawText)];
  const key = keyOf(sentKey);
  const text = key === "plan" ? mended(sentText, find, today) : textOf(key, sentText, last, find, today);
  return isRaw && key === sentKey && text === sentText && sent === raw ? raw : linkOf([[key, text]]);
}

/** Ampersands as text of a page has them, however often they were spelled out: `&amp;amp;` and `&#38;` are `&`. */
const withAmpersands = (text: string): string => text.replace(/&(?:(?:amp|#38)(?:;|%3B))+/gi, "&");

/**
 * A query string without its question mark as it was meant, as far as that can be told; the same text where nothing is
 * wrong with it. `MODEL=FAL/VEO3.1&amp;duration=5).` is `model=fal/veo3.1&duration=5`.
 */
export function mended(query: string, find: FindModel, today: string): string {
  // Who takes what was encoded as a whole for a key may have put its sign behind it.
  const isRaw = /=./.test(query) || !/%3D/i.test(once(query));
  const pairs = withAmpersands(isRaw ? query : decoded(once(query).replace(/=$/, ""))).split("&");
  const end = pairs.findLastIndex((pair) => pair !== "");
  return pairs.map((pair, at) => (pair === "" ? pair : mendPair(pair, at === end, isRaw, find, today))).join("&");
}
