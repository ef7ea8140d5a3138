/** What moved in the catalogue, and when: prices, first days, last days. */
import type { Catalogue, CatalogueModel, CatalogueRate } from ".";
import { plain } from "../numbers/decimal";
import { compareText, namesOf } from "../numbers/list";
import type { Conditions } from "./schema";
import { resolutions } from "./vocabulary";

export type Change = {
  /** Stable: `2026-04-07/vertex-ai/veo-3.1-fast-generate-001/720p-silent`. */
  id: string;
  day: string;
  model: CatalogueModel;
} & (
  | {
      kind: "price-rose" | "price-fell";
      rate: CatalogueRate;
      before: CatalogueRate;
      /** Per cent by which the price moved, one decimal. */
      percent: string;
    }
  | { kind: "price-began" | "price-ended"; rate: CatalogueRate }
  | { kind: "available" | "retired" }
);

const values = (value: unknown): unknown[] => [value].flat();

/** Whether two rates can hold for the same job: no dimension that both name excludes the other. */
function overlap(a: Conditions, b: Conditions): boolean {
  return namesOf(a).every((key) => {
    if (b[key] === undefined || a[key] === undefined) return true;
    if (key === "options") return JSON.stringify(a.options) === JSON.stringify(b.options);
    return values(a[key]).some((value) =>
      values(b[key]).some((other) => JSON.stringify(other) === JSON.stringify(value)),
    );
  });
}

/** The rate that held until the day on which this one began, for the same thing. */
export const predecessorOf = ({ rates }: CatalogueModel, rate: CatalogueRate): CatalogueRate | undefined =>
  rates.find(
    (other) =>
      other.meter === rate.meter &&
      other.part === rate.part &&
      other.effectiveUntil !== undefined &&
      other.effectiveUntil === rate.effectiveFrom &&
      other.quantity.of === rate.quantity.of &&
      overlap(other.when, rate.when),
  );

function priceChange(model: CatalogueModel, rate: CatalogueRate): Change[] {
  const found: Change[] = [];
  const before = predecessorOf(model, rate);
  const id = (day: string) => `${day}/${model.key}/${rate.id}`;
  if (rate.effectiveFrom !== "unknown") {
    const day = rate.effectiveFrom;
    if (!before) found.push({ id: id(day), day, model, kind: "price-began", rate });
    else if (!rate.unitMoney.eq(before.unitMoney)) {
      const percent = plain(rate.unitMoney.minus(before.unitMoney).div(before.unitMoney).times("100").abs().round(1));
      const kind = rate.unitMoney.lt(before.unitMoney) ? "price-fell" : "price-rose";
      found.push({ id: id(day), day, model, kind, rate, before, percent });
    }
  }
  const followed = model.rates.some(
    (other) =>
      predecessorOf(model, other) === rate ||
      (other !== rate && other.effectiveFrom === rate.effectiveUntil && overlap(other.when, rate.when)),
  );
  if (rate.effectiveUntil !== undefined && !followed) {
    found.push({ id: `${id(rate.effectiveUntil)}-ends`, day: rate.effectiveUntil, model, kind: "price-ended", rate });
  }
  return found;
}

/** Prices of a model from its smallest picture to its largest; -1 where a change is of none. */
const sizeOf = (change: Change): number =>
  "rate" in change ? resolutions.findIndex((label) => values(change.rate.when.resolution).includes(label)) : -1;

/** The same day's model by model. */
function newestFirst(a: Change, b: Change): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return compareText(a.model.key, b.model.key) || sizeOf(a) - sizeOf(b) || compareText(a.id, b.id);
}

/** The dated changes of one model, newest first. */
export const modelChanges = (model: CatalogueModel): Change[] => changesOf(model).sort(newestFirst);

function changesOf(model: CatalogueModel): Change[] {
  const { firstDay, lastDay } = model.model.status;
  const found = model.rates
    .flatMap((rate) => priceChange(model, rate))
    .filter(({ kind, day }) => kind !== "price-began" || day !== firstDay);
  if (firstDay !== undefined)
    found.push({ id: `${firstDay}/${model.key}/available`, day: firstDay, model, kind: "available" });
  if (lastDay !== undefined && lastDay !== "unknown") {
    found.push({ id: `${lastDay}/${model.key}/retired`, day: lastDay, model, kind: "retired" });
  }
  return found;
}

/**
 * Every dated change in the catalogue, newest first: a price that rose or fell against the one it replaced, a price
 * that began or ended, a model's first and last day. 0.15 to 0.12 on 7 April 2026 is a fall of 20 per cent.
 */
export const changes = (catalogue: Catalogue): Change[] => catalogue.models.flatMap(changesOf).sort(newestFirst);
