/** The names of the risks, stable because links quote them, and of the tests that can settle them. */

/** From the single attempt to the month: outcomes, settings, prepaid money, waiting, terms. */
export const riskIds = [
  "moderated-attempt-billed",
  "moderated-input-billed",
  "failed-attempt-billed",
  "retry-multiplier",
  "duplicate-job",
  "client-gives-up-early",
  "cancel-still-billed",
  "unusable-takes",
  "partial-outputs",
  "audio-on-by-default",
  "default-settings",
  "duration-rounded-up",
  "minimum-charge",
  "input-video-billed",
  "picture-shape",
  "requested-not-delivered",
  "credit-expiry",
  "pack-step",
  "auto-reload",
  "plan-credits-apart",
  "concurrency-limit",
  "output-link-expires",
  "webhook-lost",
  "polling-budget",
  "surrounding-steps",
  "storage-and-delivery",
  "tax-and-exchange",
  "reseller-policy",
  "model-retires",
  "unpriced-as-zero",
  "bill-above-published",
] as const;
export type RiskId = (typeof riskIds)[number];

/** Jobs of the small test, in the order in which they are run: what it costs first, then what goes wrong. */
export const testIds = [
  "baseline",
  "longer",
  "larger",
  "audible",
  "left-out",
  "failing",
  "refused",
  "abandoned",
  "repeated",
  "cancelled",
] as const;
export type TestId = (typeof testIds)[number];
