/** Changes of the catalogue as sentences. */
import type { Catalogue, CatalogueModel, CatalogueRate } from "../../../catalogue";
import { priceInWords } from "../../sentences/lines";
import { subjectOf } from "../../sentences/subject";
import { formatDay } from "../../../words/format";
import type { Change } from "../../../catalogue/history";
import { seenIfOld } from "../../../words/days";

export type ChangeView = {
  id: string;
  day: string;
  text: string;
  /** When the price was seen, where that is over 90 days ago: "seen 13 Aug 2026, 106 days before". */
  seen: string;
  href: string;
  name: string;
  provider: string;
};

/** A model as it is called, where it is one of the catalogue; with its provider where that is another one. */
export function nameOfModel(key: string, { provider }: CatalogueModel, { find }: Pick<Catalogue, "find">): string {
  const other = find(key);
  if (!other) return key;
  return other.provider.id === provider.id ? other.model.name : `${other.model.name} at ${other.provider.name}`;
}

function changeInWords(change: Change, on: string, catalogue: Catalogue): string {
  const { model } = change;
  const isToCome = change.day > on;
  const price = (rate: CatalogueRate) => priceInWords(model, rate, rate.unit);
  switch (change.kind) {
    case "price-rose":
    case "price-fell": {
      const direction = change.kind === "price-rose" ? "more" : "less";
      return `${subjectOf(change.rate)}: ${price(change.before)} ${isToCome ? "becomes" : "became"} ${price(change.rate)}, ${change.percent} % ${direction}.`;
    }
    case "price-began":
      return `${subjectOf(change.rate)}: a price of ${price(change.rate)} ${isToCome ? "begins" : "began"}.`;
    case "price-ended":
      return `${subjectOf(change.rate)}: the price of ${price(change.rate)} ${isToCome ? "ends" : "ended"}.`;
    case "available":
      return "First day.";
    case "retired": {
      const { replacement } = model.model.status;
      return `Last day.${replacement ? ` Replaced by ${nameOfModel(replacement, model, catalogue)}.` : ""}`;
    }
  }
}

/** A change as one sentence. `on`: the day on which it is told. */
export const viewChange = (change: Change, on: string, catalogue: Catalogue): ChangeView => ({
  id: change.id,
  day: formatDay(change.day),
  text: changeInWords(change, on, catalogue),
  seen: "rate" in change ? seenIfOld(change.rate.verifiedOn, on) : "",
  href: `/models/${change.model.key}`,
  name: change.model.model.name,
  provider: change.model.provider.name,
});
