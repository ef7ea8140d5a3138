import type { ProviderCards } from "@/lib/catalogue/cards";

export const genmo = {
  id: "genmo",
  name: "Genmo",
  pricingUrl: "https://www.genmo.ai/",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    "replicate-mochi-1": {
      title: "Replicate's page for Mochi 1, quoted by an article",
      url: "https://replicate.com/genmoai/mochi-1",
      kind: "third-party",
      seenOn: "2026-07-11",
    },
  },
  billingPolicy: {
    failed: { rule: "unknown", statement: "What a failed job costs was not found." },
    moderated: { rule: "unknown", statement: "What a moderated job costs was not found." },
    timeout: { rule: "unknown", statement: "What a job costs that the caller stopped waiting for was not found." },
    cancelled: { rule: "unknown", statement: "What a cancelled job costs was not found." },
  },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "unknown" },
    idempotency: { offered: "unknown" },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: ["No API of Genmo's own was found."],
    sourceIds: ["replicate-mochi-1"],
  },
  models: [
    {
      id: "mochi-1",
      name: "Mochi 1",
      vendor: "Genmo",
      status: {
        stage: "ga",
        note: "Open weights that anybody can run; whether Genmo itself still serves the model was not found.",
      },
      modes: ["text-to-video"],
      constraints: { lengths: "unknown", resolutions: "unknown", audio: "unknown" },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "Genmo publishes no API price. Replicate names about 0.42 USD a run, which depends on the run and is Replicate's price.",
          sourceIds: ["replicate-mochi-1"],
        },
      ],
      confidence: "low",
    },
  ],
} as const satisfies ProviderCards;
