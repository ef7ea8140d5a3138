/** A model's dated prices as points of a plot: x over time, y over price, both from 0 to 1. */
import type { CatalogueModel, CatalogueRate } from "../../../catalogue";
import { daysBetween } from "../../../numbers/days";
import { larger } from "../../../numbers/decimal";
import { last, type NonEmpty } from "../../../numbers/list";
import { priceInWords } from "../../sentences/lines";
import { formatDay } from "../../../words/format";
import { predecessorOf } from "../../../catalogue/history";
import { conditionWords } from "../../../words/catalogue";

type PricePoint = { x: number; y: number; label: string };
export type PriceSeries = { id: string; words: string; points: PricePoint[] };
type PriceHistory = { from: string; to: string; series: PriceSeries[] };

/** A rate and those it replaced, oldest first. */
function chain(
  model: CatalogueModel,
  rate: CatalogueRate,
  later: readonly CatalogueRate[] = [],
): NonEmpty<CatalogueRate> {
  const before = predecessorOf(model, rate);
  return before ? chain(model, before, [rate, ...later]) : [rate, ...later];
}

/** The price history of a model up to a day; nothing where no price is on record as having moved. */
export function priceHistory(model: CatalogueModel, on: string): PriceHistory | undefined {
  const newest = model.rates.filter((rate) => rate.meter === "output" && rate.effectiveUntil === undefined);
  const chains = newest.map((rate) => chain(model, rate)).filter((rates) => rates.length > 1);
  const moves = chains
    .flat()
    .flatMap(({ effectiveFrom }) => (effectiveFrom === "unknown" ? [] : [effectiveFrom]))
    .sort();
  const earliest = moves[0];
  if (earliest === undefined) return undefined;
  const span = Math.max(daysBetween(earliest, on), 30);
  const x = (day: string) =>
    day === "unknown" ? 0 : Math.min(Math.max((daysBetween(earliest, day) + span / 4) / (span * 1.25), 0), 1);
  const highest = chains
    .flat()
    .map(({ unit }) => unit)
    .reduce(larger);
  const y = (rate: CatalogueRate) => Number(rate.unit.div(highest).toFixed(4));
  const series = chains.map((rates) => {
    const priced = rates.map((rate) => ({ rate, price: priceInWords(model, rate, rate.unit) }));
    const end = last(rates);
    return {
      id: end.id,
      words: `${conditionWords(end.when) || "price"}: ${priced.map(({ price }) => price).join(", then ")}`,
      points: [
        ...priced.map(({ rate, price }, index) => ({
          x: index === 0 ? 0 : x(rate.effectiveFrom),
          y: y(rate),
          label: price,
        })),
        { x: 1, y: y(end), label: "" },
      ],
    };
  });
  return { from: `before ${formatDay(earliest)}`, to: formatDay(on), series };
}
