/** Every billing risk, priced for one plan and ordered by the money at stake. */
import { findSource } from "../catalog";
import { zero, type Decimal } from "../decimal";
import { prepaidOf } from "../prepaid";
import type { Provider, Source } from "../schema";
import { audioOnByDefault } from "./audio-on-by-default";
import { autoReload } from "./auto-reload";
import { billAbovePublished } from "./bill-above-published";
import { cancelStillBilled } from "./cancel-still-billed";
import { clientGivesUpEarly } from "./client-gives-up-early";
import { concurrencyLimit } from "./concurrency-limit";
import { creditExpiry } from "./credit-expiry";
import { defaultSettings } from "./default-settings";
import { duplicateJob } from "./duplicate-job";
import { durationRoundedUp } from "./duration-rounded-up";
import { failedAttemptBilled } from "./failed-attempt-billed";
import { read } from "./finding";
import { inputVideoBilled } from "./input-video-billed";
import { minimumCharge } from "./minimum-charge";
import { modelRetires } from "./model-retires";
import { moderatedAttemptBilled } from "./moderated-attempt-billed";
import { moderatedInputBilled } from "./moderated-input-billed";
import { outputLinkExpires } from "./output-link-expires";
import { packStep } from "./pack-step";
import { partialOutputs } from "./partial-outputs";
import { pictureShape } from "./picture-shape";
import { planCreditsApart } from "./plan-credits-apart";
import { pollingBudget } from "./polling-budget";
import { resolutionCosts } from "./reprice";
import { requestedNotDelivered } from "./requested-not-delivered";
import { resellerPolicy } from "./reseller-policy";
import { retryMultiplier } from "./retry-multiplier";
import type { RiskFacts, RiskFinding, RiskRule, RiskState } from "./rule";
import { storageAndDelivery } from "./storage-and-delivery";
import { surroundingSteps } from "./surrounding-steps";
import { taxAndExchange } from "./tax-and-exchange";
import { unpricedAsZero } from "./unpriced-as-zero";
import { unusableTakes } from "./unusable-takes";
import { webhookLost } from "./webhook-lost";

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
