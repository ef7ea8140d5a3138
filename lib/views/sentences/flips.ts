/** What flips it, in words: "From 492 clips, Kling 3.0 costs less than Veo 3.1 Fast." */
import type { Turn } from "../../budget/fits";
import type { Flip, Flips } from "../../budget/flips";
import { placeOf, valueAt, type Knob } from "../../budget/knobs";
import type { Estimate } from "../../month/estimate";
import { formatList, formatQuantity, plural } from "../../words/format";

export const knobNames: Record<Knob, string> = {
  clips: "Clips",
  kept: "Share kept",
  retry: "Failed attempts",
  duration: "Length",
  resolution: "Resolution",
};

const anyValue: Record<Knob, string> = {
  clips: "any number of clips",
  kept: "any share kept",
  retry: "any share of failed attempts",
  duration: "any length up to 60 s",
  resolution: "any resolution",
};

/** A value as it is said: `492 clips`, `62 % kept`, `9 s`. */
export function sayValue(knob: Knob, value: string): string {
  switch (knob) {
    case "clips":
      return plural(formatQuantity(value), "clip");
    case "kept":
      return `${value} % kept`;
    case "retry":
      return `${value} % failed attempts`;
    case "duration":
      return `${value} s`;
    case "resolution":
      return value;
  }
}

/** Models by the names that tell those of a page apart. */
export type NameOf = (key: string) => string;

/** By the model's name alone where no other of the set has it. */
export function namesInSet(estimates: readonly Estimate[]): NameOf {
  const names = new Map(
    estimates.map(({ model: { key, model, provider } }) => {
      const isShared = estimates.some((other) => other.model.key !== key && other.model.model.name === model.name);
      return [key, isShared ? `${model.name} at ${provider.name}` : model.name] as const;
    }),
  );
  return (key) => names.get(key) ?? key;
}

const named = (keys: readonly string[], nameOf: NameOf): string => formatList(keys.map(nameOf));
const several = (keys: readonly string[]): boolean => keys.length > 1;
const are = (keys: readonly string[]): string => (several(keys) ? "are" : "is");

/** From one value to another: "From 230 to 383 clips", "At 52 clips" where both are one. */
function sayRange(knob: Knob, from: string, to: string, about: string): string {
  if (from === to) return `At ${about}${sayValue(knob, from)}`;
  return `From ${about}${knob === "clips" ? formatQuantity(from) : from} to ${sayValue(knob, to)}`;
}

/** Where something holds beyond a crossing: "From 230 to 383 clips", "Below about 62 % kept". */
function sayWhere(knob: Knob, { value, sharp }: Flip, { isAbove, until }: Beyond): string {
  const last = isAbove ? value : valueAt(knob, placeOf(knob, value) - 1);
  const about = sharp && (until?.sharp ?? true) ? "" : "about ";
  if (until) return isAbove ? sayRange(knob, value, until.value, about) : sayRange(knob, until.value, last, about);
  return `${isAbove ? "From" : "Below"} ${about}${sayValue(knob, value)}`;
}

/** The side of the plan that a crossing is on, and the last value of what holds beyond it, where it changes once more. */
type Beyond = { isAbove: boolean; until?: Pick<Flip, "value" | "sharp"> | undefined };

/**
 * One crossing, seen from the plan: what holds beyond it, above or below. "From 230 to 383 clips, Veo 3.1 costs less
 * than Kling 3.0." where it changes back at 384.
 */
export function sayFlip(knob: Knob, flip: Flip, beyond: Beyond, nameOf: NameOf): string {
  const { kind, below, from } = flip;
  const [those, these] = [named(below, nameOf), named(from, nameOf)];
  const gone = (all: string, rest: readonly string[]) =>
    `${all} cannot make it; ${named(rest, nameOf)} ${are(rest)} the cheapest that can.`;
  const where = `${sayWhere(knob, flip, beyond)},`;
  if (!beyond.isAbove)
    return kind === "begins" ? `${where} ${gone(these, below)}` : `${where} ${those} ${are(below)} the cheapest.`;
  if (kind === "ends") return `${where} ${gone(those, from)}`;
  const costs = several(from) ? "cost" : "costs";
  return kind === "begins"
    ? `${where} ${these} can make it, and ${costs} less than ${those}.`
    : `${where} ${these} ${costs} less than ${those}.`;
}

/** The same of two models in few words, for under the field that it is of: "From 492 clips, Kling 3.0 is cheaper". */
export function sayFlipBriefly(knob: Knob, flip: Flip, beyond: Beyond, nameOf: NameOf): string {
  const { kind, below, from } = flip;
  const there = beyond.isAbove ? from : below;
  const isAlone = kind === (beyond.isAbove ? "ends" : "begins");
  const wins = isAlone ? `only ${named(there, nameOf)} can` : `${named(there, nameOf)} ${are(there)} cheaper`;
  return `${sayWhere(knob, flip, beyond)}, ${wins}`;
}

/** Where nothing of two models crosses, in few words. */
export function sayNoneBriefly({ kind, cut }: Exclude<Flips, { kind: "crossings" }>): string {
  if (kind === "none") return "Neither can make it";
  if (kind === "does-not-depend") return "The money does not depend on it";
  return cut ? "No value tried changes which is cheaper" : "No value changes which is cheaper";
}

/** What is said where nothing crosses; nothing where something does. */
export function sayNone(knob: Knob, flips: Flips, nameOf: NameOf): string | undefined {
  switch (flips.kind) {
    case "crossings":
      return undefined;
    case "none":
      return `No model can make it at ${anyValue[knob]}.`;
    case "does-not-depend":
      return "Does not depend on it.";
    case "never": {
      const { cheapest, cut } = flips;
      const stays = `${named(cheapest, nameOf)} ${several(cheapest) ? "stay" : "stays"} the cheapest`;
      return cut ? `${stays} at every value looked at; not each was.` : `Never: ${stays} at ${anyValue[knob]}.`;
    }
  }
}

/** Behind "Fits $800:", where it turns: "Kling 3.0 up to 483 clips". */
export const sayTurn = (knob: Knob, { fits, value, last, sharp }: Turn, name: string): string =>
  `${name} ${fits === "from" ? "from" : "up to"} ${sharp ? "" : "about "}${sayValue(knob, fits === "from" ? value : last)}`;

/** Behind "Fits $800:" and those that turn: "Veo 3.1 Lite always, Kling 3.0 never". */
export const sayNoTurns = (always: readonly string[], never: readonly string[]): string =>
  [
    ...(always.length > 0 ? [`${formatList(always)} always`] : []),
    ...(never.length > 0 ? [`${formatList(never)} never`] : []),
  ].join(", ");
