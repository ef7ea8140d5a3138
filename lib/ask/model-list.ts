/** What a list of models is asked for, beside the plan that prices it: the keys `view.*` of its address. */
import type { Catalogue } from "../catalogue";
import { modelKinds, modes, resolutions, unitKinds, type Mode, type ModelKind } from "../catalogue/vocabulary";
import type { OnOff, Resolution, UnitKind } from "../catalogue/vocabulary";
import { issueMessages, type Issue } from "./issues";
import { listMessages } from "./list-issues";
import type { AskedOfModel } from "./model-words";
import { compareText } from "../numbers/list";
import { isViewKey } from "./opened";

/** @public */
export const sortings = [
  "price",
  "name",
  "provider",
  "kind",
  "verdict",
  "clip",
  "made",
  "failed",
  "wait",
  "seen",
  "length",
] as const;
export type Sorting = (typeof sortings)[number];
/** `falling`: the most, the last or the newest first. */
export type Sort = { by: Sorting; falling: boolean };

export type ModelListAsked = {
  words: string;
  kind: ModelKind | "all";
  /** A provider's id. */
  provider?: string | undefined;
  maker?: string | undefined;
  mode?: Mode | undefined;
  resolution?: Resolution | undefined;
  audio?: OnOff | undefined;
  unit?: UnitKind | undefined;
  /** Hours that the month's jobs take at most. */
  wait?: Wait | undefined;
  /** Only those that surely stay within the budget; that do not bill failed jobs; that make just what is asked; whose price was seen of late. */
  fits: boolean;
  free: boolean;
  exact: boolean;
  recent: boolean;
  sort: Sort;
  /** As it is written: how many pages there are is known later. */
  page: string;
};

const names = [
  "q",
  "kind",
  "provider",
  "maker",
  "mode",
  "resolution",
  "audio",
  "unit",
  "wait",
  "fits",
  "free",
  "exact",
  "recent",
  "sort",
  "page",
] as const;
type Name = (typeof names)[number];

/** Hours to choose from, for the month's jobs. */
export const waits = ["1", "4", "12", "24", "72", "168"] as const;
export type Wait = (typeof waits)[number];

const kinds = [...modelKinds, "all"] as const;
const sorts = sortings.flatMap((by) => [by, `-${by}`]);

/** Where the list is, and the key of the words that are looked for in it, with as many letters as are read. */
export const modelList = { path: "/models", words: "view.q", longest: 200 } as const;
const yes = ["yes"] as const;

/** How the list is when nothing is asked of it. */
export const wholeList: ModelListAsked = {
  words: "",
  kind: "general",
  fits: false,
  free: false,
  exact: false,
  recent: false,
  sort: { by: "price", falling: false },
  page: "",
};

/** An order as an address has it: `price`, or `-price` where it falls. */
export const sortText = ({ by, falling }: Sort): string => `${falling ? "-" : ""}${by}`;

function sortOf(text: string | undefined): Sort {
  const by = sortings.find((sorting) => text === sorting || text === `-${sorting}`);
  return by === undefined ? wholeList.sort : { by, falling: text !== by };
}

/** Makers of models by their names. */
export const makersOf = (models: Catalogue["models"]): string[] =>
  [...new Set(models.map(({ model }) => model.vendor))].sort(compareText);

/** The texts of known keys, each once. Links of before the keys had a prefix are read as well: `q=kling&audio=on`. */
function textsOf(entries: Iterable<readonly [string, string]>, issues: Issue[]): ReadonlyMap<Name, string> {
  const texts = new Map<Name, string>();
  for (const [key, text] of entries) {
    const value = text.trim();
    const name = names.find((known) => key === known || key === `view.${known}`);
    const [field, shown] = [key.slice(0, 100), value.slice(0, 100)];
    if (name === undefined) {
      if (!isViewKey(key) && value !== "")
        issues.push({ code: "unknown-field", field, value: shown, message: issueMessages.unknownField() });
    } else if (texts.has(name)) {
      issues.push({ code: "given-twice", field, value: shown, message: issueMessages.givenTwice() });
    } else if (value !== "") texts.set(name, value);
  }
  return texts;
}

/**
 * Reads what the list is asked for, leniently: what is none of the choices is left out, with an issue.
 * `view.q=kling&view.audio=on&view.sort=-seen`: Kling models that can make sound, the newest price first.
 */
export function readModelList(
  entries: Iterable<readonly [string, string]>,
  { providers, models }: Pick<Catalogue, "providers" | "models">,
): { asked: ModelListAsked; issues: Issue[] } {
  const issues: Issue[] = [];
  const texts = textsOf(entries, issues);
  const oneOf = <T extends string>(
    name: Name,
    words: readonly T[],
    message: string = issueMessages.notOneOf(words),
  ) => {
    const text = texts.get(name);
    const word = words.find((known) => known === text);
    if (text !== undefined && word === undefined)
      issues.push({ code: "not-one-of", field: `view.${name}`, value: text.slice(0, 100), message });
    return word;
  };
  const ids = providers.map(({ id }) => id);
  const asked = {
    words: (texts.get("q") ?? "").slice(0, modelList.longest),
    kind: oneOf("kind", kinds) ?? wholeList.kind,
    provider: oneOf("provider", ids, listMessages.unknownProvider),
    maker: texts.has("maker") ? oneOf("maker", makersOf(models), listMessages.unknownMaker) : undefined,
    mode: oneOf("mode", modes),
    resolution: oneOf("resolution", resolutions),
    audio: oneOf("audio", ["on", "off"]),
    unit: oneOf("unit", unitKinds),
    wait: oneOf("wait", waits),
    fits: oneOf("fits", yes) !== undefined,
    free: oneOf("free", yes) !== undefined,
    exact: oneOf("exact", yes) !== undefined,
    recent: oneOf("recent", yes) !== undefined,
    sort: sortOf(oneOf("sort", sorts)),
    page: texts.get("page") ?? "",
  };
  return { asked, issues };
}

const flag = (set: boolean): string => (set ? "yes" : "");

/** The pairs of an address that says what of the list is not as it is by itself. */
export function modelListPairs(asked: ModelListAsked): [key: string, text: string][] {
  const { words, kind, provider, maker, mode, resolution, audio, unit, wait, sort, page } = asked;
  const said: Record<Name, string | undefined> = {
    q: words,
    kind: kind === wholeList.kind ? "" : kind,
    provider,
    maker,
    mode,
    resolution,
    audio,
    unit,
    wait,
    fits: flag(asked.fits),
    free: flag(asked.free),
    exact: flag(asked.exact),
    recent: flag(asked.recent),
    sort: sortText(sort) === sortText(wholeList.sort) ? "" : sortText(sort),
    page: page === "1" ? "" : page,
  };
  return names.flatMap((name): [string, string][] => (said[name] ? [[`view.${name}`, said[name]]] : []));
}

/** The address of the list of models: `/models?view.q=kling`. */
export function modelListPath(asked: ModelListAsked): string {
  const pairs = modelListPairs(asked);
  return pairs.length === 0 ? modelList.path : `${modelList.path}?${new URLSearchParams(pairs).toString()}`;
}

/** What the filters want made: wishes that a plan can have, too. */
export const wishesOf = ({ mode, resolution, audio }: ModelListAsked): AskedOfModel => ({
  ...(mode ? { mode } : {}),
  ...(resolution ? { resolution } : {}),
  ...(audio ? { audio } : {}),
});
