/** The pages of the billing risks as data: what one of them, or all, come to in the workflow of the address. */
import { compare, type Comparison } from "../../month/compare";
import { zero } from "../../numbers/decimal";
import { askQuestion, estimateModel, type PricedEstimate } from "../../month/estimate";
import { formatDay, formatMoney } from "../../words/format";
import { assessRisks, riskRules, type AssessedRisk } from "../../risks";
import type { RiskRule, RiskState } from "../../risks/rule";
import type { RiskEvidence } from "../../catalogue/assumptions";
import type { Provider } from "../../catalogue/schema";
import type { WorkflowContext } from "../../ask/parse";
import { isInFocus } from "../../ask/workflow";
import { buildView } from ".";
import { focusQuery } from "./comparison";
import { planOf, type PlanView } from "./plan";
import { viewSource } from "./text";
import type { EstimatorView, SourceView } from "./types";

type Entries = readonly (readonly [string, string])[];

type RiskContext = WorkflowContext & { evidence: RiskEvidence };

/** A risk in the list. `found` is absent where the model in focus has no price. */
export type RiskRow = {
  id: string;
  title: string;
  explanation: string;
  href: string;
  found?: { state: RiskState; atStake: string };
};
export type RiskIndexView = { plan: PlanView; rows: RiskRow[]; open: number };

/**
 * A provider by its worst model; `models` says how many of those that can make the clip are in the same state, and
 * `atMost` is empty where no amount is at stake.
 */
export type AffectedRow = {
  provider: string;
  model: string;
  models: string;
  explanation: string;
  atMost: string;
  href: string;
};
export type AffectedGroup = { state: RiskState; rows: AffectedRow[] };
/** Providers without a price for the clip, by the reason. */
export type ApartGroup = { because: string; providers: { name: string; href: string }[] };

export type FindingView = {
  state: RiskState;
  atStake: string;
  explanation: string;
  numbers?: string;
  sources: SourceView[];
};

export type RiskPageView = Pick<RiskRule, "id" | "title" | "happens" | "formula" | "prevent" | "test"> & {
  plan: PlanView;
  finding?: FindingView;
  affected: AffectedGroup[];
  apart: ApartGroup[];
  evidence: { says: string; source: SourceView }[];
};

/** The money at stake as the checklist has it. */
const stakeText = ({ focus }: EstimatorView, { id }: AssessedRisk): string =>
  focus.status === "priced" ? focus.risks.find((row) => row.id === id)!.atStake : "";

function indexRow(view: EstimatorView, rule: RiskRule, risk: AssessedRisk | undefined): RiskRow {
  const { id, title, happens } = rule;
  return {
    id,
    title,
    explanation: risk?.explanation ?? happens,
    href: `/risks/${id}?${view.query}`,
    ...(risk ? { found: { state: risk.state, atStake: stakeText(view, risk) } } : {}),
  };
}

/**
 * Every risk for the workflow of the address, in the order of the estimator's checklist: 100 clips of 8 s on Veo 3.1
 * begin with a second job for every clip, up to $160.00. Where the model in focus has no price, the risks keep the
 * order of the rules and say what happens, without a state.
 */
export function viewRiskIndex(entries: Entries, context: WorkflowContext): RiskIndexView {
  const view = buildView(entries, context);
  const question = askQuestion(view.workflow, context.assumed);
  const estimate = estimateModel(context.catalog.find(view.focus.key)!, question);
  const risks = estimate.status === "priced" ? assessRisks({ estimate }) : [];
  const rows =
    risks.length > 0
      ? risks.map((risk) => indexRow(view, risk.rule, risk))
      : riskRules.map((rule) => indexRow(view, rule, undefined));
  return { plan: planOf(view), rows, open: risks.filter(({ state }) => state !== "clear").length };
}

type Found = { estimate: PricedEstimate; risk: AssessedRisk };

const findIn =
  (id: string) =>
  (estimate: PricedEstimate): Found => ({ estimate, risk: assessRisks({ estimate }).find((risk) => risk.id === id)! });

const states = ["exposed", "unknown", "clear"] as const satisfies readonly RiskState[];
const worstFirst = ({ risk: a }: Found, { risk: b }: Found): number =>
  states.indexOf(a.state) - states.indexOf(b.state) || b.high.cmp(a.high);
/** Among equals the model in focus stands for its provider. */
const focusFirst = ({ estimate: a }: Found, { estimate: b }: Found): number =>
  Number(isInFocus(b.workflow, b.model.key)) - Number(isInFocus(a.workflow, a.model.key));

const alphabetical = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/** "1 of 7 models", "all 7 models"; nothing where there is only one. */
function modelCount(alike: number, all: number): string {
  if (all === 1) return "";
  return alike === all ? `all ${all} models` : `${alike} of ${all} models`;
}

function affectedRow({ estimate, risk }: Found, all: readonly Found[]): AffectedRow {
  const { model, workflow, displayCurrency } = estimate;
  const alike = all.filter((other) => other.risk.state === risk.state).length;
  return {
    provider: model.provider.name,
    model: model.model.name,
    models: modelCount(alike, all.length),
    explanation: risk.explanation,
    atMost: risk.high.eq(zero) ? "" : formatMoney(risk.high, displayCurrency),
    href: `/?${focusQuery(workflow, model.key)}`,
  };
}

/** Providers in alphabetical order, each with its own share of a list of estimates. */
const perProvider = <T extends { model: { provider: Provider } }>(
  providers: readonly Provider[],
  estimates: readonly T[],
): T[][] =>
  [...providers]
    .sort(alphabetical)
    .map(({ id }) => estimates.filter(({ model }) => model.provider.id === id))
    .filter((own) => own.length > 0);

/** Who is affected: providers by the worst state of their models that can make the clip, most money first. */
function affectedGroups(id: string, providers: readonly Provider[], priced: readonly PricedEstimate[]) {
  const found = perProvider(providers, priced)
    .map((own) => own.map(findIn(id)).sort((a, b) => worstFirst(a, b) || focusFirst(a, b)))
    .sort(([a], [b]) => worstFirst(a!, b!));
  return states.map((state): AffectedGroup => {
    const alike = found.filter(([worst]) => worst!.risk.state === state);
    return { state, rows: alike.map((own) => affectedRow(own[0]!, own)) };
  });
}

type Other = Comparison["others"][number];

/** A gap in what is published is no refusal: nobody can say that such a model cannot make the clip. */
const isGap = ({ status, notes }: Other): boolean =>
  status === "partial" || /^no-published-price$|-unpublished$/.test(notes[0]!.code);

/** Providers none of whose models has a price for the clip, each with a link to a model that says why. */
function apartGroups(providers: readonly Provider[], { priced, others }: Comparison): ApartGroup[] {
  const able = new Set(priced.map(({ model }) => model.provider.id));
  const apart = perProvider(
    providers,
    others.filter(({ model }) => !able.has(model.provider.id)),
  ).map((own) => own.find(isGap) ?? own[0]!);
  const group = (because: string, named: readonly Other[]): ApartGroup => ({
    because,
    providers: named.map(({ model, workflow }) => ({
      name: model.provider.name,
      href: `/?${focusQuery(workflow, model.key)}`,
    })),
  });
  return [
    group(
      "Cannot make this clip",
      apart.filter((estimate) => !isGap(estimate)),
    ),
    group("Too little is published to price this clip", apart.filter(isGap)),
  ].filter((each) => each.providers.length > 0);
}

function viewFinding(view: EstimatorView, { risk }: Found): FindingView {
  return {
    state: risk.state,
    atStake: stakeText(view, risk),
    explanation: risk.explanation,
    ...(risk.numbers === undefined ? {} : { numbers: risk.numbers }),
    sources: risk.evidence.map(viewSource),
  };
}

/**
 * One risk for the workflow of the address: what it comes to with the model in focus, whom it meets elsewhere, and
 * what others have seen of it. A provider is as badly off as the worst of its models that can make the clip: one
 * exposed model of seven makes it exposed, "1 of 7 models". A bad value in the address falls back to its default.
 */
export function viewRisk(rule: RiskRule, entries: Entries, context: RiskContext): RiskPageView {
  const { id, title, happens, formula, prevent, test } = rule;
  const { catalog, assumed, evidence } = context;
  const view = buildView(entries, context);
  const comparison = compare(catalog.models, askQuestion(view.workflow, assumed));
  const focus = comparison.priced.find(({ model }) => model.key === view.focus.key);
  return {
    ...{ id, title, happens, formula, prevent, test },
    plan: planOf(view),
    ...(focus ? { finding: viewFinding(view, findIn(id)(focus)) } : {}),
    affected: affectedGroups(id, catalog.providers, comparison.priced),
    apart: apartGroups(catalog.providers, comparison),
    evidence: (evidence[id] ?? []).map(({ says, title, url, seenOn }) => ({
      says,
      source: { title, url, day: formatDay(seenOn) },
    })),
  };
}
