/** A plan of several workloads where its link lands: one figure, one verdict, and what each workload is of it. */
import { answer } from "../../answer/answer";
import { readShownPlan, type Entries } from "../../ask/read";
import { readShownWorkloads, writeWorkloads } from "../../ask/workloads";
import type { Plan } from "../../ask/plan";
import { pinnedPlan } from "../../ask/write";
import { pricedPlan, type PricedPlan } from "../../budget/total";
import type { Facts } from "../../catalogue/facts";
import type { Estimate } from "../../month/estimate";
import { mapEach, type NonEmpty } from "../../numbers/list";
import { formatList, formatQuantity, plural } from "../../words/format";
import { letterOf } from "../page/whole/list";
import { totalView } from "../page/whole/total";
import type { TotalPart } from "../page/whole/types";
import { moneyAgainst } from "../sentences/title";
import { askedOf, saysNothing, withDescription } from "./read";
import type { CardPart, CardView } from "./types";

const mostNamed = 3;

/** The models of the workloads, each once: "Kling 3.0, Veo 3.1 and 2 more models". */
function modelsInWords(estimates: readonly Estimate[]): string {
  const names = [...new Set(estimates.map(({ model }) => model.model.name))];
  const more = names.length - mostNamed;
  return formatList([...names.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])]);
}

/** A workload goes by its letter: what the link calls it stays on the page. */
const partOf = ({ key, label, amount, start, end, fill, place }: TotalPart): CardPart => ({
  label: place === undefined ? label : `workload ${key}`,
  amount,
  start,
  end,
  fill,
  none: false,
  ...(place === undefined ? {} : { place }),
});

/** So many workloads have their own money at the foot. */
const mostFacts = 4;

function moneyOf(priced: PricedPlan, plan: Plan): CardView["answer"] {
  const { amount, verdict, parts, budgetAt, delivered } = totalView(priced, plan);
  const workloads = parts.filter(({ place }) => place !== undefined);
  return {
    kind: "priced",
    amount,
    sure: `${plan.certainty} % sure`,
    ...(verdict ? { verdict } : {}),
    parts: parts.map(partOf),
    end: Math.max(0, ...parts.map(({ end }) => end)),
    ...(budgetAt === undefined ? {} : { budgetAt }),
    facts: [
      ...workloads.slice(0, mostFacts).map(({ key, amount: each }) => ({ figure: each, of: key })),
      { figure: delivered, of: "delivered" },
    ],
    made: "",
  };
}

function noMoney(estimates: readonly Estimate[], plan: Plan): CardView["answer"] {
  const without = estimates.flatMap(({ status }, place) => (status === "priced" ? [] : [letterOf(place)]));
  return {
    kind: "unpriced",
    headline: "Not priced",
    reason: `no price for ${without.length === 1 ? "workload" : "workloads"} ${formatList(without)}`,
    budget: plan.budget !== undefined,
  };
}

const clipsOf = ({ workloads }: Plan): number => workloads.reduce((all, { month }) => all + month.clips, 0);

/** What a plan is called: "3 workloads · 1,250 clips · $2,935 over $2,400". */
function planTitle(plan: Plan, answered: CardView["answer"]): string {
  const what = `${plural(String(plan.workloads.length), "workload")} · ${formatQuantity(String(clipsOf(plan)))} clips`;
  if (answered.kind !== "priced") return `${what} · not priced`;
  return `${what} · ${moneyAgainst(answered.amount, answered.verdict?.verdict, answered.verdict?.budget)}`;
}

const inFocus = (plan: Plan, facts: Facts): NonEmpty<Estimate> =>
  mapEach(answer(plan, facts).workloads, ({ estimates: [focus] }) => focus);

/**
 * The card of a plan with all of its workloads: the total of its page. Nothing where nothing that the link says can be
 * read, or where a workload is on a model that is not there. Two workloads of $700 and $320 that share packs: one figure, one verdict, A and B.
 */
export function planCard(entries: Entries, facts: Facts): CardView | undefined {
  const read = { ...readShownWorkloads(readShownPlan, entries, facts), entries, facts };
  const { plan } = read;
  if (saysNothing(read) || read.issues.some(({ code }) => code === "unknown-model")) return undefined;
  const estimates = inFocus(plan, facts);
  const priced = pricedPlan(estimates);
  const answered = priced ? moneyOf(priced, plan) : noMoney(estimates, plan);
  return withDescription({
    ...askedOf(read),
    title: planTitle(plan, answered),
    clips: plural(String(plan.workloads.length), "workload"),
    asked: `${formatQuantity(String(clipsOf(plan)))} clips a month`,
    on: modelsInWords(estimates),
    query: writeWorkloads(pinnedPlan(plan, facts)),
    answer: answered,
  });
}
