/** Plan with all of its workloads to query string: the shortest that reads back as the same plan. */
import type { Facts } from "../catalogue/facts";
import { inherited, textsOf, type Texts } from "./inherited";
import type { Plan, Workload } from "./plan";
import { readPlan, type Entries } from "./read";
import { isOfWorkload, readShownWorkloads } from "./workloads";
import { linkOf, planEntries, type Pairs } from "./write";

const numbered = (place: number, pairs: Pairs): Pairs => pairs.map(([key, text]) => [`${place}.${key}`, text]);

const nameOf = ({ name }: Workload): Pairs => (name === undefined ? [] : [["name", name]]);

/** What a workload says that the first does not; its model where that is nothing, so that there is something of it. */
function differing(first: Texts, workload: Workload): Pairs {
  const own = textsOf(workload);
  const from = inherited(first, own.get("model"));
  const keys = [...new Set([...own.keys(), ...from.keys()])];
  const pairs = keys.flatMap((key): Pairs => {
    const text = own.get(key) ?? "";
    return text === (from.get(key) ?? "") ? [] : [[key, text]];
  });
  const said: Pairs = [...nameOf(workload), ...pairs];
  return said.length > 0 ? said : [["model", own.get("model") ?? ""]];
}

/** The pairs of a plan with all of its workloads, as a link or a form would carry them. */
export function workloadsEntries(plan: Plan): Pairs {
  const [first, ...others] = plan.workloads;
  const texts = textsOf(first);
  return [
    ...nameOf(first),
    ...planEntries(plan),
    ...others.flatMap((workload, index) => numbered(index + 2, differing(texts, workload))),
  ];
}

/**
 * Writes the query string of a plan with all of its workloads: the first as ever, then of each what it has otherwise, a
 * value equal to the usual default where the first differs. 40 and 10 clips of 5 s: `...duration=5&clips=40&2.clips=10`.
 */
export const writeWorkloads = (plan: Plan): string => linkOf(workloadsEntries(plan));

/** The query of a page that shows the workload at a place, from 1: that one first, and where it stands. */
export function queryAt(plan: Plan, place: number): string {
  const shown = plan.workloads[place - 1];
  if (shown === undefined || place === 1) return writeWorkloads(plan);
  const others = plan.workloads.filter((workload) => workload !== shown);
  return `${writeWorkloads({ ...plan, workloads: [shown, ...others] })}&view.at=${place}`;
}

/**
 * The pairs of a link for a page that shows its first workload: the others say all that they have, so that a change of
 * the one that is shown changes none of them. As they are where there is only one.
 */
export function selfContained(entries: Entries, facts: Facts): Entries {
  if (!entries.some(([key]) => isOfWorkload(key))) return entries;
  const {
    plan: { workloads },
  } = readShownWorkloads(readPlan, entries, facts);
  return [
    ...entries.filter(([key]) => !isOfWorkload(key)),
    ...workloads
      .slice(1)
      .flatMap((workload, index) => numbered(index + 2, [...nameOf(workload), ...textsOf(workload, facts.catalogue)])),
  ];
}
