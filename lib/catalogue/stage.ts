/** Whether a model can be used on a day. */
import type { CatalogueModel } from ".";

export const stages = ["ga", "preview", "deprecated", "retired"] as const;
type Stage = (typeof stages)[number];

/** A model's stage on a day: retired once its last day has passed, whatever its last stage was. */
export function stageOn({ model }: CatalogueModel, on: string): Stage {
  const { stage, lastDay } = model.status;
  if (lastDay === undefined || lastDay === "unknown") return stage;
  if (on > lastDay) return "retired";
  return stage === "retired" ? "deprecated" : stage;
}
