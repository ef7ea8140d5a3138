import type { ProviderCards } from "@/lib/catalogue/cards";
import { seedance20FastSizes, seedance20Sizes, seedance25Sizes } from "./shapes/pixel-sizes";

const textAndImage = ["text-to-video", "image-to-video"] as const;

const otherShapes = ["21:9", "4:3", "1:1", "3:4"] as const;

const vendorPixels =
  "Vercel's feed has a token price and no table of pixel sizes. The estimate takes the sizes that ByteDance publishes for its model, at 24 frames a second." as const;

const oneSoundPrice =
  "Vercel's feed has no price axis for sound: one price is taken for clips with and without. That sound can be switched off is its maker's documentation." as const;

const only720p = "Only the 720p price was copied; what other resolutions cost at Vercel is not known." as const;

export const vercelAiGateway = {
  id: "vercel-ai-gateway",
  name: "Vercel AI Gateway",
  pricingUrl: "https://vercel.com/ai-gateway/models",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-27",
  sources: {
    "feed-2026-09-02": {
      title: "AI Gateway model feed, copied into public notes on 2 September 2026",
      url: "https://ai-gateway.vercel.sh/v1/models",
      kind: "transcribed",
      seenOn: "2026-09-02",
    },
    "feed-2026-08-05": {
      title: "AI Gateway model feed, copied into public code on 5 August 2026",
      url: "https://ai-gateway.vercel.sh/v1/models",
      kind: "transcribed",
      seenOn: "2026-08-05",
    },
    "feed-undated": {
      title: "AI Gateway model feed, an undated copy in public code",
      url: "https://ai-gateway.vercel.sh/v1/models",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "ai-sdk-docs": {
      title: "Vercel AI SDK documentation, video generation",
      url: "https://github.com/vercel/ai",
      kind: "primary",
      seenOn: "unknown",
    },
    "ai-sdk-start-token": {
      title: "A change to the AI SDK: one token for each started generation",
      url: "https://github.com/vercel/ai/pull/18384",
      kind: "issue",
      seenOn: "2026-08-06",
    },
    "veo-3.1-card": {
      title: "Google's Veo 3.1 model card",
      url: "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/veo/3-1-generate",
      kind: "primary",
      seenOn: "unknown",
    },
  },
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
      modes: textAndImage,
      constraints: {
        lengths: ["4", "6", "8"],
        resolutions: ["720p", "1080p", "4k"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "optional",
        cautions: [
          {
            when: { resolution: ["1080p", "4k"], durationSeconds: ["4", "6"] },
            message:
              "Some readings of Google's documentation allow only 8 s at 1080p and 4k. Try one short clip before you plan on it.",
            sourceIds: ["veo-3.1-card"],
          },
        ],
      },
      prices: [
        {
          per: "second",
          sources: ["feed-2026-08-05", "feed-2026-09-02"],
          when: { resolution: ["720p", "1080p"] },
          rows: [
            { id: "silent", price: "0.20", audio: "off" },
            { id: "audio", price: "0.40", audio: "on" },
          ],
        },
        {
          per: "second",
          sources: ["feed-2026-09-02"],
          when: { resolution: "4k" },
          rows: [
            { id: "4k-silent", price: "0.40", audio: "off" },
            { id: "4k-audio", price: "0.60", audio: "on" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "An older price card of June to August 2026 knew only audible clips up to 1080p; the feed has silent ones and 4k.",
      ],
    },
    {
      id: "veo-3.1-fast-generate-001",
      name: "Veo 3.1 Fast",
      vendor: "Google",
      modes: textAndImage,
      constraints: { lengths: ["4", "6", "8"], resolutions: ["720p"], audio: "optional" },
      prices: [
        {
          per: "second",
          sources: ["feed-2026-09-02"],
          rows: [
            { id: "720p-silent", price: "0.10", resolution: "720p", audio: "off" },
            { id: "720p-audio", price: "0.15", resolution: "720p", audio: "on" },
          ],
        },
      ],
      confidence: "high",
      conflicts: [only720p],
    },
    {
      id: "veo-3.1-lite-generate-001",
      name: "Veo 3.1 Lite",
      vendor: "Google",
      modes: textAndImage,
      constraints: { lengths: ["4", "6", "8"], resolutions: ["720p"], audio: "optional" },
      prices: [
        {
          per: "second",
          sources: ["feed-2026-09-02"],
          rows: [
            { id: "720p-silent", price: "0.03", resolution: "720p", audio: "off" },
            { id: "720p-audio", price: "0.05", resolution: "720p", audio: "on" },
          ],
        },
      ],
      confidence: "high",
      conflicts: [only720p],
    },
    {
      id: "seedance-2.5",
      name: "Seedance 2.5",
      vendor: "ByteDance",
      modes: ["text-to-video", "image-to-video", "reference-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["480p", "720p", "1080p"],
        fps: ["24"],
        audio: "unknown",
        pixelSizes: seedance25Sizes,
      },
      prices: [
        {
          per: "million tokens",
          sources: ["feed-2026-09-02"],
          when: { aspect: ["16:9", "9:16"], hasInputVideo: false },
          rows: [
            { id: "720p", price: "10.70", resolution: "720p" },
            { id: "1080p", price: "11.70", resolution: "1080p" },
          ],
        },
        {
          per: "million tokens",
          sources: ["feed-2026-09-02"],
          when: { hasInputVideo: false },
          rows: [
            { id: "480p", price: "10.70", resolution: "480p" },
            { id: "720p-other-shapes", price: "10.70", resolution: "720p", aspect: otherShapes },
            { id: "1080p-other-shapes", price: "11.70", resolution: "1080p", aspect: otherShapes },
          ],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { hasInputVideo: true },
          reason: "Vercel's price with input video was not found for this model.",
          sourceIds: ["feed-2026-09-02"],
        },
      ],
      confidence: "medium",
      conflicts: [
        vendorPixels,
        "Other sellers' Seedance bills without input video counted one frame more than the published token rule.",
        "That references are taken is read from the separate price without input video; limits were not found.",
      ],
    },
    {
      id: "seedance-2.0",
      name: "Seedance 2.0",
      vendor: "ByteDance",
      modes: ["text-to-video", "image-to-video", "reference-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["480p", "720p", "1080p", "4k"],
        fps: ["24"],
        audio: "unknown",
        cautions: [
          {
            when: { hasInputVideo: true },
            message:
              "The feed mentions a least number of tokens with input video, which depends on the output length. The figures were not found: short inputs can cost more than shown.",
            sourceIds: ["feed-2026-09-02"],
          },
        ],
        pixelSizes: seedance20Sizes,
      },
      prices: [
        {
          per: "million tokens",
          sources: ["feed-2026-08-05", "feed-2026-09-02"],
          rows: [{ id: "720p", price: "7.00", resolution: "720p", aspect: ["16:9", "9:16"], hasInputVideo: false }],
        },
        {
          per: "million tokens",
          sources: ["feed-2026-09-02"],
          when: { aspect: ["16:9", "9:16"], hasInputVideo: false },
          rows: [
            { id: "1080p", price: "7.70", resolution: "1080p" },
            { id: "4k", price: "4.00", resolution: "4k" },
          ],
        },
        {
          per: "million tokens",
          sources: ["feed-2026-08-05", "feed-2026-09-02"],
          when: { hasInputVideo: false },
          rows: [
            { id: "480p", price: "7.00", resolution: "480p" },
            { id: "720p-other-shapes", price: "7.00", resolution: "720p", aspect: otherShapes },
          ],
        },
        {
          per: "million tokens",
          sources: ["feed-2026-09-02"],
          when: { aspect: otherShapes, hasInputVideo: false },
          rows: [
            { id: "1080p-other-shapes", price: "7.70", resolution: "1080p" },
            { id: "4k-other-shapes", price: "4.00", resolution: "4k" },
          ],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: [{ of: "unknown", when: { inputVideoSeconds: { below: "4" } } }],
          sources: ["feed-2026-08-05"],
          when: { hasInputVideo: true },
          rows: [
            { id: "480p-with-video", price: "4.30", resolution: "480p" },
            { id: "720p-with-video-other-shapes", price: "4.30", resolution: "720p", aspect: otherShapes },
          ],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: [{ of: "unknown", when: { inputVideoSeconds: { below: "4" } } }],
          sources: ["feed-2026-08-05"],
          rows: [
            {
              id: "720p-with-video",
              price: "4.30",
              resolution: "720p",
              aspect: ["16:9", "9:16"],
              hasInputVideo: true,
              was: [{ price: "4.30", wrong: "2026-11-27", leastWithVideo: "none" }],
            },
          ],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: ["1080p", "4k"], hasInputVideo: true },
          reason: "Vercel's price with input video was found for 480p and 720p only.",
          sourceIds: ["feed-2026-08-05"],
        },
      ],
      confidence: "high",
      conflicts: [
        vendorPixels,
        "Other sellers' Seedance bills without input video counted one frame more than the published token rule.",
        "An earlier price card of 0.092 a second at 480p and 0.199 at 720p was withdrawn by its author as invented.",
        "That references are taken is read from the price with input video; limits were not found.",
      ],
    },
    {
      id: "seedance-2.0-fast",
      name: "Seedance 2.0 Fast",
      vendor: "ByteDance",
      modes: ["text-to-video", "image-to-video", "reference-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: ["480p", "720p"],
        fps: ["24"],
        audio: "unknown",
        pixelSizes: seedance20FastSizes,
      },
      prices: [
        {
          per: "million tokens",
          sources: ["feed-undated", "feed-2026-08-05"],
          rows: [{ id: "720p", price: "5.6", resolution: "720p", aspect: ["16:9", "9:16"], hasInputVideo: false }],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: [{ of: "unknown", when: { inputVideoSeconds: { below: "4" } } }],
          sources: ["feed-undated", "feed-2026-08-05"],
          rows: [
            {
              id: "720p-with-video",
              price: "3.3",
              resolution: "720p",
              aspect: ["16:9", "9:16"],
              hasInputVideo: true,
              was: [{ price: "3.3", wrong: "2026-11-27", leastWithVideo: "none" }],
            },
          ],
        },
        {
          per: "million tokens",
          sources: ["feed-undated", "feed-2026-08-05"],
          when: { hasInputVideo: false },
          rows: [
            { id: "480p", price: "5.6", resolution: "480p" },
            { id: "720p-other-shapes", price: "5.6", resolution: "720p", aspect: otherShapes },
          ],
        },
        {
          per: "million tokens",
          of: "input-and-output",
          leastWithVideo: [{ of: "unknown", when: { inputVideoSeconds: { below: "4" } } }],
          sources: ["feed-undated", "feed-2026-08-05"],
          when: { hasInputVideo: true },
          rows: [
            { id: "480p-with-video", price: "3.3", resolution: "480p" },
            { id: "720p-with-video-other-shapes", price: "3.3", resolution: "720p", aspect: otherShapes },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        vendorPixels,
        "Other sellers' Seedance bills without input video counted one frame more than the published token rule.",
        "The copies of the feed name no resolutions for this model; 480p and 720p are what its maker offers.",
        "With input video the maker bills a least number of tokens; Vercel's figures were not found.",
      ],
    },
    {
      id: "seedance-v1.5-pro",
      name: "Seedance 1.5 Pro",
      vendor: "ByteDance",
      modes: textAndImage,
      constraints: { lengths: "unknown", resolutions: ["720p", "1080p"], audio: "optional" },
      prices: [
        {
          per: "second",
          sources: ["feed-2026-08-05"],
          rows: [
            { id: "720p-silent", price: "0.0259", resolution: "720p", audio: "off" },
            { id: "720p-audio", price: "0.0518", resolution: "720p", audio: "on" },
            { id: "1080p-silent", price: "0.0583", resolution: "1080p", audio: "off" },
            { id: "1080p-audio", price: "0.1166", resolution: "1080p", audio: "on" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The copies of the feed name no modes; text and image to video are what the maker sells under this name.",
      ],
    },
    {
      id: "seedance-v1.0-pro",
      name: "Seedance 1.0 Pro",
      vendor: "ByteDance",
      modes: ["text-to-video"],
      constraints: { lengths: { from: "2", to: "12" }, resolutions: ["720p"], audio: "unknown" },
      prices: [
        { per: "second", sources: ["feed-2026-09-02"], rows: [{ id: "720p", price: "0.0515", resolution: "720p" }] },
      ],
      confidence: "high",
      conflicts: [only720p],
    },
    {
      id: "seedance-v1.0-pro-fast",
      name: "Seedance 1.0 Pro Fast",
      vendor: "ByteDance",
      modes: ["text-to-video"],
      constraints: { lengths: { from: "2", to: "12" }, resolutions: ["720p"], audio: "unknown" },
      prices: [
        { per: "second", sources: ["feed-2026-09-02"], rows: [{ id: "720p", price: "0.0206", resolution: "720p" }] },
      ],
      confidence: "high",
      conflicts: [only720p],
    },
    {
      id: "kling-v3.0",
      name: "Kling 3.0",
      vendor: "Kuaishou",
      modes: textAndImage,
      constraints: {
        lengths: "unknown",
        resolutions: ["720p", "1080p"],
        audio: "optional",
        refusals: [
          {
            when: { audio: "off", options: { "voice-control": "on" } },
            reason: "Voice control is sold with audio only.",
            sourceIds: ["feed-2026-08-05"],
          },
        ],
      },
      options: [{ name: "voice-control", label: "Voice control", choices: ["off", "on"], unit: "audio" }],
      prices: [
        {
          per: "second",
          sources: ["feed-2026-08-05"],
          rows: [
            { id: "standard-silent", price: "0.168", resolution: "720p", audio: "off" },
            {
              id: "standard-audio",
              price: "0.252",
              resolution: "720p",
              audio: "on",
              options: { "voice-control": "off" },
            },
            {
              id: "standard-voice-control",
              price: "0.308",
              resolution: "720p",
              audio: "on",
              options: { "voice-control": "on" },
            },
            { id: "pro-silent", price: "0.224", resolution: "1080p", audio: "off" },
            { id: "pro-audio", price: "0.336", resolution: "1080p", audio: "on", options: { "voice-control": "off" } },
            {
              id: "pro-voice-control",
              price: "0.392",
              resolution: "1080p",
              audio: "on",
              options: { "voice-control": "on" },
            },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "Vercel's feed names the qualities standard and pro and no resolutions; Kling's own documentation maps standard to 720p and pro to 1080p.",
        "Vercel lists two ids, one for text and one for image to video, at one price.",
        "All six prices are exactly twice those of another reseller.",
      ],
    },
    {
      id: "kling-v2.6-standard",
      name: "Kling 2.6 Standard",
      vendor: "Kuaishou",
      modes: textAndImage,
      constraints: { lengths: "unknown", resolutions: ["720p"], audio: "optional" },
      prices: [{ per: "second", sources: ["feed-2026-08-05"], rows: [{ id: "silent", price: "0.042", audio: "off" }] }],
      gaps: [
        {
          meter: "output",
          when: { audio: "on" },
          reason: "Vercel was seen to publish a silent price only for this quality.",
          sourceIds: ["feed-2026-08-05"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The copies of the feed name no modes; text and image to video are what the maker sells under this name.",
        "Vercel's feed names the qualities standard and pro and no resolutions; Kling's own documentation maps standard to 720p and pro to 1080p.",
      ],
    },
    {
      id: "kling-v2.5-turbo",
      name: "Kling 2.5 Turbo",
      vendor: "Kuaishou",
      modes: textAndImage,
      constraints: { lengths: "unknown", resolutions: ["720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["feed-2026-08-05"],
          rows: [
            { id: "standard", price: "0.042", resolution: "720p" },
            { id: "pro", price: "0.07", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The copies of the feed name no modes; text and image to video are what the maker sells under this name.",
        "Vercel's feed names the qualities standard and pro and no resolutions; Kling's own documentation maps standard to 720p and pro to 1080p.",
      ],
    },
    {
      id: "wan-3.0",
      name: "Wan 3.0",
      vendor: "Alibaba",
      modes: textAndImage,
      constraints: {
        lengths: { from: "2", to: "30" },
        resolutions: ["480p", "720p", "1080p"],
        aspects: ["16:9", "9:16", "1:1", "4:3", "3:4"],
        audio: "optional",
      },
      prices: [
        { per: "second", sources: ["feed-2026-09-02"], rows: [{ id: "720p", price: "0.10", resolution: "720p" }] },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: ["480p", "1080p"] },
          reason:
            "Only Vercel's figure for 720p was found. A public note of 2 September 2026 says that its prices of 480p and 1080p were the same as fal's.",
          sourceIds: ["feed-2026-09-02"],
        },
      ],
      confidence: "high",
      conflicts: [oneSoundPrice],
    },
    {
      id: "wan-v3.0-video-prime",
      name: "Wan 3.0 Prime",
      vendor: "Alibaba",
      modes: textAndImage,
      constraints: { lengths: { from: "2", to: "30" }, resolutions: ["720p"], audio: "optional" },
      prices: [
        { per: "second", sources: ["feed-2026-09-02"], rows: [{ id: "720p", price: "0.14", resolution: "720p" }] },
      ],
      confidence: "high",
      conflicts: [oneSoundPrice, only720p],
    },
    {
      id: "wan-v2.7",
      name: "Wan 2.7",
      vendor: "Alibaba",
      modes: textAndImage,
      constraints: { lengths: "unknown", resolutions: ["720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["feed-2026-08-05"],
          rows: [
            { id: "720p", price: "0.10", resolution: "720p" },
            { id: "1080p", price: "0.15", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The copies of the feed name no modes; text and image to video are what the maker sells under this name.",
      ],
    },
    {
      id: "wan-v2.6",
      name: "Wan 2.6",
      vendor: "Alibaba",
      modes: textAndImage,
      constraints: { lengths: "unknown", resolutions: ["720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["feed-2026-08-05"],
          rows: [
            { id: "720p", price: "0.10", resolution: "720p" },
            { id: "1080p", price: "0.15", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The copies of the feed name no modes; text and image to video are what the maker sells under this name.",
      ],
    },
    {
      id: "wan-v2.5-t2v-preview",
      name: "Wan 2.5 (preview)",
      vendor: "Alibaba",
      status: { stage: "ga", note: "The maker's name for the model says preview." },
      modes: ["text-to-video"],
      constraints: { lengths: "unknown", resolutions: ["480p", "720p", "1080p"], audio: "unknown" },
      prices: [
        { per: "second", sources: ["feed-undated"], rows: [{ id: "480p", price: "0.05", resolution: "480p" }] },
        {
          per: "second",
          sources: ["feed-undated", "feed-2026-08-05"],
          rows: [{ id: "720p", price: "0.1", resolution: "720p" }],
        },
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
      modes: textAndImage,
      constraints: { lengths: "unknown", resolutions: ["2k"], audio: "unknown" },
      prices: [{ per: "second", sources: ["feed-2026-08-05"], rows: [{ id: "2k", price: "0.13" }] }],
      confidence: "medium",
      conflicts: [
        "The copies of the feed name no modes; text and image to video are what the maker sells under this name.",
        "Only the 2K price was copied; what other resolutions cost at Vercel is not known.",
      ],
    },
    {
      id: "grok-imagine-video-1.5",
      name: "Grok Imagine Video 1.5",
      vendor: "xAI",
      modes: ["image-to-video"],
      constraints: { lengths: "unknown", resolutions: ["480p", "720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["feed-2026-09-02"],
          rows: [
            { id: "480p", price: "0.08", resolution: "480p" },
            { id: "720p", price: "0.14", resolution: "720p" },
            { id: "1080p", price: "0.25", resolution: "1080p" },
          ],
        },
        {
          per: "image",
          meter: "input-image",
          sources: ["feed-2026-09-02"],
          rows: [{ id: "input-image", price: "0.01" }],
        },
      ],
      confidence: "medium",
    },
    {
      id: "grok-imagine-video",
      name: "Grok Imagine Video",
      vendor: "xAI",
      modes: ["text-to-video"],
      constraints: { lengths: { from: "1", to: "15" }, resolutions: ["720p"], audio: "unknown" },
      prices: [
        { per: "second", sources: ["feed-2026-09-02"], rows: [{ id: "720p", price: "0.07", resolution: "720p" }] },
      ],
      confidence: "high",
      conflicts: [only720p],
    },
  ],
} as const satisfies ProviderCards;
