/** Plans of several workloads to start from: real, priced as a whole, and without a word that the link leaves out. */
import { expect, it } from "vitest";
import { planStarts } from "@/components/estimator/starts";
import { answer } from "@/lib/answer/answer";
import { readWorkloads } from "@/lib/ask/workloads";
import { pricedPlan, totalVerdict } from "@/lib/budget/total";
import { mapEach } from "@/lib/numbers/list";
import { context, entriesOf } from "../lib/support/question";

it.each(planStarts)("$name is read without an issue, has three workloads with a name and a total", ({ query }) => {
  const { plan, issues } = readWorkloads(entriesOf(query), { ...context, today: "2026-11-26" });
  expect(issues).toEqual([]);
  expect(plan.workloads.map(({ name }) => typeof name)).toEqual(["string", "string", "string"]);
  const priced = pricedPlan(mapEach(answer(plan, context).workloads, ({ estimates }) => estimates[0]));
  expect(priced?.estimates).toHaveLength(3);
  expect(priced && totalVerdict(priced, plan.budget)).toMatch(/fits|depends|tight|over/);
});
