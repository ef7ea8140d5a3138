/** The catalogue, indexed: models by key, rates ready to be matched. Takes parsed providers; knows no file. */
import { compileConditions } from "./conditions";
import { inMoneyOf, readCredit, type CatalogueCredit } from "./credit";
import { decimal, one, type Decimal } from "../numbers/decimal";
import { isNonEmpty, mapEach, own, sortedBy, type NonEmpty } from "../numbers/list";
import type { FamilyOvershoot, KindsOfModels, ModelFamily, ModelLatency, Page, VendorModel } from "./assumptions";
import type { ExchangeAssumptions } from "./exchange";
import { meters, type Meter, type ModelKind } from "./vocabulary";
import type { Job } from "./job";
import { byRank } from "./resolutions";
import { newestFirst, pricePages } from "./seen";
import { soundBefore, soundOf, type ModelSound } from "./sound";
import type {
  AsyncBehaviour,
  BillingPolicy,
  DurationRule,
  LeastWithVideo,
  MeasuredEffect,
  Mode,
  Model,
  Provider,
  Rate,
  Resolution,
  Source,
} from "./schema";

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
};

export type { CatalogueCredit };

export type CatalogueModel = {
  /** `provider/model`, as in links. */
  key: string;
  provider: Provider;
  model: Model;
  kind: ModelKind;
  /** Whose model it is, and what it is called at every seller; absent where nobody has said. */
  family?: CatalogueFamily;
  sound: ModelSound;
  /** What its maker's model takes, as far as that is recorded; nothing in a release of before makers' models. */
  modesOfMaker: readonly Mode[] | undefined;
  /** The newest day on which its prices were seen, and its limits with them; "unknown" where no source is dated. */
  seenOn: string;
  policy: BillingPolicy;
  async: AsyncBehaviour;
  /** How long a job takes by others than the provider, the longest first. */
  latencies: readonly CatalogueLatency[];
  credit: CatalogueCredit | undefined;
  rates: CatalogueRate[];
  ratesOf: Readonly<Record<Meter, readonly CatalogueRate[]>>;
  /**
   * What can be charged of one job: meters that charge something or are known to without a figure, the clip itself
   * always; each part of a surcharge by itself.
   */
  charges: readonly { meter: Meter; part?: string | undefined }[];
  gaps: Matched<Model["gaps"][number]>[];
  refusals: Matched<Model["constraints"]["refusals"][number]>[];
  cautions: Matched<Model["constraints"]["cautions"][number]>[];
  minimums: Matched<Model["minimumCosts"][number] & { money: Decimal }>[];
  /** Bills measured above the published rule, where by how much is known. */
  overshoots: Overshoot[];
  /** Every option at its default, and the frame rate that is made when none is named. */
  defaultOptions: Job["options"];
  defaultFps: string | undefined;
  /** Offered resolutions, lowest first. */
  resolutions: NonEmpty<Resolution> | "unknown";
  /** Some price holds for one length only: then a longer clip can cost more than its parts. */
  pricedByLength: boolean;
  durationRules: { matches: (job: Job) => boolean; lengths: Lengths }[];
};

/** One maker's model: the keys of all models of this catalogue that are it, this one's too. */
export type CatalogueFamily = { id: string; maker: string; name: string; keys: NonEmpty<string> };

/** With its long end read. `isOf`: it is of just such a job, and says so. */
export type CatalogueLatency = ModelLatency & { long: Decimal; isOf: (job: Job) => boolean };

/**
 * `sure` where such a bill was seen and nothing speaks against it. What holds of a maker's models has its pages, what its
 * own file says the ids of its sources.
 */
export type Overshoot = Matched<MeasuredEffect> & { finding: string; sure: boolean } & {
  sourceIds: readonly string[];
  pages: readonly Page[];
};

/** The catalogue as it travels: one JSON file, parsed and with every default filled in. */
export type CatalogueFile = {
  version: 1;
  exchangeRates: ExchangeAssumptions;
  providers: Provider[];
  /** Absent in files of before they were told apart. */
  kinds?: KindsOfModels;
  /** Absent in files of before they were put together. */
  families?: readonly ModelFamily[];
  /** Absent in files of before they were collected. */
  latencies?: readonly ModelLatency[];
  /** Absent in files of before makers' models were known: there a row that is silent stays so. */
  vendorModels?: readonly VendorModel[];
  /** Absent in files of before they were facts of a family. */
  overshoots?: readonly FamilyOvershoot[];
};

/** What is known of models beside what their providers say. */
type KnownBeside = Pick<CatalogueFile, "kinds" | "families" | "latencies" | "vendorModels" | "overshoots">;

export type Catalogue = {
  providers: readonly Provider[];
  models: readonly CatalogueModel[];
  find: (key: string) => CatalogueModel | undefined;
};

/** Lengths that one generation may have: a list, as asked (none published), or as long as the input video. */
export type Lengths =
  | { kind: "choices"; seconds: readonly Decimal[] }
  | { kind: "as-asked" }
  | { kind: "as-input"; min: Decimal; max: Decimal | undefined };

function readLengths(rule: DurationRule): Lengths {
  if (rule.kind === "unknown") return { kind: "as-asked" };
  if (rule.kind === "follows-input") {
    return { kind: "as-input", min: decimal(rule.min), max: rule.max === "unknown" ? undefined : decimal(rule.max) };
  }
  if (rule.kind === "set") return { kind: "choices", seconds: rule.seconds.map(decimal).sort((a, b) => a.cmp(b)) };
  const seconds: Decimal[] = [];
  const [max, step] = [decimal(rule.max), decimal(rule.step)];
  for (let length = decimal(rule.min); length.lte(max); length = length.plus(step)) seconds.push(length);
  return { kind: "choices", seconds };
}

/** Seconds priced by the minute or the hour are counted in minutes or hours, so that a price stays as published. */
export const isTimeSpan = (per: Rate["per"]): per is "60" | "3600" => per === "60" || per === "3600";

const matched = <T extends { when?: Model["gaps"][number]["when"] | undefined }>(entry: T): Matched<T> => ({
  ...entry,
  matches: compileConditions(entry.when ?? {}),
});

const leastOf = (quantity: Rate["quantity"]): CatalogueRate["leastWithVideo"] =>
  "leastWithVideo" in quantity ? (quantity.leastWithVideo ?? []).map((entry) => matched<LeastWithVideo>(entry)) : [];

const byMeter = (rates: readonly CatalogueRate[]): CatalogueModel["ratesOf"] => {
  const of = (meter: Meter) => rates.filter((rate) => rate.meter === meter);
  return {
    output: of("output"),
    "input-video": of("input-video"),
    "input-image": of("input-image"),
    audio: of("audio"),
    surcharge: of("surcharge"),
  };
};

function chargesOf(rates: readonly Rate[], gaps: readonly Pick<Rate, "meter">[]): CatalogueModel["charges"] {
  const parts = new Set(rates.flatMap(({ part }) => part ?? []));
  const whole = meters
    .filter(
      (meter) =>
        meter === "output" ||
        rates.some((rate) => rate.meter === meter && rate.part === undefined) ||
        gaps.some((gap) => gap.meter === meter),
    )
    .map((meter) => ({ meter }));
  return [...whole, ...[...parts].map((part) => ({ meter: "surcharge" as const, part }))];
}

/** What is known of a model beside what its provider says, and its key. */
type Beside = Pick<CatalogueModel, "key" | "kind" | "family" | "latencies" | "sound" | "modesOfMaker" | "seenOn"> & {
  ofFamily: readonly FamilyOvershoot[];
};

/** What bills of this model were measured at, then what those of its family were, for the jobs that it says nothing of. */
function overshootsOf(provider: Provider, model: Model, ofFamily: readonly FamilyOvershoot[]): Overshoot[] {
  const own = model.measured.flatMap(({ effect, finding, sourceIds }): Overshoot[] =>
    effect ? [{ ...matched<MeasuredEffect>(effect), finding, sure: true, sourceIds, pages: [] }] : [],
  );
  if (!model.rates.some(({ quantity }) => quantity.of === "pixel-volume")) return own;
  const inherited = ofFamily.map(({ effect, finding, sure, sellers, sources }): Overshoot => {
    const holds = compileConditions(effect.when as MeasuredEffect["when"]);
    const matches = (job: Job) => holds(job) && !own.some((entry) => entry.matches(job));
    const isSure = sure && sellers.includes(provider.id);
    return { ...(effect as MeasuredEffect), matches, finding, sure: isSure, sourceIds: [], pages: sources };
  });
  return [...own, ...inherited];
}

function catalogueModel(provider: Provider, model: Model, { ofFamily, ...beside }: Beside): CatalogueModel {
  const credit = provider.credit && readCredit(provider.credit);
  const inMoney = (amount: Decimal, denomination: Rate["denomination"]): Decimal => {
    if (denomination !== "credit") return amount;
    if (!credit)
      throw new Error(`${provider.id}/${model.id} is priced in credits, but ${provider.id} declares no credit`);
    return inMoneyOf(credit, amount);
  };
  const rates = model.rates.map((rate): CatalogueRate => {
    const { denomination, quantity } = rate;
    const unit = isTimeSpan(rate.per) ? decimal(rate.unitPrice) : decimal(rate.unitPrice).div(decimal(rate.per));
    return {
      ...matched(rate),
      unit,
      unitMoney: inMoney(unit, denomination),
      worth: denomination === "credit" && credit ? credit.money : one,
      leastWithVideo: leastOf(quantity),
    };
  });
  const gaps = model.gaps.map(matched);
  return {
    ...beside,
    provider,
    model,
    policy: { ...provider.billingPolicy, ...stated(model.billingPolicy) },
    async: { ...provider.async, ...stated(model.async) },
    credit,
    rates,
    ratesOf: byMeter(rates),
    charges: chargesOf(rates, gaps),
    gaps,
    refusals: model.constraints.refusals.map(matched),
    cautions: model.constraints.cautions.map(matched),
    minimums: model.minimumCosts.map((minimum) => ({
      ...matched(minimum),
      money: inMoney(decimal(minimum.amount), minimum.denomination),
    })),
    overshoots: overshootsOf(provider, model, ofFamily),
    defaultOptions: Object.fromEntries(model.options.map(({ name, choices }) => [name, choices[0]])),
    defaultFps: model.constraints.fps === "unknown" ? undefined : model.constraints.fps[0],
    resolutions:
      model.constraints.resolutions === "unknown" ? "unknown" : sortedBy(model.constraints.resolutions, byRank),
    pricedByLength: model.rates.some(({ meter, when }) => meter === "output" && when.durationSeconds !== undefined),
    durationRules: model.constraints.durations.map((rule) => ({
      matches: matched(rule).matches,
      lengths: readLengths(rule),
    })),
  };
}

/** Only the overrides that say something: a partial object whose keys may be there and undefined. */
function stated<T extends object>(override: T | undefined): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(override ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

const keyOf = (provider: Provider, model: Model): string => `${provider.id}/${model.id}`;

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

const never = (): boolean => false;

/** The latencies of each model by its key, the longest first. */
function latenciesOf(latencies: readonly ModelLatency[]): ReadonlyMap<string, readonly CatalogueLatency[]> {
  const longestFirst = latencies
    .map((latency): CatalogueLatency => {
      const { high, typical, when } = latency;
      const long = decimal(high === "unknown" ? typical : high);
      return { ...latency, long, isOf: when ? compileConditions(when) : never };
    })
    .sort((a, b) => b.long.cmp(a.long));
  const byKey = new Map<string, CatalogueLatency[]>();
  for (const latency of longestFirst) {
    for (const key of latency.models) {
      const known = byKey.get(key);
      if (known) known.push(latency);
      else byKey.set(key, [latency]);
    }
  }
  return byKey;
}

/** What a model makes and takes by its maker's word, and the day on which its own limits were seen. */
function madeBy(key: string, provider: Provider, model: Model, vendors: ReadonlyMap<string, VendorModel> | undefined) {
  const pages = pricePages(provider, model);
  const vendor = vendors?.get(key);
  return {
    sound: vendors ? soundOf(key, model, pages, vendor) : soundBefore(model, pages),
    modesOfMaker: vendors && (vendor?.modes ?? []),
    seenOn: pages[0]?.seenOn ?? "unknown",
  };
}

/** What makers say of their models, by the keys of all that sell them; nothing where it is not known of any. */
function vendorsOf(
  vendorModels: readonly VendorModel[] | undefined,
  familyOf: ReadonlyMap<string, CatalogueFamily>,
): ReadonlyMap<string, VendorModel> | undefined {
  if (!vendorModels) return undefined;
  const byFamily = new Map(vendorModels.map((vendor) => [vendor.id, vendor]));
  return new Map(
    [...familyOf].flatMap(([key, { id }]) => {
      const vendor = byFamily.get(id);
      return vendor ? [[key, vendor] as const] : [];
    }),
  );
}

/**
 * Indexes parsed providers and what is known of their models beside them: what they are for, one that `kinds` does not
 * list being general, which of them are one maker's model, what that makes wherever it is sold, how long their jobs take
 * by others, and how far bills of a maker's models go beyond the rule. Throws when a model is priced in credits that its
 * provider does not declare.
 */
export function indexCatalogue(providers: readonly Provider[], known: KnownBeside = {}): Catalogue {
  const { kinds = {}, families = [], latencies = [], overshoots = [] } = known;
  const familyOf = familiesOf(providers, families);
  const latencyOf = latenciesOf(latencies);
  const vendors = vendorsOf(known.vendorModels, familyOf);
  const models = providers.flatMap((provider) =>
    provider.models.map((model) => {
      const key = keyOf(provider, model);
      const family = familyOf.get(key);
      return catalogueModel(provider, model, {
        key,
        kind: own(kinds, key) ?? "general",
        ...(family ? { family } : {}),
        latencies: latencyOf.get(key) ?? [],
        ...madeBy(key, provider, model, vendors),
        ofFamily: family ? overshoots.filter((entry) => entry.families.includes(family.id)) : [],
      });
    }),
  );
  const byKey = new Map(models.map((model) => [model.key, model]));
  return { providers, models, find: (key) => byKey.get(key) };
}

/** The page of the first source of a statement; nothing where it has none. */
export const sourceUrl = (provider: Provider, sourceIds: readonly string[] | undefined): string | undefined =>
  sourceIds?.[0] === undefined ? undefined : findSource(provider, sourceIds[0]).url;

/** The newest dated source among those that carry a figure: the one whose day is the figure's day. */
export const newestSource = (provider: Provider, sourceIds: NonEmpty<string>): Source =>
  newestFirst(mapEach(sourceIds, (id) => findSource(provider, id)))[0];

/** The source an id stands for. Throws on an id that the provider does not list: the data tests rule that out. */
export function findSource(provider: Provider, sourceId: string): Source {
  const source = provider.sources.find(({ id }) => id === sourceId);
  if (!source) throw new Error(`${provider.id} cites the source "${sourceId}", which it does not list`);
  return source;
}
