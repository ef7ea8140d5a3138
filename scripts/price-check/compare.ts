/** A price list against the catalogue of a day: what differs, what is on one side only, and what agrees. */
import type { Catalogue, CatalogueModel } from "@/lib/catalogue";
import { holdsOn } from "@/lib/catalogue/rates";
import { stageOn } from "@/lib/catalogue/stage";
import type { Mode } from "@/lib/catalogue/schema";
import { oldestDay } from "@/lib/numbers/days";
import { decimal, one, zero, type Decimal } from "@/lib/numbers/decimal";
import type { Job } from "@/lib/catalogue/job";
import { holdsFor, jobsOf, type Asked } from "./jobs";
import { modelFor } from "./keys";
import { Unreadable, type Condition, type ListedModel, type ListedPrice, type Listing, type Unit } from "./listing";
import { askingFor } from "./price";

/** One price of the catalogue that a list has as well. */
export type Compared = {
  key: string;
  /** The catalogue's rates that make it up. */
  rates: readonly string[];
  unit: Unit;
  /** Of one listed unit, in digits. */
  here: string;
  listed: string;
  agrees: boolean;
  currency: string;
  /** What the list calls it: several names where they have one price. */
  names: readonly string[];
  /** The newest day on which the catalogue's price was seen. */
  seen: string;
};

/** A price that only the list has. */
type OnlyListed = { model: string; name: string; unit: Unit; price: string; why: string };
/** A price that only the catalogue has. */
type OnlyHere = { key: string; rate: string; price: string };

export type Comparison = {
  format: string;
  complete: boolean;
  compared: readonly Compared[];
  onlyListed: readonly OnlyListed[];
  onlyHere: readonly OnlyHere[];
  notRead: readonly string[];
  /** Models of the list at providers that are not compared with it. */
  otherModels: number;
};

/** Whether there is nothing to look at. */
export const isEqual = ({ compared, onlyListed, onlyHere, notRead }: Comparison): boolean =>
  compared.every(({ agrees }) => agrees) && onlyListed.length + onlyHere.length + notRead.length === 0;

/** The listed price that holds for a job: of those that do, the one that weighs most. */
function priceFor(prices: readonly ListedPrice[], job: Asked): ListedPrice | undefined {
  let found: ListedPrice | undefined;
  for (const price of prices) {
    if (holdsFor(price.when, job) && (!found || price.weight > found.weight)) found = price;
  }
  return found;
}

const ofTheClip = ({ unit }: ListedPrice): boolean => unit === "second" || unit === "token" || unit === "clip";

/** What a list can be asked for, as far as its prices tell apart. */
function gridOf(clip: readonly ListedPrice[], { resolutions, silent }: ListedModel): Asked[] {
  const named = <T>(of: (when: Condition) => T | undefined): T[] => clip.flatMap(({ when }) => of(when) ?? []);
  const modes = [...new Set<Mode>(["text-to-video", "image-to-video", ...named(({ mode }) => mode)])];
  const inputs = named(({ hasInputVideo }) => hasInputVideo).length > 0 ? [false, true] : [false];
  const sounds = silent ? (["off"] as const) : (["off", "on"] as const);
  const labels = resolutions ?? [...new Set(["unknown", ...named(({ resolution }) => resolution)])];
  const lengths = [...new Set(["0", ...named(({ durationSeconds }) => durationSeconds)])].map(decimal);
  return modes
    .flatMap((mode) => inputs.map((hasInputVideo) => ({ mode, hasInputVideo })))
    .flatMap((asked) => sounds.map((audio) => ({ ...asked, audio })))
    .flatMap((asked) => labels.map((resolution) => ({ ...asked, resolution })))
    .flatMap((asked) => lengths.map((durationSeconds) => ({ ...asked, durationSeconds })));
}

/**
 * Listed prices that are the price of something that the list itself says it makes: Kling's by resolution are not where
 * 720p alone is made, nor is a price that others stand before at every resolution.
 */
function livePrices(listed: ListedModel): Set<ListedPrice> {
  const clip = listed.prices.filter(ofTheClip);
  const live = new Set(listed.prices.filter((price) => !ofTheClip(price)));
  for (const asked of gridOf(clip, listed)) {
    const price = priceFor(clip, asked);
    if (price) live.add(price);
  }
  return live;
}

/** Jobs of a model that a list can have a price for. */
function jobsFor(entry: CatalogueModel, { prices, resolutions }: ListedModel, withSound: boolean): Job[] {
  const jobs = jobsOf(
    entry,
    prices.some(({ when }) => when.durationSeconds !== undefined),
  ).filter(({ resolution }) => !resolutions || resolution === "unknown" || resolutions.includes(resolution));
  return withSound && jobs.some(({ audio }) => audio === "on") ? jobs.filter(({ audio }) => audio === "on") : jobs;
}

/** What is asked for a listed price, by whichever of the catalogue's figures. */
type Met = {
  figures: readonly { id: string; verifiedOn: string }[];
  money: Decimal;
  units: Decimal;
  price: ListedPrice;
};

/** Everything of a model that a list has a price for, job by job. */
function meet(entry: CatalogueModel, listed: ListedModel, withSound: boolean, on: string): Met[] {
  const clip = listed.prices.filter(ofTheClip);
  const images = listed.prices.filter(({ unit }) => unit === "image");
  const ofJobs = jobsFor(entry, listed, withSound).flatMap((job) =>
    [priceFor(clip, job), job.images.gt(zero) ? priceFor(images, job) : undefined].flatMap((price): Met[] => {
      const asking = price && askingFor(entry, job, price.unit, on);
      return asking ? [{ ...asking, figures: asking.rates, price }] : [];
    }),
  );
  const least = listed.prices.filter(({ unit }) => unit === "minimum");
  const minimums = entry.minimums.filter((minimum) => holdsOn(minimum, on));
  const ofMinimums = least.flatMap((price) =>
    minimums.map((minimum): Met => ({ figures: [minimum], money: minimum.money, units: one, price })),
  );
  return [...ofJobs, ...ofMinimums];
}

/** One row for each figure of the catalogue and what the list asks for it, whatever it calls that. */
function rowsOf({ key, provider }: CatalogueModel, met: readonly Met[]): Compared[] {
  const rows = new Map<string, Compared>();
  for (const { figures, money, units, price } of met) {
    const rates = figures.map(({ id }) => id);
    const here = money.div(units).toFixed();
    const id = [price.unit, here, price.price, ...rates].join(" ");
    rows.set(id, {
      key,
      rates,
      unit: price.unit,
      here,
      listed: price.price,
      agrees: decimal(price.price).times(units).eq(money),
      currency: provider.currency,
      names: [...new Set([...(rows.get(id)?.names ?? []), price.name])],
      seen: oldestDay(figures.map(({ verifiedOn }) => verifiedOn)),
    });
  }
  return [...rows.values()];
}

const onlyListedOf = (model: string, prices: Iterable<ListedPrice>, why: string): OnlyListed[] =>
  [...prices].map(({ name, unit, price }) => ({ model, name, unit, price, why }));

type Part = Pick<Comparison, "compared" | "onlyListed" | "onlyHere">;

function compareModel(entry: CatalogueModel, listed: ListedModel, listing: Listing, on: string): Part {
  const met = meet(entry, listed, listing.withSound, on);
  const prices = new Set(met.map(({ price }) => price));
  const rates = new Set(met.flatMap(({ figures }) => figures.map(({ id }) => id)));
  const unmet = [...livePrices(listed)].filter((price) => !prices.has(price));
  return {
    compared: rowsOf(entry, met),
    onlyListed: onlyListedOf(entry.key, unmet, "the catalogue has no price for it"),
    onlyHere: ratesHere(entry, on).filter(({ rate }) => !rates.has(rate)),
  };
}

/** The prices of a model that hold on a day. */
const ratesHere = ({ key, rates, provider }: CatalogueModel, on: string): OnlyHere[] =>
  rates
    .filter((rate) => holdsOn(rate, on))
    .map(({ id, unitPrice, denomination, per }) => ({
      key,
      rate: id,
      price: `${unitPrice} ${denomination === "credit" ? (provider.credit?.name ?? denomination) : denomination}${per === "1" ? "" : ` / ${per}`}`,
    }));

const isSold = (entry: CatalogueModel, on: string): boolean => stageOn(entry, on) !== "retired";

/** Refuses a provider's own list that has lost more than half of what the catalogue knows of that provider. */
function refuseShrunk({ complete, models }: Listing, catalogue: Catalogue, on: string): void {
  if (!complete) return;
  for (const provider of new Set(models.map((model) => model.provider))) {
    const here = catalogue.models.filter((entry) => entry.provider.id === provider && isSold(entry, on)).length;
    const listed = models.filter((model) => model.provider === provider).length;
    if (2 * listed < here) {
      throw new Unreadable(
        `The list has ${listed} of ${provider}'s models and the catalogue ${here}: more than half are gone, so that it is taken for a broken one. Compare a whole list.`,
      );
    }
  }
}

/**
 * Compares a list with the catalogue of a day, price by price and exactly. Throws `Unreadable` where a provider's own
 * list has shrunk by more than half. Of a collection by others, only what both have is compared: it never had all.
 */
export function compareListing(listing: Listing, catalogue: Catalogue, on: string): Comparison {
  refuseShrunk(listing, catalogue, on);
  const parts: Part[] = [];
  const found = new Set<string>();
  for (const listed of listing.models) {
    const entry = modelFor(catalogue, listed.provider, listed.modelId);
    if (entry && isSold(entry, on)) {
      found.add(entry.key);
      parts.push(compareModel(entry, listed, listing, on));
    } else if (listing.complete || !entry) {
      const why = entry ? "the catalogue says that it is retired" : "the catalogue does not have the model";
      parts.push({ compared: [], onlyListed: onlyListedOf(listed.id, livePrices(listed), why), onlyHere: [] });
    }
  }
  const providers = new Set(listing.models.map(({ provider }) => provider));
  const missing = catalogue.models
    .filter((entry) => providers.has(entry.provider.id) && isSold(entry, on) && !found.has(entry.key))
    .flatMap((entry) => ratesHere(entry, on));
  return {
    format: listing.format,
    complete: listing.complete,
    compared: parts.flatMap(({ compared }) => compared),
    onlyListed: parts.flatMap(({ onlyListed }) => onlyListed),
    onlyHere: listing.complete ? [...parts.flatMap(({ onlyHere }) => onlyHere), ...missing] : [],
    notRead: listing.notRead,
    otherModels: listing.otherModels,
  };
}
