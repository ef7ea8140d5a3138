/** Workflow to query string: plain, readable, hand-editable, in a stable order, defaults unwritten, the day pinned. */
import { fields, type Field } from "./fields";
import { outcomes, type Workflow } from "./workflow";

const readable = (text: string): string =>
  encodeURIComponent(text).replace(/%2F/g, "/").replace(/%2C/g, ",").replace(/%3A/g, ":");

const sorted = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** The workflow's pairs, as a link or a form would carry them. */
export function workflowEntries(workflow: Workflow): [string, string][] {
  const entries: [string, string][] = [];
  if (workflow.models.length > 0) entries.push(["model", workflow.models.join(",")]);
  for (const [name, { key, fallback }] of Object.entries(fields) as [keyof typeof fields, Field<unknown>][]) {
    const value = workflow[name];
    if (value !== undefined && value !== fallback) entries.push([key, String(value)]);
  }
  for (const [name, choice] of sorted(workflow.options)) entries.push([`opt.${name}`, choice]);
  for (const outcome of outcomes) {
    const rule = workflow.policy[outcome];
    if (rule) entries.push([`policy.${outcome}`, rule]);
  }
  for (const [name, value] of Object.entries(workflow.extras)) entries.push([`extra.${name}`, value]);
  for (const [currency, rate] of sorted(workflow.fx)) entries.push([`fx.${currency}`, rate]);
  entries.push(["on", workflow.on]);
  return entries;
}

/**
 * Writes the query string of a workflow. parse(serialize(x)) = x, and the day is always pinned, so that a shared
 * link replays. `model=luma/ray-3.2&duration=5&on=2026-11-22`.
 */
export const serializeWorkflow = (workflow: Workflow): string =>
  workflowEntries(workflow)
    .map(([key, value]) => `${readable(key)}=${readable(value)}`)
    .join("&");
