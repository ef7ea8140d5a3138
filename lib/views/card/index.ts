/** A plan where its link lands: on the card of a chat, as a badge, in a frame of another page. */
import { answer, focusOf, type Answer } from "../../answer/answer";
import { comparedModels } from "../../ask/model-set";
import type { Plan } from "../../ask/plan";
import type { Entries } from "../../ask/read";
import { readComparedPlan, readShownPlan } from "../../ask/read-shown";
import { pinnedQuery } from "../../ask/write";
import { lowOf, totalOf, verdictOf } from "../../budget/plan-with";
import type { Facts } from "../../catalogue/facts";
import {
  estimateModel,
  questionOf,
  type Estimate,
  type OtherEstimate,
  type PricedEstimate,
} from "../../month/estimate";
import { decimal, larger, one, zero, type Decimal } from "../../numbers/decimal";
import { isNonEmpty } from "../../numbers/list";
import { formatMoneyShort, formatShare, plural } from "../../words/format";
import { verdictWords } from "../../words/verdict";
import { unknownFocus } from "../page";
import { answerPanel } from "../page/answer-panel";
import { withoutPrice } from "../page/compare/set";
import { remarksOn } from "../page/comparison";
import { headlineOf } from "../page/focus";
import { setTitle } from "../sentences/compare";
import { ownMark } from "../sentences/own";
import { describe } from "../sentences/plan";
import { titleOf } from "../sentences/title";
import { heldOf, saysNothing, withDescription, type Read } from "./read";
import { whyBriefly } from "./sentences";
import type { CardRow, CardView } from "./types";

export { planCard } from "./whole";
export type * from "./types";

/** What every card of one workload says of its plan. */
function askedOf(read: Read): Pick<CardView, "clips" | "asked" | "day" | "query" | "leftOut" | "pinned"> {
  const { plan, facts } = read;
  const [clips = "", ...rest] = describe(plan.workloads[0]).split(", ");
  return { ...heldOf(read), clips, asked: rest.join(", "), query: pinnedQuery(plan, facts) };
}

/** "Veo 3.1 at Vertex AI, own discount, 50 % of good takes kept". */
function onModel(estimate: Estimate): string {
  const { model, workload } = estimate;
  const { month } = workload;
  const mark = ownMark(estimate);
  const kept = one.minus(month.unusable);
  const share = kept.eq(one) ? "" : `, ${formatShare(kept)} of good takes kept`;
  return `${model.model.name} at ${model.provider.name}${mark ? `, ${mark}` : ""}${share}`;
}

/** What is made otherwise than asked: "6 + 4 s, 1080p", "75 generations stitched". */
function madeBriefly(estimate: PricedEstimate): string {
  const [first, ...others] = remarksOn(estimate);
  if (first === undefined) return "";
  const { length } = estimate.generations;
  return [length > 3 ? `${length} generations stitched` : first, ...others].join(", ");
}

function moneyOf(estimate: PricedEstimate): CardView["answer"] {
  const { amount, sure, verdict, parts, end, budgetAt, perClip, delivered } = answerPanel(estimate);
  const open = parts.find(({ key, none }) => key === "open" && !none);
  return {
    kind: "priced",
    amount,
    sure,
    ...(verdict ? { verdict } : {}),
    parts: parts.map((part) => ({ ...part, fill: part.key })),
    end,
    ...(budgetAt === undefined ? {} : { budgetAt }),
    facts: [
      { figure: perClip, of: "per kept clip" },
      { figure: delivered, of: "delivered" },
      ...(open ? [{ figure: open.amount, of: open.label }] : []),
    ],
    made: madeBriefly(estimate),
  };
}

const noMoney = (estimate: OtherEstimate): CardView["answer"] => ({
  kind: "unpriced",
  headline: headlineOf(estimate),
  reason: whyBriefly(estimate),
  budget: estimate.plan.budget !== undefined,
});

/** The answer about the model in focus. */
function cardOf(answered: Answer, read: Read): CardView {
  const estimate = focusOf(answered);
  return withDescription({
    ...askedOf(read),
    title: titleOf(estimate),
    on: onModel(estimate),
    answer: estimate.status === "priced" ? moneyOf(estimate) : noMoney(estimate),
  });
}

/**
 * The card of a plan with its model in focus: the figure, the verdict and the words of its page. `model=kling/kling-v3&
 * clips=500&budget=800` says $700, fits, with $100.00 to spare. Nothing where nothing that the link says can be read, or
 * where it names a model that is not there; of what it says in words of its own, nothing is shown.
 */
export function estimateCard(entries: Entries, facts: Facts): CardView | undefined {
  const read = { ...readShownPlan(entries, facts), entries, facts };
  if (saysNothing(read) || unknownFocus(entries, facts) !== undefined) return undefined;
  return cardOf(answer(read.plan, facts), read);
}

function rowOf(estimate: Estimate, share: (amount: Decimal) => number): CardRow {
  const { model, displayCurrency } = estimate;
  const own = ownMark(estimate);
  const names = { name: model.model.name, provider: model.provider.name, ...(own ? { own } : {}) };
  if (estimate.status !== "priced")
    return { ...names, because: `${withoutPrice[estimate.status]}: ${whyBriefly(estimate)}` };
  const verdict = verdictOf(estimate);
  return {
    ...names,
    amount: formatMoneyShort(totalOf(estimate), displayCurrency),
    low: share(lowOf(estimate)),
    end: share(totalOf(estimate)),
    ...(verdict ? { verdict: { verdict, word: verdictWords[verdict] } } : {}),
  };
}

function setOf(plan: Plan, estimates: readonly Estimate[]): CardView["answer"] {
  const budget = plan.budget === undefined ? undefined : decimal(plan.budget);
  const totals = estimates.flatMap((estimate) => (estimate.status === "priced" ? [totalOf(estimate)] : []));
  const amounts = [...totals, ...(budget ? [budget] : [])];
  const most = isNonEmpty(amounts) ? amounts.reduce(larger) : zero;
  const share = (amount: Decimal) => (most.eq(zero) ? 0 : Number(amount.div(most).toFixed(4)));
  return {
    kind: "set",
    rows: estimates.map((estimate) => rowOf(estimate, share)),
    sure: `${plan.certainty} % sure`,
    more: plan.workloads[0].models.length - estimates.length,
    ...(budget ? { budget: { at: share(budget), text: formatMoneyShort(budget, plan.currency) } } : {}),
  };
}

/**
 * The card of a plan on several models side by side, in the order of the link, on one scale from nothing to the most of
 * them or the budget. Nothing where the link names none that is there.
 */
export function setCard(entries: Entries, facts: Facts): CardView | undefined {
  const read = { ...readComparedPlan(entries, facts), entries, facts };
  const { plan } = read;
  const question = questionOf(plan, facts.exchange);
  const models = comparedModels(plan).flatMap((key) => facts.catalogue.find(key) ?? []);
  const estimates = models.map((model) => estimateModel(model, question));
  if (saysNothing(read) || !isNonEmpty(estimates)) return undefined;
  return withDescription({
    ...askedOf(read),
    title: setTitle(plan, estimates),
    on: estimates.length === 1 ? onModel(estimates[0]) : plural(String(estimates.length), "model"),
    answer: setOf(plan, estimates),
  });
}
