/** Prices as rows: in the provider's own unit, and in money for a second of a plain clip. */
import type { CatalogueModel, CatalogueRate } from "../../../catalogue";
import { findSource, newestFirst } from "../../../catalogue/seen";
import { isOld } from "../../../numbers/days";
import { mapEach, type NonEmpty } from "../../../numbers/list";
import { plain, zero } from "../../../numbers/decimal";
import { priceInWords } from "../../sentences/lines";
import { formatDay, formatPrice, seenInWords } from "../../../words/format";
import { representativeJob } from "../../../attempt/representative";
import { measure } from "../../../attempt/units";
import { isUnmeasurable } from "../../../attempt/units/quantity";
import { viewSource } from "../text";
import type { SourceView } from "../types";
import { meterWords } from "../../../words/catalogue";
import { conditionWords } from "../../../words/conditions";

export type PriceRow = {
  id: string;
  what: string;
  when: string;
  price: string;
  perSecond: string;
  since: string;
  seen: string;
  old: boolean;
  confidence: string;
  sources: NonEmpty<SourceView>;
};

/** Money for a second of a plain clip at this rate; nothing where a second of output is not what it prices. */
function perSecond(model: CatalogueModel, rate: CatalogueRate): string {
  if (rate.meter !== "output") return "";
  const job = representativeJob(model, rate);
  const quantity = job && measure(model, rate, job);
  if (!job || !quantity || isUnmeasurable(quantity) || job.durationSeconds.eq(zero)) return "";
  const cost = quantity.times(rate.unitMoney).div(job.durationSeconds);
  const length = rate.quantity.of === "clips" ? ` in ${plain(job.durationSeconds)} s` : "";
  return `${formatPrice(cost.round(6), model.provider.currency)}${length}`;
}

/** One rate as a row of the price table. */
export function priceRow(model: CatalogueModel, rate: CatalogueRate, on: string): PriceRow {
  const until = rate.effectiveUntil === undefined ? "" : ` until ${formatDay(rate.effectiveUntil)}`;
  return {
    id: rate.id,
    what: rate.label ?? meterWords[rate.meter],
    when: conditionWords(rate.when) || "always",
    price: priceInWords(model, rate, rate.unit),
    perSecond: perSecond(model, rate),
    since: `${rate.effectiveFrom === "unknown" ? "since a day that is not known" : `since ${formatDay(rate.effectiveFrom)}`}${until}`,
    seen: seenInWords(rate.verifiedOn, on),
    old: isOld(rate.verifiedOn, on),
    confidence: rate.confidence,
    sources: mapEach(newestFirst(mapEach(rate.sourceIds, (id) => findSource(model.provider, id))), viewSource),
  };
}
