/** Own prices and own models of a link: decoded here, before anything is asked, and laid over the catalogue. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { readOwnModels, type OwnFile } from "@/lib/catalogue/schema/own";
import type { Facts } from "@/lib/catalogue/facts";
import type { OwnModels } from "@/lib/catalogue/own";
import type { Issue } from "@/lib/ask/issues";
import { saysOwn } from "@/lib/ask/own-prices";
import type { Entries } from "@/lib/ask/read";
import { ownFacts, type OwnFacts, type OwnWanted } from "@/lib/views/page/own/facts";

/** Longest text of own models in a link, and most bytes of JSON that come out of it. */
const longestText = 4000;
const mostBytes = 8192;

/** The JSON of a text: deflated and in base64url, with no more bytes than are allowed; nothing where it is none. */
function decoded(text: string): { json: unknown } | undefined {
  if (text.length > longestText || !/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  try {
    const bytes = inflateRawSync(Buffer.from(text, "base64url"), { maxOutputLength: mostBytes });
    return { json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return undefined;
  }
}

const leftOut = (text: string, why: string): Issue => ({
  code: "not-an-own-model",
  field: "own",
  value: text.slice(0, 40),
  message: `${why} The own models were left out.`,
});

/** The own models of a text, or why there are none. */
function readOwn(text: string): { models: OwnModels } | { issue: Issue } {
  const file = decoded(text);
  if (!file)
    return { issue: leftOut(text, `No own model can be read from it: at most ${mostBytes} bytes of JSON, deflated.`) };
  const read = readOwnModels(file.json);
  return "models" in read
    ? read
    : { issue: leftOut(text, `Not as an own model is written: ${read.faults.join("; ")}.`) };
}

/** The facts of a link, and the own models in it as they go to a browser. */
type OwnAsked = OwnFacts & {
  /** Whether the link says anything of its own. */
  says: boolean;
  models: OwnModels | undefined;
};

/**
 * What a link is read from and answered with. One that says nothing of its own is answered with what there is; own models
 * that cannot be read are left out, with an issue, and the rest of the link holds.
 */
export function ownAsked(entries: Entries, facts: Facts, wanted: Omit<OwnWanted, "models"> = {}): OwnAsked {
  if (!saysOwn(entries)) return { entries, facts, issues: [], says: false, models: undefined };
  const text = entries.find(([key]) => key === "own")?.[1].trim() ?? "";
  const read = text === "" ? undefined : readOwn(text);
  const models = read && "models" in read ? read.models : undefined;
  const isRefused = read !== undefined && models === undefined;
  const kept = isRefused ? entries.filter(([key]) => key !== "own") : entries;
  const mine = ownFacts(kept, facts, { ...wanted, models });
  return { ...mine, issues: [...(read && "issue" in read ? [read.issue] : []), ...mine.issues], says: true, models };
}

/** Own models as a link has them. */
const encoded = (file: object): string =>
  deflateRawSync(Buffer.from(JSON.stringify(file)), { level: 9 }).toString("base64url");

const isFile = (value: unknown): value is OwnFile => "models" in readOwnModels(value);

/** The own models of a link with one more, which takes the place of one of its id; or why it cannot be added. */
export function addOwnModel(text: string | undefined, file: OwnFile): { text: string } | { issue: Issue } {
  const before = text === undefined ? undefined : decoded(text)?.json;
  const ids = new Set(file.models.map(({ id }) => id));
  const others = isFile(before) ? before.models.filter(({ id }) => !ids.has(id)) : [];
  const shared = isFile(before) && others.length > 0 ? before.credit : undefined;
  if (shared && file.credit && shared.listPrice !== file.credit.listPrice)
    return { issue: leftOut("", `A credit costs ${shared.listPrice} in this link already: own models share one.`) };
  const credit = file.credit ?? shared;
  const whole = { ...file, ...(credit ? { credit } : {}), models: [...others, ...file.models] };
  const read = readOwnModels(whole);
  if ("faults" in read)
    return {
      issue: leftOut("", `It does not go together with the models that the link has: ${read.faults.join("; ")}.`),
    };
  const added = encoded(whole);
  return added.length > longestText || decoded(added) === undefined
    ? { issue: leftOut("", `Too much for a link: at most ${mostBytes} bytes of own models.`) }
    : { text: added };
}
