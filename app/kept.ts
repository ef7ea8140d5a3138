/** What was asked last is kept: the page at its start, and a link that a team shares, are answered once a day. */
import type { Entries } from "@/lib/ask/read";
import type { Facts } from "@/lib/catalogue/facts";
import { LastAsked } from "./last-asked";

const mostKept = 200;
const longestKept = 2000;

/** An older release is what it was; what is known now and the day it is asked on can be others the next time. */
const areOthers = (facts: Facts, last: Facts | undefined): boolean =>
  facts.today !== last?.today ||
  (!facts.release?.older && (facts.catalogue !== last.catalogue || facts.exchange !== last.exchange));

/** The same answers, each worked out once for as long as its pairs are among the last asked on this day. */
export function keepingLast<Answer>(
  answer: (entries: Entries, facts: Facts) => Answer,
  most = mostKept,
): (entries: Entries, facts: Facts) => Answer {
  const kept = new LastAsked<Answer>(most);
  let last: Facts | undefined;
  return (entries, facts) => {
    if (areOthers(facts, last)) kept.clear();
    if (!facts.release?.older || facts.today !== last?.today) last = facts;
    const key = JSON.stringify(entries);
    const given = () => answer(entries, facts);
    return key.length <= longestKept ? kept.kept(key, given) : given();
  };
}
