/** How many attempts a kept clip takes, and which of them are billed: exact, in decimals. */
import { decimal, one, zero, type Decimal } from "../numbers/decimal";
import type { BillingPolicy, PolicyRule } from "../catalogue/schema";
import { outcomes, type Findings, type Month, type Outcome } from "../ask/plan";

/** What one attempt can come to, as shares of attempts: the five exclude each other and sum to one. */
type AttemptShares = Record<"kept" | "unusable" | Outcome, Decimal>;

/** Expected numbers for one wanted clip (one generation of it). */
export type ExpectedAttempts = {
  /** A: attempts made, counting those that gave nothing. */
  attempts: Decimal;
  /** K: chance that a clip comes of it within the attempts allowed; a usable one where clips are counted as kept. */
  kept: Decimal;
  /** Chance that a usable clip comes of it: K, or of clips counted as made those that are not thrown away. */
  delivered: Decimal;
  /** Attempts that ended in each outcome; `kept` of them is K. */
  byOutcome: AttemptShares;
  /** Unwanted second jobs, one for a share of all submissions. */
  duplicates: Decimal;
};

/** Of clips counted as made, none is repeated because it cannot be used: an attempt that made one is done. */
export function attemptShares(month: Month): AttemptShares {
  const failed = decimal(month.failed);
  const moderated = decimal(month.moderated);
  const timeout = decimal(month.timeout);
  const made = one.minus(failed).minus(moderated).minus(timeout);
  const unusable = month.counted === "made" ? zero : made.times(decimal(month.unusable));
  return { failed, moderated, timeout, unusable, kept: made.minus(unusable) };
}

/**
 * Attempts expected for one wanted clip when each is repeated until one is kept, at most `tries` times.
 * With q the chance that an attempt gives nothing usable: A = 1 + q + ... + q^(tries-1), K = 1 - q^tries.
 * 10 % failures and 3 tries: A = 1 + 0.1 + 0.01 = 1.11 attempts, K = 0.999 clips kept, 0.111 of the attempts fail.
 * Counted as made, with half of them thrown away: the same attempts and bill, 0.4995 delivered.
 */
export function expectAttempts(month: Month): ExpectedAttempts {
  const shares = attemptShares(month);
  const nothing = one.minus(shares.kept);
  let attempts = zero;
  let reached = one;
  for (let attempt = 0; attempt < month.tries; attempt += 1) {
    attempts = attempts.plus(reached);
    reached = reached.times(nothing);
  }
  const of = (share: Decimal) => attempts.times(share);
  return {
    attempts,
    kept: one.minus(reached),
    delivered: one.minus(reached).times(month.counted === "made" ? one.minus(decimal(month.unusable)) : one),
    byOutcome: {
      kept: of(shares.kept),
      unusable: of(shares.unusable),
      failed: of(shares.failed),
      moderated: of(shares.moderated),
      timeout: of(shares.timeout),
    },
    duplicates: of(decimal(month.duplicates)),
  };
}

/**
 * Which end of the range is read. The low end is the favourable one: what nobody publishes, or what depends, is not
 * billed. The high end is the cautious one: all of it is billed.
 */
export type End = "low" | "high";

/** Whether an outcome with this policy is billed at this end. `refunded` comes to the same as not billed. */
export function isBilled(rule: PolicyRule, end: End): boolean {
  if (rule === "billed") return true;
  return (rule === "unknown" || rule === "depends") && end === "high";
}

/** A provider that treats a job refused before rendering otherwise than one stopped after it: it depends. */
const providersWord = (outcome: Outcome, policy: BillingPolicy): PolicyRule => {
  const { rule } = policy[outcome];
  const before = outcome === "moderated" ? policy.moderatedInput?.rule : undefined;
  return before === undefined || before === rule ? rule : "depends";
};

/** The rule that holds in this plan: the user's own finding for the model in focus, else the provider's word. */
export const ruleFor = (outcome: Outcome, policy: BillingPolicy, findings: Findings): PolicyRule =>
  findings[outcome] ?? providersWord(outcome, policy);

/**
 * Billed jobs expected for one wanted clip: kept and unusable clips always, the other outcomes by policy, and
 * duplicates. 10 % failures, 3 tries, policy unknown: 0.999 at the low end, 0.999 + 0.111 = 1.11 at the high end.
 */
export function billedAttempts(expected: ExpectedAttempts, rules: Record<Outcome, PolicyRule>, end: End): Decimal {
  const { kept, unusable } = expected.byOutcome;
  return outcomes
    .filter((outcome) => isBilled(rules[outcome], end))
    .reduce((billed, outcome) => billed.plus(expected.byOutcome[outcome]), kept.plus(unusable))
    .plus(expected.duplicates);
}

/**
 * The chance that every generation of a stitched clip is kept: 0.999 for one, 0.998001 for two. To 40 significant
 * digits: a chance of 120 decimals to the power of 150 generations would take seconds and tell nobody more.
 */
export function keptOfAll(kept: Decimal, generations: number): Decimal {
  let all = one;
  for (let made = 0; made < generations; made += 1) all = all.times(kept).prec(40);
  return all;
}
