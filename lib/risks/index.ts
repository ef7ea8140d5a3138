/** Every billing risk, priced for one plan and ordered by the money at stake. */
import { findSource } from "../catalogue";
import { zero, type Decimal } from "../numbers/decimal";
import { prepaidOf } from "../budget/prepaid";
import type { Provider, Source } from "../catalogue/schema";
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
import type { RiskFacts, RiskFinding, RiskRule, RiskState } from "./rule";
import { storageAndDelivery } from "./rules/storage-and-delivery";
import { surroundingSteps } from "./rules/surrounding-steps";
import { taxAndExchange } from "./rules/tax-and-exchange";
import { unpricedAsZero } from "./rules/unpriced-as-zero";
import { unusableTakes } from "./rules/unusable-takes";
import { webhookLost } from "./rules/webhook-lost";

/** From the single attempt to the month: outcomes, settings, prepaid money, waiting, terms. */
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

/** A rule and what it found in one plan. Sentences and evidence are put together when they are read. */
class Assessed {
  readonly state: RiskState;
  readonly low: Decimal;
  readonly high: Decimal;

  constructor(
    readonly rule: RiskRule,
    private readonly finding: RiskFinding,
    private readonly provider: Provider,
  ) {
    this.state = finding.state;
    this.low = finding.low;
    this.high = finding.high;
  }

  get id(): string {
    return this.rule.id;
  }

  get title(): string {
    return this.rule.title;
  }

  get test(): string {
    return this.rule.test;
  }

  get explanation(): string {
    return read(this.finding.explanation);
  }

  /** The formula with this plan's numbers; nothing where nothing is at stake. */
  get numbers(): string | undefined {
    const { numbers } = this.finding;
    return numbers === undefined || this.high.eq(zero) ? undefined : read(numbers);
  }

  get evidence(): Source[] {
    return [...new Set(this.finding.sourceIds)].map((sourceId) => findSource(this.provider, sourceId));
  }
}

export type { Assessed as AssessedRisk };

const stateOrder = { exposed: 0, unknown: 1, clear: 2 } as const;

const byMoney = (a: Assessed, b: Assessed): number => b.high.cmp(a.high) || stateOrder[a.state] - stateOrder[b.state];

/**
 * Assesses every risk for a priced plan: most money at stake first; at equal money exposed before unknown before
 * clear. Money of different risks overlaps and must not be added up.
 */
export function assessRisks({ estimate }: Pick<RiskFacts, "estimate">): Assessed[] {
  const { provider } = estimate.model;
  const facts: RiskFacts = { estimate, prepaid: prepaidOf(estimate), resolutionCosts: resolutionCosts(estimate) };
  const withMoney: Assessed[] = [];
  const withoutMoney: Record<RiskState, Assessed[]> = { exposed: [], unknown: [], clear: [] };
  for (const rule of riskRules) {
    const risk = new Assessed(rule, rule.assess(facts), provider);
    (risk.high === zero || risk.high.eq(zero) ? withoutMoney[risk.state] : withMoney).push(risk);
  }
  return [...withMoney.sort(byMoney), ...withoutMoney.exposed, ...withoutMoney.unknown, ...withoutMoney.clear];
}
