/** What is said to be wrong: one price of one model, as it is shown, with the text that corrects it. */
import { correctionLink } from "../../ask/correction-link";
import { withWorkload } from "../../ask/plan";
import type { Entries } from "../../ask/read";
import { readComparedPlan } from "../../ask/read-shown";
import { pinnedQuery, writePlan } from "../../ask/write";
import type { CatalogueModel } from "../../catalogue";
import { newestSource } from "../../catalogue/seen";
import type { Facts } from "../../catalogue/facts";
import type { NonEmpty } from "../../numbers/list";
import { conditionWords } from "../../words/conditions";
import { formatPrice, seenInWords } from "../../words/format";
import { seenIfOld } from "../../words/days";
import { correctionText, sendingAddress, type CorrectionText } from "../copy/correction";
import { priceRow } from "./model/prices";

export type CorrectionView =
  | {
      status: "shown";
      name: string;
      shown: string;
      text: CorrectionText;
      /** Back to where it is shown. */
      back: string;
      /** The address that sends it, where there is one. */
      send?: string;
      query: string;
    }
  | {
      status: "unknown";
      message: string;
      /** Prices that may have been meant. */
      near: { label: string; href: string }[];
      query?: string;
    };

type Site = {
  /** Day of the newest release. */
  release: string;
  origin: string;
  /** Where corrections are sent to; nothing where the host has named no address. */
  sendTo: string | undefined;
};

/** `seen`: when it was, where that is over 90 days before. */
type Price = { id: string; what: string; seen: string; sourceIds: NonEmpty<string> };

/** Every price that a line of a bill or a row of a model's page can show: its rates and its minimum charges. */
function pricesOf(entry: CatalogueModel, on: string): Price[] {
  const rates = entry.rates.map((rate) => {
    const { what, when, price, since } = priceRow(entry, rate, on);
    return {
      id: rate.id,
      what: `${what} (${when}): ${price}, ${since}`,
      seen: seenIfOld(rate.verifiedOn, on),
      sourceIds: rate.sourceIds,
    };
  });
  const minimums = entry.minimums.map(({ id, money, when, verifiedOn, sourceIds }) => ({
    id,
    what: `Minimum charge (${conditionWords(when) || "always"}): ${formatPrice(money, entry.provider.currency)} a generation`,
    seen: seenIfOld(verifiedOn, on),
    sourceIds,
  }));
  return [...rates, ...minimums];
}

function sourceText({ provider }: CatalogueModel, { sourceIds }: Price, on: string): string {
  const { title, url, seenOn } = newestSource(provider, sourceIds);
  return `${title}, ${seenOn === "unknown" ? "undated" : `seen ${seenInWords(seenOn, on)}`}, ${url}`;
}

/**
 * One price that is said to be wrong: `rate` names it, the rest of the address is the plan or the model that shows it.
 * A rate or a model that is not there is answered with what may have been meant.
 */
export function viewCorrection(asked: Entries, facts: Facts, site: Site): CorrectionView {
  const rate = (asked.find(([key]) => key === "rate")?.[1] ?? "").trim();
  const entries = asked.filter(([key]) => key !== "rate");
  const { plan, issues } = readComparedPlan(entries, facts);
  const entry = facts.catalogue.find(plan.workloads[0].models[0] ?? "");
  if (!entry) {
    const message = issues.find(({ field }) => field === "model")?.message ?? "Name it with model=provider/model.";
    return { status: "unknown", message: `The link names no model of the catalogue. ${message}`, near: [] };
  }
  const prices = pricesOf(entry, plan.on);
  const price = prices.find(({ id }) => id === rate);
  const query = writePlan(plan);
  const name = `${entry.model.name} at ${entry.provider.name}`;
  const ofPlan = entries.some(([key]) => key !== "model");
  if (!price) {
    const named = rate === "" ? "names no price" : `names a price “${rate.slice(0, 80)}” that is not there`;
    return {
      status: "unknown",
      message: `The link ${named}. ${prices.length === 0 ? `${name} has no price on record.` : `These are the prices of ${name}:`}`,
      near: prices.map(({ id, what, seen }) => ({
        label: seen ? `${what}, ${seen}` : what,
        href: correctionLink(id, `model=${entry.key}`),
      })),
      query,
    };
  }
  const modelPage = `/models/${entry.key}`;
  const text = correctionText({
    name,
    model: entry.key,
    rate: price.id,
    release: site.release,
    address: `${site.origin}${ofPlan ? `/?${pinnedQuery(withWorkload(plan, { models: [entry.key] }), facts)}` : modelPage}`,
    shown: price.what,
    source: sourceText(entry, price, plan.on),
  });
  return {
    status: "shown",
    name,
    shown: price.what,
    text,
    back: ofPlan ? `/?${query}` : modelPage,
    ...(site.sendTo === undefined ? {} : { send: sendingAddress(site.sendTo, text) }),
    query,
  };
}
