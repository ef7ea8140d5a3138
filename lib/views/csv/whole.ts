/** A plan of several workloads as a file: what each uses, and the steps to the total. */
import { nameOf } from "../page/whole/list";
import { stepWords } from "../page/whole/total";
import type { Plan } from "../../ask/plan";
import { planWithOf } from "../../budget/plan-with";
import { pricedPlan, totalSteps, totalVerdict, totalWith } from "../../budget/total";
import { reasonOf, type Estimate } from "../../month/estimate";
import { keptClipsOf } from "../../month/kept";
import { money } from "../../numbers/decimal";
import type { NonEmpty } from "../../numbers/list";
import { verdictWords } from "../../words/verdict";
import { tell } from "../sentences/remarks";
import { tableCsv, type Cell, type Column } from "./csv";

type Row = {
  part: string;
  what: string;
  how?: string;
  of?: Estimate;
  delivered?: Cell;
  amount?: Cell;
  verdict?: string;
};

const columnsFor = ({ currency, on }: Plan): readonly Column<Row>[] => [
  ["Part", ({ part }) => part],
  ["What", ({ what }) => what],
  ["How", ({ how }) => how],
  ["Clips wanted", ({ of }) => of && { figure: String(of.workload.month.clips) }],
  ["Clips delivered", ({ delivered }) => delivered],
  ["Amount", ({ amount }) => amount],
  ["Currency", () => currency],
  ["Verdict", ({ verdict }) => verdict],
  ["Model", ({ of }) => of?.model.model.name],
  ["Provider", ({ of }) => of?.model.provider.name],
  ["Id", ({ of }) => of?.model.key],
  ["Prices of", () => on],
];

/** What a workload uses before packs; or why it has no price. */
function workloadRow(of: Estimate, what: string): Row {
  const row: Row = { part: "Workload, before packs", what, of };
  if (of.status !== "priced") return { ...row, how: tell(reasonOf(of)).message };
  return {
    ...row,
    delivered: { figure: keptClipsOf(of).round(2).toFixed() },
    amount: { figure: money(planWithOf(of).bill) },
  };
}

/** Workload by workload, then the steps, which sum to the money to plan with. Without a total there are no steps. */
export function wholeCsv(plan: Plan, estimates: NonEmpty<Estimate>): string {
  const priced = pricedPlan(estimates);
  const workloads = estimates.map((of, place) =>
    workloadRow(of, nameOf(plan.workloads[place] ?? plan.workloads[0], place)),
  );
  if (!priced) return tableCsv(columnsFor(plan), workloads);
  const steps = totalSteps(priced).map(({ id, amount }): Row => {
    const [what, how] = stepWords[id];
    return { part: "Steps of a month", what, how, amount: { figure: money(amount) } };
  });
  const verdict = totalVerdict(priced, plan.budget);
  const total: Row = {
    part: "Money to plan with",
    what: "Sum",
    amount: { figure: money(totalWith(priced).total) },
    ...(verdict ? { verdict: verdictWords[verdict] } : {}),
  };
  return tableCsv(columnsFor(plan), [...workloads, ...steps, total]);
}
