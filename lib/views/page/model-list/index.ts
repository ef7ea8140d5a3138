/** The list of models as data: filtered, priced for a plan, in an order, in pages. */
import {
  modelListPath,
  readModelList,
  wholeList,
  type ModelListAsked,
  type Sort,
  type Sorting,
} from "../../../ask/model-list";
import type { Issue } from "../../../ask/issues";
import { pageOf } from "../../../ask/page";
import { changeClip, type Plan } from "../../../ask/plan";
import { withPlan } from "../../../ask/plan-link";
import { readPlan, type Entries } from "../../../ask/read";
import { writePlan } from "../../../ask/write";
import type { Facts } from "../../../catalogue/facts";
import type { ModelKind } from "../../../catalogue/vocabulary";
import { questionOf, type Estimate } from "../../../month/estimate";
import { formatDay, formatMoneyShort } from "../../../words/format";
import { emptyInWords, listTitle, placeInWords, standingInWords, wishesInWords } from "../../sentences/model-list";
import { describe } from "../../sentences/plan";
import { finish, rankSteps } from "../comparison";
import { searchModels } from "../model-search";
import { fits, foundFor, keepsEstimate } from "./keep";
import {
  kindLinks,
  listFilter,
  pageLinks,
  waysOut,
  type KindLink,
  type LinkTo,
  type ListFilter,
  type PageOfList,
} from "./filter";
import { inOrder } from "./order";
import { listRow, type ListRow } from "./row";

export type { KindLink, ListFilter } from "./filter";
export type { ListRow } from "./row";

type Order = { next: Sort; now: "ascending" | "descending" | "none" };

type Column = {
  id: "name" | "provider" | "price" | "verdict" | "clip" | "made" | "resolutions" | "length" | "sound" | "seen";
  label: string;
  sort?: { href: string; now: Order["now"] };
};

export type ModelListView = {
  /** The plan, and how many models make it or fit its budget: what a shared link is called. */
  title: string;
  day: string;
  /** The plan that every model is priced for, with the wishes of the filter; and the way to its estimate. */
  plan: { what: string; wishes: string; standing: string; href: string; own: boolean };
  /** That plan as the rows have it, with the models that it names. */
  query: string;
  issues: readonly Issue[];
  filter: ListFilter;
  kinds: readonly KindLink[];
  columns: readonly Column[];
  rows: readonly ListRow[];
  /** "51 to 100 of 230 general models". */
  place: string;
  pages: readonly PageOfList[];
  /** Where there are no rows: what to do. */
  empty?: { text: string; ways: readonly { label: string; href: string }[] };
};

/** How many there are of each kind. */
export function countKinds(estimates: readonly Estimate[]): Map<ModelKind, number> {
  const counts = new Map<ModelKind, number>();
  for (const { model } of estimates) counts.set(model.kind, (counts.get(model.kind) ?? 0) + 1);
  return counts;
}

/** What cannot be read of what a list is asked for is left out, and said. */
export const leftOut = (issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, message: `${issue.message} It was left out.` }));

/** How a column is ordered at first: what is asked most. */
const fallsAtFirst: ReadonlySet<Sorting> = new Set<Sorting>(["seen", "length"]);

/** How a list is ordered by a column now, and how it is when its head is pressed: by it, or the other way round. */
export function orderBy({ sort: { by, falling } }: ModelListAsked, column: Sorting): Order {
  const current = by === column;
  return {
    next: { by: column, falling: current ? !falling : fallsAtFirst.has(column) },
    now: current ? (falling ? "descending" : "ascending") : "none",
  };
}

function columnsOf(asked: ModelListAsked, { budget, currency }: Plan, linkTo: LinkTo): Column[] {
  const sort = (by: Sorting): NonNullable<Column["sort"]> => {
    const { next, now } = orderBy(asked, by);
    return { href: linkTo({ ...asked, sort: next, page: "" }), now };
  };
  return [
    { id: "name", label: "Model", sort: sort("name") },
    { id: "provider", label: "Provider", sort: sort("provider") },
    { id: "price", label: "Money to plan with", sort: sort("price") },
    ...(budget === undefined
      ? []
      : [{ id: "verdict" as const, label: `Against ${formatMoneyShort(budget, currency)}` }]),
    { id: "clip", label: "Kept clip" },
    { id: "made", label: "You get" },
    { id: "resolutions", label: "Resolutions" },
    { id: "length", label: "Longest", sort: sort("length") },
    { id: "sound", label: "Sound" },
    { id: "seen", label: "Price seen", sort: sort("seen") },
  ];
}

/** Where only words are given, the search knows what is wrong with them. */
function reasonOfNone(asked: ModelListAsked, on: string, { catalogue }: Facts): string {
  const { words, kind } = asked;
  const alone = modelListPath(asked) === modelListPath({ ...wholeList, words, kind });
  const none = alone
    ? searchModels(catalogue.models, words, { on, ...(kind === "all" ? {} : { kind }) }).none
    : undefined;
  return none ?? emptyInWords(kind);
}

/**
 * The models of the catalogue that an address asks for, priced for the plan that it carries, or for the one that the
 * estimator starts with. What the filter wants made is asked of the plan as well, so that a row shows what its estimate
 * will. First what is priced, by money to plan with, then what is not, then what is retired; or as it is sorted.
 */
export function viewModelList(entries: Entries, given: Plan | undefined, facts: Facts): ModelListView {
  const read = readModelList(entries, facts.catalogue);
  const plan = given ?? readPlan([], facts).plan;
  const asked = { ...read.asked, fits: read.asked.fits && plan.budget !== undefined };
  const carried = given && writePlan(given);
  const linkTo: LinkTo = (list) => withPlan(modelListPath(list), carried);
  const { models, wishes } = foundFor(asked, plan.on, facts);
  const wished = changeClip(plan, wishes);
  const ranked = finish(rankSteps(models, questionOf(wished, facts.exchange)));
  const able = [...ranked.priced, ...ranked.others];
  const isOfKind = ({ model }: Estimate) => asked.kind === "all" || model.kind === asked.kind;
  const shown = able.filter((estimate) => keepsEstimate(asked, estimate));
  const list = shown.filter(isOfKind);
  const counts = {
    all: list.length,
    priced: list.filter(({ status }) => status === "priced").length,
    fitting: list.filter(fits).length,
  };
  const page = pageOf(inOrder(list, asked.sort), asked.page);
  const kinds = kindLinks(asked, countKinds(shown), linkTo);
  const saysMore = Object.keys(wishes).length > 0;
  const query = writePlan(wished);
  const along = saysMore ? query : carried;
  return {
    title: listTitle(counts, wished),
    day: formatDay(plan.on),
    plan: {
      what: describe(wished.workloads[0]),
      wishes: wishesInWords(wishes, plan),
      standing: standingInWords(asked.kind, counts, plan),
      href: carried === undefined ? "/" : `/?${carried}`,
      own: carried !== undefined,
    },
    query,
    issues: leftOut([...read.issues, ...page.issues]),
    filter: listFilter(asked, facts.catalogue, plan, "models"),
    kinds,
    columns: columnsOf(asked, plan, linkTo),
    rows: page.items.map((estimate) => listRow(estimate, along, asked.kind === "all")),
    place: placeInWords(asked.kind, page),
    pages: pageLinks(asked, page, linkTo),
    ...(list.length > 0
      ? {}
      : {
          empty: {
            text: reasonOfNone(asked, plan.on, facts),
            ways: waysOut(asked, kinds, [facts.catalogue, plan, linkTo]),
          },
        }),
  };
}
