/** Whole plans beside this one: everything at one provider, each workload where it is cheapest. */
import { comparisonOf } from "../../../answer/answer";
import { withFocus, type Plan, type Workload } from "../../../ask/plan";
import { writeWorkloads } from "../../../ask/workloads";
import { pricedPlan, totalDelivered, totalVerdict, totalWith, type PricedPlan } from "../../../budget/total";
import type { Facts } from "../../../catalogue/facts";
import type { PricedEstimate } from "../../../month/estimate";
import { count, type Decimal } from "../../../numbers/decimal";
import { isNonEmpty, mapEach, type NonEmpty } from "../../../numbers/list";
import { formatList, formatMoney, formatQuantity, plural } from "../../../words/format";
import { madeInstead } from "../../sentences/made";
import { letterOf } from "./list";
import type { MixRow } from "./types";

const mostShown = 8;

type Mix = { title: string; estimates: NonEmpty<PricedEstimate> };

/** The cheapest of each workload, of those that are allowed; nothing where one of them has none. */
function cheapestOf(
  ranked: NonEmpty<readonly PricedEstimate[]>,
  allowed: (estimate: PricedEstimate) => boolean,
): NonEmpty<PricedEstimate> | undefined {
  const found = ranked.flatMap((estimates) => estimates.find(allowed) ?? []);
  return found.length === ranked.length && isNonEmpty(found) ? found : undefined;
}

/** The plan with each workload on the model of its estimate. */
function planOn(plan: Plan, estimates: NonEmpty<PricedEstimate>): Plan {
  const workloads = mapEach(plan.workloads, (workload): Workload => {
    const estimate = estimates[plan.workloads.indexOf(workload)] ?? estimates[0];
    return withFocus({ ...plan, workloads: [{ ...workload, models: [] }] }, estimate.model.key).workloads[0];
  });
  return { ...plan, workloads };
}

/** What is lost with it: what is made otherwise than asked, and clips that are not delivered. */
function lostWith(estimates: NonEmpty<PricedEstimate>, delivered: Decimal, before: Decimal): string {
  const otherwise = estimates.flatMap((estimate, place) => (madeInstead(estimate) ? [letterOf(place)] : []));
  const fewer = before.minus(delivered).round(0);
  return [
    ...(otherwise.length > 0 ? [`${formatList(otherwise)} made otherwise than asked`] : []),
    ...(fewer.gt("0") ? [`${plural(formatQuantity(fewer, 0), "clip")} fewer delivered`] : []),
  ].join("; ");
}

function rowOf(plan: Plan, mix: Mix, own: PricedPlan | undefined): MixRow[] {
  const priced = pricedPlan(mix.estimates);
  if (!priced) return [];
  const [first] = mix.estimates;
  const { total } = totalWith(priced);
  const models = mix.estimates.map(({ model }, place) => `${letterOf(place)} ${model.model.name}`).join(", ");
  const money = (amount: Decimal) => formatMoney(amount, first.displayCurrency);
  const difference = own && total.minus(totalWith(own).total);
  const lost = lostWith(mix.estimates, totalDelivered(priced).kept, own ? totalDelivered(own).kept : count(0));
  const verdict = totalVerdict(priced, plan.budget);
  return [
    {
      title: mix.title,
      text: lost === "" ? models : `${models}; ${lost}`,
      amount: money(total),
      difference: !difference
        ? ""
        : difference.eq("0")
          ? "as now"
          : `${difference.lt("0") ? "−" : "+"}${money(difference.abs())}`,
      ...(verdict ? { verdict } : {}),
      href: `/plan?${writeWorkloads(planOn(plan, mix.estimates))}`,
    },
  ];
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
  const mixes: Mix[] = facts.catalogue.providers.flatMap(({ id, name }) => {
    const estimates = cheapestOf(ranked, ({ model }) => model.provider.id === id);
    return estimates ? [{ title: `Everything at ${name}`, estimates }] : [];
  });
  const cheapest = cheapestOf(ranked, () => true);
  const others = [...(cheapest ? [{ title: "Each where it is cheapest", estimates: cheapest }] : []), ...mixes]
    .map((mix) => ({ mix, priced: pricedPlan(mix.estimates) }))
    .flatMap(({ mix, priced }) => (priced ? [{ mix, total: totalWith(priced).total }] : []))
    .sort((a, b) => a.total.cmp(b.total))
    .slice(0, mostShown);
  return [
    ...(own ? rowOf(plan, { title: "Your mix", estimates: own.estimates }, own) : []),
    ...others.flatMap(({ mix }) => rowOf(plan, mix, own)),
  ];
}
