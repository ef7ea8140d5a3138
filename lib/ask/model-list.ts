/** What the list of models is asked for, beside the plan that prices it: the keys `view.*` of its address. */
import type { Catalogue } from "../catalogue";
import { modelKinds, modes, resolutions, unitKinds, type Mode, type ModelKind } from "../catalogue/vocabulary";
import type { OnOff, Resolution, UnitKind } from "../catalogue/vocabulary";
import { issueMessages, type Issue } from "./issues";
import type { AskedOfModel } from "./model-words";
import { isViewKey } from "./opened";

const sortings = ["price", "name", "provider", "seen", "length"] as const;
export type Sorting = (typeof sortings)[number];
/** `falling`: the most, the last or the newest first. */
export type Sort = { by: Sorting; falling: boolean };

export type ModelListAsked = {
  words: string;
  kind: ModelKind | "all";
  /** A provider's id. */
  provider?: string | undefined;
  mode?: Mode | undefined;
  resolution?: Resolution | undefined;
  audio?: OnOff | undefined;
  unit?: UnitKind | undefined;
  /** Only those that surely stay within the budget; only those that do not bill failed jobs. */
  fits: boolean;
  free: boolean;
  sort: Sort;
  /** As it is written: how many pages there are is known later. */
  page: string;
};

const names = ["q", "kind", "provider", "mode", "resolution", "audio", "unit", "fits", "free", "sort", "page"] as const;
type Name = (typeof names)[number];

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
  sort: { by: "price", falling: false },
  page: "",
};

export const sortText = ({ by, falling }: Sort): string => `${falling ? "-" : ""}${by}`;

function sortOf(text: string | undefined): Sort {
  const by = sortings.find((sorting) => text === sorting || text === `-${sorting}`);
  return by === undefined ? wholeList.sort : { by, falling: text !== by };
}

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
  { providers }: Pick<Catalogue, "providers">,
): { asked: ModelListAsked; issues: Issue[] } {
  const issues: Issue[] = [];
  const texts = textsOf(entries, issues);
  const oneOf = <T extends string>(name: Name, words: readonly T[], message = issueMessages.notOneOf(words)) => {
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
    provider: oneOf("provider", ids, issueMessages.unknownProvider()),
    mode: oneOf("mode", modes),
    resolution: oneOf("resolution", resolutions),
    audio: oneOf("audio", ["on", "off"]),
    unit: oneOf("unit", unitKinds),
    fits: oneOf("fits", yes) !== undefined,
    free: oneOf("free", yes) !== undefined,
    sort: sortOf(oneOf("sort", sorts)),
    page: texts.get("page") ?? "",
  };
  return { asked, issues };
}

/** The address of the list with what is not as it is by itself. */
export function modelListPath(asked: ModelListAsked): string {
  const { words, kind, provider, mode, resolution, audio, unit, fits, free, sort, page } = asked;
  const said: Record<Name, string | undefined> = {
    q: words,
    kind: kind === wholeList.kind ? "" : kind,
    provider,
    mode,
    resolution,
    audio,
    unit,
    fits: fits ? "yes" : "",
    free: free ? "yes" : "",
    sort: sortText(sort) === sortText(wholeList.sort) ? "" : sortText(sort),
    page: page === "1" ? "" : page,
  };
  const pairs = names.flatMap((name) => (said[name] ? [[`view.${name}`, said[name]]] : []));
  return pairs.length === 0 ? modelList.path : `${modelList.path}?${new URLSearchParams(pairs).toString()}`;
}

/** What the filters want made: wishes that a plan can have, too. */
export const wishesOf = ({ mode, resolution, audio }: ModelListAsked): AskedOfModel => ({
  ...(mode ? { mode } : {}),
  ...(resolution ? { resolution } : {}),
  ...(audio ? { audio } : {}),
});
