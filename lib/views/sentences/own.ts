/** What is a plan's own in words: the price that stands in the place of a list price, and the list price beside it. */
import type { CatalogueModel, CatalogueRate } from "../../catalogue";
import { holdsOn } from "../../catalogue/rates";
import { ratesUsed } from "../../attempt/charges";
import type { Estimate } from "../../month/estimate";
import { meterWords } from "../../words/catalogue";
import { conditionWords } from "../../words/conditions";
import { formatPrice, formatShare } from "../../words/format";
import { priceInWords } from "./lines";

type OwnRate = CatalogueRate & { own: NonNullable<CatalogueRate["own"]> };
const isOwn = (rate: CatalogueRate): rate is OwnRate => rate.own !== undefined;

/** "$0.11 a second", or of a credit that costs something else, "$0.119 a unit". */
function nowInWords(model: CatalogueModel, { own: { kind }, ...rate }: OwnRate): string {
  const inCredits = rate.denomination === "credit" && kind !== "price";
  return inCredits ? creditInWords(model, rate) : priceInWords(model, rate, rate.unit);
}

const creditInWords = ({ provider, credit }: CatalogueModel, { worth }: Pick<CatalogueRate, "worth">): string =>
  `${formatPrice(worth, provider.currency)} a ${credit?.name ?? "credit"}`;

/** The list price of what an own price is of: "$0.40 a second", "$0.14 a unit". */
function listInWords(model: CatalogueModel, { own: { kind, list } }: OwnRate): string {
  const inCredits = list.denomination === "credit" && kind !== "price";
  return inCredits ? creditInWords(model, list) : priceInWords(model, list, list.unit);
}

/** What a price is of: "Video (720p · silent)". */
function subjectOf({ meter, label, when }: CatalogueRate): string {
  const conditions = conditionWords(when);
  return `${label ?? meterWords[meter]}${conditions === "" ? "" : ` (${conditions})`}`;
}

function sentenceOf(model: CatalogueModel, rate: OwnRate): string {
  const [now, list] = [nowInWords(model, rate), listInWords(model, rate)];
  const at = model.provider.name;
  switch (rate.own.kind) {
    case "price":
      return `With your own price for ${subjectOf(rate)}: ${now}; list price ${list}.`;
    case "credit":
      return `With your own price of credits at ${at}: ${now}, packs not counted; list price ${list}.`;
    case "discount":
      return `With your own discount of ${formatShare(discountOf(model))} at ${at}: ${now}; list price ${list}.`;
  }
}

const discountOf = ({ own }: CatalogueModel): string => (own?.kind === "prices" ? own.discount : undefined) ?? "0";

/** "Own model: “Reel 2”, as the link describes it. Nothing of it is in the catalogue." */
const modelInWords = (called: string): string =>
  `“${called}” is your own model, priced as this link describes it: nothing of it is in the catalogue.`;

type Caution = CatalogueModel["cautions"][number];

/** One sentence of all prices that it is said of. */
function once(cautions: readonly Caution[]): Caution[] {
  const said = new Map<string, Caution>();
  for (const caution of cautions) {
    const { matches } = caution;
    const before = said.get(caution.message)?.matches;
    said.set(caution.message, before ? { ...caution, matches: (job) => before(job) || matches(job) } : caution);
  }
  return [...said.values()];
}

/**
 * What has to be said beside every figure that rests on own prices of a day: of each price that is charged one sentence,
 * to a job of that price, with the page that has the list price.
 */
export function ownCautions(model: CatalogueModel, on: string): Caution[] {
  const { own } = model;
  if (own === undefined) return [];
  if (own.kind === "model")
    return [{ message: modelInWords(own.called), matches: () => true, when: {}, sourceIds: ["own"] }];
  const rates = model.rates.filter(isOwn).filter((rate) => holdsOn(rate, on));
  return once(
    rates.map((rate) => {
      const { matches, when, sourceIds } = rate;
      return { message: sentenceOf(model, rate), matches, when, sourceIds };
    }),
  );
}

/** Beside a line of the bill: "your own price; list price $0.40 a second". Nothing where it is the list price. */
export function ownBeside(model: CatalogueModel, id: string): string | undefined {
  if (model.own?.kind === "model") return "your own model";
  const rate = model.rates.find((candidate) => candidate.id === id);
  if (!rate || !isOwn(rate)) return undefined;
  const what = { price: "your own price", credit: "your own price of credits", discount: "your own discount" };
  return `${what[rate.own.kind]}; list price ${listInWords(model, rate)}`;
}

/** What of the plan's own a figure rests on, in two words. */
export type OwnMark = "own model" | "own price" | "own credit price" | "own discount";

const marks = { price: "own price", credit: "own credit price", discount: "own discount" } as const;

/** What of the plan's own an estimate is made with: of what is charged, not of what the model might charge. */
export function ownMark(estimate: Estimate): OwnMark | undefined {
  const { own } = estimate.model;
  if (own?.kind === "model") return "own model";
  if (!own || !("generations" in estimate)) return undefined;
  const kinds = new Set(ratesUsed(estimate.generations).map((rate) => rate.own?.kind));
  const kind = (["price", "credit", "discount"] as const).find((each) => kinds.has(each));
  return kind && marks[kind];
}

/** The day on which a price was seen, where it is the plan's own: it was seen nowhere, or is less than what was seen. */
export const ownSeen = (mark: OwnMark, seen: string): string =>
  mark === "own discount" || mark === "own credit price" ? `${seen}, ${mark}` : mark;

/** The day of an estimate's price, as far as that is not the plan's own. */
export function withOwnSeen(estimate: Estimate, seen: string): string {
  const mark = ownMark(estimate);
  return mark ? ownSeen(mark, seen) : seen;
}

/** What an own price or model cannot have: a page that it was seen on. Other prices that are charged with it can. */
export const isUndatedByItself = (estimate: Estimate): boolean =>
  estimate.model.own !== undefined &&
  "generations" in estimate &&
  ratesUsed(estimate.generations).every(
    ({ verifiedOn, own }) => verifiedOn !== "unknown" || own?.kind === "price" || estimate.model.own?.kind === "model",
  );
