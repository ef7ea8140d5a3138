/** The estimate as a file: the bill of one attempt, the steps to the money to plan with, and the same on every model. */
import type { Answer } from "../../answer/answer";
import { focusOf } from "../../answer/answer";
import type { Comparison } from "../../budget/compare";
import type { Line } from "../../attempt/lines";
import { planWithOf, verdictOf } from "../../budget/plan-with";
import { stepsOf } from "../../budget/steps";
import { linesOf, reasonOf, type Estimate } from "../../month/estimate";
import { money, plain } from "../../numbers/decimal";
import { verdictWords } from "../../words/verdict";
import { remarksOn } from "../page/comparison";
import { seenOf } from "../page/model-list/order";
import { explain, labelOf } from "../sentences/lines";
import { ownBeside, withOwnSeen } from "../sentences/own";
import { tell } from "../sentences/remarks";
import { stepInWords, stepLabel } from "../sentences/steps";
import { tableCsv, type Cell, type Column } from "./csv";
import { daysSince } from "./days";

/** What a row is of: a line of the bill, a step, a sum of either, or a model with the money to plan with. */
type Row = {
  part: string;
  of: Estimate;
  what: string;
  how?: string;
  quantity?: Cell;
  price?: Cell;
  amount?: Cell;
  currency: string;
  verdict?: string;
  seen?: string;
  /** The day of it, whatever of the price is the plan's own. */
  seenOn?: string;
  source?: string;
};

const columns: readonly Column<Row>[] = [
  ["Part", ({ part }) => part],
  ["What", ({ what }) => what],
  ["How", ({ how }) => how],
  ["Quantity", ({ quantity }) => quantity],
  ["Unit price", ({ price }) => price],
  ["Amount", ({ amount }) => amount],
  ["Currency", ({ currency }) => currency],
  ["Verdict", ({ verdict }) => verdict],
  ["Model", ({ of }) => of.model.model.name],
  ["Provider", ({ of }) => of.model.provider.name],
  ["Id", ({ of }) => of.model.key],
  ["Prices of", ({ of }) => of.plan.on],
  ["Price seen", ({ seen }) => seen],
  ["Price seen, days before", ({ seenOn, of }) => daysSince(seenOn, of.plan.on)],
  ["Confidence", ({ of }) => of.model.model.confidence],
  ["Source", ({ source }) => source],
];

/** Of a price of one's own, what is listed. */
function ownOf({ model }: Estimate, { parts: [part] }: Line): string[] {
  const beside = "charge" in part ? ownBeside(model, part.charge.rate.id) : undefined;
  return beside === undefined ? [] : [beside];
}

/** The lines of one attempt, in the provider's currency, and what they sum to. */
function billRows(of: Estimate): Row[] {
  if (of.status !== "priced" && of.status !== "partial") return [];
  const { currency } = of;
  const lines = linesOf(of).map((line): Row => ({
    part: "Bill of one attempt",
    of,
    what: labelOf(line),
    how: [explain(of.model, line), ...ownOf(of, line)].join("; "),
    quantity: { figure: plain(line.quantity) },
    price: { figure: money(line.unitPrice) },
    amount: { figure: money(line.cost) },
    currency,
    seen: withOwnSeen(of, line.verifiedOn),
    seenOn: line.verifiedOn,
    source: line.source.url,
  }));
  if (of.status === "partial") return lines;
  return [...lines, { part: "One attempt", of, what: "Sum", amount: { figure: money(of.attempt.cost) }, currency }];
}

/** The steps to the money to plan with, in the plan's currency, and what they sum to; or why there is none. */
function stepRows(of: Estimate): Row[] {
  const currency = of.displayCurrency;
  if (of.status !== "priced")
    return [{ part: "Money to plan with", of, what: "No price", how: tell(reasonOf(of)).message, currency }];
  const { steps, total } = stepsOf(of);
  return [
    ...steps.map((step): Row => ({
      part: "Steps of a month",
      of,
      what: stepLabel(of, step),
      how: stepInWords(of, step),
      amount: { figure: money(step.amount) },
      currency,
    })),
    { part: "Money to plan with", of, what: "Sum", amount: { figure: money(total) }, currency, ...judged(of) },
  ];
}

function judged(of: Estimate): Pick<Row, "verdict"> {
  const verdict = verdictOf(of);
  return verdict ? { verdict: verdictWords[verdict] } : {};
}

/** A model with what the month takes on it, or why it has no price. */
const modelRow = (of: Estimate): Row => ({
  part: "Every model",
  of,
  what: "Money to plan with",
  how: of.status === "priced" ? remarksOn(of).join(", ") : tell(reasonOf(of)).message,
  ...(of.status === "priced" ? { amount: { figure: money(planWithOf(of).total) } } : {}),
  currency: of.displayCurrency,
  ...judged(of),
  seen: withOwnSeen(of, seenOf(of) ?? "undated"),
  seenOn: seenOf(of) ?? "unknown",
  source: of.model.provider.pricingUrl,
});

/** The model in focus row by row, then every model, by the money to plan with, least first. */
export function estimateCsv(answered: Answer, { priced, others }: Comparison): string {
  const focus = focusOf(answered);
  return tableCsv(columns, [...billRows(focus), ...stepRows(focus), ...[...priced, ...others].map(modelRow)]);
}
