/** Every billing risk, priced for one plan and ordered by the money at stake. */
import { findSource } from "../catalog";
import type { Source } from "../schema";
import { audioOnByDefault } from "./audio-on-by-default";
import { billAbovePublished } from "./bill-above-published";
import { clientGivesUpEarly } from "./client-gives-up-early";
import { creditExpiry } from "./credit-expiry";
import { defaultSettings } from "./default-settings";
import { duplicateJob } from "./duplicate-job";
import { durationRoundedUp } from "./duration-rounded-up";
import { failedAttemptBilled } from "./failed-attempt-billed";
import { minimumCharge } from "./minimum-charge";
import { modelRetires } from "./model-retires";
import { moderatedAttemptBilled } from "./moderated-attempt-billed";
import { outputLinkExpires } from "./output-link-expires";
import { packStep } from "./pack-step";
import { pollingBudget } from "./polling-budget";
import { retryMultiplier } from "./retry-multiplier";
import type { RiskFacts, RiskFinding, RiskRule } from "./rule";

export const riskRules: readonly RiskRule[] = [
  failedAttemptBilled,
  moderatedAttemptBilled,
  clientGivesUpEarly,
  retryMultiplier,
  duplicateJob,
  audioOnByDefault,
  defaultSettings,
  durationRoundedUp,
  billAbovePublished,
  minimumCharge,
  creditExpiry,
  packStep,
  pollingBudget,
  outputLinkExpires,
  modelRetires,
];

export type AssessedRisk = RiskFinding & { id: string; title: string; test: string; evidence: Source[] };

const stateOrder = { exposed: 0, unknown: 1, clear: 2 } as const;

/**
 * Assesses every risk for a priced plan: most money at stake first; at equal money exposed before unknown before
 * clear. Money of different risks overlaps and must not be added up.
 */
export function assessRisks(facts: RiskFacts): AssessedRisk[] {
  const { provider } = facts.estimate.model;
  return riskRules
    .map(({ id, title, test, assess }) => {
      const finding = assess(facts);
      const evidence = [...new Set(finding.sourceIds)].map((sourceId) => findSource(provider, sourceId));
      return { id, title, test, ...finding, evidence };
    })
    .sort((a, b) => b.high.cmp(a.high) || stateOrder[a.state] - stateOrder[b.state]);
}
