/** A plan of an older release beside today: worked out once for as long as it is among those asked last. */
import { replay } from "@/lib/answer/replay";
import { defaultModel, type Plan } from "@/lib/ask/plan";
import { writeWorkloads } from "@/lib/ask/write-workloads";
import type { Facts } from "@/lib/catalogue/facts";
import type { Replayed } from "@/lib/views/json/replay";
import { knowledgeOf } from "./catalogue/releases/known";
import { newestRelease } from "./catalogue/releases/record";
import { LastAsked } from "./last-asked";
import { ownAsked } from "./own";
import { today } from "./request";

const mostKept = 100;
const kept = new LastAsked<Replayed>(mostKept);

/** What a link is answered with where it says something of its own, laid over anything that is known. */
export function termsOf(query: string): (facts: Facts) => Facts {
  const entries = [...new URLSearchParams(query)];
  return (facts) => ownAsked(entries, facts, { otherwise: defaultModel }).facts;
}

/** What a plan of an older release comes to today, and what moved; nothing where it is of the newest or names no model. */
export function replayOf(plan: Plan): Replayed | undefined {
  const { release } = plan;
  if (release === undefined || plan.workloads.some(({ models }) => models.length === 0)) return undefined;
  const on = today();
  const query = writeWorkloads(plan);
  return kept.kept(`${on} ${query}`, () => {
    const then = { knowledge: knowledgeOf(release), on: plan.on };
    const now = { knowledge: knowledgeOf(newestRelease), on };
    return { ...replay(plan, then, now, termsOf(query)), release: newestRelease, on };
  });
}
