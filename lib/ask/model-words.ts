/** What is typed to find a model: words of names, and words of what it has to be able to make. */
import type { CatalogueModel } from "../catalogue";
import { suffices } from "../catalogue/resolutions";
import { namesOf } from "../numbers/list";
import { resolutions, type Mode, type OnOff, type Resolution } from "../catalogue/vocabulary";

/** What the words want made: fields of a clip, to be set when a model is chosen. */
export type AskedOfModel = {
  resolution?: Resolution;
  audio?: OnOff;
  mode?: Mode;
};

/** A word of a name: letters, a number, or a number behind one letter (`o3`). */
type NameWord = { letters: string; number: string };

export type ModelWords = {
  names: readonly NameWord[];
  /** The words of names as they were typed. */
  typed: string;
  asked: AskedOfModel;
  /** The words without the last one, where that is not finished: `10` on its way to `1080`. */
  unfinished?: string;
};

const phrases: readonly (readonly [phrase: string, asked: AskedOfModel])[] = [
  ["first and last frame", { mode: "first-last-frame" }],
  ["first last frame", { mode: "first-last-frame" }],
  ["last frame", { mode: "first-last-frame" }],
  ["keyframes", { mode: "first-last-frame" }],
  ["kf2v", { mode: "first-last-frame" }],
  ["flf2v", { mode: "first-last-frame" }],
  ["text to video", { mode: "text-to-video" }],
  ["text2video", { mode: "text-to-video" }],
  ["t2v", { mode: "text-to-video" }],
  ["image to video", { mode: "image-to-video" }],
  ["image2video", { mode: "image-to-video" }],
  ["img2vid", { mode: "image-to-video" }],
  ["i2v", { mode: "image-to-video" }],
  ["video to video", { mode: "video-to-video" }],
  ["video2video", { mode: "video-to-video" }],
  ["v2v", { mode: "video-to-video" }],
  ["reference to video", { mode: "reference-to-video" }],
  ["r2v", { mode: "reference-to-video" }],
  ["extension", { mode: "extend" }],
  ["extend", { mode: "extend" }],
  ["without sound", { audio: "off" }],
  ["without audio", { audio: "off" }],
  ["no sound", { audio: "off" }],
  ["no audio", { audio: "off" }],
  ["silent", { audio: "off" }],
  ["mute", { audio: "off" }],
  ["sound", { audio: "on" }],
  ["audio", { audio: "on" }],
  ["full hd", { resolution: "1080p" }],
  ["fhd", { resolution: "1080p" }],
  ["uhd", { resolution: "4k" }],
  ...resolutions.map((label): readonly [string, AskedOfModel] => [label, { resolution: label }]),
  ...resolutions
    .filter((label) => label.endsWith("p"))
    .map((label): readonly [string, AskedOfModel] => [label.slice(0, -1), { resolution: label }]),
];

const asPhrases = phrases
  .map(([phrase, asked]) => ({ words: phrase.split(" "), asked }))
  .sort((a, b) => b.words.length - a.words.length);

/** Words that tell no model from another. */
const fillers = new Set(
  "a ai and at by for from in model models of on or that the via video videos with which".split(" "),
);

const longest = 200;
const most = 16;

const rawWords = (text: string): string[] =>
  text
    .slice(0, longest)
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ""))
    .filter(Boolean)
    .slice(0, most);

/** Letters or a number of a text, and where they stand. `behind`: the one letter right before a number. */
type Run = { text: string; number: boolean; start: number; behind: string };

/** `kling3.0pro` is kling, 3.0 and pro. The v of a version is none of its letters. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const { 0: run, index } of text.matchAll(/\p{L}+|\d+(?:\.\d+)*/gu)) {
    const number = /^\d/.test(run);
    const before = runs.at(-1);
    const touches = before !== undefined && before.start + before.text.length === index;
    const behind = number && touches && before.text.length === 1 && !before.number ? before.text : "";
    if (behind === "v") runs.pop();
    runs.push({ text: run, number, start: index, behind: behind === "v" ? "" : behind });
  }
  return runs;
}

/** `3.0` and `03` are 3. */
const plainNumber = (text: string): string => text.replace(/^0+(?=\d)/, "").replace(/(\.0+)+$/, "");

/** Words of names as they are looked for; a single letter before a number belongs to it. */
function nameWords(raw: readonly string[]): NameWord[] {
  const telling = raw.filter((word) => !fillers.has(word));
  return (telling.length > 0 ? telling : raw).flatMap((word) => {
    const runs = runsOf(word);
    const joined = runs.filter((run, at) => runs[at + 1]?.behind !== run.text);
    return joined.map(({ text, number, behind }): NameWord =>
      number ? { letters: behind, number: plainNumber(text) } : { letters: text, number: "" },
    );
  });
}

/** On its way to a known word. One digit is not: it is a version of its own. */
const begins = (word: string): boolean =>
  word.length > 1 && asPhrases.some(({ words }) => words.some((whole) => whole !== word && whole.startsWith(word)));

/**
 * Reads typed words: those that say what a model has to make, and the rest, which is looked for in names.
 * `kling3 1080 sound` looks for kling and 3, and asks for 1080p with sound.
 */
export function readModelWords(text: string): ModelWords {
  const raw = rawWords(text);
  const rest: string[] = [];
  let asked: AskedOfModel = {};
  for (let at = 0; at < raw.length;) {
    const found = asPhrases.find(({ words }) => words.every((word, ahead) => raw[at + ahead] === word));
    if (found) asked = { ...asked, ...found.asked };
    else rest.push(raw[at] ?? "");
    at += found?.words.length ?? 1;
  }
  const final = rest.at(-1);
  const open = final !== undefined && raw.at(-1) === final && raw.length > 1 && begins(final);
  return {
    names: nameWords(rest),
    typed: rest.join(" "),
    asked,
    ...(open ? { unfinished: raw.slice(0, -1).join(" ") } : {}),
  };
}

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

/** Whether a model makes what is asked: on record, or only not ruled out by what is recorded. */
type Making = "yes" | "no" | "not-recorded";

function makesResolution({ resolutions: made }: CatalogueModel, wanted: Resolution): Making {
  if (made === "unknown") return "not-recorded";
  return made.some((label) => suffices(label, wanted) && suffices(wanted, label)) ? "yes" : "no";
}

function makesSound({ model }: CatalogueModel, wanted: OnOff): Making {
  const { audio } = model.constraints;
  if (audio === "unknown") return "not-recorded";
  return audio === "optional" || audio === (wanted === "on" ? "always" : "never") ? "yes" : "no";
}

const making = (
  entry: CatalogueModel,
  { resolution, audio, mode }: AskedOfModel,
): Record<keyof AskedOfModel, Making> => ({
  resolution: resolution === undefined ? "yes" : makesResolution(entry, resolution),
  audio: audio === undefined ? "yes" : makesSound(entry, audio),
  mode: mode === undefined || entry.model.modes.includes(mode) ? "yes" : "no",
});

/**
 * What of the asked is not recorded of a model; nothing where one of them is surely not made. Asked for 4k with sound:
 * `["audio"]` of a model that makes 4k and does not say whether there is sound.
 */
export function notRecorded(entry: CatalogueModel, asked: AskedOfModel): (keyof AskedOfModel)[] | undefined {
  const made = making(entry, asked);
  const names = namesOf(made);
  if (names.some((name) => made[name] === "no")) return undefined;
  return names.filter((name) => made[name] === "not-recorded");
}
