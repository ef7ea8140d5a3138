/** A link as a card reads it: whether it says anything, and whether it asks for that for ever. */
import type { Issue } from "../../ask/issues";
import { isViewKey } from "../../ask/opened";
import type { Plan } from "../../ask/plan";
import type { Entries } from "../../ask/read";
import type { Facts } from "../../catalogue/facts";
import { formatDay } from "../../words/format";
import { describeCard } from "./sentences";
import type { CardView } from "./types";

/** What a link asks for. */
export type Read = { plan: Plan; issues: readonly Issue[]; entries: Entries; facts: Facts };

const isSaid = ([key, text]: Entries[number]): boolean => !isViewKey(key) && text.trim() !== "";

/** Nothing of what the link says could be read, or it says nothing: there is no answer of its own. */
export function saysNothing({ entries, issues }: Pick<Read, "entries" | "issues">): boolean {
  const refused = new Set(issues.filter(({ code }) => code !== "given-twice").map(({ field }) => field));
  return entries.filter(isSaid).every(([key]) => refused.has(key));
}

/** The link names its day, its release and its models, and the day has come: it asks for the same for ever. */
function isPinned({ plan, entries, facts }: Read): boolean {
  const says = (key: string, text: string) => entries.some(([name, said]) => name === key && said.trim() === text);
  const isOnModels = plan.workloads.every(({ models }) => models.length > 0);
  const known = facts.release === undefined || says("release", facts.release.day);
  return (
    known && says("on", plan.on) && plan.on <= facts.today && entries.some(([key]) => key === "model") && isOnModels
  );
}

/** What every card says of its link: the day, whether all of it could be read, and whether it holds for ever. */
export const heldOf = (read: Read): Pick<CardView, "day" | "leftOut" | "pinned"> => ({
  day: formatDay(read.plan.on),
  leftOut: read.issues.length > 0,
  pinned: isPinned(read),
});

/** A card with all of it in a few sentences. */
export const withDescription = (card: Omit<CardView, "description">): CardView => ({
  ...card,
  description: describeCard(card),
});
