import type { ProviderFile } from "@/lib/catalogue/schema";

const perSecond = { meter: "output", denomination: "USD", quantity: { of: "seconds" } } as const;

const tokens = {
  meter: "output",
  denomination: "USD",
  per: "1000000",
  quantity: { of: "pixel-volume", divisor: "1024", noun: "token" },
} as const;

const tokensWithVideo = {
  meter: "output",
  denomination: "USD",
  per: "1000000",
  quantity: { of: "pixel-volume", from: "input-and-output", divisor: "1024", noun: "token" },
} as const;

const seenInSeptember = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-09-02",
  confidence: "medium",
  sourceIds: ["feed-2026-09-02"],
} as const;

const seenInAugust = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-08-05",
  confidence: "medium",
  sourceIds: ["feed-2026-08-05"],
} as const;

const seenTwice = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-09-02",
  confidence: "high",
  sourceIds: ["feed-2026-08-05", "feed-2026-09-02"],
} as const;

const confirmedInAugust = {
  effectiveFrom: "unknown",
  verifiedOn: "2026-08-05",
  confidence: "medium",
  sourceIds: ["feed-undated", "feed-2026-08-05"],
} as const;

const undated = {
  effectiveFrom: "unknown",
  verifiedOn: "unknown",
  confidence: "medium",
  sourceIds: ["feed-undated"],
} as const;

const textAndImage = ["text-to-video", "image-to-video"] as const;
const seedanceModes = ["text-to-video", "image-to-video", "reference-to-video"] as const;

const nothingKnown = { durationSeconds: "unknown", resolution: "unknown", audio: "unknown" } as const;

const unknownLimits = {
  durations: [{ kind: "unknown" }],
  aspects: "unknown",
  fps: "unknown",
  audio: "unknown",
  defaults: nothingKnown,
} as const;

const wide = ["16:9", "9:16"] as const;
const otherAspects = ["21:9", "4:3", "1:1", "3:4"] as const;
const hd = { "16:9": "1280x720", "9:16": "720x1280" } as const;
const fullHd = { "16:9": "1920x1080", "9:16": "1080x1920" } as const;
const ultraHd = { "16:9": "3840x2160", "9:16": "2160x3840" } as const;

const noPixelSizes =
  "Vercel bills by tokens and publishes no pixel size for this resolution and aspect ratio." as const;

const nominalPixels =
  "Vercel's feed has a token price and no table of pixel sizes. The estimate takes the sizes that the names 720p, 1080p and 4k stand for, for 16:9 and 9:16 only, at 24 frames a second." as const;

const oneMoreFrame =
  "Other sellers' Seedance bills without input video counted one frame more than the published token rule." as const;

const modesNotNamed =
  "The copies of the feed name no modes; text and image to video are what the maker sells under this name." as const;

const qualityNames =
  "Vercel's feed names the qualities standard and pro and no resolutions; Kling's own documentation maps standard to 720p and pro to 1080p." as const;

const minimumWithVideo = {
  when: { hasInputVideo: true },
  message:
    "The feed mentions a least number of tokens with input video, which depends on the output length. The figures were not found: short inputs can cost more than shown.",
  sourceIds: ["feed-2026-09-02"],
} as const;

const voiceControl = { name: "voice-control", label: "Voice control", choices: ["off", "on"], unit: "audio" } as const;
const voiceOff = { "voice-control": "off" } as const;
const voiceOn = { "voice-control": "on" } as const;

export const vercelAiGateway = {
  id: "vercel-ai-gateway",
  name: "Vercel AI Gateway",
  pricingUrl: "https://vercel.com/ai-gateway/models",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-22",
  sources: [
    {
      id: "feed-2026-09-02",
      title: "AI Gateway model feed, copied into public notes on 2 September 2026",
      url: "https://ai-gateway.vercel.sh/v1/models",
      kind: "transcribed",
      seenOn: "2026-09-02",
    },
    {
      id: "feed-2026-08-05",
      title: "AI Gateway model feed, copied into public code on 5 August 2026",
      url: "https://ai-gateway.vercel.sh/v1/models",
      kind: "transcribed",
      seenOn: "2026-08-05",
    },
    {
      id: "feed-undated",
      title: "AI Gateway model feed, an undated copy in public code",
      url: "https://ai-gateway.vercel.sh/v1/models",
      kind: "transcribed",
      seenOn: "unknown",
    },
    {
      id: "ai-sdk-docs",
      title: "Vercel AI SDK documentation, video generation",
      url: "https://github.com/vercel/ai",
      kind: "primary",
      seenOn: "unknown",
    },
    {
      id: "ai-sdk-start-token",
      title: "A change to the AI SDK: one token for each started generation",
      url: "https://github.com/vercel/ai/pull/18384",
      kind: "issue",
      seenOn: "2026-08-06",
    },
    {
      id: "veo-3.1-card",
      title: "Google's Veo 3.1 model card",
      url: "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/veo/3-1-generate",
      kind: "primary",
      seenOn: "unknown",
    },
  ],
  billingPolicy: {
    failed: {
      rule: "unknown",
      statement: "Nothing was found on failed jobs; a gateway's rule can differ from that of the model's maker.",
    },
    moderated: { rule: "unknown", statement: "Nothing was found on moderated jobs." },
    timeout: {
      rule: "unknown",
      statement: "Nothing was found on jobs that the caller stopped waiting for; they may finish and be billed.",
    },
    cancelled: { rule: "unknown", statement: "Nothing was found on cancelled jobs." },
  },
  async: {
    pollIntervalSeconds: "5",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "unknown" },
    idempotency: {
      offered: "unknown",
      note: "The AI SDK was changed in August 2026 to send one token for each start, so that a repeat makes no second job; what the gateway does with it was not found.",
    },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "600",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: ["The 5 s between checks and the 10 minutes of patience are those of Vercel's AI SDK, not of the gateway."],
    sourceIds: ["ai-sdk-docs", "ai-sdk-start-token"],
  },
  models: [
    {
      id: "veo-3.1-generate-001",
      name: "Veo 3.1",
      vendor: "Google",
      status: { stage: "ga" },
      modes: textAndImage,
      constraints: {
        durations: [{ kind: "set", seconds: ["4", "6", "8"] }],
        resolutions: ["720p", "1080p", "4k"],
        aspects: wide,
        fps: ["24"],
        audio: "optional",
        defaults: nothingKnown,
        cautions: [
          {
            when: { resolution: ["1080p", "4k"], durationSeconds: ["4", "6"] },
            message:
              "Some readings of Google's documentation allow only 8 s at 1080p and 4k. Try one short clip before you plan on it.",
            sourceIds: ["veo-3.1-card"],
          },
        ],
      },
      rates: [
        {
          id: "silent",
          ...perSecond,
          unitPrice: "0.20",
          when: { resolution: ["720p", "1080p"], audio: "off" },
          ...seenTwice,
          confidence: "medium",
        },
        {
          id: "audio",
          ...perSecond,
          unitPrice: "0.40",
          when: { resolution: ["720p", "1080p"], audio: "on" },
          ...seenTwice,
          confidence: "medium",
        },
        {
          id: "4k-silent",
          ...perSecond,
          unitPrice: "0.40",
          when: { resolution: "4k", audio: "off" },
          ...seenInSeptember,
        },
        {
          id: "4k-audio",
          ...perSecond,
          unitPrice: "0.60",
          when: { resolution: "4k", audio: "on" },
          ...seenInSeptember,
        },
      ],
      confidence: "medium",
      conflicts: [
        "An older price card of June to August 2026 knew only audible clips up to 1080p; the feed has silent ones and 4k.",
      ],
    },
    {
      id: "seedance-2.5",
      name: "Seedance 2.5",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: seedanceModes,
      constraints: {
        ...unknownLimits,
        resolutions: ["480p", "720p", "1080p"],
        fps: ["24"],
        pixelSizes: { "720p": hd, "1080p": fullHd },
      },
      rates: [
        {
          id: "720p",
          ...tokens,
          unitPrice: "10.70",
          when: { resolution: "720p", aspect: wide, hasInputVideo: false },
          ...seenInSeptember,
        },
        {
          id: "1080p",
          ...tokens,
          unitPrice: "11.70",
          when: { resolution: "1080p", aspect: wide, hasInputVideo: false },
          ...seenInSeptember,
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: "480p", hasInputVideo: false },
          reason: "Vercel bills 10.70 USD a million tokens at 480p and publishes no pixel size to count them.",
          sourceIds: ["feed-2026-09-02"],
        },
        {
          meter: "output",
          when: { resolution: ["720p", "1080p"], aspect: otherAspects, hasInputVideo: false },
          reason: noPixelSizes,
          sourceIds: ["feed-2026-09-02"],
        },
        {
          meter: "output",
          when: { hasInputVideo: true },
          reason: "Vercel's price with input video was not found for this model.",
          sourceIds: ["feed-2026-09-02"],
        },
      ],
      confidence: "medium",
      conflicts: [
        nominalPixels,
        oneMoreFrame,
        "That references are taken is read from the separate price without input video; limits were not found.",
      ],
    },
    {
      id: "seedance-2.0",
      name: "Seedance 2.0",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: seedanceModes,
      constraints: {
        ...unknownLimits,
        resolutions: ["480p", "720p", "1080p", "4k"],
        fps: ["24"],
        cautions: [minimumWithVideo],
        pixelSizes: { "720p": hd, "1080p": fullHd, "4k": ultraHd },
      },
      rates: [
        {
          id: "720p",
          ...tokens,
          unitPrice: "7.00",
          when: { resolution: "720p", aspect: wide, hasInputVideo: false },
          ...seenTwice,
        },
        {
          id: "1080p",
          ...tokens,
          unitPrice: "7.70",
          when: { resolution: "1080p", aspect: wide, hasInputVideo: false },
          ...seenInSeptember,
          confidence: "high",
        },
        {
          id: "4k",
          ...tokens,
          unitPrice: "4.00",
          when: { resolution: "4k", aspect: wide, hasInputVideo: false },
          ...seenInSeptember,
          confidence: "high",
        },
        {
          id: "720p-with-video",
          ...tokensWithVideo,
          unitPrice: "4.30",
          when: { resolution: "720p", aspect: wide, hasInputVideo: true },
          ...seenInAugust,
          confidence: "high",
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: "480p" },
          reason:
            "Vercel bills 7.00 USD a million tokens at 480p, 4.30 with input video, and publishes no pixel size to count them.",
          sourceIds: ["feed-2026-08-05", "feed-2026-09-02"],
        },
        {
          meter: "output",
          when: { resolution: "720p", aspect: otherAspects },
          reason: noPixelSizes,
          sourceIds: ["feed-2026-09-02"],
        },
        {
          meter: "output",
          when: { resolution: ["1080p", "4k"], aspect: otherAspects, hasInputVideo: false },
          reason: noPixelSizes,
          sourceIds: ["feed-2026-09-02"],
        },
        {
          meter: "output",
          when: { resolution: ["1080p", "4k"], hasInputVideo: true },
          reason: "Vercel's price with input video was found for 480p and 720p only.",
          sourceIds: ["feed-2026-08-05"],
        },
      ],
      confidence: "high",
      conflicts: [
        nominalPixels,
        oneMoreFrame,
        "An earlier price card of 0.092 a second at 480p and 0.199 at 720p was withdrawn by its author as invented.",
        "That references are taken is read from the price with input video; limits were not found.",
      ],
    },
    {
      id: "seedance-2.0-fast",
      name: "Seedance 2.0 Fast",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: seedanceModes,
      constraints: {
        ...unknownLimits,
        resolutions: ["480p", "720p"],
        fps: ["24"],
        pixelSizes: { "720p": hd },
      },
      rates: [
        {
          id: "720p",
          ...tokens,
          unitPrice: "5.6",
          when: { resolution: "720p", aspect: wide, hasInputVideo: false },
          ...confirmedInAugust,
        },
        {
          id: "720p-with-video",
          ...tokensWithVideo,
          unitPrice: "3.3",
          when: { resolution: "720p", aspect: wide, hasInputVideo: true },
          ...confirmedInAugust,
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: "480p" },
          reason:
            "Vercel bills 5.6 USD a million tokens, 3.3 with input video, and publishes no pixel size to count them at 480p.",
          sourceIds: ["feed-undated", "feed-2026-08-05"],
        },
        {
          meter: "output",
          when: { resolution: "720p", aspect: otherAspects },
          reason: noPixelSizes,
          sourceIds: ["feed-undated"],
        },
      ],
      confidence: "medium",
      conflicts: [
        nominalPixels,
        oneMoreFrame,
        "The copies of the feed name no resolutions for this model; 480p and 720p are what its maker offers.",
        "With input video the maker bills a least number of tokens; Vercel's figures were not found.",
      ],
    },
    {
      id: "seedance-v1.5-pro",
      name: "Seedance 1.5 Pro",
      vendor: "ByteDance",
      status: { stage: "ga" },
      modes: textAndImage,
      constraints: { ...unknownLimits, resolutions: ["720p", "1080p"], audio: "optional" },
      rates: [
        {
          id: "720p-silent",
          ...perSecond,
          unitPrice: "0.0259",
          when: { resolution: "720p", audio: "off" },
          ...seenInAugust,
        },
        {
          id: "720p-audio",
          ...perSecond,
          unitPrice: "0.0518",
          when: { resolution: "720p", audio: "on" },
          ...seenInAugust,
        },
        {
          id: "1080p-silent",
          ...perSecond,
          unitPrice: "0.0583",
          when: { resolution: "1080p", audio: "off" },
          ...seenInAugust,
        },
        {
          id: "1080p-audio",
          ...perSecond,
          unitPrice: "0.1166",
          when: { resolution: "1080p", audio: "on" },
          ...seenInAugust,
        },
      ],
      confidence: "medium",
      conflicts: [modesNotNamed],
    },
    {
      id: "kling-v3.0",
      name: "Kling 3.0",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: textAndImage,
      constraints: {
        ...unknownLimits,
        resolutions: ["720p", "1080p"],
        audio: "optional",
        refusals: [
          {
            when: { audio: "off", options: voiceOn },
            reason: "Voice control is sold with audio only.",
            sourceIds: ["feed-2026-08-05"],
          },
        ],
      },
      options: [voiceControl],
      rates: [
        {
          id: "standard-silent",
          ...perSecond,
          unitPrice: "0.168",
          when: { resolution: "720p", audio: "off" },
          ...seenInAugust,
        },
        {
          id: "standard-audio",
          ...perSecond,
          unitPrice: "0.252",
          when: { resolution: "720p", audio: "on", options: voiceOff },
          ...seenInAugust,
        },
        {
          id: "standard-voice-control",
          ...perSecond,
          unitPrice: "0.308",
          when: { resolution: "720p", audio: "on", options: voiceOn },
          ...seenInAugust,
        },
        {
          id: "pro-silent",
          ...perSecond,
          unitPrice: "0.224",
          when: { resolution: "1080p", audio: "off" },
          ...seenInAugust,
        },
        {
          id: "pro-audio",
          ...perSecond,
          unitPrice: "0.336",
          when: { resolution: "1080p", audio: "on", options: voiceOff },
          ...seenInAugust,
        },
        {
          id: "pro-voice-control",
          ...perSecond,
          unitPrice: "0.392",
          when: { resolution: "1080p", audio: "on", options: voiceOn },
          ...seenInAugust,
        },
      ],
      confidence: "medium",
      conflicts: [
        qualityNames,
        "Vercel lists two ids, one for text and one for image to video, at one price.",
        "All six prices are exactly twice those of another reseller.",
      ],
    },
    {
      id: "kling-v2.6-standard",
      name: "Kling 2.6 Standard",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: textAndImage,
      constraints: { ...unknownLimits, resolutions: ["720p"], audio: "optional" },
      rates: [{ id: "silent", ...perSecond, unitPrice: "0.042", when: { audio: "off" }, ...seenInAugust }],
      gaps: [
        {
          meter: "output",
          when: { audio: "on" },
          reason: "Vercel was seen to publish a silent price only for this quality.",
          sourceIds: ["feed-2026-08-05"],
        },
      ],
      confidence: "medium",
      conflicts: [modesNotNamed, qualityNames],
    },
    {
      id: "kling-v2.5-turbo",
      name: "Kling 2.5 Turbo",
      vendor: "Kuaishou",
      status: { stage: "ga" },
      modes: textAndImage,
      constraints: { ...unknownLimits, resolutions: ["720p", "1080p"] },
      rates: [
        { id: "standard", ...perSecond, unitPrice: "0.042", when: { resolution: "720p" }, ...seenInAugust },
        { id: "pro", ...perSecond, unitPrice: "0.07", when: { resolution: "1080p" }, ...seenInAugust },
      ],
      confidence: "medium",
      conflicts: [modesNotNamed, qualityNames],
    },
    {
      id: "wan-3.0",
      name: "Wan 3.0",
      vendor: "Alibaba",
      status: { stage: "ga" },
      modes: textAndImage,
      constraints: {
        ...unknownLimits,
        durations: [{ kind: "range", min: "2", max: "30", step: "1" }],
        resolutions: ["480p", "720p", "1080p"],
        aspects: ["16:9", "9:16", "1:1", "4:3", "3:4"],
      },
      rates: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "No figure of Vercel's own was found. A public note of 2 September 2026 says that its price was the same as fal's.",
          sourceIds: ["feed-2026-09-02"],
        },
      ],
      confidence: "low",
    },
    {
      id: "wan-v2.7",
      name: "Wan 2.7",
      vendor: "Alibaba",
      status: { stage: "ga" },
      modes: textAndImage,
      constraints: { ...unknownLimits, resolutions: ["720p", "1080p"] },
      rates: [
        { id: "720p", ...perSecond, unitPrice: "0.10", when: { resolution: "720p" }, ...seenInAugust },
        { id: "1080p", ...perSecond, unitPrice: "0.15", when: { resolution: "1080p" }, ...seenInAugust },
      ],
      confidence: "medium",
      conflicts: [modesNotNamed],
    },
    {
      id: "wan-v2.6",
      name: "Wan 2.6",
      vendor: "Alibaba",
      status: { stage: "ga" },
      modes: textAndImage,
      constraints: { ...unknownLimits, resolutions: ["720p", "1080p"] },
      rates: [
        { id: "720p", ...perSecond, unitPrice: "0.10", when: { resolution: "720p" }, ...seenInAugust },
        { id: "1080p", ...perSecond, unitPrice: "0.15", when: { resolution: "1080p" }, ...seenInAugust },
      ],
      confidence: "medium",
      conflicts: [modesNotNamed],
    },
    {
      id: "wan-v2.5-t2v-preview",
      name: "Wan 2.5 (preview)",
      vendor: "Alibaba",
      status: { stage: "ga", note: "The maker's name for the model says preview." },
      modes: ["text-to-video"],
      constraints: { ...unknownLimits, resolutions: ["480p", "720p", "1080p"] },
      rates: [
        { id: "480p", ...perSecond, unitPrice: "0.05", when: { resolution: "480p" }, ...undated },
        { id: "720p", ...perSecond, unitPrice: "0.1", when: { resolution: "720p" }, ...confirmedInAugust },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: "1080p" },
          reason:
            "No 1080p figure of Vercel's own was found. Public code of August 2026 says that its Wan 2.5 prices were the same as fal's.",
          sourceIds: ["feed-2026-08-05"],
        },
      ],
      confidence: "medium",
    },
    {
      id: "minimax-h3",
      name: "MiniMax H3",
      vendor: "MiniMax",
      status: { stage: "ga" },
      modes: textAndImage,
      constraints: { ...unknownLimits, resolutions: ["2k"] },
      rates: [{ id: "2k", ...perSecond, unitPrice: "0.13", when: {}, ...seenInAugust }],
      confidence: "medium",
      conflicts: [modesNotNamed, "Only the 2K price was copied; what other resolutions cost at Vercel is not known."],
    },
    {
      id: "grok-imagine-video-1.5",
      name: "Grok Imagine Video 1.5",
      vendor: "xAI",
      status: { stage: "ga" },
      modes: ["image-to-video"],
      constraints: { ...unknownLimits, resolutions: ["480p", "720p", "1080p"] },
      rates: [
        { id: "480p", ...perSecond, unitPrice: "0.08", when: { resolution: "480p" }, ...seenInSeptember },
        { id: "720p", ...perSecond, unitPrice: "0.14", when: { resolution: "720p" }, ...seenInSeptember },
        { id: "1080p", ...perSecond, unitPrice: "0.25", when: { resolution: "1080p" }, ...seenInSeptember },
        {
          id: "input-image",
          meter: "input-image",
          denomination: "USD",
          quantity: { of: "images" },
          unitPrice: "0.01",
          when: {},
          ...seenInSeptember,
        },
      ],
      confidence: "medium",
    },
  ],
} as const satisfies ProviderFile;
