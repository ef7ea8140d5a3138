/** What a page reads: forgivingly, and with what is used instead of a text that cannot be read. */
import type { Facts } from "../catalogue/facts";
import { insteadOf, standInsOf } from "./instead";
import type { Issue } from "./issues";
import { defaultModel, withWorkload, type Plan } from "./plan";
import { readPlan, type AskedPlan, type Entries } from "./read";
import { plainEntries } from "./typed";

type Read = (entries: Entries, facts: Facts) => AskedPlan;

const readWithModel: Read = (entries, facts) => {
  const named = entries.some(([key, text]) => key === "model" && text.trim() !== "");
  const unnamed = entries.filter(([key]) => key !== "model");
  const { plan, issues } = readPlan(named ? entries : [...unnamed, ["model", defaultModel]], facts);
  const shown = plan.workloads[0].models.length > 0 ? plan : withWorkload(plan, { models: [defaultModel] });
  return { plan: shown, issues };
};

/**
 * Reads a plan for a page, which is forgiving (`50 %` is 0.5) and always shows a model: the default one where none is
 * named, or none that is known. What cannot be read has an issue that ends with what is used instead: the last text of
 * the field that could be read, where `last` is the plan that the page has shown until now, else the default.
 * `retry=many` after `retry=0.5` is worked out with 0.5: "Write a plain number such as 0.1. Still worked out with 50 %."
 */
export const readShownPlan = (entries: Entries, facts: Facts, last?: Plan): AskedPlan =>
  readForgiving(readWithModel, entries, facts, last);

/** Reads a plan as `readShownPlan` does, on the models that are named and on no other. */
export const readComparedPlan = (entries: Entries, facts: Facts, last?: Plan): AskedPlan =>
  readForgiving(readPlan, entries, facts, last);

function readForgiving(read: Read, entries: Entries, facts: Facts, last: Plan | undefined): AskedPlan {
  const texts = plainEntries(entries, facts.today);
  const asked = read(texts, facts);
  if (asked.issues.length === 0) return asked;
  const standIns = last ? standInsOf(asked.issues, last) : new Map<string, string>();
  const kept = texts.map(([key, text]): Entries[number] => [key, standIns.get(key) ?? text]);
  const { plan, issues } = standIns.size === 0 ? asked : read(kept, facts);
  const stillRefused = new Set(issues.map(({ field }) => field));
  const asTyped = ({ field, value }: Issue): string =>
    entries.find(([key], at) => key === field && texts[at]?.[1].trim() === value)?.[1].trim() ?? value;
  return {
    plan,
    issues: asked.issues.map((issue) => {
      const standIn = stillRefused.has(issue.field) ? undefined : standIns.get(issue.field);
      return {
        ...issue,
        value: asTyped(issue),
        message: `${issue.message} ${insteadOf(issue, standIn, plan, facts)}`,
      };
    }),
  };
}
