/** The page of a whole plan as data: its workloads, its total, and what they have in common. */
import type { Plan } from "../../../ask/plan";
import type { Entries } from "../../../ask/read";
import { queryAt, workloadsEntries, writeWorkloads } from "../../../ask/write-workloads";
import { pinnedPlan, type Pairs } from "../../../ask/write";
import { pricedPlan, type PricedPlan } from "../../../budget/total";
import type { Facts } from "../../../catalogue/facts";
import { assessRisks, ruleOf, type AssessedRisk } from "../../../risks";
import type { Decimal } from "../../../numbers/decimal";
import { isOpenRisk, worseState } from "../../../risks/rule";
import { formatDay, plural } from "../../../words/format";
import { inputsInWords } from "../../sentences/inputs";
import { atStake } from "../text";
import { wholeAsked } from "./asked";
import { noModelNamed } from "../../sentences/unknown-model";
import { keyAt, letterOf, nameOf, withOneMore, workloadRows } from "./list";
import { mixRows } from "./mixes";
import { accountViews, stepRows, totalView, unpricedText } from "./total";
import type { RiskLine, WholePlanView } from "./types";

export type * from "./types";

const mostRisks = 6;

/** A risk of several workloads, the letters of those, and the most of it at one of them: at which place, and how much. */
type Met = { risk: AssessedRisk; letters: string[]; most: { place: number; high: Decimal } };

/**
 * The risks of all workloads, each once: the worst state, the money together, the letters of those that meet it. Its page
 * is for the workload that has the most at stake.
 */
function mergedRisks({ estimates }: PricedPlan, plan: Plan): RiskLine[] {
  const met = new Map<string, Met>();
  estimates.forEach((estimate, place) => {
    for (const risk of assessRisks(estimate).filter(isOpenRisk)) {
      const before = met.get(risk.id);
      met.set(risk.id, {
        risk: before
          ? {
              ...risk,
              state: worseState(before.risk.state, risk.state) <= 0 ? before.risk.state : risk.state,
              low: before.risk.low.plus(risk.low),
              high: before.risk.high.plus(risk.high),
            }
          : risk,
        letters: [...(before?.letters ?? []), letterOf(place)],
        most: before && !risk.high.gt(before.most.high) ? before.most : { place, high: risk.high },
      });
    }
  });
  const [{ displayCurrency }] = estimates;
  return [...met.values()]
    .sort((a, b) => b.risk.high.cmp(a.risk.high) || worseState(a.risk.state, b.risk.state))
    .slice(0, mostRisks)
    .map(({ risk, letters, most }) => ({
      id: risk.id,
      title: ruleOf(risk.id).title,
      href: `/risks/${risk.id}?${queryAt(plan, most.place + 1)}`,
      state: risk.state,
      atStake: atStake(risk, displayCurrency),
      letters: letters.join(", "),
    }));
}

/** Keys that the list's form has fields for. */
const fieldKeys = ["name", "clips", "duration", "unusable"];
const planKeys = ["budget", "certainty"];

/** The pairs of the plan that the form does not show, so that sending it keeps them. */
function hiddenPairs(plan: Plan): Pairs {
  const shown = new Set([
    ...planKeys,
    ...plan.workloads.flatMap((_, place) => fieldKeys.map((key) => keyAt(place, key))),
  ]);
  return workloadsEntries(plan).filter(([key]) => !shown.has(key));
}

/**
 * The plan of the address with all of its workloads and one total. What cannot be read is said beside its field, and
 * what stands in for it is the first workload's or the default.
 */
export function viewWholePlan(entries: Entries, facts: Facts): WholePlanView {
  const { plan, issues, estimates, unknown } = wholeAsked(entries, facts);
  const priced = unknown ? undefined : pricedPlan(estimates);
  const query = writeWorkloads(plan);
  const rows = workloadRows(plan, estimates, issues);
  const without = estimates.flatMap((estimate, place) =>
    estimate.status === "priced" ? [] : [nameOf(plan.workloads[place] ?? plan.workloads[0], place)],
  );
  const budgetIssue = issues.find(({ field }) => field === "budget");
  const fields = new Set(rows.flatMap(({ fields: own }) => Object.values(own).map(({ key }) => key)));
  const isOpen = entries.some(([key, text]) => key === "view.mixes" && text === "all");
  const mixes = isOpen ? mixRows(plan, priced, facts) : [];
  return {
    title: `A plan of ${plural(String(plan.workloads.length), "workload")}`,
    query,
    day: formatDay(plan.on),
    pinned: writeWorkloads(pinnedPlan(plan, facts)),
    plan,
    currency: plan.currency,
    inputs: inputsInWords(plan),
    issues: issues.filter(({ field }) => field !== "budget" && !fields.has(field)),
    budget: {
      key: "budget",
      text: budgetIssue?.value ?? plan.budget ?? "",
      ...(budgetIssue ? { issue: budgetIssue.message } : {}),
    },
    certainty: String(plan.certainty),
    hidden: hiddenPairs(plan),
    workloads: rows,
    total: priced && totalView(priced, plan),
    unpriced: unknown ? noModelNamed(unknown, "the plan has no total") : unpricedText(without),
    accounts: priced ? accountViews(priced, plan) : [],
    steps: priced ? stepRows(priced) : [],
    risks: priced ? mergedRisks(priced, plan) : [],
    mixes,
    links: { add: withOneMore(plan), mixes: `/plan?${query}&view.mixes=all#mixes` },
  };
}
