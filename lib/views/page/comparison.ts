/** The same clip elsewhere, as rows: ranked by money to plan with, and those that cannot make it with the reason. */
import { rank, type Comparison } from "../../budget/compare";
import { clipsWithinSteps } from "../../budget/clips-within";
import { paidAt, planWithOf, verdictOf } from "../../budget/plan-with";
import type { ExchangeAssumptions } from "../../catalogue/exchange";
import { isOld } from "../../numbers/days";
import { decimal, plain, sum, zero } from "../../numbers/decimal";
import { finish, type Steps } from "../../numbers/in-steps";
import {
  estimateModel,
  reasonOf,
  type Estimate,
  type OtherEstimate,
  type PricedEstimate,
  type Question,
} from "../../month/estimate";
import { closed, type Opened } from "../../ask/opened";
import type { CatalogueModel } from "../../catalogue";
import type { ModelKind } from "../../catalogue/vocabulary";
import { kindWords } from "../../words/catalogue";
import { isShownFirst } from "./first-rows";
import { formatMoney, formatMoneyShort, seenInWords } from "../../words/format";
import { unitsOf } from "../../catalogue/units-of";
import { focusQuery } from "../../ask/write";
import { tell } from "../sentences/remarks";
import { leversView } from "./levers";
import { logScale, type Scale } from "./scale";
import { seenOn } from "./text";
import type { ComparisonView, CompareRow, ReasonGroup } from "./comparison-types";

export { finish, type Steps } from "../../numbers/in-steps";

/** What is made otherwise than asked, in a few words each. */
export function remarksOn({ generations, remarks, workload }: PricedEstimate): string[] {
  const codes = new Set<string>(remarks.map(({ code }) => code));
  const lengths = generations.map(({ job }) => plain(job.durationSeconds));
  const said: string[] = [];
  if (codes.has("stitched")) said.push(`${lengths.join(" + ")} s`);
  else if (codes.has("duration-rounded-up")) said.push(`${lengths[0]} s billed`);
  const resolution = generations[0].job.resolution;
  if (codes.has("resolution-raised")) said.push(resolution);
  if (codes.has("resolution-unpublished")) said.push("resolution not recorded");
  if (codes.has("audio-always-on") && workload.clip.audio === "off") said.push("with sound");
  if (codes.has("priced-with-sound")) said.push("price with sound");
  if (codes.has("retiring-soon")) said.push("ends soon");
  return said;
}

/** From the least to the most money that any of them takes. */
function scaleOf(priced: readonly PricedEstimate[]): Scale {
  const [least = zero, most = zero] = [priced[0], priced.at(-1)].map((each) => each && planWithOf(each).total);
  return logScale(least, most);
}

function row(estimate: PricedEstimate, placeOf: Scale, kind: ModelKind): Omit<CompareRow, "first"> {
  const { model, displayCurrency, plan } = estimate;
  const { total } = planWithOf(estimate);
  const verdict = verdictOf(estimate);
  const seen = seenOn(estimate);
  return {
    key: model.key,
    name: model.model.name,
    provider: model.provider.name,
    units: unitsOf(model.model),
    total: formatMoney(total, displayCurrency),
    lowAt: Math.max(0, placeOf(paidAt(estimate, "low", plan.certainty).total)),
    at: placeOf(total),
    ...(verdict ? { verdict } : {}),
    seen: seenInWords(seen, plan.on),
    old: isOld(seen, plan.on),
    confidence: model.model.confidence,
    remarks: [...(model.kind === kind ? [] : [kindWords[model.kind].one]), ...remarksOn(estimate)],
    href: `?${focusQuery(plan, model.key)}`,
    ...standing(estimate),
  };
}

/** Whether the plan has the model in focus, and whether it names it. */
const standing = ({ model, workload }: PricedEstimate): Pick<CompareRow, "focus" | "named"> => ({
  focus: workload.models[0] === model.key,
  named: workload.models.includes(model.key),
});

type Reason = ReturnType<typeof reasonOf>["code"];

/** What is said of one model and of several, and what of both. */
type Summary = readonly [one: string, several: string, both: string];

const notRecorded = ["is", "are", "not recorded to make sound"] as const;
const summaries: Partial<Record<Reason, Summary>> = {
  retired: ["is", "are", "retired"],
  "mode-not-offered": ["does", "do", "not take this mode"],
  "makes-no-sound": ["makes", "make", "no sound"],
  "mode-not-recorded": ["is", "are", "not recorded in this mode"],
  "sound-not-recorded": notRecorded,
  "sound-price-not-recorded": ["makes", "make", "sound at a price that is not recorded"],
  "sound-unpublished": notRecorded,
  "resolution-not-offered": ["stops", "stop", "below this resolution"],
  "no-published-price": ["has", "have", "no price on record for it"],
  "frame-rate-unpublished": ["has", "have", "no frame rate on record"],
  "tokens-unpublished": ["has", "have", "no tokens a second on record"],
  "pixel-size-unpublished": ["has", "have", "no picture size on record"],
  "input-unpriced": ["charges", "charge", "for an input without a price on record"],
};
const otherwise: Summary = ["cannot", "cannot", "make it as asked"];

function summary(code: Reason | "other", count: number): string {
  const [one, several, both] = (code === "other" ? undefined : summaries[code]) ?? otherwise;
  return `${count} ${count === 1 ? one : several} ${both}`;
}

/** Models without a price by why they have none, the most frequent reason first. */
export function reasonGroups(others: Comparison["others"], listed: boolean): ReasonGroup[] {
  const groups = new Map<Reason | "other", OtherEstimate[]>();
  for (const estimate of others) {
    const { code } = reasonOf(estimate);
    const key = summaries[code] ? code : "other";
    const group = groups.get(key);
    if (group) group.push(estimate);
    else groups.set(key, [estimate]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([code, estimates]) => ({
      code,
      summary: summary(code, estimates.length),
      models: listed ? estimates.map(reason) : [],
    }));
}

/** What an attempt costs as far as it has a price: "So far $0.35 an attempt." */
function soFar(estimate: OtherEstimate): string {
  if (estimate.status !== "partial") return "";
  const cost = sum(estimate.generations.map((generation) => generation.cost));
  return cost.eq(zero) ? "" : ` So far ${formatMoney(cost, estimate.currency)} an attempt.`;
}

const reason = (estimate: OtherEstimate): ReasonGroup["models"][number] => ({
  key: estimate.model.key,
  name: estimate.model.model.name,
  provider: estimate.model.provider.name,
  reason: tell(reasonOf(estimate)).message + soFar(estimate),
  href: `?${focusQuery(estimate.plan, estimate.model.key)}`,
});

/** Compares models, one a step. */
export function* rankSteps(models: readonly CatalogueModel[], question: Question): Steps<Comparison> {
  const estimates: Estimate[] = [];
  for (const model of models) {
    estimates.push(estimateModel(model, question));
    yield;
  }
  return rank(estimates);
}

/** The parts of a comparison that can be open. */
export type OpenedParts = Pick<Opened, "rows" | "unpriced">;

/**
 * The comparison as shown, a row a step: a place each on one scale, with a line to the favourable end. Rows beyond the
 * first and the reasons of those that cannot are made where they are open.
 */
export function* comparisonSteps(
  comparison: Comparison,
  opened: OpenedParts,
  exchange: ExchangeAssumptions,
): Steps<ComparisonView> {
  const { priced, others } = comparison;
  const placeOf = scaleOf(priced);
  const rows: CompareRow[] = [];
  const focus = priced.find((estimate) => standing(estimate).focus);
  const kind = focus?.model.kind ?? "general";
  let place = 0;
  for (const estimate of priced) {
    const alike = estimate.model.kind === kind;
    const first = isShownFirst(standing(estimate), alike ? place : Infinity);
    if (opened.rows || first) rows.push({ ...row(estimate, placeOf, kind), first });
    if (alike) place += 1;
    yield;
  }
  // What the budget buys is searched for: a month a step, and known to the levers then.
  if (focus) yield* clipsWithinSteps(focus);
  const levers = leversView(comparison, exchange);
  return {
    rows,
    unpriced: reasonGroups(others, opened.unpriced),
    priced: priced.length,
    all: priced.length + others.length,
    scale: endsOf(priced, placeOf),
    ...(levers ? { levers } : {}),
  };
}

/** What the scale's ends are, and where the budget lies between them. */
function endsOf(priced: readonly PricedEstimate[], placeOf: Scale): ComparisonView["scale"] {
  const [least, most] = [priced[0], priced.at(-1)];
  if (!least || !most) return { from: "", to: "" };
  const { budget } = least.plan;
  const text = (estimate: PricedEstimate) => formatMoneyShort(planWithOf(estimate).total, estimate.displayCurrency);
  return {
    from: text(least),
    to: text(most),
    ...(budget === undefined
      ? {}
      : { budget: { at: placeOf(decimal(budget)), text: formatMoneyShort(budget, least.displayCurrency) } }),
  };
}

/** The comparison as shown, at once. */
export const viewComparison = (
  comparison: Comparison,
  exchange: ExchangeAssumptions,
  opened: OpenedParts = closed,
): ComparisonView => finish(comparisonSteps(comparison, opened, exchange));
