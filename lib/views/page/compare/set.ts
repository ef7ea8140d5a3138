/** Models side by side on one plan: a column each, and of each row whether it tells them apart. */
import { mostCompared, replaceModel, withModels } from "../../../ask/model-set";
import type { Plan } from "../../../ask/plan";
import { lowOf, totalOf } from "../../../budget/plan-with";
import { reasonOf, type Estimate, type PricedEstimate } from "../../../month/estimate";
import { decimal, smaller, zero, larger } from "../../../numbers/decimal";
import { isNonEmpty } from "../../../numbers/list";
import { formatMoneyShort } from "../../../words/format";
import { curesOf, routeWords } from "../../sentences/cures";
import { tell } from "../../sentences/remarks";
import { logScale } from "../scale";
import { sameInWords } from "./bought";
import { rowsOf } from "./set-rows";
import type { LinkToPlan, SetColumn, SetView } from "./types";

/** Where the models stand on a scale of their own, which holds the budget as well. */
function placesOf(
  priced: readonly PricedEstimate[],
  { budget, currency }: Plan,
): Pick<SetView, "scale"> & { placeOf: (estimate: PricedEstimate) => { at: number; lowAt: number } } {
  const amounts = priced.flatMap((estimate) => [totalOf(estimate), lowOf(estimate)]);
  const all = [...amounts, ...(budget === undefined || priced.length === 0 ? [] : [decimal(budget)])];
  const [least, most] = isNonEmpty(all) ? [all.reduce(smaller), all.reduce(larger)] : [zero, zero];
  const place = logScale(least, most, 0.06);
  return {
    scale: {
      from: formatMoneyShort(least, currency),
      to: formatMoneyShort(most, currency),
      ...(budget === undefined || priced.length === 0
        ? {}
        : { budget: { at: place(decimal(budget)), text: formatMoneyShort(budget, currency) } }),
    },
    placeOf: (estimate) => ({
      at: place(totalOf(estimate)),
      lowAt: place(lowOf(estimate)),
    }),
  };
}

/** Why a column has no price, in a word or two. */
export const withoutPrice = { partial: "Only partly priced", unpriced: "Not priced", retired: "Retired" };

/** Another model in the place of one; where the set has it already, that one has no need of its place. */
function insteadOf({ plan, model }: Estimate, label: string, other: string, linkTo: LinkToPlan): SetColumn["cures"] {
  const named = plan.workloads[0].models;
  const models = named.includes(other)
    ? named.filter((key) => key !== model.key)
    : replaceModel(named, model.key, other);
  return [{ label, href: linkTo(withModels(plan, models)) }];
}

/** Ways to a price: of a model that is no longer sold, or not for this mode, first the one to take in its place. */
function curesIn(estimate: Estimate, { linkTo, routeOf }: SetLinks): SetColumn["cures"] {
  if (estimate.status === "priced") return [];
  const because = reasonOf(estimate);
  if (because.code === "retired" && because.replacement?.includes("/"))
    return insteadOf(estimate, "Take its successor", because.replacement, linkTo);
  const route = routeOf(estimate);
  return [
    ...(route ? insteadOf(estimate, routeWords(estimate), route.model.key, linkTo) : []),
    ...curesOf(estimate).map((cure) => ({ label: cure.label, href: linkTo(cure.plan) })),
  ];
}

type SetLinks = { linkTo: LinkToPlan; routeOf: (estimate: Estimate) => PricedEstimate | undefined };

/**
 * Up to six models of a plan side by side, in the order of the link. A model that cannot make the clip stays, with the
 * reason and what would give it a price. Of every row: whether it is the same in all columns, and which one is best.
 */
export function viewSet(plan: Plan, estimates: readonly Estimate[], links: SetLinks): SetView {
  const named = plan.workloads[0].models;
  const priced = estimates.filter((estimate) => estimate.status === "priced");
  const { scale, placeOf } = placesOf(priced, plan);
  const rows = rowsOf(plan, estimates);
  return {
    columns: estimates.map((estimate) => ({
      key: estimate.model.key,
      name: estimate.model.model.name,
      provider: estimate.model.provider.name,
      ...(estimate.status === "priced"
        ? { place: placeOf(estimate) }
        : { because: { word: withoutPrice[estimate.status], reason: tell(reasonOf(estimate)).message } }),
      cures: curesIn(estimate, links),
    })),
    rows,
    same: sameInWords(rows),
    scale,
    more: Math.max(0, named.length - mostCompared),
  };
}
