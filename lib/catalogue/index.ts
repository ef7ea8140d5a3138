/** The catalogue, indexed: models by key, rates ready to be matched. Takes parsed providers; knows no file. */
import { compileConditions } from "./conditions";
import { inMoneyOf, readCredit, type CatalogueCredit } from "./credit";
import { decimal, one, type Decimal } from "../numbers/decimal";
import { own, sortedBy, type NonEmpty } from "../numbers/list";
import type { ExchangeAssumptions } from "./exchange";
import { keyOf, type KnownLatency, type KnownModel, type KnownModels, type KnownOvershoot } from "./known";
import type { Meter } from "./vocabulary";
import type { Job } from "./job";
import { readLengths, type Lengths } from "./lengths";
import { byRank } from "./resolutions";
import type {
  AsyncBehaviour,
  BillingPolicy,
  LeastWithVideo,
  MeasuredEffect,
  Model,
  Provider,
  Rate,
  Resolution,
} from "./schema";
import { priceOfUnit } from "./unit-price";

type Matched<T> = T & { matches: (job: Job) => boolean };

/** A rate with its figures read: price of one unit in its denomination, and in money. */
export type CatalogueRate = Matched<Rate> & {
  /** One unit in the rate's own denomination: 7.0 a million tokens is 0.000007; a price a minute is a minute's. */
  unit: Decimal;
  /** One unit in the provider's currency: credits at list price. */
  unitMoney: Decimal;
  /** One of its denomination in money: a credit at list price, else 1. */
  worth: Decimal;
  /** The least that is counted with an input video, the first that matches first. */
  leastWithVideo: readonly Matched<LeastWithVideo>[];
  /** Where it is not as the provider lists it, but as the plan says. */
  own?: OwnRate;
};

/** A price of one's own, a discount on what is listed, or an own price of the credit it is in; and the list price. */
type OwnRate = { kind: "price" | "discount" | "credit"; list: CatalogueRate };

/** What of a model is the plan's own: all of it, or some of what it costs. */
type OwnModel =
  | { kind: "model"; called: string }
  | { kind: "prices"; list: CatalogueModel; discount?: string | undefined; credit?: string | undefined };

export type { CatalogueCredit };

export type CatalogueModel = Omit<KnownModel, "latencies" | "overshoots"> & {
  /** `provider/model`, as in links. */
  key: string;
  provider: Provider;
  model: Model;
  policy: BillingPolicy;
  async: AsyncBehaviour;
  latencies: readonly CatalogueLatency[];
  credit: CatalogueCredit | undefined;
  rates: CatalogueRate[];
  ratesOf: Readonly<Record<Meter, readonly CatalogueRate[]>>;
  gaps: Matched<Model["gaps"][number]>[];
  refusals: Matched<Model["constraints"]["refusals"][number]>[];
  cautions: Matched<Model["constraints"]["cautions"][number]>[];
  minimums: Matched<Model["minimumCosts"][number] & { money: Decimal }>[];
  overshoots: Overshoot[];
  /** Every option at its default, and the frame rate that is made when none is named. */
  defaultOptions: Job["options"];
  defaultFps: string | undefined;
  /** Offered resolutions, lowest first. */
  resolutions: NonEmpty<Resolution> | "unknown";
  /** Some price holds for one length only: then a longer clip can cost more than its parts. */
  pricedByLength: boolean;
  durationRules: { matches: (job: Job) => boolean; lengths: Lengths }[];
  /** Absent where it is as the catalogue has it. */
  own?: OwnModel;
};

/** With its long end read. `isOf`: it is of just such a job, and says so. */
export type CatalogueLatency = Omit<KnownLatency, "long"> & { long: Decimal; isOf: (job: Job) => boolean };

export type Overshoot = Matched<MeasuredEffect> & Omit<KnownOvershoot, "effect" | "unless">;

/** Of which release a catalogue is. `older`: another one has been written since. */
export type ReleaseOf = { day: string; older: boolean };

/** The catalogue as the engine is given it in a browser: parsed, with what is known beside the providers put to each model. */
export type EngineFile = {
  release: ReleaseOf;
  exchangeRates: ExchangeAssumptions;
  providers: readonly Provider[];
  known: KnownModels;
};

export type Catalogue = {
  providers: readonly Provider[];
  models: readonly CatalogueModel[];
  find: (key: string) => CatalogueModel | undefined;
};

const matched = <T extends { when?: Model["gaps"][number]["when"] | undefined }>(entry: T): Matched<T> => ({
  ...entry,
  matches: compileConditions(entry.when ?? {}),
});

const leastsOf = (quantity: Rate["quantity"]): CatalogueRate["leastWithVideo"] =>
  "leastWithVideo" in quantity ? (quantity.leastWithVideo ?? []).map((entry) => matched<LeastWithVideo>(entry)) : [];

/** The rates of each meter, in their order. */
export const byMeter = (rates: readonly CatalogueRate[]): CatalogueModel["ratesOf"] => {
  const of = (meter: Meter) => rates.filter((rate) => rate.meter === meter);
  return {
    output: of("output"),
    "input-video": of("input-video"),
    "input-image": of("input-image"),
    audio: of("audio"),
    surcharge: of("surcharge"),
  };
};

const latencyOf = ({ long, ...latency }: KnownLatency): CatalogueLatency => ({
  ...latency,
  long: decimal(long),
  isOf: latency.when ? compileConditions(latency.when) : never,
});

function overshootOf({ effect, unless, ...known }: KnownOvershoot): Overshoot {
  const [holds, elsewhere] = [compileConditions(effect.when), unless.map(compileConditions)];
  return { ...effect, ...known, matches: (job) => holds(job) && !elsewhere.some((test) => test(job)) };
}

function catalogueModel(key: string, provider: Provider, model: Model, known: KnownModel): CatalogueModel {
  const credit = provider.credit && readCredit(provider.credit);
  const inMoney = (amount: Decimal, denomination: Rate["denomination"]): Decimal => {
    if (denomination !== "credit") return amount;
    if (!credit) throw new Error(`${key} is priced in credits, and ${provider.id} declares none`);
    return inMoneyOf(credit, amount);
  };
  const rates = model.rates.map((rate): CatalogueRate => {
    const { denomination, quantity } = rate;
    const unit = priceOfUnit(rate.per, rate.unitPrice);
    return {
      ...matched(rate),
      unit,
      unitMoney: inMoney(unit, denomination),
      worth: denomination === "credit" && credit ? credit.money : one,
      leastWithVideo: leastsOf(quantity),
    };
  });
  return {
    ...known,
    key,
    provider,
    model,
    policy: { ...provider.billingPolicy, ...model.billingPolicy },
    async: { ...provider.async, ...model.async },
    credit,
    rates,
    ratesOf: byMeter(rates),
    gaps: model.gaps.map(matched),
    refusals: model.constraints.refusals.map(matched),
    cautions: model.constraints.cautions.map(matched),
    minimums: model.minimumCosts.map((minimum) => ({
      ...matched(minimum),
      money: inMoney(decimal(minimum.amount), minimum.denomination),
    })),
    latencies: known.latencies.map(latencyOf),
    overshoots: known.overshoots.map(overshootOf),
    defaultOptions: Object.fromEntries(model.options.map(({ name, choices }) => [name, choices[0]])),
    defaultFps: model.constraints.fps === "unknown" ? undefined : model.constraints.fps[0],
    resolutions:
      model.constraints.resolutions === "unknown" ? "unknown" : sortedBy(model.constraints.resolutions, byRank),
    pricedByLength: model.rates.some(({ meter, when }) => meter === "output" && when.durationSeconds !== undefined),
    durationRules: model.constraints.durations.map((rule) => ({ ...matched(rule), lengths: readLengths(rule) })),
  };
}

const never = (): boolean => false;

/** A catalogue of models that are indexed: `kling/kling-v3` finds its own. */
export function catalogueOf(providers: Catalogue["providers"], models: Catalogue["models"]): Catalogue {
  const byKey = new Map(models.map((model) => [model.key, model]));
  return { providers, models, find: (key) => byKey.get(key) };
}

/**
 * Indexes parsed providers with what is known of each of their models beside them. Throws when a model is priced in
 * credits that its provider does not declare, and where nothing is said of a model.
 */
export function indexCatalogue(providers: readonly Provider[], known: KnownModels): Catalogue {
  const models = providers.flatMap((provider) =>
    provider.models.map((model) => {
      const key = keyOf(provider, model);
      const beside = own(known, key);
      if (!beside) throw new Error(`nothing is known of ${key} beside its provider`);
      return catalogueModel(key, provider, model, beside);
    }),
  );
  return catalogueOf(providers, models);
}
