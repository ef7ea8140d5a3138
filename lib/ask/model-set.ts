/** The models that a plan is compared on: a short list in an order, the first of which the estimate has in focus. */
import { askedOf, withWorkload, type Plan } from "./plan";

/** So many stand side by side. */
export const mostCompared = 6;

/** The models that stand side by side; a link may name more, which only stand in the field of all models. */
export const comparedModels = (plan: Plan): readonly string[] => plan.workloads[0].models.slice(0, mostCompared);

/** The plan on other models. Options and findings stay with the first one only as long as it stays the first. */
export function withModels(plan: Plan, models: readonly string[]): Plan {
  const [workload] = plan.workloads;
  const focused = models[0] === undefined ? { ...workload, options: {}, findings: {} } : askedOf(workload, models[0]);
  return withWorkload(plan, { ...focused, models });
}

/** Adds a model at the end; of a full set it takes the last place. */
export function addModel(models: readonly string[], key: string): string[] {
  const others = models.filter((model) => model !== key);
  return [...others.slice(0, mostCompared - 1), key];
}

/** Moves a model by so many places, as far as there are any: `["a", "b"]`, b by -1: `["b", "a"]`. */
export function moveModel(models: readonly string[], key: string, by: number): string[] {
  const others = models.filter((model) => model !== key);
  const to = Math.min(Math.max(models.indexOf(key) + by, 0), others.length);
  return [...others.slice(0, to), key, ...others.slice(to)];
}

/** Puts a model in the place of another one. */
export const replaceModel = (models: readonly string[], key: string, other: string): string[] => [
  ...new Set(models.map((model) => (model === key ? other : model))),
];

const ofFocus = /^(opt|policy)\./;

/** A plan's query with other models: options and findings stay only with the model that they are of, the first. */
export function queryWithModels(query: string, models: readonly string[]): string {
  const pairs = query.split("&");
  const named = pairs.find((pair) => pair.startsWith("model="))?.slice("model=".length) ?? "";
  const focusStays = named.split(",")[0] === models[0];
  const rest = pairs.filter((pair) => !pair.startsWith("model=") && (focusStays || !ofFocus.test(pair)));
  return [...(models.length > 0 ? [`model=${models.join(",")}`] : []), ...rest].filter(Boolean).join("&");
}
