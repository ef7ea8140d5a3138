/** Whole plans beside this one: everything at one provider, each workload where it is cheapest. */
import { comparisonOf } from "../../../answer/answer";
import { askedOf, type Plan } from "../../../ask/plan";
import { writeWorkloads } from "../../../ask/write-workloads";
import { pricedPlan, totalDelivered, totalVerdict, totalWith, type PricedPlan } from "../../../budget/total";
import type { Facts } from "../../../catalogue/facts";
import type { PricedEstimate } from "../../../month/estimate";
import { zero, type Decimal } from "../../../numbers/decimal";
import { isNonEmpty, mapEach, type NonEmpty } from "../../../numbers/list";
import { formatList, formatMoney, formatQuantity, plural } from "../../../words/format";
import { madeInstead } from "../../sentences/made";
import { moneyMoved } from "../difference";
import { oldPrice } from "../text";
import { letterOf } from "./list";
import type { MixRow } from "./types";

const mostShown = 8;

type Mix = { title: string; priced: PricedPlan };

/** The cheapest of each workload, of those that are allowed; nothing where one of them has none. */
function cheapestOf(
  ranked: NonEmpty<readonly PricedEstimate[]>,
  allowed: (estimate: PricedEstimate) => boolean,
): NonEmpty<PricedEstimate> | undefined {
  const found = ranked.flatMap((estimates) => estimates.find(allowed) ?? []);
  return found.length === ranked.length && isNonEmpty(found) ? found : undefined;
}

/** The plan with each workload on the model of its estimate, and on no other. */
const planOn = (plan: Plan, estimates: NonEmpty<PricedEstimate>): Plan => ({
  ...plan,
  workloads: mapEach(estimates, ({ model: { key } }, place) => {
    const workload = plan.workloads[place] ?? plan.workloads[0];
    return { ...askedOf(workload, key), models: [key] };
  }),
});

/** What is lost with it: what is made otherwise than asked, and clips that are not delivered. */
function lostWith(priced: PricedPlan, own: PricedPlan | undefined): string {
  const otherwise = priced.estimates.flatMap((estimate, place) => (madeInstead(estimate) ? [letterOf(place)] : []));
  const fewer = own ? totalDelivered(own).kept.minus(totalDelivered(priced).kept).round(0) : zero;
  return [
    ...(otherwise.length > 0 ? [`${formatList(otherwise)} made otherwise than asked`] : []),
    ...(fewer.gt(zero) ? [`${plural(formatQuantity(fewer, 0), "clip")} fewer delivered`] : []),
  ].join("; ");
}

/** More or less than now, in words. */
function differenceOf(total: Decimal, own: PricedPlan | undefined, currency: string): string {
  if (!own) return "";
  const more = total.minus(totalWith(own).total);
  return more.eq(zero) ? "as now" : moneyMoved(more, currency);
}

/** "A Veo 3.1 Fast", and of an old price "A Kling 2.6 (price seen 106 days before)". */
function modelAt(estimate: PricedEstimate, place: number): string {
  const old = oldPrice(estimate);
  return `${letterOf(place)} ${estimate.model.model.name}${old && ` (${old})`}`;
}

function rowOf(plan: Plan, { title, priced }: Mix, own: PricedPlan | undefined): MixRow {
  const { estimates } = priced;
  const { total } = totalWith(priced);
  const models = estimates.map(modelAt).join(", ");
  const { displayCurrency } = estimates[0];
  const lost = lostWith(priced, own);
  const verdict = totalVerdict(priced, plan.budget);
  return {
    title,
    text: lost === "" ? models : `${models}; ${lost}`,
    amount: formatMoney(total, displayCurrency),
    difference: differenceOf(total, own, displayCurrency),
    ...(verdict ? { verdict } : {}),
    href: `/plan?${writeWorkloads(planOn(plan, estimates))}`,
  };
}

/**
 * The user's own mix, each workload where it is cheapest alone, and everything at each provider that can make all of it:
 * by the money to plan with for the whole plan, least first. Only models for any picture, and what is surely made.
 */
export function mixRows(plan: Plan, own: PricedPlan | undefined, facts: Facts): MixRow[] {
  const asked = { ...plan, budget: undefined };
  const ranked = mapEach(plan.workloads, (workload) =>
    comparisonOf(asked, workload, facts).priced.filter(({ model }) => model.kind === "general"),
  );
  const mixOf = (title: string, allowed: (estimate: PricedEstimate) => boolean): Mix[] => {
    const estimates = cheapestOf(ranked, allowed);
    const priced = estimates && pricedPlan(estimates);
    return priced ? [{ title, priced }] : [];
  };
  const others = [
    ...mixOf("Each where it is cheapest", () => true),
    ...facts.catalogue.providers.flatMap(({ id, name }) =>
      mixOf(`Everything at ${name}`, ({ model }) => model.provider.id === id),
    ),
  ];
  const cheapestFirst = others.sort((a, b) => totalWith(a.priced).total.cmp(totalWith(b.priced).total));
  const mixes = [...(own ? [{ title: "Your mix", priced: own }] : []), ...cheapestFirst.slice(0, mostShown)];
  return mixes.map((mix) => rowOf(plan, mix, own));
}
