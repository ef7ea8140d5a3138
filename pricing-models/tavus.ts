import type { ProviderCards } from "@/lib/catalogue/cards";

export const tavus = {
  id: "tavus",
  name: "Tavus API",
  pricingUrl: "https://www.tavus.io/pricing",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    pricing: {
      title: "Tavus plans and prices, quoted by an article",
      url: "https://www.tavus.io/pricing",
      kind: "transcribed",
      seenOn: "unknown",
    },
    docs: { title: "Tavus API documentation", url: "https://docs.tavus.io/", kind: "primary", seenOn: "unknown" },
  },
  billingPolicy: {
    failed: { rule: "unknown", statement: "What a failed video costs was not found." },
    moderated: { rule: "unknown", statement: "What a moderated video costs was not found." },
    timeout: { rule: "unknown", statement: "What a video costs that the caller stopped waiting for was not found." },
    cancelled: { rule: "unknown", statement: "What a cancelled video costs was not found." },
  },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "yes" },
    idempotency: { offered: "unknown" },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: ["Jobs can be polled. How many run at once depends on the plan."],
    sourceIds: ["docs"],
  },
  models: [
    {
      id: "replica-video",
      name: "Tavus video generation",
      vendor: "Tavus",
      modes: ["text-to-video"],
      constraints: { lengths: "unknown", resolutions: "unknown", audio: "always", defaults: { audio: "on" } },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "No price was found for generated videos. The 0.32 to 0.37 USD a minute that Tavus names is for realtime conversations beyond a plan.",
          sourceIds: ["pricing"],
        },
      ],
      confidence: "low",
      conflicts: [
        "Plan prices, the shortest session and how a session is rounded were not found on a page of Tavus's own.",
      ],
    },
  ],
} as const satisfies ProviderCards;
