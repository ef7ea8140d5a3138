/** Every billing risk, priced for one plan and ordered by the money at stake. */
import { findSource } from "../catalogue/seen";
import { zero, type Decimal } from "../numbers/decimal";
import { prepaidOf } from "../budget/prepaid";
import type { Source } from "../catalogue/schema";
import type { PricedEstimate } from "../month/estimate";
import { audioOnByDefault } from "./rules/audio-on-by-default";
import { autoReload } from "./rules/auto-reload";
import { billAbovePublished } from "./rules/bill-above-published";
import { cancelStillBilled } from "./rules/cancel-still-billed";
import { clientGivesUpEarly } from "./rules/client-gives-up-early";
import { concurrencyLimit } from "./rules/concurrency-limit";
import { creditExpiry } from "./rules/credit-expiry";
import { defaultSettings } from "./rules/default-settings";
import { duplicateJob } from "./rules/duplicate-job";
import { durationRoundedUp } from "./rules/duration-rounded-up";
import { failedAttemptBilled } from "./rules/failed-attempt-billed";
import { read } from "./finding";
import type { RiskId } from "./ids";
import { inputVideoBilled } from "./rules/input-video-billed";
import { minimumCharge } from "./rules/minimum-charge";
import { modelRetires } from "./rules/model-retires";
import { moderatedAttemptBilled } from "./rules/moderated-attempt-billed";
import { moderatedInputBilled } from "./rules/moderated-input-billed";
import { outputLinkExpires } from "./rules/output-link-expires";
import { packStep } from "./rules/pack-step";
import { partialOutputs } from "./rules/partial-outputs";
import { pictureShape } from "./rules/picture-shape";
import { planCreditsApart } from "./rules/plan-credits-apart";
import { pollingBudget } from "./rules/polling-budget";
import { resolutionCosts } from "./reprice";
import { requestedNotDelivered } from "./rules/requested-not-delivered";
import { resellerPolicy } from "./rules/reseller-policy";
import { retryMultiplier } from "./rules/retry-multiplier";
import { worseState, type RiskFacts, type RiskFinding, type RiskRule, type RiskState } from "./rule";
import { storageAndDelivery } from "./rules/storage-and-delivery";
import { surroundingSteps } from "./rules/surrounding-steps";
import { taxAndExchange } from "./rules/tax-and-exchange";
import { unpricedAsZero } from "./rules/unpriced-as-zero";
import { unusableTakes } from "./rules/unusable-takes";
import { webhookLost } from "./rules/webhook-lost";

/** A rule for every risk, in their order. */
export const riskRules: readonly RiskRule[] = [
  moderatedAttemptBilled,
  moderatedInputBilled,
  failedAttemptBilled,
  retryMultiplier,
  duplicateJob,
  clientGivesUpEarly,
  cancelStillBilled,
  unusableTakes,
  partialOutputs,
  audioOnByDefault,
  defaultSettings,
  durationRoundedUp,
  minimumCharge,
  inputVideoBilled,
  pictureShape,
  requestedNotDelivered,
  creditExpiry,
  packStep,
  autoReload,
  planCreditsApart,
  concurrencyLimit,
  outputLinkExpires,
  webhookLost,
  pollingBudget,
  surroundingSteps,
  storageAndDelivery,
  taxAndExchange,
  resellerPolicy,
  modelRetires,
  unpricedAsZero,
  billAbovePublished,
];

const byId = Object.fromEntries(riskRules.map((rule) => [rule.id, rule])) as Readonly<Record<RiskId, RiskRule>>;

/** The rule of a risk, by its id: every id has one. */
export const ruleOf = (id: RiskId): RiskRule => byId[id];

/** What a rule found in one plan: money at stake in the month, in the display currency. */
export type AssessedRisk = { id: RiskId; state: RiskState; low: Decimal; high: Decimal };

/** The finding in words, with its evidence; `numbers` is the formula with this plan's numbers, where money is at stake. */
type ExplainedRisk = {
  explanation: string;
  numbers?: string;
  evidence: (Source | NonNullable<RiskFinding["pages"]>[number])[];
};

/** What is known of a plan: what several rules ask of it, and what each has found. */
type Known = { facts: RiskFacts; findings: Map<RiskId, RiskFinding> };
const known = new WeakMap<PricedEstimate, Known>();

function knownOf(estimate: PricedEstimate): Known {
  const found = known.get(estimate) ?? {
    facts: { estimate, prepaid: prepaidOf(estimate), resolutionCosts: resolutionCosts(estimate) },
    findings: new Map<RiskId, RiskFinding>(),
  };
  known.set(estimate, found);
  return found;
}

/** Found once: the money is asked for first, the sentences of those that are shown after it. */
function findingOf(estimate: PricedEstimate, id: RiskId): RiskFinding {
  const { facts, findings } = knownOf(estimate);
  const finding = findings.get(id) ?? ruleOf(id).assess(facts);
  findings.set(id, finding);
  return finding;
}

/** One risk in a priced plan. */
export function assessRisk(estimate: PricedEstimate, id: RiskId): AssessedRisk {
  const { state, low, high } = findingOf(estimate, id);
  return { id, state, low, high };
}

/** What there is to say of a risk in a priced plan. */
export function explainRisk(estimate: PricedEstimate, id: RiskId): ExplainedRisk {
  const { explanation, numbers, high, sourceIds, pages = [] } = findingOf(estimate, id);
  const sources = [...new Set(sourceIds)].map((sourceId) => findSource(estimate.model.provider, sourceId));
  return {
    explanation: read(explanation),
    ...(numbers === undefined || high.eq(zero) ? {} : { numbers: read(numbers) }),
    evidence: [...sources, ...pages],
  };
}

const byMoney = (a: AssessedRisk, b: AssessedRisk): number => b.high.cmp(a.high) || worseState(a.state, b.state);

/**
 * Every risk in a priced plan: most money at stake first; at equal money exposed before unknown before clear, and
 * those in the order of the rules. Money of different risks overlaps and must not be added up.
 */
export const assessRisks = (estimate: PricedEstimate): AssessedRisk[] =>
  riskRules.map(({ id }) => assessRisk(estimate, id)).sort(byMoney);
