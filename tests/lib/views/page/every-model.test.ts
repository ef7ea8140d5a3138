/**
 * Every model of the catalogue in every mode it has, read as the page shows it: no state of the data may break a
 * sentence, leave a part empty or repeat a name that the page tells rows apart by.
 */
import { describe, expect, it } from "vitest";
import { assumedRates, catalogue } from "@/lib/data";
import { estimateModel } from "@/lib/month/estimate";
import type { FocusView } from "@/lib/views/page";
import { viewFocus } from "@/lib/views/page/focus";
import { questionOf } from "../../support/question";

const everything = "duration=10&images=1&inputVideo=5&moderated=0.05&budget=100&extra.tax=0.2&extra.memory=1";

/** Lists of the page whose rows are told apart by what is given here: the keys of the components. */
function keysOf(focus: FocusView): Record<string, string[]> {
  const { conflicts, measured } = focus.provenance!;
  const always = {
    assumptions: focus.assumptions.map(({ message }) => message),
    conflicts,
    measured,
    options: focus.options.map(({ name }) => name),
  };
  if (focus.status !== "priced") return { ...always, cures: focus.cures.map(({ href }) => href) };
  return {
    ...always,
    parts: focus.answer.parts.map(({ key }) => key),
    assumed: focus.answer.assumed,
    fixes: focus.answer.made?.fixes.map(({ label }) => label) ?? [],
    month: focus.month.map(({ label }) => label),
    percentiles: focus.percentiles.map(({ name }) => name),
    marks: focus.spread?.marks.map(({ name }) => name) ?? [],
    steps: focus.planned.steps.map(({ id }) => id),
    prepaid: focus.prepaid.map(({ label }) => label),
    waiting: focus.waiting.map(({ label }) => label),
    surroundings: focus.surroundings.map(({ label }) => label),
    risks: focus.risks.map(({ id }) => id),
    ...Object.fromEntries(
      focus.risks.map(({ id, evidence }) => [id, evidence.map(({ title, url }) => `${title} ${url}`)]),
    ),
  };
}

/** JSON writes a number that is none as null, and leaves out what is undefined: here they are written as a page would. */
const written = (focus: FocusView): string =>
  JSON.stringify(focus, (_, value: unknown) =>
    value === undefined || (typeof value === "number" && !Number.isFinite(value)) ? String(value) : value,
  );

/** Every empty text in a view, by its path: a part of the page that would say nothing. */
function empty(value: unknown, path: string): string[] {
  if (typeof value === "string") return value === "" ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => empty(inner, `${path}.${name}`));
}

describe.each(catalogue.models)("$key", (model) => {
  it.each(model.model.modes)("%s", (mode) => {
    const question = questionOf(`model=${model.key}&mode=${mode}&${everything}`);
    const focus = viewFocus(estimateModel(model, question), assumedRates);
    expect(focus.name).toBe(model.model.name);
    expect(written(focus)).not.toMatch(/undefined|NaN|\[object|Infinity/);
    expect(empty(focus, "focus")).toEqual([]);
    for (const [list, keys] of Object.entries(keysOf(focus))) {
      expect(keys, `${list} of ${model.key}`).toEqual([...new Set(keys)]);
    }
  });
});
