/** The texts of a workload, and which of them another one takes from it. */
import type { Catalogue } from "../catalogue";
import { extraNames } from "./extras";
import { clipFields, monthFields } from "./fields";
import { outcomes, type Workload } from "./plan";
import { partEntries, prefixed, sorted } from "./write";

/** The texts of a workload by their keys: a map, so that what a link says takes the place of what it inherits. */
export type Texts = Map<string, string>;

/** Every text of a workload, empty where it says nothing. With the catalogue, also the options that are at their default. */
export function textsOf(
  { models, clip, month, options, findings, extras, prices = {} }: Workload,
  catalogue?: Catalogue,
): Texts {
  const focus = models[0] === undefined ? undefined : catalogue?.find(models[0]);
  return new Map([
    ["model", models.join(",")],
    ...partEntries(clipFields, clip),
    ...partEntries(monthFields, month),
    ...sorted([
      ...(focus?.model.options ?? []).map(({ name, choices }): [string, string] => [`opt.${name}`, choices[0]]),
      ...prefixed("opt", options),
    ]),
    ...outcomes.map((outcome): [string, string] => [`policy.${outcome}`, findings[outcome] ?? ""]),
    ...extraNames.map((name): [string, string] => [`extra.${name}`, extras[name] ?? ""]),
    ...Object.entries(prices),
  ]);
}

const isOfModel = (key: string): boolean => /^(?:opt|policy|price)\./.test(key);

/** What a workload takes from the first: all that is not of that one's model, and that too where it is on the same. */
export function inherited(first: Texts, model: string | undefined): Texts {
  const focus = (list: string | undefined) => list?.split(",")[0]?.trim();
  if (model === undefined || model === "" || focus(model) === focus(first.get("model"))) return first;
  return new Map([...first].filter(([key]) => !isOfModel(key)));
}
