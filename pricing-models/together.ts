import type { ProviderCards } from "@/lib/catalogue/cards";

export const together = {
  id: "together",
  name: "Together AI",
  pricingUrl: "https://www.together.ai/pricing",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-22",
  sources: {
    "videos-overview": {
      title: "Together AI documentation, video generation",
      url: "https://docs.together.ai/docs/videos-overview",
      kind: "primary",
      seenOn: "2025-10-20",
    },
  },
  billingPolicy: {
    failed: { rule: "unknown", statement: "Nothing was found on failed jobs." },
    moderated: { rule: "unknown", statement: "Nothing was found on moderated jobs." },
    timeout: { rule: "unknown", statement: "Nothing was found on jobs that the caller stopped waiting for." },
    cancelled: { rule: "unknown", statement: "Nothing was found on cancelled jobs." },
  },
  async: {
    pollIntervalSeconds: "5",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "unknown" },
    idempotency: { offered: "unknown" },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: { low: "174", high: "174" },
    concurrency: "unknown",
    notes: [
      "The latency is that of the one sample job in the documentation.",
      "The finished job reports its cost in outputs.cost.",
    ],
    sourceIds: ["videos-overview"],
  },
  models: [
    {
      id: "video-01-director",
      name: "MiniMax Video-01 Director",
      vendor: "MiniMax",
      status: {
        stage: "ga",
        note: "Listed in October 2025; whether it is still offered was not found.",
        sourceIds: ["videos-overview"],
      },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        lengths: ["6"],
        resolutions: ["768p"],
        audio: "unknown",
        defaults: { durationSeconds: "6", resolution: "768p" },
      },
      prices: [{ per: "clip", sources: ["videos-overview"], rows: [{ id: "clip", price: "0.28" }] }],
      confidence: "medium",
      conflicts: [
        "The figure is the cost of the documentation's sample job; Together's price table was not read.",
        "Together names the size 1366x768, which is listed here as 768p.",
      ],
      workedExamples: [
        {
          id: "sample-job",
          job: { durationSeconds: "6", resolution: "768p" },
          on: "2025-10-20",
          expected: { cost: "0.28", currency: "USD" },
          kind: "published",
          sourceIds: ["videos-overview"],
        },
      ],
    },
  ],
} as const satisfies ProviderCards;
