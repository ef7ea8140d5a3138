/** What of a whole plan's page is taken along by its copy menu. */
import type { PlanToCopy } from "../../copy/whole";
import type { WholePlanView } from "./types";

function saysOf({ total, unpriced }: WholePlanView): string[] {
  if (!total) return [unpriced];
  const { exact, sure, later, verdict, delivered } = total;
  const against = verdict ? `, against a budget of ${verdict.budget}` : "";
  return [
    `${exact} a month to plan with, ${sure}${against}${later ? `; ${later}` : ""}.`,
    ...(verdict ? [`${verdict.word} ${verdict.text}`.trim() + "."] : []),
    `${delivered} clips delivered.`,
  ];
}

/** The page's own words and figures: nothing is worked out anew. */
export const planToCopy = (view: WholePlanView): PlanToCopy => ({
  title: view.title,
  day: view.day,
  says: saysOf(view),
  workloads: view.workloads.map(({ name, model, provider, own, what, fields, uses, perClip, delivered }) => ({
    name,
    model: `${model} at ${provider}${own === undefined ? "" : ` (${own})`}`,
    what: `${fields.clips.text} × ${fields.duration.text} s, ${what}`,
    uses,
    perClip,
    delivered,
  })),
  steps: view.steps,
  total: view.total?.exact,
});
