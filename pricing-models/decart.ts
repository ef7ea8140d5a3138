import type { ProviderCards } from "@/lib/catalogue/cards";

export const decart = {
  id: "decart",
  name: "Decart API",
  pricingUrl: "https://docs.platform.decart.ai/getting-started/pricing",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    pricing: {
      title: "Decart platform pricing, quoted in public code",
      url: "https://docs.platform.decart.ai/getting-started/pricing",
      kind: "transcribed",
      seenOn: "unknown",
    },
    docs: {
      title: "Decart platform documentation",
      url: "https://docs.platform.decart.ai/",
      kind: "primary",
      seenOn: "unknown",
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
    notes: ["Realtime video is a WebRTC stream that leaves no file; there is a queue for offline jobs."],
    sourceIds: ["docs"],
  },
  models: [
    {
      id: "lucy-2.5",
      name: "Lucy 2.5",
      vendor: "Decart",
      modes: ["video-to-video"],
      constraints: { lengths: "unknown", resolutions: ["720p"], fps: ["30"], audio: "unknown" },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "Only the realtime stream has a known price, 0.02 USD a second at 720p while it generates. No price was found for offline jobs.",
          sourceIds: ["pricing"],
        },
      ],
      confidence: "medium",
    },
  ],
} as const satisfies ProviderCards;
