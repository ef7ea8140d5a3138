/** What is known of each model beside its provider's file, put together once: what makers, families and others say of it. */
import type { FamilyOvershoot, KindsOfModels, ModelFamily, ModelLatency, Page, VendorModel } from "./assumptions";
import { decimal } from "../numbers/decimal";
import { isNonEmpty, own, type NonEmpty } from "../numbers/list";
import type { MeasuredEffect, Mode, Model, OnOff, Provider } from "./schema";
import { pricePages } from "./seen";
import { soundAnswer, soundBefore, soundOf, type ModelSound, type SoundAnswer } from "./sound";
import { meters, type Meter, type ModelKind } from "./vocabulary";

/** One maker's model: the keys of all models of this catalogue that are it, this one's too. */
export type CatalogueFamily = { id: string; maker: string; name: string; keys: NonEmpty<string> };

/** `long`: the long end, as decimal text. */
export type KnownLatency = ModelLatency & { long: string };

/**
 * Bills measured above the published rule, where by how much is known. `sure` where such a bill was seen and nothing
 * speaks against it. What holds of a maker's models has its pages, what its own file says the ids of its sources.
 */
export type KnownOvershoot = {
  effect: MeasuredEffect;
  /** Of such jobs something else was measured. */
  unless: readonly MeasuredEffect["when"][];
  finding: string;
  sure: boolean;
  sourceIds: readonly string[];
  pages: readonly Page[];
};

/** Of the provider's own worked examples, how many the engine reproduces. */
export type ExampleCount = { all: number; reproduced: number };

export type KnownModel = {
  kind: ModelKind;
  /** Whose model it is, and what it is called at every seller; absent where nobody has said. */
  family?: CatalogueFamily;
  sound: ModelSound;
  /** What a plan is given that wants sound, and one that wants none. */
  soundFor: Readonly<Record<OnOff, SoundAnswer>>;
  /** What its maker's model takes, as far as that is recorded; absent in a release of before makers' models. */
  modesOfMaker?: readonly Mode[];
  /** The newest day on which its prices were seen, and its limits with them; "unknown" where no source is dated. */
  seenOn: string;
  /** How long a job takes by others than the provider, the longest first. */
  latencies: readonly KnownLatency[];
  overshoots: readonly KnownOvershoot[];
  /**
   * What can be charged of one job: meters that charge something or are known to without a figure, the clip itself
   * always; each part of a surcharge by itself.
   */
  charges: readonly { meter: Meter; part?: string | undefined }[];
  /** Absent where nobody counts. */
  examples?: ExampleCount;
};

/** By `provider/model`: each model of the providers that it was put together for. */
export type KnownModels = Readonly<Record<string, KnownModel>>;

/** What is said of models beside their providers' files, as files of pricing-models/assumptions and releases have it. */
export type Said = {
  /** One that is not listed is general; absent in releases of before they were told apart. */
  kinds?: KindsOfModels;
  families?: readonly ModelFamily[];
  latencies?: readonly ModelLatency[];
  /** Absent in releases of before makers' models were known: there a row that is silent stays so. */
  vendorModels?: readonly VendorModel[];
  overshoots?: readonly FamilyOvershoot[];
};

/** A model as links name it. */
export const keyOf = (provider: Pick<Provider, "id">, model: Pick<Model, "id">): string => `${provider.id}/${model.id}`;

/** The family of each model by its key; of a family, what these providers sell. */
function familiesOf(
  providers: readonly Provider[],
  families: readonly ModelFamily[],
): ReadonlyMap<string, CatalogueFamily> {
  const sold = new Set(providers.flatMap((provider) => provider.models.map((model) => keyOf(provider, model))));
  const byKey = new Map<string, CatalogueFamily>();
  for (const { id, maker, name, models } of families) {
    const keys = models.filter((key) => sold.has(key));
    if (isNonEmpty(keys)) for (const key of keys) byKey.set(key, { id, maker, name, keys });
  }
  return byKey;
}

const longestFirst = (latencies: readonly ModelLatency[]): KnownLatency[] =>
  latencies
    .map((latency) => ({ ...latency, long: latency.high === "unknown" ? latency.typical : latency.high }))
    .sort((a, b) => decimal(b.long).cmp(decimal(a.long)));

/** What bills of this model were measured at, then what those of its family were, for the jobs that it says nothing of. */
function overshootsOf(provider: Provider, model: Model, ofFamily: readonly FamilyOvershoot[]): KnownOvershoot[] {
  const measured = model.measured.flatMap(({ effect, finding, sourceIds }): KnownOvershoot[] =>
    effect ? [{ effect, unless: [], finding, sure: true, sourceIds, pages: [] }] : [],
  );
  if (!model.rates.some(({ quantity }) => quantity.of === "pixel-volume")) return measured;
  const unless = measured.map(({ effect }) => effect.when);
  const inherited = ofFamily.map(({ effect, finding, sure, sellers, sources }): KnownOvershoot => {
    const isSure = sure && sellers.includes(provider.id);
    return { effect: effect as MeasuredEffect, unless, finding, sure: isSure, sourceIds: [], pages: sources };
  });
  return [...measured, ...inherited];
}

function chargesOf({ rates, gaps }: Model): KnownModel["charges"] {
  const parts = new Set(rates.flatMap(({ part }) => part ?? []));
  const whole = meters.filter(
    (meter) =>
      meter === "output" ||
      rates.some((rate) => rate.meter === meter && rate.part === undefined) ||
      gaps.some((gap) => gap.meter === meter),
  );
  return [...whole.map((meter) => ({ meter })), ...[...parts].map((part) => ({ meter: "surcharge" as const, part }))];
}

/** Puts together what is known of each model of these providers. */
export function knownModels(providers: readonly Provider[], said: Said = {}): KnownModels {
  const { kinds = {}, families = [], latencies = [], vendorModels, overshoots = [] } = said;
  const familyOf = familiesOf(providers, families);
  const byLength = longestFirst(latencies);
  const known = (provider: Provider, model: Model): KnownModel => {
    const key = keyOf(provider, model);
    const family = familyOf.get(key);
    const pages = pricePages(provider, model);
    const vendor = vendorModels?.find(({ id }) => id === family?.id);
    const sound = vendorModels ? soundOf(key, model, pages, vendor) : soundBefore(model, pages);
    return {
      kind: own(kinds, key) ?? "general",
      ...(family ? { family } : {}),
      sound,
      soundFor: { on: soundAnswer(model, sound, "on"), off: soundAnswer(model, sound, "off") },
      ...(vendorModels ? { modesOfMaker: vendor?.modes ?? [] } : {}),
      seenOn: pages[0]?.seenOn ?? "unknown",
      charges: chargesOf(model),
      latencies: byLength.filter(({ models }) => models.includes(key)),
      overshoots: overshootsOf(
        provider,
        model,
        overshoots.filter((entry) => entry.families.some((id) => id === family?.id)),
      ),
    };
  };
  return Object.fromEntries(
    providers.flatMap((provider) => provider.models.map((model) => [keyOf(provider, model), known(provider, model)])),
  );
}
