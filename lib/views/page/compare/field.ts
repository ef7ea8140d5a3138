/** All models on one plan: a dot each on one scale, and a table that is searched, filtered and ordered. */
import type { ModelListAsked } from "../../../ask/model-list";
import { comparedModels } from "../../../ask/model-set";
import { pageOf } from "../../../ask/page";
import type { AskedOfModel } from "../../../ask/model-words";
import { changeClip, type Plan } from "../../../ask/plan";
import { withPlan } from "../../../ask/plan-link";
import { writePlan } from "../../../ask/write";
import { lowOf, totalOf } from "../../../budget/plan-with";
import { sellersOf } from "../../../budget/sellers";
import type { Facts } from "../../../catalogue/facts";
import { questionOf, reasonOf, type OtherEstimate, type PricedEstimate } from "../../../month/estimate";
import { oldestDay } from "../../../numbers/days";
import { decimal, zero, type Decimal } from "../../../numbers/decimal";
import { daysBefore, formatMoney, formatMoneyShort, formatRange } from "../../../words/format";
import { fieldInWords, budgetInWords } from "../../sentences/compare";
import { emptyInWords, fieldWishes, placeInWords, standingInWords } from "../../sentences/model-list";
import { reasonGroups } from "../comparison";
import { kindLinks, listFilter, pageLinks, waysOut, type LinkTo } from "../model-list/filter";
import { countKinds } from "../model-list";
import { fits, foundFor, keepsEstimate } from "../model-list/keep";
import { inOrder } from "../model-list/order";
import { logScale, type Scale } from "../scale";
import { seenOn } from "../text";
import { columnsOf, rowsOf, rowsWithSet, type FieldAsked } from "./field-rows";
import { comparisonOf } from "./link";
import { isNamed, swarmOf } from "./swarm";
import type { FieldView } from "./types";

/** From the least to the most that any of them takes, with the budget in it where that is not far away. */
function scaleOf(priced: readonly PricedEstimate[]): Scale {
  const [first, last] = [priced[0], priced.at(-1)];
  return first && last
    ? logScale(lowOf(first).lt(totalOf(first)) ? lowOf(first) : totalOf(first), totalOf(last), 0.03)
    : logScale(zero, zero);
}

/** Reasons that lie in what a provider says, and not in what its model can do. */
const unsaid: ReadonlySet<ReturnType<typeof reasonOf>["code"]> = new Set([
  "mode-not-recorded",
  "sound-not-recorded",
  "sound-price-not-recorded",
  "sound-unpublished",
  "no-published-price",
  "frame-rate-unpublished",
  "tokens-unpublished",
  "pixel-size-unpublished",
  "input-unpriced",
]);

const isUnsaid = (estimate: OtherEstimate): boolean => unsaid.has(reasonOf(estimate).code);

/** What has no price: what might be made and is not recorded, apart from what cannot be made. */
const withoutPrice = (others: readonly OtherEstimate[], listed: boolean): Pick<FieldView, "maybe" | "cannot"> => ({
  maybe: reasonGroups(others.filter(isUnsaid), listed),
  cannot: reasonGroups(
    others.filter((estimate) => !isUnsaid(estimate)),
    listed,
  ),
});

type Asked = FieldAsked & { facts: Facts };

/** Where there is no budget, none is within it. */
const askedWithin = (asked: ModelListAsked, { budget }: Plan): ModelListAsked => ({
  ...asked,
  fits: asked.fits && budget !== undefined,
});

/** What the field is of: the models that it keeps, of any kind and of the one that is asked for, and its scale. */
function keptOf({ comparison, plan, asked, facts }: Asked) {
  const { models, wishes } = foundFor(asked, plan.on, facts);
  const found = new Set(models);
  const able = [...comparison.priced, ...comparison.others].filter(
    (estimate) => found.has(estimate.model) && keepsEstimate(asked, estimate),
  );
  const list = able.filter(({ model }) => asked.kind === "all" || model.kind === asked.kind);
  const priced = list.filter((estimate) => estimate.status === "priced");
  const others = list.filter((estimate) => estimate.status !== "priced");
  const kept = new Set(priced);
  const dots = comparison.priced.filter((estimate) => kept.has(estimate) || isNamed(estimate));
  return { able, priced, others, dots, placeOf: scaleOf(dots), wishes };
}

/** Who else sells the models of the set: one maker's model is the same clip at each of them. */
function soldBy({ plan, facts: { catalogue, exchange } }: Asked): FieldView["sold"] {
  const question = questionOf(plan, exchange);
  const carried = writePlan(plan);
  return comparedModels(plan).flatMap((key) => {
    const model = catalogue.find(key);
    const sellers = model && sellersOf(question, model, catalogue);
    if (!sellers || sellers.sold < 2) return [];
    const { sold, clip, estimates } = sellers;
    const money = (amount: Decimal) => formatMoney(amount, plan.currency);
    const dated = estimates.priced.map(seenOn).filter((seen) => seen !== "unknown");
    const before = daysBefore(oldestDay(dated), plan.on);
    return [
      {
        key,
        text: `${sold} providers`,
        ...(clip
          ? { note: `${formatRange(money(clip.low), money(clip.high))} a clip${before && `, seen up to ${before}`}` }
          : {}),
        href: withPlan(`/models/${key}`, carried),
      },
    ];
  });
}

/** All models of the field, not only those of a page, and with them all of the set. */
export type FieldList = { plan: Plan; priced: PricedEstimate[]; others: OtherEstimate[] };

/** What the words ask for and the plan does not: it only says which models are listed, and can be put into the plan. */
function wishedOf(plan: Plan, wishes: AskedOfModel, asked: ModelListAsked): Pick<FieldView, "wished"> {
  const words = fieldWishes(wishes, plan);
  return words ? { wished: { ...words, href: comparisonOf(changeClip(plan, wishes), { ...asked, page: "" }) } } : {};
}

/** The models that `viewField` has on all its pages, in its order. */
export function listField(given: Asked): FieldList {
  const { comparison, plan } = given;
  const asked = askedWithin(given.asked, plan);
  const { priced, others } = keptOf({ ...given, asked });
  const listed = new Set(others);
  return {
    plan,
    priced: rowsWithSet(priced, comparison, asked).map(({ estimate }) => estimate),
    others: comparison.others.filter((estimate) => listed.has(estimate) || isNamed(estimate)),
  };
}

/**
 * The field of all models, ranked for a plan, as an address asks for it. The words of its search say which models it
 * keeps; what is asked of each of them is the plan, and nothing else. Models of the set stay in it whatever the filter.
 */
export function viewField(given: Asked, opened: { unpriced: boolean }): FieldView {
  const { comparison, plan, facts } = given;
  const { budget, currency } = plan;
  const asked = askedWithin(given.asked, plan);
  const linkTo: LinkTo = (list) => comparisonOf(plan, list);
  const { able, priced, others, dots, placeOf, wishes } = keptOf({ ...given, asked });
  const page = pageOf(inOrder(priced, asked.sort), asked.page);
  const kinds = kindLinks(asked, countKinds(able.filter(({ status }) => status === "priced")), linkTo);
  const counts = { all: priced.length + others.length, priced: priced.length, fitting: priced.filter(fits).length };
  const tick =
    budget === undefined ? undefined : { at: placeOf(decimal(budget)), text: formatMoneyShort(budget, currency) };
  return {
    says: fieldInWords(priced, comparison, plan, asked.kind),
    swarm: swarmOf(dots, placeOf, currency),
    ...(tick ? { budget: tick } : {}),
    filter: listFilter(asked, facts.catalogue, plan, "field"),
    ...wishedOf(plan, wishes, asked),
    kinds,
    columns: columnsOf(plan, asked),
    ...rowsOf({ ...given, asked }, page.items, placeOf),
    budgetSays: budgetInWords(plan, counts),
    place: placeInWords(asked.kind, page),
    standing: standingInWords(asked.kind, counts, plan),
    pages: pageLinks(asked, page, linkTo),
    ...(priced.length > 0
      ? {}
      : { empty: { text: emptyInWords(asked.kind), ways: waysOut(asked, kinds, [facts.catalogue, plan, linkTo]) } }),
    ...withoutPrice(others, opened.unpriced),
    sold: soldBy(given),
    issues: page.issues,
  };
}
