import type { ProviderCards } from "@/lib/catalogue/cards";

export const synthesia = {
  id: "synthesia",
  name: "Synthesia API",
  pricingUrl: "https://www.synthesia.io/pricing",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    "pricing-2026-09-29": {
      title: "Synthesia plans and prices",
      url: "https://www.synthesia.io/pricing",
      kind: "transcribed",
      seenOn: "2026-09-29",
    },
    docs: {
      title: "Synthesia API documentation",
      url: "https://docs.synthesia.io/",
      kind: "primary",
      seenOn: "unknown",
    },
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
    latencySeconds: { low: "180", high: "300" },
    concurrency: "unknown",
    notes: [
      "Private links lapse after a time that was not found; ask for the video again to get a new one.",
      "How many requests are allowed depends on the plan.",
    ],
    sourceIds: ["docs"],
  },
  models: [
    {
      id: "video-api",
      name: "Synthesia Video API",
      vendor: "Synthesia",
      modes: ["text-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: "unknown",
        audio: "always",
        defaults: { audio: "on" },
        cautions: [{ when: {}, message: "The script of one scene may last 5 minutes at most.", sourceIds: ["docs"] }],
      },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "Sold by plan only: API access begins with Creator, 89 USD a month or 64 USD with a yearly bill, 360 minutes a year included. No price by the second, minute or video is published.",
          sourceIds: ["pricing-2026-09-29"],
        },
      ],
      confidence: "medium",
      conflicts: ["Dubbing is an enterprise add-on, and dubbing with lip sync uses twice the credits."],
    },
  ],
} as const satisfies ProviderCards;
