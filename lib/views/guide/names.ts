/** What texts take from the catalogue in its own words: names, links, statements, days. */
import type { CatalogueModel } from "../../catalogue";
import { newestSource } from "../../catalogue/seen";
import type { Facts } from "../../catalogue/facts";
import type { BillingPolicy } from "../../catalogue/schema";
import { formatDay, seenInWords } from "../../words/format";
import { isNonEmpty } from "../../numbers/list";
import { link } from "./blocks";
import type { Link } from "./types";

/** Words about models by their key. A key that the catalogue does not have throws: it is a mistake in a text. */
export function namesOf({ catalogue, today }: Pick<Facts, "catalogue" | "today">) {
  const model = (key: string): CatalogueModel => {
    const found = catalogue.find(key);
    if (!found) throw new Error(`a text names the model "${key}", which is not in the catalogue`);
    return found;
  };
  return {
    model,

    /** The model's name as a link to its page. */
    name: (key: string): Link => link(model(key).model.name, `/models/${key}`),

    /** "Veo 3.1, Vertex AI". */
    fullName: (key: string): string => `${model(key).model.name}, ${model(key).provider.name}`,

    /** The provider's live price page: where a reader checks before paying. */
    live: (key: string): Link => link(model(key).provider.name, model(key).provider.pricingUrl),

    /** What a provider says of an outcome, in the catalogue's own words. */
    policy: (key: string, outcome: keyof BillingPolicy): string => model(key).policy[outcome]?.statement ?? "",

    /** The newest day on which any price of the model was seen. */
    seen: (key: string): string => {
      const { provider, model: own } = model(key);
      const ids = [...new Set(own.rates.flatMap(({ sourceIds }) => sourceIds))];
      return isNonEmpty(ids) ? seenInWords(newestSource(provider, ids).seenOn, today) : "undated";
    },

    /** The last day of a model that was withdrawn. */
    lastDay: (key: string): string => formatDay(model(key).model.status.lastDay ?? "unknown"),

    /** How many models of the catalogue meet a condition. */
    count: (keeps: (candidate: CatalogueModel) => boolean): number => catalogue.models.filter(keeps).length,
  };
}
