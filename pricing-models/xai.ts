import type { ProviderCards } from "@/lib/catalogue/cards";

export const xai = {
  id: "xai",
  name: "xAI API",
  pricingUrl: "https://docs.x.ai/docs/pricing",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: {
    "pricing-2026-09-29": {
      title: "xAI models and pricing, copy of 29 September 2026",
      url: "https://docs.x.ai/docs/pricing",
      kind: "transcribed",
      seenOn: "2026-09-29",
    },
    "pricing-page": {
      title: "xAI pricing, read in August 2026",
      url: "https://docs.x.ai/developers/pricing",
      kind: "primary",
      seenOn: "unknown",
    },
    "imagine-post": {
      title: "Launch post of Grok Imagine Video 1.5 Lite",
      url: "https://x.com/imagine/status/2108280250673352929",
      kind: "transcribed",
      seenOn: "2026-10-08",
    },
    "inference-1.5": {
      title: "inference.sh on Grok Imagine Video 1.5, sold at list price",
      url: "https://inference.sh/apps/xai/grok-imagine-video-1-5.md",
      kind: "third-party",
      seenOn: "2026-11-06",
    },
    "video-guide": {
      title: "xAI video generation guide",
      url: "https://docs.x.ai/developers/model-capabilities/video/generation",
      kind: "primary",
      seenOn: "unknown",
    },
    "video-overview": {
      title: "xAI video overview, capabilities by model",
      url: "https://docs.x.ai/developers/model-capabilities/video/overview",
      kind: "transcribed",
      seenOn: "2026-10-09",
    },
    "apiyi-overview": {
      title: "APIYI on Grok Imagine Video, resold at xAI's list price",
      url: "https://docs.apiyi.com/api-capabilities/grok-imagine-video/overview",
      kind: "third-party",
      seenOn: "unknown",
    },
    "creeta-guide": {
      title: "An article that prices one Grok Imagine Video 1.5 clip",
      url: "https://news.creeta.com/en/grok-imagine-video-1-5-guide-2026/",
      kind: "third-party",
      seenOn: "unknown",
    },
    "gateway-issue": {
      title: "A gateway that keeps the charge of failed xAI video jobs",
      url: "https://github.com/Wei-Shaw/sub2api/issues/4837",
      kind: "issue",
      seenOn: "2026-07-24",
    },
    "grok-field-notes": {
      title: "Dated field notes on Grok Imagine Video",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/xai-grok-imagine-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
  },
  billingPolicy: {
    failed: {
      rule: "unknown",
      statement:
        "xAI does not say what a technically failed job costs; one gateway that bills on submission never gives the money back.",
      sourceIds: ["gateway-issue"],
    },
    moderated: {
      rule: "billed",
      statement:
        "xAI charges for a request that it finds in breach of its guidelines, and a reseller saw the same. A fee of 0.05 USD for requests stopped before generation is stated for another of its APIs.",
      sourceIds: ["pricing-page", "apiyi-overview"],
    },
    timeout: {
      rule: "unknown",
      statement:
        "A job can expire on the server, and a client that stops waiting does not end the job; what either costs is not published.",
      sourceIds: ["grok-field-notes"],
    },
    cancelled: { rule: "unknown", statement: "What a cancelled job costs is not published." },
  },
  async: {
    pollIntervalSeconds: "5",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "unknown", note: "No webhook for video jobs was found." },
    idempotency: { offered: "no", note: "No idempotency key is documented." },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "600",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: [
      "The REST samples pause 5 s between checks; the Python client checks every second and stops waiting after 10 minutes.",
      "The result is a temporary link without a stated lifetime; results of batch jobs last one hour.",
      "A finished job reports what it cost: usage.cost_in_usd_ticks, where 10000000000 ticks are one dollar.",
      "The page of the 1.5 preview named 60 requests a minute in June 2026.",
      "xAI speaks of up to several minutes a job; a reseller saw about 200 s for 1.5.",
    ],
    sourceIds: ["video-guide", "grok-field-notes"],
  },
  each: { vendor: "xAI" },
  models: [
    {
      id: "grok-imagine-video",
      name: "Grok Imagine Video",
      modes: ["text-to-video", "image-to-video", "video-to-video", "extend", "reference-to-video"],
      constraints: {
        durations: [
          { kind: "follows-input", min: "0", max: "8.7", when: { mode: "video-to-video" } },
          { kind: "range", min: "1", max: "10", step: "1", when: { mode: "reference-to-video" } },
          { kind: "range", min: "1", max: "15", step: "1" },
        ],
        resolutions: ["480p", "720p"],
        aspects: ["1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "21:9", "5:2"],
        audio: "optional",
        defaults: { durationSeconds: "8", resolution: "480p", audio: "on" },
        tiers: ["standard", "batch"],
        cautions: [
          {
            when: { mode: "video-to-video" },
            message:
              "An edit keeps the length and the resolution of its source: at most 8.7 s are kept, and anything above 720p comes back as 720p. Neither can be chosen.",
            sourceIds: ["video-guide"],
          },
          {
            when: { mode: ["video-to-video", "extend"] },
            message:
              "xAI does not say whether every second of the input video is charged. The price here counts all of them.",
            sourceIds: ["pricing-2026-09-29"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-09-29"],
          rows: [
            { id: "480p", price: "0.05", resolution: "480p" },
            { id: "720p", price: "0.07", resolution: "720p" },
          ],
        },
        {
          per: "image",
          meter: "input-image",
          sources: ["pricing-2026-09-29"],
          rows: [{ id: "input-image", price: "0.002" }],
        },
        {
          per: "second",
          of: "input",
          meter: "input-video",
          sources: ["pricing-2026-09-29"],
          rows: [{ id: "input-video", price: "0.01", hasInputVideo: true }],
        },
      ],
      confidence: "high",
      conflicts: [
        "xAI documents the switch for silent video with examples of 1.5 only; a reseller says that a silent clip costs the same.",
        "Batch jobs are accepted at the standard price.",
      ],
      workedExamples: [
        {
          id: "one-second-from-image",
          job: { mode: "image-to-video", durationSeconds: "1", resolution: "480p", audio: "on", images: 1 },
          on: "2026-09-29",
          expected: { cost: "0.052", currency: "USD" },
          kind: "third-party",
          sourceIds: ["apiyi-overview"],
        },
        {
          id: "defaults",
          job: { mode: "text-to-video", durationSeconds: "8", resolution: "480p", audio: "on" },
          on: "2026-09-29",
          expected: { cost: "0.40", currency: "USD" },
          kind: "third-party",
          sourceIds: ["apiyi-overview"],
        },
      ],
    },
    {
      id: "grok-imagine-video-1.5",
      name: "Grok Imagine Video 1.5",
      modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video"],
      constraints: {
        lengths: { from: "1", to: "15" },
        resolutions: ["480p", "720p", "1080p"],
        aspects: ["1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "21:9", "5:2"],
        audio: "optional",
        defaults: { durationSeconds: "8", resolution: "480p", audio: "on" },
        tiers: ["standard", "batch"],
        maxImages: 14,
        refusals: [
          {
            when: { mode: ["reference-to-video", "first-last-frame"], resolution: "1080p" },
            reason: "1080p is for text-to-video and image-to-video only; references and pinned frames go up to 720p.",
            sourceIds: ["video-guide", "video-overview"],
          },
        ],
        cautions: [
          {
            when: { mode: "first-last-frame", images: { over: "2" } },
            message:
              "At most four keyframes can be pinned between the first and the last frame; each image is charged.",
            sourceIds: ["video-overview"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-09-29", "inference-1.5"],
          rows: [
            { id: "480p", price: "0.08", resolution: "480p" },
            { id: "720p", price: "0.14", resolution: "720p" },
            { id: "1080p", price: "0.25", resolution: "1080p" },
          ],
        },
        {
          per: "image",
          meter: "input-image",
          sources: ["pricing-2026-09-29", "inference-1.5"],
          rows: [{ id: "input-image", price: "0.01" }],
        },
      ],
      confidence: "high",
      conflicts: [
        "One xAI summary shows only the 480p price of each model; the full table and four other sources agree on all three resolutions.",
        "The preview of June 2026 had image-to-video at 480p and 720p only, at the same prices; the day on which 1080p was added is not known.",
        "xAI's overview of October 2026 allows 14 reference images; several resellers stop at seven.",
        "Batch jobs are accepted at the standard price.",
      ],
      workedExamples: [
        {
          id: "ten-seconds-from-image",
          job: { mode: "image-to-video", durationSeconds: "10", resolution: "720p", audio: "on", images: 1 },
          on: "2026-09-29",
          expected: { cost: "1.41", currency: "USD" },
          kind: "third-party",
          sourceIds: ["creeta-guide"],
        },
      ],
    },
    {
      id: "grok-imagine-video-1.5-lite",
      name: "Grok Imagine Video 1.5 Lite",
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        lengths: { from: "1", to: "15" },
        resolutions: ["480p", "720p", "1080p"],
        aspects: ["1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "21:9", "5:2"],
        audio: "optional",
        defaults: { durationSeconds: "8", resolution: "480p", audio: "on" },
        maxImages: 1,
        cautions: [
          { when: { resolution: "1080p" }, message: "1080p is a 720p clip scaled up.", sourceIds: ["video-guide"] },
        ],
      },
      prices: [
        {
          per: "second",
          sources: ["pricing-2026-09-29", "imagine-post"],
          rows: [
            { id: "480p", price: "0.02", resolution: "480p" },
            { id: "720p", price: "0.03", resolution: "720p" },
            { id: "1080p", price: "0.14", resolution: "1080p" },
          ],
        },
        {
          per: "image",
          meter: "input-image",
          sources: ["pricing-2026-09-29", "imagine-post"],
          rows: [{ id: "input-image", price: "0.01" }],
        },
      ],
      confidence: "high",
      conflicts: [
        "xAI documents the switch for silent video with examples of 1.5 only; a reseller says that a silent clip costs the same.",
      ],
    },
  ],
} as const satisfies ProviderCards;
