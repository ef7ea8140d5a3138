/** What a search for models says: how the words were read, and what to do where nothing matches. */
import type { AskedOfModel, ModelWords } from "../../ask/model-words";
import type { ModelKind } from "../../catalogue/vocabulary";
import { kindWords, modeWords } from "../../words/catalogue";
import { formatList } from "../../words/format";

/** Models on sale of the chosen kind: those of the names, those that surely make all that is asked, those that may. */
export type Counts = { named: number; make: number; may: number };

/** What is asked of a model, a word each: "1080p", "sound". */
export const askedWords = ({ resolution, audio, mode }: AskedOfModel): Record<keyof AskedOfModel, string> => ({
  resolution: resolution ?? "",
  audio: audio === undefined ? "" : audio === "on" ? "sound" : "silence",
  mode: mode === undefined ? "" : modeWords[mode],
});

const quoted = ({ typed }: ModelWords): string => (typed === "" ? "" : ` for “${typed}”`);
const those = (count: number): string => (count === 1 ? "1 model" : `${count} models`);

/** "1080p read as a resolution and sound as wanted; 9 of 18 models for “kling 3” make it". Nothing where only names are typed. */
export function readingOf(words: ModelWords, { named, make, may }: Counts): string {
  const { resolution, audio, mode } = words.asked;
  const said = askedWords(words.asked);
  const readings = [
    ...(resolution ? [`${said.resolution} read as a resolution`] : []),
    ...(audio ? [`${said.audio} as wanted`] : []),
    ...(mode ? [`${said.mode} as a mode`] : []),
  ];
  if (readings.length === 0) return "";
  const [first = "", ...others] = readings;
  const start = first.includes(" read as ") ? first : first.replace(" as ", " read as ");
  const rest = may === 0 ? "" : `; of ${may} more it is not recorded here`;
  return `${formatList([start, ...others])}; ${make} of ${those(named)}${quoted(words)} ${make === 1 ? "makes" : "make"} it${rest}`;
}

type Nothing = Counts & {
  kind: ModelKind | undefined;
  /** How many match of each other kind. */
  elsewhere: readonly { kind: ModelKind; count: number }[];
  /** A word without which there are matches, and how many. */
  culprit: { word: string; without: number } | undefined;
};

const ofKind = (kind: ModelKind, count: number): string =>
  `${count} ${count === 1 ? kindWords[kind].one : kindWords[kind].many}`;

/** Why nothing matches, and what would: another kind, less asked, or another word. */
export function noneOf(words: ModelWords, { named, kind, elsewhere, culprit }: Nothing): string {
  const others = formatList(elsewhere.map((other) => ofKind(other.kind, other.count)));
  const alternative = others === "" ? "" : ` There ${elsewhere[0]?.count === 1 ? "is" : "are"} ${others}.`;
  const asked = formatList(Object.values(askedWords(words.asked)).filter(Boolean));
  if (named > 0)
    return `None of ${those(named)}${quoted(words)} makes ${asked}. Leave one of these words out.${alternative}`;
  if (alternative !== "")
    return `No ${kind === undefined ? "model" : kindWords[kind].one}${quoted(words)}.${alternative}`;
  if (culprit) {
    const { word, without } = culprit;
    return `No name has “${word}” in it. Without it ${without === 1 ? "1 model matches" : `${without} models match`}.`;
  }
  return `No model, maker or provider${quoted(words)}. Try a name such as “veo”, or what it has to make, such as “1080p sound”.`;
}
