/** What every page that shows a plan says of it: as it was read, and in words. */
import type { Issue } from "../../ask/issues";
import type { Plan } from "../../ask/plan";
import type { Facts } from "../../catalogue/facts";
import { pinnedQuery, writePlan } from "../../ask/write";
import { formatDay } from "../../words/format";
import { inputsInWords } from "../sentences/inputs";
import { describe } from "../sentences/plan";
import type { AskedView } from "./plan-types";

/**
 * A plan as it was read: its links, what of it could not be read with the text as typed, and all of it in words. Of a key
 * that was given twice no text is kept: nobody can say which was meant.
 */
export const viewAsked = ({ plan, issues }: { plan: Plan; issues: Issue[] }, facts: Facts): AskedView => ({
  plan,
  query: writePlan(plan),
  pinned: pinnedQuery(plan, facts),
  typed: Object.fromEntries(
    issues.filter(({ code }) => code !== "given-twice").map(({ field, value }) => [field, value]),
  ),
  issues,
  what: describe(plan.workloads[0]),
  inputs: inputsInWords(plan),
  day: formatDay(plan.on),
});
