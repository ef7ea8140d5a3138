/** What the catalogue learnt from one release to the next, fact by fact, whoever it is about. */
import type { Catalogue, CatalogueModel, CatalogueRate } from ".";
import { readCatalogue } from "./read";
import type { Release } from "./release";
import type { BillingPolicy, Provider } from "./schema";
import { newestDay } from "../numbers/days";
import { namesOf } from "../numbers/list";

/** The limits of a model that a plan can run into. */
const limits = ["modes", "durations", "resolutions", "aspects", "fps", "audio", "pixelSizes"] as const;
export type Limit = (typeof limits)[number];

export type Learnt =
  | { kind: "stage"; model: CatalogueModel }
  /** `wrong`: it never held; else the price moved, or a newer sighting has another one. */
  | {
      kind: "price";
      model: CatalogueModel;
      before: CatalogueRate;
      rate: CatalogueRate;
      wrong: boolean;
    }
  /** A price of the past that was not on record. */
  | { kind: "past"; model: CatalogueModel; rate: CatalogueRate }
  /** A price that was recorded for more clips, or for more days, than it holds for. */
  | { kind: "narrowed"; model: CatalogueModel; rate: CatalogueRate }
  | { kind: "model"; model: CatalogueModel }
  /** Prices of a model that was there without them. */
  | { kind: "priced"; model: CatalogueModel; rates: readonly CatalogueRate[] }
  | { kind: "limit"; model: CatalogueModel; limits: readonly Limit[] }
  | { kind: "policy"; provider: Provider; outcomes: readonly (keyof BillingPolicy)[] }
  | { kind: "pack"; provider: Provider }
  /** So many prices of a provider were seen again on a later day, the newest on this one. */
  | { kind: "seen"; provider: Provider; prices: number; on: string }
  /** Something that is known beside what providers say. */
  | { kind: "beside"; what: Beside };

const beside = ["latencies", "inputRanges", "exchangeRates", "families", "kinds", "riskEvidence"] as const;
export type Beside = (typeof beside)[number];

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** Whether a rate is the past of another: `720p-until-2026-04-07` is that of `720p`. */
const isPastOf = (past: CatalogueRate, { id }: CatalogueRate, how: "until" | "wrong"): boolean =>
  past.id.startsWith(`${id}-${how}-`);

function pricesLearnt(was: CatalogueModel, is: CatalogueModel): Learnt[] {
  const earlier = new Map(was.rates.map((rate) => [rate.id, rate]));
  const fresh = is.rates.filter(({ id }) => !earlier.has(id));
  const moved = is.rates.flatMap((rate) => {
    const before = earlier.get(rate.id);
    return before && before.unitPrice !== rate.unitPrice ? [{ rate, before }] : [];
  });
  const others = fresh.filter(
    (past) => !moved.some(({ rate }) => isPastOf(past, rate, "until") || isPastOf(past, rate, "wrong")),
  );
  const isNarrowed = ({ supersededOn }: CatalogueRate) => supersededOn !== undefined;
  const isPast = (rate: CatalogueRate) => rate.effectiveUntil !== undefined && !isNarrowed(rate);
  const priced = others.filter((rate) => !isPast(rate) && !isNarrowed(rate));
  return [
    ...moved.map(({ rate, before }): Learnt => {
      const wrong = is.rates.some((past) => isPastOf(past, rate, "wrong"));
      return { kind: "price", model: is, before, rate, wrong };
    }),
    ...others.filter(isPast).map((rate): Learnt => ({ kind: "past", model: is, rate })),
    ...others.filter(isNarrowed).map((rate): Learnt => ({ kind: "narrowed", model: is, rate })),
    ...(priced.length > 0 ? [{ kind: "priced" as const, model: is, rates: priced }] : []),
  ];
}

function limitsLearnt({ model: was }: CatalogueModel, is: CatalogueModel): Learnt[] {
  const of = ({ modes, constraints }: typeof was, limit: Limit) => (limit === "modes" ? modes : constraints[limit]);
  const moved = limits.filter((limit) => differ(of(was, limit), of(is.model, limit)));
  return moved.length > 0 ? [{ kind: "limit", model: is, limits: moved }] : [];
}

function modelLearnt(was: CatalogueModel | undefined, is: CatalogueModel): Learnt[] {
  if (!was) return [{ kind: "model", model: is }];
  const { stage, lastDay } = is.model.status;
  const staged = stage !== was.model.status.stage || lastDay !== was.model.status.lastDay;
  return [
    ...(staged ? [{ kind: "stage" as const, model: is }] : []),
    ...pricesLearnt(was, is),
    ...limitsLearnt(was, is),
  ];
}

function seenLearnt(was: Catalogue, is: Catalogue, provider: Provider): Learnt[] {
  const again = is.models
    .filter((model) => model.provider === provider)
    .flatMap(({ key, rates }) => {
      const earlier = new Map(was.find(key)?.rates.map((rate) => [rate.id, rate]));
      return rates.filter(({ id, unitPrice, verifiedOn }) => {
        const before = earlier.get(id);
        return before?.unitPrice === unitPrice && verifiedOn !== "unknown" && before.verifiedOn !== verifiedOn;
      });
    });
  const on = newestDay(again.map(({ verifiedOn }) => verifiedOn));
  return again.length === 0 ? [] : [{ kind: "seen", provider, prices: again.length, on }];
}

function providerLearnt(was: Provider | undefined, provider: Provider): Learnt[] {
  if (!was) return [];
  const outcomes = namesOf(provider.billingPolicy).filter((outcome) =>
    differ(was.billingPolicy[outcome]?.rule, provider.billingPolicy[outcome]?.rule),
  );
  return [
    ...(outcomes.length > 0 ? [{ kind: "policy" as const, provider, outcomes }] : []),
    ...(differ(was.credit, provider.credit) ? [{ kind: "pack" as const, provider }] : []),
  ];
}

/** A release, and the catalogue that it is. */
export type Known = { release: Release; catalogue: Catalogue };

/** A release with its index. Throws as that does, where a model is priced in credits that its provider does not sell. */
export const known = (release: Release): Known => ({ release, catalogue: readCatalogue(release.providers) });

/**
 * What a release knows that the one before did not. A price of 0.20 that became 0.25 is one fact, whether the old one is
 * kept as its past or not.
 */
export function learnt(before: Known, after: Known): Learnt[] {
  const [was, is] = [before.catalogue, after.catalogue];
  return [
    ...is.models.flatMap((model) => modelLearnt(was.find(model.key), model)),
    ...is.providers.flatMap((provider) => [
      ...providerLearnt(
        was.providers.find(({ id }) => id === provider.id),
        provider,
      ),
      ...seenLearnt(was, is, provider),
    ]),
    ...beside
      .filter((what) => differ(before.release[what], after.release[what]))
      .map((what): Learnt => ({ kind: "beside", what })),
  ];
}
