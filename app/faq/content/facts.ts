/** What answers say of the whole catalogue, counted when they are read. */
import { availability } from "@/lib/attempt/availability";
import { nounOf } from "@/lib/attempt/units";
import type { CatalogueModel, CatalogueRate } from "@/lib/catalogue";
import { holdsOn } from "@/lib/catalogue/rates";
import type { Provider } from "@/lib/catalogue/schema";
import { daysBetween, oldAfterDays } from "@/lib/numbers/days";
import type { Figures } from "@/lib/views/guide/figures";
import type { Figure } from "@/lib/views/guide/types";
import { formatNumber, plural } from "@/lib/words/format";

/** A number of things in the catalogue, with the page that lists them: `241 models`, or `241` without a noun. */
export const counted = (quantity: number, noun?: string, href = "/models?view.kind=all"): Figure => {
  const text = formatNumber(String(quantity));
  return { figure: noun === undefined ? text : plural(text, noun), href };
};

type InForce = { model: CatalogueModel; rates: CatalogueRate[] };

/** Models that can be used today, each with the prices that hold today. */
const usable = ({ facts: { catalogue, today } }: Figures): InForce[] =>
  catalogue.models
    .filter((model) => availability(model, today) === undefined)
    .map((model) => ({ model, rates: model.rates.filter((rate) => holdsOn(rate, today)) }));

/** Usable models that have a price. */
export const pricedModels = (figures: Figures): InForce[] => usable(figures).filter(({ rates }) => rates.length > 0);

/** How many usable models are listed without any price. */
export const unpricedModels = (figures: Figures): number =>
  usable(figures).filter(({ rates }) => rates.length === 0).length;

/** How many priced models count this: "token", "s", "clip". */
export const countingBy = (figures: Figures, noun: string): number =>
  pricedModels(figures).filter(({ rates }) => rates.some((rate) => nounOf(rate) === noun)).length;

/** Providers that have a priced model, and of them those that meet a condition. */
export const providersWith = (figures: Figures, keeps: (provider: Provider) => boolean = () => true): Provider[] =>
  [...new Set(pricedModels(figures).map(({ model }) => model.provider))].filter(keeps);

/**
 * How old the prices in force are. `median`: days within which half of the dated ones were seen. Ages of 10, 20 and
 * 100 days and an undated price: 4 prices, 2 recent, 1 old, 1 undated, median 20.
 */
export function priceAges(figures: Figures) {
  const days = pricedModels(figures).flatMap(({ rates }) => rates.map(({ verifiedOn }) => verifiedOn));
  const dated = days.filter((day) => day !== "unknown").sort();
  const ages = dated.map((day) => daysBetween(day, figures.facts.today)).sort((a, b) => a - b);
  const recent = ages.filter((age) => age <= oldAfterDays).length;
  return {
    all: days.length,
    recent,
    old: ages.length - recent,
    undated: days.length - dated.length,
    median: ages[Math.ceil(ages.length / 2) - 1] ?? 0,
    newest: dated.at(-1) ?? "unknown",
  };
}
