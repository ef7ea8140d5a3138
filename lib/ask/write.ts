/** Plan to query string: plain, readable, hand-editable, in a stable order, defaults unwritten, the day pinned. */
import type { Facts } from "../catalogue/facts";
import { extraNames, levyNames } from "./extras";
import { clipFields, moneyFields, monthFields, releaseField, testField, type FieldsOf } from "./fields";
import { outcomes, withFocus, type Plan } from "./plan";

const readable = (text: string): string =>
  encodeURIComponent(text).replace(/%2F/g, "/").replace(/%2C/g, ",").replace(/%3A/g, ":");

export type Pairs = [key: string, text: string][];

/** Pairs as a link has them: `model=luma/ray-3.2&duration=5`. */
export const linkOf = (pairs: Pairs): string =>
  pairs.map(([key, value]) => `${readable(key)}=${readable(value)}`).join("&");

/** Fields of a kind by their prefix: `extra.tax`, `fx.CNY`. What is not stated is not there. */
export const prefixed = (prefix: string, stated: Readonly<Partial<Record<string, string>>>): Pairs =>
  Object.entries(stated).flatMap(([name, text]): Pairs => (text === undefined ? [] : [[`${prefix}.${name}`, text]]));

/** By their keys: an order that does not depend on the one they were given in. Sorts the list itself. */
export const sorted = (pairs: Pairs): Pairs => pairs.sort(([a], [b]) => (a < b ? -1 : 1));

/** Every field of a part as text, in the order of the table; what is not there is an empty text. */
export function partEntries<Part>(fields: FieldsOf<Part>, part: Part): Pairs {
  const pairs: Pairs = [];
  for (const name in fields) {
    const value = part[name];
    pairs.push([fields[name].key, value === undefined ? "" : String(value)]);
  }
  return pairs;
}

/** Those of them that are not the default. */
function said<Part>(fields: FieldsOf<Part>, part: Part): Pairs {
  const fallbacks = new Map<string, unknown>();
  for (const name in fields) fallbacks.set(fields[name].key, fields[name].fallback);
  return partEntries(fields, part).filter(([key, text]) => text !== "" && text !== String(fallbacks.get(key)));
}

const given = <Name extends string>(
  names: readonly Name[],
  values: { readonly [N in Name]?: string | undefined },
): Pairs => names.flatMap((name) => (values[name] === undefined ? [] : [[`extra.${name}`, values[name]]]));

/** The plan's pairs, as a link or a form would carry them. */
export function planEntries(plan: Plan): Pairs {
  const [{ models, clip, month, options, findings, extras, prices }] = plan.workloads;
  const { budget, certainty, currency, tax, fee, test, own, release } = plan;
  return [
    ...(models.length > 0 ? [["model", models.join(",")] satisfies Pairs[number]] : []),
    ...said(clipFields, clip),
    ...said(monthFields, month),
    ...said(moneyFields, { budget, certainty, currency }),
    ...sorted(prefixed("opt", options)),
    ...outcomes.flatMap((outcome): Pairs => (findings[outcome] ? [[`policy.${outcome}`, findings[outcome]]] : [])),
    ...given(extraNames, extras),
    ...given(levyNames, { tax, fee }),
    ...sorted(prefixed("fx", plan.fx)),
    ...Object.entries({ ...prices, ...own }),
    ["on", plan.on],
    ...(release === undefined ? [] : [[releaseField.key, release] satisfies Pairs[number]]),
    ...(test === undefined ? [] : [[testField.key, test] satisfies Pairs[number]]),
  ];
}

/**
 * Writes the query string of a plan. read(write(x)) = x, and the day is always pinned.
 * `model=luma/ray-3.2&duration=5&on=2026-11-22`.
 */
export const writePlan = (plan: Plan): string =>
  linkOf(planEntries(plan)) + (plan.others === undefined ? "" : `&${plan.others}`);

/** What a form is sent along with that changes a part of a plan: its pairs, and those of workloads that it does not show. */
export const carriedEntries = (plan: Plan): Pairs => [...new URLSearchParams(writePlan(plan))];

/** What a plan is when it is taken along: it names its release, the newest one too, so that its link replays. */
export const pinnedPlan = (plan: Plan, { release }: Pick<Facts, "release">): Plan =>
  release ? { ...plan, release: release.day } : plan;

/** Its query string: `model=luma/ray-3.2&duration=5&on=2026-11-22&release=2026-11-22`. */
export const pinnedQuery = (plan: Plan, known: Pick<Facts, "release">): string => writePlan(pinnedPlan(plan, known));

/** The query string of the same plan with another model in focus. */
export const focusQuery = (plan: Plan, key: string): string => writePlan(withFocus(plan, key));
