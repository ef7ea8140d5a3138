import { addModel, moveModel, queryWithModels } from "@/lib/ask/model-set";
import { comparePath } from "@/lib/ask/set-query";

/** Where a model of the comparison leads: to its estimate, and to the comparison with other models in the set. */
export type SetLinks = {
  models: readonly string[];
  estimateOf: (key: string) => string;
  /** What the set becomes with the model, or without it. */
  toggled: (key: string) => string[];
  toggleOf: (key: string) => string;
  moveOf: (key: string, by: number) => string;
};

/** `query`: of the plan with its set. `shown`: what of the field is shown, which stays. */
export function setLinks(query: string, shown: string, models: readonly string[]): SetLinks {
  const compared = (set: readonly string[]) => comparePath(queryWithModels(query, set), shown);
  const toggled = (key: string): string[] =>
    models.includes(key) ? models.filter((model) => model !== key) : addModel(models, key);
  return {
    models,
    estimateOf: (key) => `/?${queryWithModels(query, [key, ...models.filter((model) => model !== key)])}`,
    toggled,
    toggleOf: (key) => compared(toggled(key)),
    moveOf: (key, by) => compared(moveModel(models, key, by)),
  };
}

/** The field in an order, from its first page. */
export function sorted(query: string, shown: string, order: string): string {
  const rest = shown.split("&").filter((pair) => !/^view\.(sort|page)=/.test(pair));
  return comparePath(query, ...rest, `view.sort=${order}`);
}

/** The page with a part of it open that is folded, or folded that is open. */
export function toggled(query: string, shown: string, part: string): string {
  const pairs = shown.split("&");
  const open = `view.${part}=all`;
  return comparePath(query, ...pairs.filter((pair) => pair !== open), pairs.includes(open) ? "" : open);
}
