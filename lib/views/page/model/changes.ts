/** Changes of the catalogue as sentences. */
import type { CatalogRate } from "../../../catalogue";
import { priceInWords } from "../../sentences/lines";
import { formatDay } from "../../../words/format";
import type { Change } from "../../../catalogue/history";
import { conditionWords } from "../../../words/catalogue";
import { meterWords } from "./prices";

export type ChangeView = { id: string; day: string; text: string; href: string; name: string; provider: string };

/** A change as one sentence. */
export function viewChange({ id, day, kind, model, rate, before, percent }: Change): ChangeView {
  const what = rate
    ? `${rate.label ?? meterWords[rate.meter]}${conditionWords(rate.when) ? ` (${conditionWords(rate.when)})` : ""}`
    : "";
  const price = (of: CatalogRate) => priceInWords(model, of, of.unit);
  const text = {
    "price-rose": () => `${what}: ${price(before!)} became ${price(rate!)}, ${percent} % more.`,
    "price-fell": () => `${what}: ${price(before!)} became ${price(rate!)}, ${percent} % less.`,
    "price-began": () => `${what}: a price of ${price(rate!)} began.`,
    "price-ended": () => `${what}: the price of ${price(rate!)} ended.`,
    available: () => "First day.",
    retired: () =>
      `Last day.${model.model.status.replacement ? ` Replaced by ${model.model.status.replacement}.` : ""}`,
  }[kind]();
  return {
    id,
    day: formatDay(day),
    text,
    href: `/providers/${model.key}`,
    name: model.model.name,
    provider: model.provider.name,
  };
}
