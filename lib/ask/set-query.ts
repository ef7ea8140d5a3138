/** The compared models in a query, and the way of one more into the comparison: all that a row of the estimate needs. */
import { modelsOfQuery } from "./plan";

/** So many stand side by side. */
export const mostCompared = 6;

/** Adds a model at the end; of a full set it takes the last place. */
export function addModel(models: readonly string[], key: string): string[] {
  const others = models.filter((model) => model !== key);
  return [...others.slice(0, mostCompared - 1), key];
}

/** What the way into the comparison is called: of a full set, it takes the last place. */
export const compareWord = (query: string): string =>
  modelsOfQuery(query).length < mostCompared ? "+ Compare" : "Swap in";

/** Fields that are of the model in focus alone: options, findings and own prices. */
export const ofFocus = /^(opt|policy|price)\./;

/** A plan's query with other models: what is of the model in focus alone stays only with it, the first. */
export function queryWithModels(query: string, models: readonly string[]): string {
  const focusStays = modelsOfQuery(query)[0] === models[0];
  const rest = query.split("&").filter((pair) => !pair.startsWith("model=") && (focusStays || !ofFocus.test(pair)));
  return [...(models.length > 0 ? [`model=${models.join(",")}`] : []), ...rest].filter(Boolean).join("&");
}

/** The comparison of a plan, by its query and what else its address says. */
export const comparePath = (...parts: readonly string[]): string => `/compare?${parts.filter(Boolean).join("&")}`;

/** The comparison of a plan's models and one more; of those it has already, of them as they are. */
export function compareLink(query: string, key: string): string {
  const models = modelsOfQuery(query);
  return comparePath(queryWithModels(query, models.includes(key) ? models : addModel(models, key)));
}
