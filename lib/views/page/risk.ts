/** The pages of the billing risks as data: what one of them, or all, come to in the workflow of the address. */
import { own } from "../../numbers/list";
import { answer, comparisonOf, focusOf } from "../../answer/answer";
import { smallTests } from "../../risks/small-tests";
import { riskTexts, type RiskText } from "../../risks/texts";
import type { Entries } from "../../ask/read";
import { readShownPlan } from "../../ask/read-shown";
import { focusQuery, writePlan } from "../../ask/write";
import { isGap } from "../../attempt/remarks";
import type { RiskEvidence } from "../../catalogue/assumptions";
import type { Facts } from "../../catalogue/facts";
import type { Provider } from "../../catalogue/schema";
import type { Comparison } from "../../budget/compare";
import { reasonOf, type OtherEstimate, type PricedEstimate } from "../../month/estimate";
import { zero } from "../../numbers/decimal";
import { assessRisk, assessRisks, explainRisk, riskRules, ruleOf, type AssessedRisk } from "../../risks";
import type { RiskId } from "../../risks/ids";
import { isOpenRisk, riskStates, worseState, type RiskRule, type RiskState } from "../../risks/rule";
import { formatDay, formatMoney } from "../../words/format";
import { viewPlan, type PlanView } from "./plan";
import { atStake, oldPrice, viewSource } from "./text";
import type { SourceView } from "./types";

type RiskFacts = Facts & { evidence: RiskEvidence };

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
 * A provider by its worst model; `models` says how many of those that can make the clip are in the same state; `atMost`
 * is empty where no amount is at stake, and `price`, how old the price is that it rests on, there and where that is not old.
 */
export type AffectedRow = {
  provider: string;
  model: string;
  models: string;
  price: string;
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

export type RiskPageView = Pick<RiskRule, "id" | "title"> &
  RiskText & {
    test: string;
    plan: PlanView;
    finding?: FindingView;
    affected: AffectedGroup[];
    apart: ApartGroup[];
    evidence: { says: string; source: SourceView }[];
  };

type Found = { estimate: PricedEstimate; risk: AssessedRisk };

function indexRow(query: string, { id, title }: RiskRule, found?: Found): RiskRow {
  const href = `/risks/${id}?${query}`;
  if (!found) return { id, title, explanation: riskTexts[id].happens, href };
  const { risk, estimate } = found;
  const { explanation } = explainRisk(estimate, id);
  return {
    id,
    title,
    explanation,
    href,
    found: { state: risk.state, atStake: atStake(risk, estimate.displayCurrency) },
  };
}

/**
 * Every risk for the plan of the address, in the order of the estimator's checklist: 100 clips of 8 s on Veo 3.1
 * begin with a second job for every clip, up to $160.00. Where the model in focus has no price, the risks keep the
 * order of the rules and say what happens, without a state.
 */
export function viewRiskIndex(entries: Entries, facts: Facts): RiskIndexView {
  const { plan, issues } = readShownPlan(entries, facts);
  const estimate = focusOf(answer(plan, facts));
  const query = writePlan(plan);
  const view = viewPlan(plan, estimate, issues);
  if (estimate.status !== "priced")
    return { plan: view, rows: riskRules.map((rule) => indexRow(query, rule)), open: 0 };
  const risks = assessRisks(estimate);
  const rows = risks.map((risk) => indexRow(query, ruleOf(risk.id), { risk, estimate }));
  return { plan: view, rows, open: risks.filter(isOpenRisk).length };
}

const worstFirst = ({ risk: a }: Found, { risk: b }: Found): number =>
  worseState(a.state, b.state) || b.high.cmp(a.high);
/** Among equals the model in focus stands for its provider. */
const isInFocus = ({ plan, model }: PricedEstimate): boolean => plan.workloads[0].models[0] === model.key;
const focusFirst = ({ estimate: a }: Found, { estimate: b }: Found): number =>
  Number(isInFocus(b)) - Number(isInFocus(a));

const alphabetical = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/** "1 of 7 models", "all 7 models"; nothing where there is only one. */
function modelCount(alike: number, all: number): string {
  if (all === 1) return "";
  return alike === all ? `all ${all} models` : `${alike} of ${all} models`;
}

function affectedRow({ estimate, risk }: Found, all: readonly Found[]): AffectedRow {
  const { model, plan, displayCurrency } = estimate;
  const alike = all.filter((other) => other.risk.state === risk.state).length;
  return {
    provider: model.provider.name,
    model: model.model.name,
    models: modelCount(alike, all.length),
    price: risk.high.eq(zero) ? "" : oldPrice(estimate),
    explanation: explainRisk(estimate, risk.id).explanation,
    atMost: risk.high.eq(zero) ? "" : formatMoney(risk.high, displayCurrency),
    href: `/?${focusQuery(plan, model.key)}`,
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
function affectedGroups(
  id: RiskId,
  providers: readonly Provider[],
  priced: readonly PricedEstimate[],
): AffectedGroup[] {
  const found = perProvider(providers, priced)
    .map((own) => own.map((estimate) => ({ estimate, risk: assessRisk(estimate, id) })))
    .map((own) => own.sort((a, b) => worstFirst(a, b) || focusFirst(a, b)))
    .flatMap((own) => (own[0] ? [{ worst: own[0], own }] : []))
    .sort((a, b) => worstFirst(a.worst, b.worst));
  return riskStates.map((state) => ({
    state,
    rows: found.filter(({ worst }) => worst.risk.state === state).map(({ worst, own }) => affectedRow(worst, own)),
  }));
}

/** A gap in what is published is no refusal: nobody can say that such a model cannot make the clip. */
const lacksFigure = (estimate: OtherEstimate): boolean => isGap(reasonOf(estimate));

/** Providers none of whose models has a price for the clip, each with a link to a model that says why. */
function apartGroups(providers: readonly Provider[], { priced, others }: Comparison): ApartGroup[] {
  const able = new Set(priced.map(({ model }) => model.provider.id));
  const apart = perProvider(
    providers,
    others.filter(({ model }) => !able.has(model.provider.id)),
  ).flatMap((own) => own.find(lacksFigure) ?? own[0] ?? []);
  const group = (because: string, named: readonly OtherEstimate[]): ApartGroup => ({
    because,
    providers: named.map(({ model, plan }) => ({
      name: model.provider.name,
      href: `/?${focusQuery(plan, model.key)}`,
    })),
  });
  return [
    group(
      "Cannot make this clip",
      apart.filter((estimate) => !lacksFigure(estimate)),
    ),
    group("Too little is published to price this clip", apart.filter(lacksFigure)),
  ].filter((each) => each.providers.length > 0);
}

function viewFinding(estimate: PricedEstimate, id: RiskId): FindingView {
  const risk = assessRisk(estimate, id);
  const { explanation, numbers, evidence } = explainRisk(estimate, id);
  return {
    state: risk.state,
    atStake: atStake(risk, estimate.displayCurrency),
    explanation,
    ...(numbers === undefined ? {} : { numbers }),
    sources: evidence.map(viewSource),
  };
}

/**
 * One risk for the plan of the address: what it comes to with the model in focus, whom it meets elsewhere, and what
 * others have seen of it. A provider is as badly off as the worst of its models that can make the clip: one exposed
 * model of seven makes it exposed, "1 of 7 models". A bad value in the address falls back to its default.
 */
export function viewRisk(rule: RiskRule, entries: Entries, facts: RiskFacts): RiskPageView {
  const { id, title } = rule;
  const { plan, issues } = readShownPlan(entries, facts);
  const focus = focusOf(answer(plan, facts));
  const comparison = comparisonOf(plan, plan.workloads[0], facts);
  const { providers } = facts.catalogue;
  return {
    ...{ id, title, ...riskTexts[id], test: smallTests[id] },
    plan: viewPlan(plan, focus, issues),
    ...(focus.status === "priced" ? { finding: viewFinding(focus, id) } : {}),
    affected: affectedGroups(id, providers, comparison.priced),
    apart: apartGroups(providers, comparison),
    evidence: (own(facts.evidence, id) ?? []).map(({ says, title, url, seenOn }) => ({
      says,
      source: { title, url, day: formatDay(seenOn) },
    })),
  };
}
