/** What moves the money, in words: whose figures a range is, and what stays out of the table. */
import type { InputRange } from "../../catalogue/assumptions";
import type { ShareRange } from "../../budget/sensitivity";
import { formatList, plural } from "../../words/format";

export const shareNames: Record<ShareRange["input"], string> = {
  retry: "Failed attempts",
  unusable: "Discarded takes",
  moderated: "Moderated attempts",
  timeout: "Attempts given up on",
  duplicates: "Duplicate jobs",
};

const startsWith = (text: string, words: string): boolean =>
  text === words || (text.startsWith(words) && /^[\s,:(-]/.test(text.slice(words.length)));

/**
 * The model that a range was measured with, as its scope names it: the longest run of words, from its first or after a
 * comma, with which the name of a model of the catalogue begins. "Grok Imagine Video through a reseller" names Grok
 * Imagine Video, "Veo at one gateway" any Veo; "Advertising work" none.
 *
 * @public
 */
export function measuredWith(scope: string, names: readonly string[]): string | undefined {
  for (const part of scope.split(/, /)) {
    const words = part.replace(/:.*/, "").split(" ");
    for (let many = words.length; many > 0; many -= 1) {
      const run = words.slice(0, many).join(" ");
      if (names.some((name) => startsWith(name, run))) return run;
    }
  }
  return undefined;
}

/**
 * Whose figures these are, seen from a model by its names: that another one was measured is said first. Veo 3.1 is not
 * Veo 3, nor is Veo 3.1 Fast; where no model has just the name that was measured, all of its line are meant: any Veo.
 */
export function sayScope(
  scope: string,
  model: readonly string[],
  names: readonly string[],
): { text: string; other: boolean } {
  const measured = measuredWith(scope, names);
  const isLine = measured !== undefined && !names.includes(measured);
  const isOwn = (name: string): boolean =>
    measured === undefined ||
    name === measured ||
    name.startsWith(`${measured} (`) ||
    (isLine && startsWith(name, measured));
  const other = !model.some(isOwn);
  return { text: other ? `Measured with another model: ${scope}` : scope, other };
}

/** How many jobs, clips or submissions were looked at. */
export const saySample = (sample: InputRange["sample"]): string =>
  sample === "unknown" ? "sample not said" : `${sample}\u00a0looked at`;

/** "Failed attempts move it furthest: by $139.20, from 14 % to 60 %." */
export const sayFurthest = (input: ShareRange["input"], moves: string, from: string, to: string): string =>
  `${shareNames[input]} move it furthest: by ${moves}, from ${from} to ${to}.`;

export const nothingMoves = "No range that others have seen moves it.";

/** What stays out of the table, and why: "Left out: 3 outages, which are no share of a month." */
export function sayLeftOut({
  incidents,
  oneEnded,
  impossible,
  tooDear,
}: Record<"incidents" | "oneEnded" | "impossible" | "tooDear", number>): string | undefined {
  const parts = [
    incidents > 0 && `${plural(String(incidents), "fault")} in which nothing succeeded, no share of a month`,
    oneEnded > 0 && `${plural(String(oneEnded), "finding")} with one end of a range alone`,
    impossible > 0 && `${plural(String(impossible), "range")} for which your other shares leave no room`,
    tooDear > 0 && `${plural(String(tooDear), "range")} whose months are too long to sum while you wait`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? undefined : `Left out: ${formatList(parts)}.`;
}

/** "Against Kling 3.0 at Kling, the cheapest other model that makes just this: $98.00", with what is said of its price. */
export const sayAgainst = (name: string, provider: string, total: string, price: string): string =>
  `Against ${name} at ${provider}, the cheapest other model that makes just this: ${total}${price && `, ${price}`}`;

export const noneToFlip = "No other model makes just this clip, so there is none that could become the cheaper one.";
