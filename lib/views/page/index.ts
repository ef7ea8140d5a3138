/** The estimator page as data: one function from what was typed to everything that is shown. */
import type { Catalog } from "../../catalogue";
import { compare } from "../../month/compare";
import { askQuestion, type Estimate } from "../../month/estimate";
import { formatDay, formatQuantity } from "../../words/format";
import { parseWorkflow, type WorkflowContext } from "../../ask/parse";
import { serializeWorkflow } from "../../ask/write";
import { defaultModel, type Workflow } from "../../ask/workflow";
import { viewComparison } from "./comparison";
import { viewFocus } from "./focus";
import type { EstimatorView, ModelGroup } from "./types";
import { modeWords } from "../../words/catalogue";

export type * from "./types";

/** What is bought, in one line: "100 clips of 8 seconds, text to video, 720p, silent". */
const describe = ({ clips, durationSeconds, mode, resolution, audio, aspect }: Workflow): string => {
  const shape = aspect === "16:9" ? "" : ` at ${aspect}`;
  const many = `${formatQuantity(String(clips))} ${clips === 1 ? "clip" : "clips"}`;
  return `${many} of ${durationSeconds} ${durationSeconds === "1" ? "second" : "seconds"}, ${modeWords[mode]}, ${resolution}${shape}, ${audio === "on" ? "with audio" : "silent"}`;
};

/** Models by provider, for the list to choose from. */
export const modelGroups = (catalog: Catalog): ModelGroup[] =>
  catalog.providers.map(({ id, name, models }) => ({
    provider: name,
    models: models.map((model) => ({ key: `${id}/${model.id}`, name: model.name })),
  }));

const unnamed = (entries: readonly (readonly [string, string])[]) => entries.filter(([key]) => key !== "model");

/**
 * Builds the page's view from key-value pairs, leniently: what cannot be read falls back to its default, keeps its
 * typed text and has an issue beside it. Without a model the default one is in focus.
 */
export function buildView(entries: readonly (readonly [string, string])[], context: WorkflowContext): EstimatorView {
  const named = entries.some(([key, text]) => key === "model" && text.trim() !== "");
  const { workflow: asked, issues } = parseWorkflow(
    named ? entries : [...unnamed(entries), ["model", defaultModel]],
    context,
  );
  const workflow: Workflow = asked.models.length > 0 ? asked : { ...asked, models: [defaultModel] };
  const { catalog, assumed } = context;
  const comparison = compare(catalog.models, askQuestion(workflow, assumed));
  const all: Estimate[] = [...comparison.priced, ...comparison.others];
  const focus = all.find(({ model }) => model.key === workflow.models[0]);
  if (!focus) throw new Error(`the model in focus, ${workflow.models[0]}, is not in the catalogue`);
  return {
    workflow,
    query: serializeWorkflow(workflow),
    typed: Object.fromEntries(
      issues.filter(({ code }) => code !== "given-twice").map(({ field, value }) => [field, value]),
    ),
    issues,
    what: describe(workflow),
    day: formatDay(workflow.on),
    focus: viewFocus(focus, assumed),
    comparison: viewComparison(comparison),
  };
}
