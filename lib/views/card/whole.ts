/** A plan of several workloads where its link lands: one figure, one verdict, and what each workload is of it. */
import type { Entries } from "../../ask/read";
import { writeWorkloads } from "../../ask/write-workloads";
import type { Plan } from "../../ask/plan";
import { pinnedPlan } from "../../ask/write";
import { pricedPlan, type PricedPlan } from "../../budget/total";
import type { Facts } from "../../catalogue/facts";
import type { Estimate, OtherEstimate } from "../../month/estimate";
import { formatList, formatQuantity, plural } from "../../words/format";
import { wholeAsked } from "../page/whole/asked";
import { letterOf } from "../page/whole/list";
import { ownIn } from "../page/whole/own";
import { totalView } from "../page/whole/total";
import type { TotalPart } from "../page/whole/types";
import { moneyAgainst } from "../sentences/title";
import { heldOf, saysNothing, withDescription } from "./read";
import { whyBriefly } from "./sentences";
import type { CardFact, CardPart, CardView } from "./types";

const mostNamed = 3;
const longestNames = 44;

/** The models of the workloads, each once, as many as have room in a line: "Kling 3.0, Veo 3.1, Sora 2 and 2 more, own discount in A". */
function onModels(estimates: readonly Estimate[]): string {
  const names = [...new Set(estimates.map(({ model }) => model.model.name))];
  const isShort = (many: number) => many <= mostNamed && names.slice(0, many).join(", ").length <= longestNames;
  const shown = names.filter((_, at) => at === 0 || isShort(at + 1));
  const more = names.length - shown.length;
  const named = formatList([...shown, ...(more > 0 ? [`${more} more`] : [])]);
  const own = ownIn(estimates);
  return own === "" ? named : `${named}, ${own}`;
}

/** A workload goes by its letter: what the link calls it stays on the page. */
const partOf = (part: TotalPart): CardPart => ({
  ...part,
  label: part.place === undefined ? part.label : `workload ${part.key}`,
  none: false,
});

/** So many parts of the money have room below it. */
const mostFacts = 4;

/** What the money is made of: all of it where there is room, else the workloads that take most, and how many more there are. */
function factsOf(parts: readonly TotalPart[], delivered: string): CardFact[] {
  const drawn = parts.filter(({ place, start, end }) => place !== undefined || end > start);
  const workloads = drawn.filter(({ place }) => place !== undefined);
  const most = [...workloads].sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, mostFacts);
  const shown = drawn.length > mostFacts ? workloads.filter((part) => most.includes(part)) : drawn;
  const more = workloads.length - mostFacts;
  return [
    ...shown.map(({ key, label, amount, place }) =>
      place === undefined ? { figure: amount, of: label } : { figure: amount, of: key, place },
    ),
    ...(more > 0 ? [{ figure: `${more} more`, of: more === 1 ? "workload" : "workloads" }] : []),
    { figure: delivered, of: "delivered" },
  ];
}

function moneyOf(priced: PricedPlan, plan: Plan): CardView["answer"] {
  const { amount, verdict, parts, end, budgetAt, delivered } = totalView(priced, plan);
  return {
    kind: "priced",
    amount,
    sure: `${plan.certainty} % sure`,
    ...(verdict ? { verdict } : {}),
    parts: parts.map(partOf),
    end,
    ...(budgetAt === undefined ? {} : { budgetAt }),
    facts: factsOf(parts, delivered),
    made: "",
  };
}

type Without = { estimate: OtherEstimate; letter: string };

/** "workload B on Kling 4.0: price not recorded", "workloads B and D have no price". */
function reasonOf(without: readonly Without[]): string {
  const [first, ...others] = without;
  if (first && others.length === 0)
    return `workload ${first.letter} on ${first.estimate.model.model.name}: ${whyBriefly(first.estimate)}`;
  return `workloads ${formatList(without.map(({ letter }) => letter))} have no price`;
}

function noMoney(estimates: readonly Estimate[], plan: Plan): CardView["answer"] {
  const without = estimates.flatMap((estimate, place): Without[] =>
    estimate.status === "priced" ? [] : [{ estimate, letter: letterOf(place) }],
  );
  return {
    kind: "unpriced",
    headline: "Not priced",
    reason: reasonOf(without),
    budget: plan.budget !== undefined,
  };
}

/** "3 workloads", "1,250 clips". */
function amountsOf({ workloads }: Plan): { workloads: string; clips: string } {
  const clips = workloads.reduce((all, { month }) => all + month.clips, 0);
  return {
    workloads: plural(String(workloads.length), "workload"),
    clips: plural(formatQuantity(String(clips)), "clip"),
  };
}

/** What a plan is called: "3 workloads · 1,250 clips · $2,935 over $2,400". */
function planTitle(plan: Plan, answered: CardView["answer"]): string {
  const { workloads, clips } = amountsOf(plan);
  const money =
    answered.kind === "priced"
      ? moneyAgainst(answered.amount, answered.verdict?.verdict, answered.verdict?.budget)
      : "not priced";
  return [workloads, clips, money].join(" · ");
}

/**
 * The card of a plan with all of its workloads: the total of its page. Nothing where nothing that the link says can be
 * read, or where a workload is on a model that is not there. Two workloads of $700 and $320 that share packs: one figure,
 * one verdict, A and B.
 */
export function planCard(entries: Entries, facts: Facts): CardView | undefined {
  const { plan, issues, estimates } = wholeAsked(entries, facts);
  const read = { plan, issues, entries, facts };
  if (saysNothing(read) || issues.some(({ code }) => code === "unknown-model")) return undefined;
  const { workloads, clips } = amountsOf(plan);
  const priced = pricedPlan(estimates);
  const answered = priced ? moneyOf(priced, plan) : noMoney(estimates, plan);
  return withDescription({
    ...heldOf(read),
    title: planTitle(plan, answered),
    clips: workloads,
    asked: `${clips} a month`,
    on: onModels(estimates),
    query: writeWorkloads(pinnedPlan(plan, facts)),
    answer: answered,
  });
}
