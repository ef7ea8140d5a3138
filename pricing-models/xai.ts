import type { ProviderFile } from "@/lib/catalogue/schema";

const listed = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-09-29",
  confidence: "high",
  sourceIds: ["pricing-2026-09-29"],
} as const;

const liteListed = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-10-08",
  confidence: "high",
  sourceIds: ["pricing-2026-09-29", "imagine-post"],
} as const;

const shopListed = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-11-06",
  confidence: "high",
  sourceIds: ["pricing-2026-09-29", "inference-1.5"],
} as const;

const perSecond = { meter: "output", denomination: "USD", quantity: { of: "seconds" } } as const;

const perInputImage = { meter: "input-image", denomination: "USD", quantity: { of: "images" } } as const;

const grokConstraints = {
  aspects: ["1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3", "21:9", "5:2"],
  fps: "unknown",
  audio: "optional",
  defaults: { durationSeconds: "8", resolution: "480p", audio: "on" },
} as const;

const oneToFifteen = { kind: "range", min: "1", max: "15", step: "1" } as const;

export const xai = {
  id: "xai",
  name: "xAI API",
  pricingUrl: "https://docs.x.ai/docs/pricing",
  currency: "USD",
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "pricing-2026-09-29",
      title: "xAI models and pricing, copy of 29 September 2026",
      url: "https://docs.x.ai/docs/pricing",
      kind: "transcribed",
      seenOn: "2026-09-29",
    },
    {
      id: "pricing-page",
      title: "xAI pricing, read in August 2026",
      url: "https://docs.x.ai/developers/pricing",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "imagine-post",
      title: "Launch post of Grok Imagine Video 1.5 Lite",
      url: "https://x.com/imagine/status/2108280250673352929",
      kind: "transcribed",
      seenOn: "2026-10-08",
    },
    {
      id: "inference-1.5",
      title: "inference.sh on Grok Imagine Video 1.5, sold at list price",
      url: "https://inference.sh/apps/xai/grok-imagine-video-1-5.md",
      kind: "third-party",
      seenOn: "2026-11-06",
    },
    {
      id: "video-guide",
      title: "xAI video generation guide",
      url: "https://docs.x.ai/developers/model-capabilities/video/generation",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "video-overview",
      title: "xAI video overview, capabilities by model",
      url: "https://docs.x.ai/developers/model-capabilities/video/overview",
      kind: "transcribed",
      seenOn: "2026-10-09",
    },
    {
      id: "apiyi-overview",
      title: "APIYI on Grok Imagine Video, resold at xAI's list price",
      url: "https://docs.apiyi.com/api-capabilities/grok-imagine-video/overview",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "creeta-guide",
      title: "An article that prices one Grok Imagine Video 1.5 clip",
      url: "https://news.creeta.com/en/grok-imagine-video-1-5-guide-2026/",
      kind: "third-party",
      seenOn: "unknown",
    },
    {
      id: "gateway-issue",
      title: "A gateway that keeps the charge of failed xAI video jobs",
      url: "https://github.com/Wei-Shaw/sub2api/issues/4837",
      kind: "issue",
      seenOn: "2026-07-24",
    },
    {
      id: "grok-field-notes",
      title: "Dated field notes on Grok Imagine Video",
      url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/xai-grok-imagine-video/SKILL.md",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
  ],
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
  models: [
    {
      id: "grok-imagine-video",
      name: "Grok Imagine Video",
      vendor: "xAI",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "video-to-video", "extend", "reference-to-video"],
      constraints: {
        ...grokConstraints,
        durations: [
          { kind: "follows-input", min: "0", max: "8.7", when: { mode: "video-to-video" } },
          { kind: "range", min: "1", max: "10", step: "1", when: { mode: "reference-to-video" } },
          oneToFifteen,
        ],
        resolutions: ["480p", "720p"],
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
      rates: [
        { id: "480p", ...perSecond, unitPrice: "0.05", when: { resolution: "480p" }, ...listed },
        { id: "720p", ...perSecond, unitPrice: "0.07", when: { resolution: "720p" }, ...listed },
        { id: "input-image", ...perInputImage, unitPrice: "0.002", when: {}, ...listed },
        {
          id: "input-video",
          meter: "input-video",
          unitPrice: "0.01",
          denomination: "USD",
          quantity: { of: "seconds", from: "input" },
          when: { hasInputVideo: true },
          ...listed,
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
      vendor: "xAI",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video"],
      constraints: {
        ...grokConstraints,
        durations: [oneToFifteen],
        resolutions: ["480p", "720p", "1080p"],
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
      rates: [
        { id: "480p", ...perSecond, unitPrice: "0.08", when: { resolution: "480p" }, ...shopListed },
        { id: "720p", ...perSecond, unitPrice: "0.14", when: { resolution: "720p" }, ...shopListed },
        { id: "1080p", ...perSecond, unitPrice: "0.25", when: { resolution: "1080p" }, ...shopListed },
        { id: "input-image", ...perInputImage, unitPrice: "0.01", when: {}, ...shopListed },
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
      vendor: "xAI",
      status: { stage: "ga" },
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        ...grokConstraints,
        durations: [oneToFifteen],
        resolutions: ["480p", "720p", "1080p"],
        maxImages: 1,
        cautions: [
          {
            when: { resolution: "1080p" },
            message: "1080p is a 720p clip scaled up.",
            sourceIds: ["video-guide"],
          },
        ],
      },
      rates: [
        { id: "480p", ...perSecond, unitPrice: "0.02", when: { resolution: "480p" }, ...liteListed },
        { id: "720p", ...perSecond, unitPrice: "0.03", when: { resolution: "720p" }, ...liteListed },
        { id: "1080p", ...perSecond, unitPrice: "0.14", when: { resolution: "1080p" }, ...liteListed },
        { id: "input-image", ...perInputImage, unitPrice: "0.01", when: {}, ...liteListed },
      ],
      confidence: "high",
      conflicts: [
        "xAI documents the switch for silent video with examples of 1.5 only; a reseller says that a silent clip costs the same.",
      ],
    },
  ],
} as const satisfies ProviderFile;
