import type { ProviderCards } from "@/lib/catalogue/cards";

export const openai = {
  id: "openai",
  name: "OpenAI API",
  pricingUrl: "https://developers.openai.com/api/docs/pricing",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    "model-page": {
      title: "Sora 2 model page with shutdown notice, read in October 2026",
      url: "https://developers.openai.com/de-DE/api/docs/models/sora-2",
      kind: "primary",
      seenOn: "unknown",
    },
    "pricing-2026-08-13": {
      title: "OpenAI API pricing, copy of 13 August 2026",
      url: "https://developers.openai.com/api/docs/pricing",
      kind: "transcribed",
      seenOn: "2026-08-13",
    },
    portkey: {
      title: "Portkey model prices, OpenAI",
      url: "https://github.com/Portkey-AI/models",
      kind: "third-party",
      seenOn: "2026-08-21",
    },
    deprecations: {
      title: "OpenAI deprecations",
      url: "https://developers.openai.com/api/docs/deprecations",
      kind: "primary",
      seenOn: "unknown",
    },
    "shutdown-report": {
      title: "A reseller's report of the shutdown",
      url: "https://docs.laozhang.ai/ja/api-capabilities/sora2/official-forward.md",
      kind: "third-party",
      seenOn: "2026-10-31",
    },
    "video-guide": {
      title: "OpenAI video generation guide",
      url: "https://developers.openai.com/api/docs/guides/video-generation",
      kind: "primary",
      seenOn: "unknown",
    },
    "python-client": {
      title: "openai-python, videos",
      url: "https://github.com/openai/openai-python/blob/main/src/openai/resources/videos.py",
      kind: "code",
      seenOn: "2026-08-21",
    },
    "moderation-question": {
      title: "Forum question on the charge of flagged Sora requests, left open",
      url: "https://community.openai.com/t/does-sora-2-api-charges-me-for-a-request-to-got-flagged-for-violation/1368799",
      kind: "issue",
      seenOn: "unknown",
    },
    "prepaid-help": {
      title: "OpenAI help: prepaid billing",
      url: "https://help.openai.com/en/articles/8264644-how",
      kind: "primary",
      seenOn: "unknown",
    },
  },
  credit: {
    name: "credit",
    listPrice: "1",
    currency: "USD",
    minimumPurchase: "5",
    validDays: 365,
    autoReload: "yes",
    notes: [
      "A prepaid balance in dollars that expires after one year and is not refunded.",
      "Automatic top-up is on by default when billing is set up.",
    ],
    sourceIds: ["prepaid-help"],
  },
  billingPolicy: {
    failed: {
      rule: "unknown",
      statement: "OpenAI's guide does not say what a failed job cost.",
      sourceIds: ["video-guide"],
    },
    moderated: {
      rule: "unknown",
      statement: "The guide does not say, and the question in OpenAI's forum was never settled.",
      sourceIds: ["video-guide", "moderation-question"],
    },
    timeout: {
      rule: "unknown",
      statement: "What a job cost that the caller stopped waiting for is not published.",
      sourceIds: ["video-guide"],
    },
    cancelled: {
      rule: "unknown",
      statement: "There was no call to cancel a job; jobs could be created, read, downloaded, listed and deleted.",
      sourceIds: ["video-guide"],
    },
  },
  async: {
    pollIntervalSeconds: "10",
    pollLimitPerSecond: "unknown",
    webhook: {
      offered: "yes",
      note: "Events video.completed and video.failed; when they are sent again is not published.",
    },
    idempotency: { offered: "no", note: "No idempotency key is documented, and OpenAI's client sends none." },
    clientSubmitRetries: 2,
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "1",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: [
      "The guide asked for a check every 10 to 20 s with growing pauses; its samples paused 1 or 2 s, and the Python client 1 s unless the server said otherwise.",
      "Download links lasted at most one hour, those of batch jobs 24 hours after the batch ended.",
      "One video a job; a render could take several minutes.",
    ],
    sourceIds: ["video-guide", "python-client"],
  },
  models: [
    {
      id: "sora-2",
      name: "Sora 2",
      vendor: "OpenAI",
      status: {
        stage: "retired",
        lastDay: "2026-09-24",
        note: "OpenAI shut down the whole Videos API on this day and names no direct replacement.",
        sourceIds: ["deprecations", "model-page", "shutdown-report"],
      },
      modes: ["text-to-video", "image-to-video", "video-to-video", "extend"],
      constraints: {
        lengths: ["4", "8", "12", "16", "20"],
        resolutions: ["720p"],
        aspects: ["16:9", "9:16"],
        audio: "always",
        defaults: { durationSeconds: "4", resolution: "720p", audio: "on" },
        tiers: ["standard", "batch"],
        cautions: [
          {
            when: { durationSeconds: ["16", "20"] },
            message: "OpenAI's guide offered 16 s and 20 s; its own client library knew only 4, 8 and 12 s.",
            sourceIds: ["video-guide", "python-client"],
          },
        ],
      },
      prices: [
        { per: "second", sources: ["model-page", "portkey"], rows: [{ id: "720p", price: "0.10", tier: "standard" }] },
        { per: "second", sources: ["portkey"], rows: [{ id: "720p-batch", price: "0.05", tier: "batch" }] },
      ],
      confidence: "high",
      conflicts: [
        "Some resellers still list Sora 2 after the shutdown; that is not OpenAI's API.",
        "The batch prices are from one public data set; they are half of the standard prices, as OpenAI's batch discount says.",
        "OpenAI names pixel sizes: 720x1280 and 1280x720 are listed here as 720p.",
        "The price had been the same since the launch in October 2025.",
      ],
    },
    {
      id: "sora-2-pro",
      name: "Sora 2 Pro",
      vendor: "OpenAI",
      status: {
        stage: "retired",
        lastDay: "2026-09-24",
        note: "OpenAI shut down the whole Videos API on this day and names no direct replacement.",
        sourceIds: ["deprecations", "model-page", "shutdown-report"],
      },
      modes: ["text-to-video", "image-to-video", "video-to-video", "extend"],
      constraints: {
        lengths: ["4", "8", "12", "16", "20"],
        resolutions: ["720p", "1024p", "1080p"],
        aspects: ["16:9", "9:16"],
        audio: "always",
        defaults: { durationSeconds: "4", resolution: "720p", audio: "on" },
        tiers: ["standard", "batch"],
        cautions: [
          {
            when: { durationSeconds: ["16", "20"] },
            message: "OpenAI's guide offered 16 s and 20 s; its own client library knew only 4, 8 and 12 s.",
            sourceIds: ["video-guide", "python-client"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          sources: ["model-page", "portkey"],
          rows: [{ id: "720p", price: "0.30", resolution: "720p", tier: "standard" }],
        },
        {
          per: "second",
          sources: ["pricing-2026-08-13", "portkey"],
          when: { tier: "standard" },
          rows: [
            { id: "1024p", price: "0.50", resolution: "1024p" },
            { id: "1080p", price: "0.70", resolution: "1080p" },
          ],
        },
        {
          per: "second",
          sources: ["portkey"],
          when: { tier: "batch" },
          rows: [
            { id: "720p-batch", price: "0.15", resolution: "720p" },
            { id: "1024p-batch", price: "0.25", resolution: "1024p" },
            { id: "1080p-batch", price: "0.35", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "Some resellers still list Sora 2 after the shutdown; that is not OpenAI's API.",
        "The batch prices are from one public data set; they are half of the standard prices, as OpenAI's batch discount says.",
        "OpenAI names pixel sizes: 720x1280 and 1280x720 are listed here as 720p, 1024x1792 and 1792x1024 as 1024p, 1080x1920 and 1920x1080 as 1080p.",
        "Older lists stop at 0.50: the 1080p size and its price were added during 2026, on a day that is not known.",
        "The prices of 720p and 1024p had been the same since the launch in October 2025.",
      ],
    },
  ],
} as const satisfies ProviderCards;
