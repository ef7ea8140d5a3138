/** Finding typed words in the names of a model, its maker and its provider. */
import type { CatalogueModel } from "../catalogue";
import { plainNumber, runsOf, type ModelWords, type NameWord, type Run } from "./model-words";

/** A part of a name, from its first letter to before the next. */
export type Mark = readonly [from: number, to: number];

type Field = { runs: readonly Run[]; weight: number; named: boolean };

/** Digits of an id that are a version: `seedance-2-0` is seedance 2.0. */
const versioned = (id: string): string => id.replace(/(\d)[-_](\d)(?!\d)/g, "$1.$2");

const fieldsByModel = new WeakMap<CatalogueModel, readonly Field[]>();

/** Where names are looked for: what is found in a model's own name, or its maker's, counts most. */
function fieldsOf(entry: CatalogueModel): readonly Field[] {
  const known = fieldsByModel.get(entry);
  if (known) return known;
  const { model, provider } = entry;
  const field = (text: string, weight: number, named = false): Field => ({
    runs: runsOf(text.toLowerCase()),
    weight,
    named,
  });
  const fields = [
    field(model.name, 0, true),
    field(model.vendor, 0),
    field(`${provider.name} ${provider.id}`, 3),
    field(versioned(model.id), 4),
  ];
  fieldsByModel.set(entry, fields);
  return fields;
}

/** Marks from left to right, those that meet as one. */
function merged(marks: readonly Mark[]): Mark[] {
  const all: [number, number][] = [];
  for (const [from, to] of [...marks].sort(([a], [b]) => a - b)) {
    const before = all.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else all.push([from, to]);
  }
  return all;
}

/** How far a word is from what stands there, from 0; nothing where it is another. */
type Found = { cost: number; marks: readonly Mark[] };

/** `kling` is a beginning of kling; `minimaxh` of MiniMax-H3. */
function findLetters(runs: readonly Run[], word: string): Found | undefined {
  let best: Found | undefined;
  runs.forEach(({ text, start }, at) => {
    const inside = text.startsWith(word);
    const joined = runs.slice(at, at + 3).map((run) => run.text);
    if (!inside && !joined.join("").startsWith(word)) return;
    const cost = text === word ? 0 : 1;
    if (!best || cost < best.cost) best = { cost, marks: [[start, start + (inside ? word.length : text.length)]] };
  });
  return best;
}

/** 3 is 3 and 3.0, less surely 3.1, and never 2.3; 31 is 3.1. */
function costOfNumber(there: string, wanted: string): number | undefined {
  const plain = plainNumber(there);
  if (plain === wanted) return 0;
  if (plain.replace(".", "") === wanted) return 1;
  return plain.startsWith(`${wanted}.`) ? 2 : undefined;
}

function findNumber(runs: readonly Run[], { letters, number }: NameWord): Found | undefined {
  let best: Found | undefined;
  for (const { text, start, behind } of runs.filter((run) => run.number)) {
    const near = costOfNumber(text, number);
    if (near === undefined || (letters !== "" && behind !== letters)) continue;
    const cost = near + (behind === letters ? 0 : 3);
    const from = start - letters.length;
    const to = text.startsWith(number) ? start + number.length : start + text.length;
    if (!best || cost < best.cost) best = { cost, marks: [[from, to]] };
  }
  return best;
}

/** A short number in an id is no version: the 001 of `veo-3.1-generate-001`. */
const tellsInIds = ({ number }: NameWord): boolean => number === "" || number.length >= 3;

function findWord(fields: readonly Field[], word: NameWord): Found | undefined {
  let best: Found | undefined;
  for (const { runs, weight, named } of fields) {
    if (weight === 4 && !tellsInIds(word)) continue;
    const found = word.number === "" ? findLetters(runs, word.letters) : findNumber(runs, word);
    if (!found) continue;
    const cost = found.cost + weight;
    if (!best || cost < best.cost) best = { cost, marks: named ? found.marks : [] };
  }
  return best;
}

const joinedLetters = (one: NameWord | undefined, other: NameWord | undefined): NameWord | undefined =>
  one && other && one.number === "" && other.number === ""
    ? { letters: one.letters + other.letters, number: "" }
    : undefined;

/** Each word where it stands, or with a neighbour where it is written in one: `happy horse`. */
function findAll(fields: readonly Field[], words: readonly NameWord[]): Found[] | undefined {
  const all: Found[] = [];
  for (const [at, word] of words.entries()) {
    const pairs = [joinedLetters(words[at - 1], word), joinedLetters(word, words[at + 1])];
    const found =
      findWord(fields, word) ??
      pairs.flatMap((pair) => (pair ? [findWord(fields, pair)] : [])).find((pair) => pair !== undefined);
    if (!found) return undefined;
    all.push(found);
  }
  return all;
}

export type NameMatch = {
  /** How far the words are from the model's names, from 0. */
  distance: number;
  /** What of its name was typed. */
  marks: readonly Mark[];
};

/** Whether every word of names is one of the model's, its maker's or its provider's, and how well they fit. */
export function matchNames(entry: CatalogueModel, { names }: ModelWords): NameMatch | undefined {
  const fields = fieldsOf(entry);
  const found = findAll(fields, names);
  if (!found) return undefined;
  const marks = merged(found.flatMap((word) => word.marks));
  const beyond = (fields[0]?.runs ?? []).some(({ start }) => !marks.some(([from, to]) => from <= start && start < to));
  return { distance: found.reduce((sum, { cost }) => sum + cost, beyond ? 1 : 0), marks };
}
