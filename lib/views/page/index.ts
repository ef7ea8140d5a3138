/** The estimator page as data: from what was typed to the plan with its model in focus, and to its comparison. */
import type { Catalog } from "../../catalogue";
import type { Comparison } from "../../month/compare";
import { askQuestion, estimateModel } from "../../month/estimate";
import { formatDay, formatQuantity } from "../../words/format";
import { parseWorkflow, type WorkflowContext } from "../../ask/parse";
import { serializeWorkflow } from "../../ask/write";
import { defaultModel, type Workflow } from "../../ask/workflow";
import { readOpened } from "../../ask/opened";
import { finish, rankSteps, viewComparison, type Steps } from "./comparison";
import { viewFocus } from "./focus";
import { isOpenRisk } from "./open-risk";
import type { EstimatorView, FocusedPlan, ModelGroup } from "./types";
import { modeWords } from "../../words/catalogue";

export { comparisonSteps, type OpenedParts, type Steps } from "./comparison";
export type * from "./types";

/** What is bought, in one line: "100 clips of 8 seconds, text to video, 720p, silent". */
const describe = ({ clips, durationSeconds, mode, resolution, audio, aspect }: Workflow): string => {
  const shape = aspect === "16:9" ? "" : ` at ${aspect}`;
  const many = `${formatQuantity(String(clips))} ${clips === 1 ? "clip" : "clips"}`;
  return `${many} of ${durationSeconds} ${durationSeconds === "1" ? "second" : "seconds"}, ${modeWords[mode]}, ${resolution}${shape}, ${audio === "on" ? "with audio" : "silent"}`;
};

/** Models by provider, for the list to choose from; those of one provider where only they are wanted. */
export const modelGroups = ({ providers }: Catalog, only?: string): ModelGroup[] =>
  providers
    .filter(({ name }) => only === undefined || name === only)
    .map(({ id, name, models }) => ({
      provider: name,
      models: models.map((model) => ({ key: `${id}/${model.id}`, name: model.name })),
    }));

const unnamed = (entries: readonly (readonly [string, string])[]) => entries.filter(([key]) => key !== "model");

type Entries = readonly (readonly [string, string])[];

/**
 * The plan of key-value pairs with its model in focus, leniently: what cannot be read falls back to its default, keeps
 * its typed text and has an issue beside it. Without a model the default one is in focus.
 */
export function viewPlan(entries: Entries, context: WorkflowContext): FocusedPlan {
  const named = entries.some(([key, text]) => key === "model" && text.trim() !== "");
  const { workflow: asked, issues } = parseWorkflow(
    named ? entries : [...unnamed(entries), ["model", defaultModel]],
    context,
  );
  const key = asked.models[0] ?? defaultModel;
  const workflow: Workflow = asked.models.length > 0 ? asked : { ...asked, models: [key] };
  const { catalog, assumed } = context;
  const focus = catalog.find(key);
  if (!focus) throw new Error(`the model in focus, ${key}, is not in the catalogue`);
  return {
    workflow,
    query: serializeWorkflow(workflow),
    typed: Object.fromEntries(
      issues.filter(({ code }) => code !== "given-twice").map(({ field, value }) => [field, value]),
    ),
    issues,
    what: describe(workflow),
    day: formatDay(workflow.on),
    focus: viewFocus(estimateModel(focus, askQuestion(workflow, assumed)), assumed),
  };
}

/** A workflow on every model of the catalogue, ranked, one model a step. */
export const compareSteps = (workflow: Workflow, { catalog, assumed }: WorkflowContext): Steps<Comparison> =>
  rankSteps(catalog.models, askQuestion(workflow, assumed));

/** The whole page at once: the plan with its focus, and the comparison with what the pairs want open. */
export function buildView(entries: Entries, context: WorkflowContext): EstimatorView {
  const plan = viewPlan(entries, context);
  const comparison = finish(compareSteps(plan.workflow, context));
  return { ...plan, comparison: viewComparison(comparison, readOpened(entries)) };
}

/** The page as it is sent: without the risks that are clear, unless they are open; their number is said all the same. */
export function withoutClear(view: EstimatorView): EstimatorView {
  const { focus } = view;
  if (focus.status !== "priced") return view;
  return { ...view, focus: { ...focus, risks: focus.risks.filter(isOpenRisk) } };
}
