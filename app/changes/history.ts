/** What a plan came to over the releases, worked out once for as long as it is among those asked last. */
import { createHash } from "node:crypto";
import { turnsOf } from "@/lib/answer/history";
import { onField, releaseField } from "@/lib/ask/fields";
import { defaultModel, type Plan } from "@/lib/ask/plan";
import { readPlan } from "@/lib/ask/read";
import { readShownWorkloads } from "@/lib/ask/workloads";
import { writeWorkloads } from "@/lib/ask/write-workloads";
import { linkOf } from "@/lib/ask/write";
import { viewTurn, type TurnView } from "@/lib/views/page/turns";
import { formatDay } from "@/lib/words/format";
import { knowledgeOf } from "../catalogue/releases/known";
import { releaseDays } from "../catalogue/releases/record";
import { LastAsked } from "../last-asked";
import { ownAsked } from "../own";
import { termsOf } from "../replay";
import { facts } from "../request";

/** Releases that are looked at, the newest ones. */
const mostReleases = 40;
const longestPlan = 4000;

export type PlanHistory = {
  /** The plan without its day and its release, as a link has it: what is followed. */
  query: string;
  /** What tells it from other plans, whatever is still to change about how links are written. */
  id: string;
  /** The releases in which its figure moved, the newest first. */
  turns: readonly TurnView[];
  /** The oldest release that was looked at, in words. */
  since: string;
};

const ofTime = new Set([onField.key, releaseField.key]);
const withoutTime = (text: string): [string, string][] =>
  [...new URLSearchParams(text)].filter(([key]) => !ofTime.has(key));

const mostKept = 100;
const kept = new LastAsked<TurnView[]>(mostKept);

/** Whatever day the plan is of: each release is asked of with the prices of its own day. */
const turnsOfPlan = (plan: Plan, query: string): TurnView[] =>
  kept.kept(query, () => {
    const releases = releaseDays.slice(-mostReleases).map((day) => ({ day, knowledge: knowledgeOf(day) }));
    return turnsOf(plan, releases, termsOf(query)).map((turn) => viewTurn(plan, turn));
  });

/** The history of a plan's query string, read leniently; nothing where it names no model. */
export function historyOf(text: string): PlanHistory | undefined {
  if (text === "" || text.length > longestPlan) return undefined;
  const entries = withoutTime(text);
  const own = ownAsked(entries, facts(), { otherwise: defaultModel });
  const { plan } = readShownWorkloads(readPlan, own.entries, own.facts);
  if (plan.workloads.some(({ models }) => models.length === 0)) return undefined;
  const query = linkOf(withoutTime(writeWorkloads(plan)));
  return {
    query,
    id: createHash("sha256").update(JSON.stringify(entries)).digest("hex").slice(0, 16),
    turns: turnsOfPlan(plan, query),
    since: formatDay(releaseDays.slice(-mostReleases)[0] ?? "unknown"),
  };
}
