/** What lies between what was known then and what is known now, fact by fact, in the order in which it is told. */
import { outcomes, type Outcome } from "../ask/plan";
import type { DisplayCurrency } from "../catalogue/exchange";
import { keyOf } from "../catalogue/known";
import type { Knowledge } from "../catalogue/read";
import type { Model, Provider } from "../catalogue/schema";
import type { Meter } from "../catalogue/vocabulary";

/** What a plan is asked of: what is known, and the day whose prices hold. */
export type State = { knowledge: Knowledge; on: string };

export const movedKinds = ["price", "policy", "limit", "pack", "exchange", "engine"] as const;
export type MovedKind = (typeof movedKinds)[number];

const constraintNames = [
  "durations",
  "resolutions",
  "aspects",
  "fps",
  "audio",
  "tiers",
  "maxImages",
  "defaults",
  "refusals",
  "cautions",
  "pixelSizes",
] as const satisfies readonly (keyof Model["constraints"])[];
const limitNames = ["modes", "status", "options", "async"] as const satisfies readonly (keyof Model)[];

/** `sound`: what its maker's model makes wherever it is sold. */
export type LimitName = (typeof constraintNames)[number] | (typeof limitNames)[number] | "sound";

/** What a step is about. Rates without a meter are all of a provider's, its credit and its currency with them. */
export type Subject =
  | { of: "rates"; key: string; meter?: Meter; part?: string | undefined }
  | { of: "least"; key: string }
  | { of: "day" }
  | { of: "policy"; provider: string; outcome: Outcome }
  | { of: "limit"; key: string; limit: LimitName }
  | { of: "credit"; provider: string }
  | { of: "exchange"; currency: DisplayCurrency }
  | { of: "rest" };

/** One fact, or as many as only hold together, put in place of what was known before. */
export type Step = { kind: MovedKind; subject: Subject; apply: (state: State) => State };

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

const changed = (state: State, change: Partial<Knowledge>): State => ({
  ...state,
  knowledge: { ...state.knowledge, ...change },
});

const withProvider = (state: State, id: string, change: (provider: Provider) => Provider): State =>
  changed(state, {
    providers: state.knowledge.providers.map((provider) => (provider.id === id ? change(provider) : provider)),
  });

const withModel = (state: State, key: string, change: (model: Model) => Model): State =>
  withProvider(state, key.slice(0, key.indexOf("/")), (provider) => ({
    ...provider,
    models: provider.models.map((model) => (keyOf(provider, model) === key ? change(model) : model)),
  }));

type Overrides = NonNullable<Model["billingPolicy"]>;

/** A model then and now. */
type Pair = { key: string; was: Model; is: Model };
/** A provider then and now, and those of its models that are asked for. */
type ProviderPair = { was: Provider; is: Provider; models: readonly Pair[] };

/** Rates of one meter, or of one part of a surcharge, take each other's place; so do the gaps of that meter. */
function rateSteps({ key, was, is }: Pair): Step[] {
  const groups = new Map<string, Extract<Subject, { of: "rates" }>>();
  for (const { meter, part } of [...was.rates, ...is.rates])
    groups.set(`${meter} ${part ?? ""}`, { of: "rates", key, meter, part });
  for (const { meter } of [...was.gaps, ...is.gaps]) groups.set(`${meter} `, { of: "rates", key, meter });
  return [...groups.values()].flatMap((subject): Step[] => {
    const ratesOf = ({ rates }: Model, within: boolean) =>
      rates.filter(({ meter, part }) => (meter === subject.meter && part === subject.part) === within);
    const gapsOf = ({ gaps }: Model, within: boolean) =>
      gaps.filter(({ meter }) => (meter === subject.meter && subject.part === undefined) === within);
    if (!differ([ratesOf(was, true), gapsOf(was, true)], [ratesOf(is, true), gapsOf(is, true)])) return [];
    const apply = (state: State) =>
      withModel(state, key, (model) => ({
        ...model,
        rates: [...ratesOf(model, false), ...ratesOf(is, true)],
        gaps: [...gapsOf(model, false), ...gapsOf(is, true)],
      }));
    return [{ kind: "price", subject, apply }];
  });
}

const leastSteps = ({ key, was, is }: Pair): Step[] =>
  differ(was.minimumCosts, is.minimumCosts)
    ? [
        {
          kind: "price",
          subject: { of: "least", key },
          apply: (state) => withModel(state, key, (model) => ({ ...model, minimumCosts: is.minimumCosts })),
        },
      ]
    : [];

/** Whether the figures of one cannot be read with the credit and the currency of the other. */
const isAnotherMoney = ({ was, is }: ProviderPair): boolean =>
  was.currency !== is.currency || (was.credit === undefined) !== (is.credit === undefined);

/** All prices of a provider at once, with the money that they are in. */
function wholeStep({ is, models }: ProviderPair): Step {
  const apply = (state: State) =>
    models.reduce(
      (next, { key, is: { rates, gaps, minimumCosts } }) =>
        withModel(next, key, (model) => ({ ...model, rates, gaps, minimumCosts })),
      withProvider(state, is.id, (provider) => ({ ...provider, currency: is.currency, credit: is.credit })),
    );
  return { kind: "price", subject: { of: "rates", key: models[0]?.key ?? is.id }, apply };
}

const priceSteps = (pair: ProviderPair): Step[] =>
  isAnotherMoney(pair)
    ? [wholeStep(pair)]
    : pair.models.flatMap((model) => [...rateSteps(model), ...leastSteps(model)]);

/** What a model says otherwise than its provider, with one rule as it is now: left out where it says none. */
function withRule({ billingPolicy }: Model, outcome: Outcome, now: Overrides = {}): Overrides {
  const rule = now[outcome];
  const rules = { ...billingPolicy };
  delete rules[outcome];
  return rule ? { ...rules, [outcome]: rule } : rules;
}

function policySteps({ was, is, models }: ProviderPair): Step[] {
  return outcomes.flatMap((outcome): Step[] => {
    const all = [[was, is] as const, ...models.map((pair) => [pair.was, pair.is] as const)];
    if (!all.some(([a, b]) => differ(a.billingPolicy?.[outcome], b.billingPolicy?.[outcome]))) return [];
    const apply = (state: State) =>
      models.reduce(
        (next, { key, is: { billingPolicy } }) =>
          withModel(next, key, (model) => ({ ...model, billingPolicy: withRule(model, outcome, billingPolicy) })),
        withProvider(state, is.id, (provider) => ({
          ...provider,
          billingPolicy: { ...provider.billingPolicy, [outcome]: is.billingPolicy[outcome] },
        })),
      );
    return [{ kind: "policy", subject: { of: "policy", provider: is.id, outcome }, apply }];
  });
}

function limitSteps({ key, was, is }: Pair): Step[] {
  const step = (limit: LimitName, change: (model: Model) => Model): Step => ({
    kind: "limit",
    subject: { of: "limit", key, limit },
    apply: (state) => withModel(state, key, change),
  });
  return [
    ...limitNames
      .filter((name) => differ(was[name], is[name]))
      .map((name) => step(name, (model) => ({ ...model, [name]: is[name] }))),
    ...constraintNames
      .filter((name) => differ(was.constraints[name], is.constraints[name]))
      .map((name) =>
        step(name, (model) => ({ ...model, constraints: { ...model.constraints, [name]: is.constraints[name] } })),
      ),
  ];
}

function packSteps(pair: ProviderPair): Step[] {
  const { was, is } = pair;
  if (isAnotherMoney(pair) || !differ(was.credit, is.credit)) return [];
  const apply = (state: State) => withProvider(state, is.id, (provider) => ({ ...provider, credit: is.credit }));
  return [{ kind: "pack", subject: { of: "credit", provider: is.id }, apply }];
}

function soundSteps(then: State, now: State, models: readonly Pair[]): Step[] {
  const { vendorModels, families } = now.knowledge;
  const [first] = models;
  if (!first || !differ([then.knowledge.vendorModels, then.knowledge.families], [vendorModels, families])) return [];
  const apply = (state: State) =>
    changed(state, { ...(vendorModels ? { vendorModels } : {}), ...(families ? { families } : {}) });
  return [{ kind: "limit", subject: { of: "limit", key: first.key, limit: "sound" }, apply }];
}

function exchangeSteps(then: State, now: State, currencies: ReadonlySet<DisplayCurrency>): Step[] {
  const [was, is] = [then.knowledge.exchangeRates, now.knowledge.exchangeRates];
  return [...currencies]
    .filter((currency) => was[currency]?.perUsd !== is[currency]?.perUsd)
    .map((currency) => ({
      kind: "exchange",
      subject: { of: "exchange", currency },
      apply: (state) =>
        changed(state, { exchangeRates: { ...state.knowledge.exchangeRates, [currency]: is[currency] } }),
    }));
}

const modelIn = (provider: Provider, id: string): Model | undefined => provider.models.find((model) => model.id === id);

/** Providers that sell something of it then and now, with what they sell of it both times. */
function pairsOf(then: State, now: State): ProviderPair[] {
  return now.knowledge.providers.flatMap((is) => {
    const was = then.knowledge.providers.find(({ id }) => id === is.id);
    if (!was) return [];
    const models = is.models.flatMap((model) => {
      const before = modelIn(was, model.id);
      return before ? [{ key: keyOf(is, model), was: before, is: model }] : [];
    });
    return [{ was, is, models }];
  });
}

/** Of all that is known, what is said of these models. Every page that either names can be cited. */
export function within({ knowledge, on }: State, keys: readonly string[], other: State): State {
  const asked = new Set(keys);
  const providers = knowledge.providers.flatMap((provider) => {
    const [first, ...rest] = provider.models.filter((model) => asked.has(keyOf(provider, model)));
    if (!first) return [];
    const own = new Set(provider.sources.map(({ id }) => id));
    const elsewhere = other.knowledge.providers.find(({ id }) => id === provider.id)?.sources ?? [];
    const [source, ...sources] = provider.sources;
    const all: Provider["sources"] = [source, ...sources, ...elsewhere.filter(({ id }) => !own.has(id))];
    return [{ ...provider, models: [first, ...rest], sources: all }];
  });
  return { knowledge: { ...knowledge, providers }, on };
}

/**
 * The steps from then to now, by their kinds: prices of the models one by one and then those that another day has,
 * policies, limits, packs, exchange, and all the rest, which leads to now. The last one is always there.
 */
export function stepsBetween(then: State, now: State, currency: DisplayCurrency): Step[] {
  const pairs = pairsOf(then, now);
  const models = pairs.flatMap((pair) => pair.models);
  const currencies = new Set([currency, ...pairs.flatMap(({ was, is }) => [was.currency, is.currency])]);
  const { on } = now;
  const day: Step = { kind: "price", subject: { of: "day" }, apply: (state) => ({ ...state, on }) };
  return [
    ...pairs.flatMap(priceSteps),
    ...(then.on === on ? [] : [day]),
    ...pairs.flatMap(policySteps),
    ...models.flatMap(limitSteps),
    ...soundSteps(then, now, models),
    ...pairs.flatMap(packSteps),
    ...exchangeSteps(then, now, currencies),
    { kind: "engine", subject: { of: "rest" }, apply: () => now },
  ];
}
