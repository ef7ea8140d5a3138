import { addModel, moveModel, queryWithModels } from "@/lib/ask/model-set";

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
  const compared = (set: readonly string[]) =>
    `/compare?${[queryWithModels(query, set), shown].filter(Boolean).join("&")}`;
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
