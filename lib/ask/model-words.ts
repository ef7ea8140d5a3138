/** What is typed to find a model: words of names, and words of what it has to be able to make. */
import { resolutions, type Mode, type OnOff, type Resolution } from "../catalogue/vocabulary";

/** What the words want made: fields of a clip, to be set when a model is chosen. */
export type AskedOfModel = {
  resolution?: Resolution;
  audio?: OnOff;
  mode?: Mode;
};

/** A word of a name: letters, a number, or a number behind one letter (`o3`). */
export type NameWord = { letters: string; number: string };

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
export type Run = { text: string; number: boolean; start: number; behind: string };

/** `kling3.0pro` is kling, 3.0 and pro. The v of a version is none of its letters. */
export function runsOf(text: string): Run[] {
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
export const plainNumber = (text: string): string => text.replace(/^0+(?=\d)/, "").replace(/(\.0+)+$/, "");

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
