/** A model's dated prices as rows of a plot: time from left to right, price upwards, both from 0 to 1. */
import type { CatalogueModel, CatalogueRate } from "../../../catalogue";
import { daysBetween } from "../../../numbers/days";
import { larger, zero } from "../../../numbers/decimal";
import { last, type NonEmpty } from "../../../numbers/list";
import { priceInWords } from "../../sentences/lines";
import { formatDay, formatList, sentenceCase } from "../../../words/format";
import { predecessorOf } from "../../../catalogue/history";
import { conditionWords } from "../../../words/conditions";

/** A price from a place in time on, as high as its share of the highest that is counted in the same way. */
type PricePoint = { x: number; y: number; label: string };
export type PriceSeries = { id: string; name: string; words: string; points: PricePoint[] };
/** Days on which a price began, where they fall, and between them what everything cost. */
export type PriceHistory = {
  from: string;
  to: string;
  ticks: { x: number; text: string }[];
  readings: NonEmpty<string>;
  series: PriceSeries[];
};

/** A rate and those it replaced, oldest first. */
function chain(
  model: CatalogueModel,
  rate: CatalogueRate,
  later: readonly CatalogueRate[] = [],
): NonEmpty<CatalogueRate> {
  const before = predecessorOf(model, rate);
  return before ? chain(model, before, [rate, ...later]) : [rate, ...later];
}

const nameOf = (rates: NonEmpty<CatalogueRate>): string => conditionWords(last(rates).when) || "every clip";

/** The price that held on a day, or before the first one that has a day. */
function heldOn(rates: NonEmpty<CatalogueRate>, day: string): CatalogueRate {
  const begun = rates.filter(({ effectiveFrom }) => effectiveFrom === "unknown" || effectiveFrom <= day);
  return begun.at(-1) ?? rates[0];
}

/** The price history of a model up to a day; nothing where no price is on record as having moved. */
export function priceHistory(model: CatalogueModel, on: string): PriceHistory | undefined {
  const begun = ({ effectiveFrom }: CatalogueRate) => effectiveFrom === "unknown" || effectiveFrom <= on;
  const newest = model.rates.filter((rate) => {
    const ended = rate.effectiveUntil !== undefined && rate.effectiveUntil <= on;
    return rate.meter === "output" && begun(rate) && !ended;
  });
  const chains = newest
    .map((rate) => chain(model, rate))
    .filter((rates) => rates.some(({ unit }) => !unit.eq(rates[0].unit)));
  const days = [...new Set(chains.flatMap((rates) => rates.slice(1).map(({ effectiveFrom }) => effectiveFrom)))]
    .filter((day) => day !== "unknown")
    .sort();
  const [earliest] = days;
  if (earliest === undefined) return undefined;
  const span = Math.max(daysBetween(earliest, on), 30);
  const x = (day: string) =>
    Number(Math.min(Math.max((daysBetween(earliest, day) + span / 2) / (span * 1.5), 0), 1).toFixed(4));
  const highest = ({ quantity }: CatalogueRate) =>
    chains
      .flat()
      .filter((rate) => rate.quantity.of === quantity.of)
      .map(({ unit }) => unit)
      .reduce(larger, zero);
  const priceOf = (rate: CatalogueRate) => priceInWords(model, rate, rate.unit);
  const pricesOn = (day: string) =>
    formatList(chains.map((rates) => `${nameOf(rates)} ${priceOf(heldOn(rates, day))}`));
  return {
    from: `before ${formatDay(earliest)}`,
    to: formatDay(on),
    ticks: days.map((day) => ({ x: x(day), text: formatDay(day) })),
    readings: [
      sentenceCase(`before ${formatDay(earliest)}: ${pricesOn("")}`),
      ...days.map((day) => `Since ${formatDay(day)}: ${pricesOn(day)}`),
    ],
    series: chains.map((rates) => ({
      id: last(rates).id,
      name: nameOf(rates),
      words: `${nameOf(rates)}: ${rates.map(priceOf).join(", then ")}`,
      points: rates.map((rate, index) => ({
        x: index === 0 && rate.effectiveFrom === "unknown" ? 0 : x(rate.effectiveFrom),
        y: Number(rate.unit.div(highest(rate)).toFixed(4)),
        label: priceOf(rate),
      })),
    })),
  };
}
