/** All models on one plan: a dot each on one scale, and a table that is searched, filtered and ordered. */
import { sortText, type ModelListAsked, type Sorting } from "../../../ask/model-list";
import { comparedModels } from "../../../ask/model-set";
import { pageOf } from "../../../ask/page";
import type { AskedOfModel } from "../../../ask/model-words";
import { changeClip, type Plan } from "../../../ask/plan";
import { withPlan } from "../../../ask/plan-link";
import { writePlan } from "../../../ask/write";
import type { Comparison } from "../../../budget/compare";
import { lowOf, totalOf, verdictOf } from "../../../budget/plan-with";
import { sellersOf } from "../../../budget/sellers";
import { pollingPlan } from "../../../budget/waiting";
import type { Facts } from "../../../catalogue/facts";
import { questionOf, reasonOf, type Estimate, type OtherEstimate, type PricedEstimate } from "../../../month/estimate";
import { clipOf } from "../../../month/kept";
import { isOld, oldestDay } from "../../../numbers/days";
import { decimal, zero, type Decimal } from "../../../numbers/decimal";
import { kindWords } from "../../../words/catalogue";
import {
  daysBefore,
  formatDay,
  formatMoney,
  formatMoneyShort,
  formatRange,
  formatSeconds,
} from "../../../words/format";
import { fieldInWords, budgetInWords } from "../../sentences/compare";
import { emptyInWords, fieldWishes, placeInWords, standingInWords } from "../../sentences/model-list";
import { reasonGroups, remarksOn } from "../comparison";
import { kindLinks, listFilter, pageLinks, waysOut, type LinkTo } from "../model-list/filter";
import { countKinds, orderBy } from "../model-list";
import { fits, foundFor, keepsEstimate } from "../model-list/keep";
import { inOrder } from "../model-list/order";
import { packRows } from "../pack";
import { logScale, type Scale } from "../scale";
import { seenOn } from "../text";
import { comparisonOf } from "./link";
import { ruleOf } from "./set-rows";
import { isNamed, swarmOf } from "./swarm";
import type { FieldColumn, FieldRow, FieldView } from "./types";

/** From the least to the most that any of them takes, with the budget in it where that is not far away. */
function scaleOf(priced: readonly PricedEstimate[]): Scale {
  const [first, last] = [priced[0], priced.at(-1)];
  return first && last
    ? logScale(lowOf(first).lt(totalOf(first)) ? lowOf(first) : totalOf(first), totalOf(last), 0.03)
    : logScale(zero, zero);
}

/** `beside`: of the set, and not of what the list is asked for. */
type Placed = { estimate: PricedEstimate; beside: boolean };

function rowOf({ estimate, beside }: Placed, placeOf: Scale, kind: ModelListAsked["kind"]): FieldRow {
  const { model, displayCurrency, plan } = estimate;
  const verdict = verdictOf(estimate);
  const seen = seenOn(estimate);
  const money = (amount: Decimal) => formatMoney(amount, displayCurrency);
  return {
    key: model.key,
    name: model.model.name,
    mark: kind === "all" && model.kind !== "general" ? kindWords[model.kind].name : "",
    provider: model.provider.name,
    money: money(totalOf(estimate)),
    at: placeOf(totalOf(estimate)),
    lowAt: placeOf(lowOf(estimate)),
    verdict: verdict ?? "",
    perClip: money(clipOf(estimate).high),
    made: remarksOn(estimate).join(", "),
    failed: ruleOf(estimate, "failed"),
    wait: formatSeconds(pollingPlan(estimate).monthSeconds),
    seen: formatDay(seen),
    before: daysBefore(seen, plan.on),
    old: isOld(seen, plan.on),
    confidence: model.model.confidence,
    inSet: isNamed(estimate),
    beside,
  };
}

function columnsOf({ budget, currency }: Plan, asked: ModelListAsked): FieldColumn[] {
  const sort = (by: Sorting): NonNullable<FieldColumn["sort"]> => {
    const { next, now } = orderBy(asked, by);
    return { next: sortText(next), now };
  };
  const against = budget === undefined ? "" : formatMoneyShort(budget, currency);
  return [
    { id: "name", label: "Model", sort: sort("name") },
    { id: "provider", label: "Provider", sort: sort("provider") },
    { id: "money", label: "To plan with", sort: sort("price") },
    { id: "scale", label: "On one scale" },
    ...(budget === undefined
      ? []
      : [{ id: "verdict", label: `Fits ${against}?`, sort: sort("verdict") } satisfies FieldColumn]),
    { id: "clip", label: "Kept clip", sort: sort("clip") },
    { id: "made", label: "You get", sort: sort("made") },
    { id: "failed", label: "Failures billed", sort: sort("failed") },
    { id: "wait", label: "Done in", sort: sort("wait") },
    { id: "seen", label: "Price seen", sort: sort("seen") },
  ];
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

/** Rows of a page, and with them the models of the set that are on no other: in one order. */
function rowsWithSet(items: readonly Estimate[], comparison: Comparison, asked: ModelListAsked): Placed[] {
  const shown = new Set(items.map(({ model }) => model.key));
  const beside = comparison.priced.filter((estimate) => isNamed(estimate) && !shown.has(estimate.model.key));
  const added = new Set<Estimate>(beside);
  return inOrder(beside.length === 0 ? items : rankedAgain([...items, ...beside], comparison), asked.sort).flatMap(
    (estimate) => (estimate.status === "priced" ? [{ estimate, beside: added.has(estimate) }] : []),
  );
}

/** In the order of the ranking, on which every other order falls back. */
function rankedAgain(estimates: readonly Estimate[], { priced }: Comparison): Estimate[] {
  const wanted = new Set(estimates);
  return priced.filter((estimate) => wanted.has(estimate));
}

type Asked = { comparison: Comparison; plan: Plan; asked: ModelListAsked; facts: Facts };

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

/** Rows with the budget between them, where they are by money. */
function rowsOf({ comparison, plan: { budget }, asked }: Asked, items: readonly Estimate[], placeOf: Scale) {
  const rows = rowsWithSet(items, comparison, asked);
  const dearer = rows.findIndex(({ estimate }) => budget !== undefined && totalOf(estimate).gt(decimal(budget)));
  return {
    rows: packRows(rows.map((row) => rowOf(row, placeOf, asked.kind))),
    ...(asked.sort.by === "price" && !asked.sort.falling && dearer >= 0 ? { budgetBefore: dearer } : {}),
  };
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
