import type { ProviderCards } from "@/lib/catalogue/cards";

/** The fee is taken when credit is bought, so that it is on no line of a generation's bill. */
const purchaseFee = {
  when: {},
  message:
    "Buying credit costs 5.5% on top, at least 0.80 USD a purchase. The fee is not in the figure shown, which is the price of the generation.",
  sourceIds: ["board-2026-09-15"],
} as const;

export const openrouter = {
  id: "openrouter",
  name: "OpenRouter",
  pricingUrl: "https://openrouter.ai/models",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-22",
  sources: {
    "veo-3.1": {
      title: "Veo 3.1 on OpenRouter, copied into public notes",
      url: "https://openrouter.ai/google/veo-3.1",
      kind: "transcribed",
      seenOn: "2026-06-29",
    },
    "seedance-2.0-tokens": {
      title: "Seedance 2.0 on OpenRouter, token rule and price in public code",
      url: "https://openrouter.ai/bytedance/seedance-2.0",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "seedance-2.0-2026-06-29": {
      title: "Seedance 2.0 on OpenRouter, price a second copied into public notes",
      url: "https://openrouter.ai/bytedance/seedance-2.0",
      kind: "transcribed",
      seenOn: "2026-06-29",
    },
    "feed-fixture": {
      title: "A test fixture in public code, shaped like OpenRouter's feed of video models",
      url: "https://openrouter.ai/api/v1/videos/models",
      kind: "code",
      seenOn: "unknown",
    },
    "kling-v3.0-std": {
      title: "Kling 3.0 Standard on OpenRouter",
      url: "https://openrouter.ai/kwaivgi/kling-v3.0-std-20260429",
      kind: "primary",
      seenOn: "2026-04-29",
    },
    "board-2026-09-15": {
      title: "A public price board of 15 September 2026; the link is OpenRouter's own list of models",
      url: "https://openrouter.ai/models",
      kind: "third-party",
      seenOn: "2026-09-15",
    },
    "video-skill": {
      title: "OpenRouter's own guide to its video API",
      url: "https://skills.sh/openrouterteam/skills/openrouter-video",
      kind: "primary",
      seenOn: "unknown",
    },
    "usage-reference": {
      title: "OpenRouter TypeScript client, video generation usage",
      url: "https://openrouter.ai/docs/client-sdks/typescript/models/videogenerationusage.md",
      kind: "primary",
      seenOn: "unknown",
    },
    "veo-3.1-card": {
      title: "Google's Veo 3.1 model card",
      url: "https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/veo/3-1-generate",
      kind: "primary",
      seenOn: "unknown",
    },
  },
  credit: {
    name: "credit",
    listPrice: "1",
    currency: "USD",
    minimumPurchase: "unknown",
    validDays: "unknown",
    notes: [
      "A prepaid balance in dollars. Each purchase carries a fee of 5.5%, at least 0.80 USD; estimates show the prices without it.",
      "Prices of the models' makers are said to be passed through.",
    ],
    sourceIds: ["board-2026-09-15"],
  },
  billingPolicy: {
    failed: {
      rule: "unknown",
      statement: "Nothing was found on failed jobs; a gateway's rule can differ from that of the model's maker.",
    },
    moderated: { rule: "unknown", statement: "Nothing was found on moderated jobs." },
    timeout: {
      rule: "unknown",
      statement: "Nothing was found on expired jobs or on jobs that the caller stopped waiting for.",
    },
    cancelled: { rule: "unknown", statement: "Nothing was found on cancelled jobs." },
  },
  async: {
    pollIntervalSeconds: "30",
    pollLimitPerSecond: "unknown",
    webhook: {
      offered: "yes",
      note: "A signed call to callback_url when a job is completed, failed, cancelled or expired, with idempotency headers; how often it is repeated was not found.",
    },
    idempotency: { offered: "unknown" },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: { low: "30", high: "300" },
    concurrency: "unknown",
    notes: [
      "The finished job reports its cost in dollars in usage.cost.",
      "A finished file can also be fetched through the API; for how long was not found.",
    ],
    sourceIds: ["video-skill", "usage-reference"],
  },
  models: [
    {
      id: "veo-3.1",
      name: "Veo 3.1",
      vendor: "Google",
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        lengths: ["4", "6", "8"],
        resolutions: ["720p", "1080p"],
        aspects: ["16:9", "9:16"],
        fps: ["24"],
        audio: "optional",
        cautions: [
          purchaseFee,
          {
            when: { resolution: "1080p", durationSeconds: ["4", "6"] },
            message:
              "Some readings of Google's documentation allow only 8 s at 1080p. Try one short clip before you plan on it.",
            sourceIds: ["veo-3.1-card"],
          },
        ],
      },
      prices: [{ per: "second", sources: ["veo-3.1"], rows: [{ id: "audio", price: "0.40", audio: "on" }] }],
      gaps: [
        {
          meter: "output",
          when: { audio: "off" },
          reason: "OpenRouter's price of a silent clip was not found; only a lowest price of 0.40 a second was seen.",
          sourceIds: ["veo-3.1"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The page gives it as the lowest price (from 0.40 a second).",
        "OpenRouter lists its exact prices by resolution and sound in a live feed (/api/v1/videos/models) that was not read.",
      ],
    },
    {
      id: "veo-3.1-lite",
      name: "Veo 3.1 Lite",
      vendor: "Google",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: "unknown", resolutions: ["720p"], audio: "optional", cautions: [purchaseFee] },
      prices: [
        { per: "second", sources: ["feed-fixture"], rows: [{ id: "720p-silent", price: "0.03", audio: "off" }] },
      ],
      gaps: [
        {
          meter: "output",
          when: { audio: "on" },
          reason: "OpenRouter's price with sound was not found.",
          sourceIds: ["feed-fixture"],
        },
      ],
      confidence: "low",
      conflicts: [
        "The figure is from somebody's test fixture in the shape of OpenRouter's feed, at no known date; it equals Google's own price.",
        "OpenRouter lists its exact prices by resolution and sound in a live feed (/api/v1/videos/models) that was not read.",
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
          purchaseFee,
          {
            when: { resolution: "480p", aspect: ["16:9", "9:16"] },
            message:
              "OpenRouter publishes no pixel size: 854x480 is what its lowest price of 0.06726 a second comes from. At the 864x496 that the maker prints, the bill would be about 4.5% higher.",
            sourceIds: ["seedance-2.0-2026-06-29"],
          },
        ],
        pixelSizes: {
          "480p": { "16:9": "854x480", "9:16": "480x854" },
          "720p": { "16:9": "1280x720", "9:16": "720x1280" },
        },
      },
      prices: [
        {
          per: "million tokens",
          sources: ["seedance-2.0-tokens"],
          rows: [
            {
              id: "480p-720p",
              price: "7",
              resolution: ["480p", "720p"],
              aspect: ["16:9", "9:16"],
              hasInputVideo: false,
            },
          ],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: ["480p", "720p"], aspect: ["21:9", "4:3", "1:1", "3:4"], hasInputVideo: false },
          reason: "OpenRouter bills by tokens and publishes no pixel size for this aspect ratio.",
          sourceIds: ["seedance-2.0-tokens"],
        },
        {
          meter: "output",
          when: { resolution: ["1080p", "4k"], hasInputVideo: false },
          reason:
            "Whether the 7 USD a million tokens hold at 1080p and 4k was not found; other sellers have other token prices there.",
          sourceIds: ["seedance-2.0-tokens"],
        },
        {
          meter: "output",
          when: { hasInputVideo: true },
          reason: "OpenRouter's price with input video was not found.",
          sourceIds: ["seedance-2.0-tokens"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "OpenRouter publishes no pixel sizes. The estimate takes 854x480 for 480p and 1280x720 for 720p, for 16:9 and 9:16 only.",
        "A note calls 0.06726 a flat price a second; it is the lowest one, for 480p.",
        "Other sellers' Seedance bills without input video counted one frame more than the published token rule.",
        "References without a video are priced as text and image jobs are; whether OpenRouter takes references was not found.",
      ],
    },
    {
      id: "kling-v3.0-std",
      name: "Kling 3.0 Standard",
      vendor: "Kuaishou",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: "unknown", resolutions: ["720p"], audio: "unknown", cautions: [purchaseFee] },
      prices: [{ per: "second", sources: ["kling-v3.0-std"], rows: [{ id: "lowest", price: "0.126" }] }],
      confidence: "low",
      conflicts: [
        "The page gives it as the lowest price (from 0.126 a second) and does not say whether sound is in it; it equals another reseller's price with sound.",
        "The figure is at least as old as the page's version of 29 April 2026.",
        "OpenRouter lists its exact prices by resolution and sound in a live feed (/api/v1/videos/models) that was not read.",
        "OpenRouter was not seen to name a resolution; Kling's own documentation maps standard to 720p and pro to 1080p.",
        "No modes were named with the price; text and image to video are what the maker sells under this name.",
      ],
    },
    {
      id: "kling-v3.0-pro",
      name: "Kling 3.0 Pro",
      vendor: "Kuaishou",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: "unknown", resolutions: ["1080p"], audio: "optional", cautions: [purchaseFee] },
      prices: [
        { per: "second", sources: ["board-2026-09-15"], rows: [{ id: "silent", price: "0.112", audio: "off" }] },
      ],
      gaps: [
        {
          meter: "output",
          when: { audio: "on" },
          reason: "OpenRouter's price with sound was not found.",
          sourceIds: ["board-2026-09-15"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The price is from one public price board; it is below the lowest price that OpenRouter's page showed for the lesser quality.",
        "OpenRouter lists its exact prices by resolution and sound in a live feed (/api/v1/videos/models) that was not read.",
        "OpenRouter was not seen to name a resolution; Kling's own documentation maps standard to 720p and pro to 1080p.",
        "No modes were named with the price; text and image to video are what the maker sells under this name.",
      ],
    },
  ],
} as const satisfies ProviderCards;
