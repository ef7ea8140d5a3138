/** Models for typed words, as rows to choose from: the best match that can be had first, with the money of this plan. */
import { notRecorded } from "../../ask/model-makes";
import { matchNames, type Mark, type NameMatch } from "../../ask/model-names";
import { readModelWords, type AskedOfModel, type ModelWords } from "../../ask/model-words";
import { changeClip, type Plan } from "../../ask/plan";
import type { CatalogueModel } from "../../catalogue";
import type { Facts } from "../../catalogue/facts";
import { stageOn } from "../../catalogue/stage";
import { modelKinds, type ModelKind } from "../../catalogue/vocabulary";
import type { Comparison } from "../../budget/compare";
import { planWithOf } from "../../budget/plan-with";
import { sellersByFamily } from "../../catalogue/on-sale";
import { questionOf, reasonOf, type Estimate, type PricedEstimate } from "../../month/estimate";
import { formatMoney } from "../../words/format";
import { askedWords, noneOf, readingOf, type Counts } from "../sentences/model-search";
import { tell } from "../sentences/remarks";
import { rankSteps, remarksOn, type Steps } from "./comparison";
import { oldPrice } from "./text";

/** How a model does with a plan, and its place in the ranking. */
type Standing = { estimate: Estimate; place: number };
export type Standings = ReadonlyMap<string, Standing>;

/** The money that a row shows: what the ranking is by. */
const moneyOf = (estimate: PricedEstimate): string => formatMoney(planWithOf(estimate).total, estimate.displayCurrency);

/** How every model of a comparison does. */
function standingsOf({ priced, others }: Comparison): Standings {
  return new Map([...priced, ...others].map((estimate, place) => [estimate.model.key, { estimate, place }]));
}

/** How every model does with a plan whose clip is as the words ask, one model a step. */
export function* standingSteps(plan: Plan, asked: AskedOfModel, facts: Facts): Steps<Standings> {
  const wanted = changeClip(plan, asked);
  return standingsOf(yield* rankSteps(facts.catalogue.models, questionOf(wanted, facts.exchange)));
}

type ModelHit = {
  key: string;
  name: string;
  /** What of the name was typed. */
  marks: readonly Mark[];
  vendor: string;
  provider: string;
  /** How many other providers have it on sale: the same maker's model, whatever they call it. */
  others: number;
  /** `open`: how it does with the plan is not known yet. */
  state: "priced" | "unpriced" | "retired" | "open";
  /** Of the plan, where it is priced. */
  money?: string;
  /** What has to be known of it, in a few words each. */
  remarks: readonly string[];
};

export type ModelSearch = {
  hits: readonly ModelHit[];
  /** How many there are, of which `hits` are the first. */
  all: number;
  /** What the words want made: to be set when a hit is chosen. */
  asked: AskedOfModel;
  /** How many match of each kind that has any. */
  kinds: readonly { kind: ModelKind; count: number }[];
  /** How the words were read, where they say more than a name. */
  reading: string;
  /** Why there are no hits, and what to do. */
  none?: string;
};

type SearchBy = {
  /** The day on which a model has to be on sale. */
  on: string;
  kind?: ModelKind | undefined;
  /** How the models do with the plan as the words ask; without them, order and rows are of names alone. */
  standings?: Standings | undefined;
};

const mostHits = 60;

type Match = NameMatch & {
  entry: CatalogueModel;
  retired: boolean;
  lacking: readonly (keyof AskedOfModel)[];
  standing: Standing | undefined;
};

/** Groups of hits in their order: surely made and priced, surely made, perhaps made, retired. */
function groupOf({ retired, lacking, standing }: Match): number {
  if (retired) return 4;
  const priced = standing === undefined || standing.estimate.status === "priced";
  return (lacking.length > 0 ? 2 : 0) + (priced ? 0 : 1);
}

const inOrder = (a: Match, b: Match): number =>
  groupOf(a) - groupOf(b) || a.distance - b.distance || (a.standing?.place ?? 0) - (b.standing?.place ?? 0);

function stateOf({ retired, standing }: Match): ModelHit["state"] {
  if (retired) return "retired";
  if (standing === undefined) return "open";
  return standing.estimate.status === "priced" ? "priced" : "unpriced";
}

function remarksOf({ lacking, standing }: Match, words: ModelWords): string[] {
  const said = askedWords(words.asked);
  const unsure = lacking.map((what) => `${said[what]} not recorded here`);
  if (standing === undefined) return unsure;
  const { estimate } = standing;
  if (estimate.status === "priced") return [...unsure, ...remarksOn(estimate), oldPrice(estimate)].filter(Boolean);
  return unsure.length > 0 ? unsure : [tell(reasonOf(estimate)).message];
}

type SoldBy = ReturnType<typeof sellersByFamily>;

/** Providers beside its own that have a model on sale. */
function othersOf({ family, provider }: CatalogueModel, soldBy: SoldBy): number {
  const sellers = family && soldBy.get(family.id);
  return sellers ? sellers.size - (sellers.has(provider.id) ? 1 : 0) : 0;
}

function hitOf(match: Match, words: ModelWords, soldBy: SoldBy): ModelHit {
  const { entry, marks, standing } = match;
  const { key, model, provider } = entry;
  const estimate = match.retired ? undefined : standing?.estimate;
  return {
    key,
    name: model.name,
    marks,
    vendor: model.vendor,
    provider: provider.name,
    others: othersOf(entry, soldBy),
    state: stateOf(match),
    ...(estimate?.status === "priced" ? { money: moneyOf(estimate) } : {}),
    remarks: remarksOf(match, words),
  };
}

type Found = {
  words: ModelWords;
  /** Of any kind. */
  matches: readonly Match[];
  /** On sale or not, by their names alone. */
  named: readonly CatalogueModel[];
};

function find(models: readonly CatalogueModel[], words: ModelWords, { on, standings }: SearchBy): Found {
  const named: CatalogueModel[] = [];
  const matches: Match[] = [];
  for (const entry of models) {
    const match = matchNames(entry, words);
    if (!match) continue;
    named.push(entry);
    const lacking = notRecorded(entry, words.asked);
    if (!lacking) continue;
    const retired = stageOn(entry, on) === "retired";
    matches.push({ ...match, entry, lacking, retired, standing: standings?.get(entry.key) });
  }
  return { words, matches, named };
}

/** As typed; without the last word where nothing has it and it is on its way to a word that is known. */
export function findTyped(models: readonly CatalogueModel[], text: string, by: SearchBy): Found {
  const whole = find(models, readModelWords(text), by);
  const { unfinished } = whole.words;
  if (whole.matches.length > 0 || unfinished === undefined) return whole;
  const without = find(models, readModelWords(unfinished), by);
  return without.matches.length > 0 ? without : whole;
}

/** The last word without which names would match. */
function culpritOf(models: readonly CatalogueModel[], { typed }: ModelWords) {
  const words = typed.split(" ");
  for (const at of words.length > 1 ? [...words.keys()].reverse() : []) {
    const rest = readModelWords(words.filter((_, place) => place !== at).join(" "));
    const without = models.filter((entry) => matchNames(entry, rest)).length;
    if (without > 0) return { word: words[at] ?? "", without };
  }
  return undefined;
}

/**
 * Searches models by words of their names, their makers and providers, and by what they have to make. All words have
 * to match. First what is on sale and priced, better matches before cheaper ones; then what has no price for this plan;
 * then what may make it but is not recorded to; last what is retired. `kling 3 1080 sound` gives the Kling 3.0 models
 * that make 1080p with sound, and asks for both. Only models of one kind are hits, general ones unless another is
 * wanted; how many match of the others is said.
 */
export function searchModels(models: readonly CatalogueModel[], text: string, by: SearchBy): ModelSearch {
  const { kind = "general", on } = by;
  const { words, matches, named } = findTyped(models, text, by);
  const ofKind = matches.filter(({ entry }) => entry.kind === kind).sort(inOrder);
  const onSale = ofKind.filter(({ retired }) => !retired);
  const sold = named.filter((entry) => entry.kind === kind && stageOn(entry, on) !== "retired");
  const may = onSale.filter(({ lacking }) => lacking.length > 0).length;
  const counts: Counts = { named: sold.length, make: onSale.length - may, may };
  const kinds = modelKinds
    .map((each) => ({ kind: each, count: matches.filter(({ entry }) => entry.kind === each).length }))
    .filter(({ count }) => count > 0);
  const elsewhere = kinds.filter((each) => each.kind !== kind);
  const soldBy = sellersByFamily(models, on);
  const result = {
    hits: ofKind.slice(0, mostHits).map((match) => hitOf(match, words, soldBy)),
    all: ofKind.length,
    asked: words.asked,
    kinds,
    reading: ofKind.length === 0 ? "" : readingOf(words, counts),
  };
  if (ofKind.length > 0) return result;
  return { ...result, none: noneOf(words, { ...counts, kind, elsewhere, culprit: culpritOf(models, words) }) };
}
