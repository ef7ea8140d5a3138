/** What moved since the older release that a plan is of: what it was, what it is today, and each fact with its effect. */
import type { Plan } from "../../ask/plan";
import type { Entries } from "../../ask/read";
import { writePlan } from "../../ask/write";
import { formatDay } from "../../words/format";
import type { Replayed } from "../json/replay";
import { differenceInWords, figureInWords, movedRows, type MovedRow } from "./moved";

export type SinceView = {
  /** The day of the release. */
  day: string;
  then: string;
  now: string;
  /** `+$15.44, 5.5 %`, or that it is the same; absent where one end has no total. */
  difference: string | undefined;
  rows: readonly MovedRow[];
  /** The plan by what is known now, today; and the plan as it is. */
  priceAnew: string;
  keep: string;
  /** The older day is kept: what moved is folded away. */
  kept: boolean;
};

/** The key of what the page shows, not of what is asked. */
const keptKey = "view.since";

/** Whether what moved is folded away, because the older day is kept. */
export const isKept = (entries: Entries): boolean =>
  entries.some(([key, text]) => key === keptKey && text.trim() === "kept");

/** A replayed plan as its page has it, whose links `write` writes. */
export function viewSince(plan: Plan, replayed: Replayed, kept: boolean, write = writePlan): SinceView {
  const { then, now, moved, on } = replayed;
  const query = write(plan);
  return {
    day: formatDay(plan.release ?? plan.on),
    then: figureInWords(then, plan),
    now: figureInWords(now, plan),
    difference: differenceInWords(replayed, plan),
    rows: movedRows(moved, plan),
    priceAnew: `?${write({ ...plan, release: undefined, on })}`,
    keep: kept ? `?${query}` : `?${query}&${keptKey}=kept`,
    kept,
  };
}
