/** What can be done with a plan of several workloads: a button of its list names it, the answer is where it leads. */
import type { Entries } from "../../../ask/read";
import type { WholePlanView, WorkloadLinks } from "./types";

/** The key under which a button says what it does. */
export const planAct = "view.act";

/** The form of the list: buttons elsewhere on the page send it as well. */
export const listForm = "plan-list";

/** What can be done with one workload, in the order in which it is offered. */
export const acts = [
  "edit",
  "compare",
  "copy",
  "earlier",
  "later",
  "remove",
] as const satisfies (keyof WorkloadLinks)[];
type Act = (typeof acts)[number];

/** What a button of a workload says: `copy.2` for the second of the list. */
export const actAt = (act: Act, place: number): string => `${act}.${place + 1}`;

/**
 * The button that was pressed, and where it leads with all that was sent beside it: `view.act=copy.2` to the plan with
 * its second workload twice. It leads nowhere where a field cannot be read; one that is removed may be so.
 */
export function pressed(entries: Entries, view: WholePlanView): { leadsTo: string | undefined } | undefined {
  const { links, workloads, budget } = view;
  const [said, number] = entries.find(([key]) => key === planAct)?.[1].split(".") ?? [];
  const ofPlan = said === "add" || said === "mixes" ? said : undefined;
  const act = acts.find((known) => known === said);
  const workload = workloads[Number(number) - 1];
  if (!ofPlan && !(act && workload)) return undefined;
  const kept = workloads.filter((other) => act !== "remove" || other !== workload);
  const fields = [budget, ...kept.flatMap((other) => Object.values(other.fields))];
  if (fields.some(({ issue }) => issue !== undefined)) return { leadsTo: undefined };
  return { leadsTo: ofPlan ? links[ofPlan] : act && workload?.links[act] };
}
