/** The comparison as a file: a row each model of its field, and of its set, with the figures that the API answers. */
import { queryWithModels } from "../../ask/model-set";
import type { Plan } from "../../ask/plan";
import { pinnedQuery } from "../../ask/write";
import type { Facts } from "../../catalogue/facts";
import { laterMonth, lowOf, totalOf, verdictOf } from "../../budget/plan-with";
import { pollingPlan } from "../../budget/waiting";
import { reasonOf, type Estimate, type PricedEstimate } from "../../month/estimate";
import { clipOf, keptClipsOf, perKeptSecond } from "../../month/kept";
import { money, plain, to20Decimals, type Decimal } from "../../numbers/decimal";
import { billedWords } from "../../words/billed";
import { verdictWords } from "../../words/verdict";
import { remarksOn } from "../page/comparison";
import type { FieldList } from "../page/compare/field";
import { ruleOf } from "../page/compare/set-rows";
import { isNamed } from "../page/compare/swarm";
import { seenOf } from "../page/model-list/order";
import { withOwnSeen } from "../sentences/own";
import { tell } from "../sentences/remarks";
import { tableCsv, type Cell, type Column } from "./csv";
import { daysSince } from "./days";

type ModelColumn = Column<Estimate>;

/** A cell that only a price fills. */
const ofPriced =
  (cell: (estimate: PricedEstimate) => Cell): ModelColumn[1] =>
  (estimate) =>
    estimate.status === "priced" ? cell(estimate) : undefined;

const amount = (heading: string, of: (estimate: PricedEstimate) => Decimal): ModelColumn => [
  heading,
  ofPriced((estimate) => ({ figure: money(to20Decimals(of(estimate))) })),
];

const number = (heading: string, of: (estimate: PricedEstimate) => Decimal): ModelColumn => [
  heading,
  ofPriced((estimate) => ({ figure: plain(of(estimate)) })),
];

function verdict(estimate: Estimate): string | undefined {
  const found = verdictOf(estimate);
  return found && verdictWords[found];
}

function columnsOf(plan: Plan, known: Pick<Facts, "release">): ModelColumn[] {
  const { budget, currency, on } = plan;
  const query = pinnedQuery(plan, known);
  return [
    ["Model", ({ model }) => model.model.name],
    ["Provider", ({ model }) => model.provider.name],
    ["Id", ({ model }) => model.key],
    ["In the set", (estimate) => (isNamed(estimate) ? "yes" : "no")],
    amount(`Money to plan with, ${currency} a month`, totalOf),
    amount(`Where unknown policies are free, ${currency} a month`, lowOf),
    amount(`Each later month, ${currency}`, (estimate) => laterMonth(estimate) ?? totalOf(estimate)),
    ...(budget === undefined ? [] : [[`Fits ${budget} ${currency}?`, verdict] satisfies ModelColumn]),
    amount(`Kept clip, ${currency}`, (estimate) => clipOf(estimate).high),
    amount(`Kept second, ${currency}`, (estimate) => perKeptSecond(estimate).high),
    number("Delivered, clips", (estimate) => keptClipsOf(estimate).round(1)),
    ["You get", ofPriced((estimate) => remarksOn(estimate).join(", ") || "exact")],
    ["Failures billed", (estimate) => billedWords[ruleOf(estimate, "failed")].text],
    ["Moderated billed", (estimate) => billedWords[ruleOf(estimate, "moderated")].text],
    ["Time-outs billed", (estimate) => billedWords[ruleOf(estimate, "timeout")].text],
    number("Done in, s", (estimate) => pollingPlan(estimate).monthSeconds),
    ["Prices of", () => on],
    ["Price seen", (estimate) => withOwnSeen(estimate, seenOf(estimate) ?? "undated")],
    ["Price seen, days before", (estimate) => daysSince(seenOf(estimate), on)],
    ["Confidence", ({ model }) => model.model.confidence],
    ["Why there is no price", (estimate) => (estimate.status === "priced" ? "" : tell(reasonOf(estimate)).message)],
    ["Price page", ({ model }) => model.provider.pricingUrl],
    ["Query", ({ model }) => queryWithModels(query, [model.key])],
  ];
}

/** Models with a price in the order of the field, then those without one, each with its reason. */
export const comparisonCsv = ({ plan, priced, others }: FieldList, known: Pick<Facts, "release"> = {}): string =>
  tableCsv(columnsOf(plan, known), [...priced, ...others]);
