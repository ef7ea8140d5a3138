import type { ProviderCards } from "@/lib/catalogue/cards";

export const dId = {
  id: "d-id",
  name: "D-ID API",
  pricingUrl: "https://www.d-id.com/pricing/api/",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    pricing: {
      title: "D-ID API plans and prices, quoted in public code",
      url: "https://www.d-id.com/pricing/api/",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "pricing-by-minute": {
      title: "D-ID API plans and prices, read by an article as a price a minute",
      url: "https://www.d-id.com/pricing/api/",
      kind: "third-party",
      seenOn: "unknown",
    },
    docs: { title: "D-ID API documentation", url: "https://docs.d-id.com/", kind: "primary", seenOn: "unknown" },
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
    notes: ["Jobs can be polled."],
    sourceIds: ["docs"],
  },
  models: [
    {
      id: "talks",
      name: "D-ID Talks, Clips and Scenes",
      vendor: "D-ID",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: "unknown", resolutions: "unknown", audio: "always", defaults: { audio: "on" } },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "Sold by plan: Build costs 14.4 USD a month with a yearly bill and includes up to 16 minutes. No exact price by the second or minute is published.",
          sourceIds: ["pricing", "pricing-by-minute"],
        },
      ],
      confidence: "low",
      conflicts: [
        "An article reads about 0.56 USD a minute at the smallest plan from the same page, which the Build plan's sum and minutes do not give.",
        "Another reading of June 2026 lists 10, 30 and 65 minutes for the plans Lite, Pro and Advanced and no public price beyond them.",
      ],
    },
  ],
} as const satisfies ProviderCards;
