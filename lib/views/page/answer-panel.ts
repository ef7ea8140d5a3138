/** The answer: money to plan with, the verdict on the budget, what the money is made of, what comes of it. */
import { changeClip } from "../../ask/plan";
import { writePlan } from "../../ask/write";
import { deliversEnough, moreTries } from "../../budget/shortfall";
import { laterMonth, planWithOf, verdictOf } from "../../budget/plan-with";
import type { PricedEstimate } from "../../month/estimate";
import { clipOf, keptClipsOf, perKeptSecond } from "../../month/kept";
import { isOld } from "../../numbers/days";
import { count, decimal, one, zero, type Decimal } from "../../numbers/decimal";
import { formatList, formatMoney, formatMoneyShort, formatQuantity, seenInWords } from "../../words/format";
import { assessRisk } from "../../risks";
import { deliveredInWords } from "../sentences/delivered";
import { assumedIn, madeInstead, type Fix } from "../sentences/made";
import { tell } from "../sentences/remarks";
import { verdictInWords } from "../sentences/verdict";
import { verdictWords } from "../../words/verdict";
import { stacked } from "./stack";
import { atStake, rowAmount, seenOn } from "./text";
import type { AnswerPart, AnswerView, VerdictView } from "./types";

/** The verdict on the plan's budget, in words; nothing where there is none. */
function verdictView(estimate: PricedEstimate): VerdictView | undefined {
  const verdict = verdictOf(estimate);
  const { budget } = estimate.plan;
  if (verdict === undefined || budget === undefined) return undefined;
  return {
    verdict,
    word: verdictWords[verdict],
    text: verdictInWords(estimate, verdict, budget),
    budget: formatMoneyShort(budget, estimate.displayCurrency),
  };
}

const partLabels: Record<AnswerPart["key"], string> = {
  bill: "the bill",
  open: "may be billed",
  luck: "bad luck",
  packs: "packs",
  around: "around the clip",
};

/** Five amounts that add up to the money to plan with; each has its place, also where it is nothing. */
function amountsOf(estimate: PricedEstimate): { key: AnswerPart["key"]; amount: Decimal }[] {
  const { month } = estimate;
  const { bill, cash, beside } = planWithOf(estimate);
  return [
    { key: "bill", amount: month.low },
    { key: "open", amount: month.high.minus(month.low) },
    { key: "luck", amount: bill.minus(month.high) },
    { key: "packs", amount: cash.minus(bill) },
    { key: "around", amount: beside },
  ];
}

const signed = (amount: Decimal, currency: string): string =>
  amount.lt(zero) ? `−${rowAmount(amount.abs(), currency)}` : rowAmount(amount, currency);

/** The parts as a bar that is as long as the larger of money and budget. What takes money away has no length. */
function barOf(estimate: PricedEstimate): Pick<AnswerView, "parts" | "end" | "budgetAt"> {
  const { displayCurrency, plan } = estimate;
  const budget = plan.budget === undefined ? undefined : decimal(plan.budget);
  const { total } = planWithOf(estimate);
  const { share, pieces } = stacked(amountsOf(estimate), budget);
  const parts = pieces.map(({ key, amount, start, end }): AnswerPart => {
    const none = amount.eq(zero);
    return { key, label: partLabels[key], amount: none ? "none" : signed(amount, displayCurrency), none, start, end };
  });
  return { parts, end: share(total), ...(budget ? { budgetAt: share(budget) } : {}) };
}

function shortOf(estimate: PricedEstimate): AnswerView["short"] {
  const { workload, displayCurrency } = estimate;
  const wanted = count(workload.month.clips);
  const kept = keptClipsOf(estimate);
  // Of what is said to be delivered, so that both add up to what is wanted.
  const missing = wanted.minus(kept.round(0));
  if (missing.lt(one)) return undefined;
  const { counted, tries } = workload.month;
  const fail = missing.eq(one) ? "fails" : "fail";
  const thrown = `${missing.eq(one) ? "is" : "are"} thrown away or ${fail}`;
  const what = counted === "made" ? thrown : tries === 1 ? fail : `${fail} all ${tries} tries`;
  const text = `${formatQuantity(missing, 0)} ${what}`;
  const remedy = moreTries(estimate);
  if (!remedy) {
    if (counted === "made") return { text, action: "none of them is made again" };
    return {
      text,
      action: deliversEnough(estimate) ? "19 in 20 or more are delivered" : "a plan has no more tries than these",
    };
  }
  return {
    text,
    action: `${remedy.tries} tries deliver ${formatQuantity(remedy.delivered, 0)}, for ${formatMoney(remedy.more, displayCurrency)} more`,
    href: `?${writePlan(remedy.plan)}`,
  };
}

function seenOf(estimate: PricedEstimate): AnswerView["seen"] {
  const { plan, model } = estimate;
  const seen = seenOn(estimate);
  const when = seen === "unknown" ? "No dated source for this price" : `Price seen ${seenInWords(seen, plan.on, 0)}`;
  return { text: `${when} · ${model.model.confidence} confidence`, old: isOld(seen, plan.on) };
}

/** What money is not in the figure because nobody has said how much it is. */
function absentFrom({ plan, workload }: PricedEstimate): string {
  const missing = [
    ...(plan.tax === undefined ? ["tax"] : []),
    ...(plan.fee === undefined ? ["card fees"] : []),
    ...(Object.keys(workload.extras).length === 0 ? ["storage", "delivery"] : []),
  ];
  return missing.length === 0 ? "" : `Not in your plan: ${formatList(missing)}`;
}

/** What bills are sure to have beyond the published price, which the figure follows. */
function billedBeyond(estimate: PricedEstimate): string[] {
  const risk = assessRisk(estimate, "bill-above-published");
  if (risk.state !== "exposed" || risk.low.lte(zero)) return [];
  const more = atStake(risk, estimate.displayCurrency);
  return [`The figure follows the published price; bills are measured ${more} a month higher.`];
}

/** The whole answer about the model in focus. */
export function answerPanel(estimate: PricedEstimate): AnswerView {
  const { displayCurrency, plan } = estimate;
  const { total } = planWithOf(estimate);
  const made = madeInstead(estimate);
  const later = laterMonth(estimate);
  const short = shortOf(estimate);
  const verdict = verdictView(estimate);
  const money = (amount: Decimal) => formatMoney(amount, displayCurrency);
  const fixView = ({ label, change }: Fix) => ({ label, href: `?${writePlan(changeClip(plan, change))}` });
  return {
    ...(verdict ? { verdict } : {}),
    amount: formatMoneyShort(total, displayCurrency),
    exact: money(total),
    sure: `${plan.certainty} % sure`,
    ...barOf(estimate),
    perClip: money(clipOf(estimate).high),
    perSecond: money(perKeptSecond(estimate).high),
    delivered: deliveredInWords(estimate),
    ...(short ? { short } : {}),
    ...(made ? { made: { text: made.text, fixes: made.fixes.map(fixView) } } : {}),
    assumed: [...assumedIn(estimate).map((remark) => tell(remark).message), ...billedBeyond(estimate)],
    seen: seenOf(estimate),
    absent: absentFrom(estimate),
    ...(later && !later.eq(total) ? { later: `${money(later)} in each later month` } : {}),
  };
}
