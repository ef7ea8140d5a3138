/** One maker's model at all who sell it: the same clip, what it costs at each of them. */
import type { Catalogue, CatalogueModel } from "../catalogue";
import type { CatalogueFamily } from "../catalogue/known";
import { stageOn } from "../catalogue/stage";
import type { PricedEstimate, Question, Range } from "../month/estimate";
import { larger, smaller } from "../numbers/decimal";
import { compare, type Comparison } from "./compare";

export type Sellers = {
  family: CatalogueFamily;
  /** Providers that have a model of it on sale on the plan's day, and those of them that have no price for the plan. */
  sold: number;
  unpriced: number;
  /** Its models on sale: priced ones by the money to plan with, least first; then those without a price. */
  estimates: Comparison;
  /** One attempt at the clip in the display currency, from the cheapest to the dearest; absent where none has a price. */
  clip?: Range;
};

const providersOf = (models: readonly CatalogueModel[]): Set<string> =>
  new Set(models.map(({ provider }) => provider.id));

/** The least and the most that one attempt costs. */
const rangeOf = ([first, ...others]: readonly PricedEstimate[]): Range | undefined =>
  first &&
  others.reduce<Range>(({ low, high }, { price }) => ({ low: smaller(low, price), high: larger(high, price) }), {
    low: first.price,
    high: first.price,
  });

/**
 * What all who sell a model ask for the same plan; nothing where its family is not known. A clip of 8 s of Veo 3.1 is
 * $1.60 at five of its providers and $1.25 at one: the range is $1.25 to $1.60, of a maker's model with six sellers.
 * Who has it on sale and no price for the plan is counted apart, and in no range.
 */
export function sellersOf(question: Question, { family }: CatalogueModel, catalogue: Catalogue): Sellers | undefined {
  if (!family) return undefined;
  const models = family.keys.flatMap((key) => catalogue.find(key) ?? []);
  const onSale = models.filter((model) => stageOn(model, question.plan.on) !== "retired");
  const estimates = compare(onSale, question);
  const sold = providersOf(onSale).size;
  const clip = rangeOf(estimates.priced);
  return {
    family,
    sold,
    unpriced: sold - providersOf(estimates.priced.map(({ model }) => model)).size,
    estimates,
    ...(clip ? { clip } : {}),
  };
}
