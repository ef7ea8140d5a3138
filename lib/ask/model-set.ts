/** The models that a plan is compared on: a short list in an order, the first of which the estimate has in focus. */
import type { FormValues } from "./form";
import { askedOf, modelKeys, withWorkload, type Plan } from "./plan";
import { compareLink, mostCompared, ofFocus } from "./set-query";

export { addModel, mostCompared, queryWithModels } from "./set-query";

/** The models that stand side by side; a link may name more, which only stand in the field of all models. */
export const comparedModels = (plan: Plan): readonly string[] => plan.workloads[0].models.slice(0, mostCompared);

/** The plan on other models. What is of the first one alone stays with it only as long as it stays the first. */
export const withModels = (plan: Plan, models: readonly string[]): Plan =>
  withWorkload(plan, { ...askedOf(plan.workloads[0], models[0] ?? ""), models });

/** Moves a model by so many places, as far as there are any: `["a", "b"]`, b by -1: `["b", "a"]`. */
export function moveModel(models: readonly string[], key: string, by: number): string[] {
  const others = models.filter((model) => model !== key);
  const to = Math.min(Math.max(models.indexOf(key) + by, 0), others.length);
  return [...others.slice(0, to), key, ...others.slice(to)];
}

/** Puts a model in the place of another one; where it is in the set already, the two change places. */
export const replaceModel = (models: readonly string[], key: string, other: string): string[] =>
  models.map((model) => (model === key ? other : model === other ? key : model));

/** The comparison of a plan's models and one more, with other fields: `audio=on` in the place of what the plan says. */
export function compareLinkWith(query: string, key: string, fields: FormValues): string {
  const stays = query.split("&").filter((pair) => !Object.hasOwn(fields, pair.split("=")[0] ?? ""));
  const changed = Object.entries(fields).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return compareLink([...stays, ...changed].filter(Boolean).join("&"), key);
}

/** A form with other models: what is of the model in focus alone stays only with it, the first. */
export function formWithModels(values: FormValues, models: readonly string[]): FormValues {
  const focusStays = modelKeys(values["model"] ?? "")[0] === models[0];
  const stays = Object.entries(values).filter(([name]) => focusStays || !ofFocus.test(name));
  return { ...Object.fromEntries(stays), model: models.join(",") };
}
