import type { ProviderCards } from "@/lib/catalogue/cards";

export const comfy = {
  id: "comfy",
  name: "Comfy partner nodes",
  pricingUrl: "https://docs.comfy.org/tutorials/partner-nodes/pricing",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-27",
  sources: {
    pricing: {
      title: "Comfy partner nodes, prices",
      url: "https://docs.comfy.org/tutorials/partner-nodes/pricing",
      kind: "primary",
      seenOn: "2026-08-18",
    },
    "router-pricing": {
      title: "Comfy Router, prices and credits",
      url: "https://docs.comfy.org/development/comfy-router/pricing",
      kind: "primary",
      seenOn: "unknown",
    },
    "router-billing": {
      title: "Comfy Router, billing",
      url: "https://docs.comfy.org/development/comfy-router/billing",
      kind: "primary",
      seenOn: "unknown",
    },
    "python-sdk-79": {
      title: "Comfy Python SDK, idempotency keys",
      url: "https://github.com/Comfy-Org/comfy-python-sdk/pull/79",
      kind: "issue",
      seenOn: "2026-08-24",
    },
  },
  credit: {
    name: "credit",
    listPrice: "0.004739",
    perUnit: "211",
    currency: "USD",
    minimumPurchase: "unknown",
    validDays: "unknown",
    notes: ["Comfy fixes 211 credits for 1 USD and prints one as 0.004739 USD. Sums divide by 211."],
    sourceIds: ["router-pricing"],
  },
  billingPolicy: {
    failed: {
      rule: "depends",
      statement: "Comfy Router bills a failed job where the model's own provider bills Comfy for it.",
      sourceIds: ["router-billing"],
    },
    moderated: {
      rule: "depends",
      statement:
        "Comfy Router says by model whether a refused job is charged: yes, no or unknown. The answers were not recorded.",
      sourceIds: ["router-billing"],
    },
    timeout: {
      rule: "unknown",
      statement: "A job that timed out has an unknown outcome; it can be repeated with the same key.",
      sourceIds: ["router-billing"],
    },
    cancelled: { rule: "unknown", statement: "Nothing was found on cancelled jobs." },
  },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "unknown" },
    idempotency: {
      offered: "yes",
      note: "Comfy Router takes an Idempotency-Key; a replayed result is not charged again.",
    },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: [
      "What is said of failures and repeats is of Comfy Router, the API; the nodes inside ComfyUI were not seen to say.",
      "A response can name the credits that it used in X-Comfy-Credits-Used, rounded to two decimals; not every one does.",
    ],
    sourceIds: ["router-billing", "router-pricing", "python-sdk-79"],
  },
  models: [
    {
      id: "flux-3-video",
      name: "Flux 3",
      vendor: "Black Forest Labs",
      modes: ["text-to-video", "image-to-video", "extend"],
      constraints: { lengths: { from: "5", to: "20" }, resolutions: ["720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "720p", price: "51.29", mode: ["text-to-video", "image-to-video"], resolution: "720p" },
            { id: "1080p", price: "87.50", mode: ["text-to-video", "image-to-video"], resolution: "1080p" },
            { id: "720p-extend", price: "123.71", mode: "extend", resolution: "720p" },
            { id: "1080p-extend", price: "159.92", mode: "extend", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
      conflicts: [
        "Continuing a video has a price a second of its own; whether the seconds of the given video count was not found. The asked length is counted.",
      ],
    },
    {
      id: "veo-3.1-generate",
      name: "Veo 3.1",
      vendor: "Google",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: ["4", "6", "8"], resolutions: ["720p", "1080p", "4k"], audio: "optional" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "720p-1080p-silent", price: "42.2", resolution: ["720p", "1080p"], audio: "off" },
            { id: "720p-1080p-audio", price: "84.4", resolution: ["720p", "1080p"], audio: "on" },
            { id: "4k-silent", price: "84.4", resolution: "4k", audio: "off" },
            { id: "4k-audio", price: "126.6", resolution: "4k", audio: "on" },
          ],
        },
      ],
      confidence: "high",
    },
    {
      id: "veo-3.1-fast-generate",
      name: "Veo 3.1 Fast",
      vendor: "Google",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: ["4", "6", "8"], resolutions: ["720p", "1080p", "4k"], audio: "optional" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "720p-silent", price: "16.88", resolution: "720p", audio: "off" },
            { id: "720p-audio", price: "21.1", resolution: "720p", audio: "on" },
            { id: "1080p-silent", price: "21.1", resolution: "1080p", audio: "off" },
            { id: "1080p-audio", price: "25.32", resolution: "1080p", audio: "on" },
            { id: "4k-silent", price: "52.75", resolution: "4k", audio: "off" },
            { id: "4k-audio", price: "63.3", resolution: "4k", audio: "on" },
          ],
        },
      ],
      confidence: "high",
    },
    {
      id: "veo-3.1-lite",
      name: "Veo 3.1 Lite",
      vendor: "Google",
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: { lengths: ["4", "6", "8"], resolutions: ["720p", "1080p"], audio: "optional" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "720p-silent", price: "6.33", resolution: "720p", audio: "off" },
            { id: "720p-audio", price: "10.55", resolution: "720p", audio: "on" },
            { id: "1080p-silent", price: "10.55", resolution: "1080p", audio: "off" },
            { id: "1080p-audio", price: "16.88", resolution: "1080p", audio: "on" },
          ],
        },
      ],
      confidence: "high",
    },
    {
      id: "kling-v3",
      name: "Kling 3.0",
      vendor: "Kuaishou",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: { from: "3", to: "15" }, resolutions: ["720p", "1080p", "4k"], audio: "optional" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "720p-silent", price: "17.72", resolution: "720p", audio: "off" },
            { id: "720p-audio", price: "26.59", resolution: "720p", audio: "on" },
            { id: "1080p-silent", price: "23.63", resolution: "1080p", audio: "off" },
            { id: "1080p-audio", price: "35.45", resolution: "1080p", audio: "on" },
            { id: "4k-silent", price: "88.62", resolution: "4k", audio: "off" },
            { id: "4k-audio", price: "88.62", resolution: "4k", audio: "on" },
          ],
        },
      ],
      confidence: "high",
    },
    {
      id: "kling-v3-omni",
      name: "Kling 3.0 Omni",
      vendor: "Kuaishou",
      modes: ["text-to-video", "image-to-video", "video-to-video"],
      constraints: { lengths: { from: "3", to: "15" }, resolutions: ["720p", "1080p", "4k"], audio: "optional" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "720p-silent", price: "17.72", resolution: "720p", audio: "off", hasInputVideo: false },
            { id: "720p-audio", price: "23.63", resolution: "720p", audio: "on", hasInputVideo: false },
            { id: "1080p-silent", price: "23.63", resolution: "1080p", audio: "off", hasInputVideo: false },
            { id: "1080p-audio", price: "29.54", resolution: "1080p", audio: "on", hasInputVideo: false },
            { id: "4k-silent", price: "88.62", resolution: "4k", audio: "off", hasInputVideo: false },
            { id: "4k-audio", price: "88.62", resolution: "4k", audio: "on", hasInputVideo: false },
            { id: "720p-with-video", price: "26.59", resolution: "720p", hasInputVideo: true },
            { id: "1080p-with-video", price: "35.45", resolution: "1080p", hasInputVideo: true },
          ],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: "4k", hasInputVideo: true },
          reason: "The page prices jobs with an input video at 720p and 1080p; at 4k no figure was found.",
          sourceIds: ["pricing"],
        },
      ],
      confidence: "high",
      conflicts: [
        "Of jobs with an input video the page was read as pricing a second; the asked length is counted, although an edited clip can be as long as its source.",
      ],
    },
    {
      id: "kling-3.0-turbo",
      name: "Kling 3.0 Turbo",
      vendor: "Kuaishou",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: { from: "3", to: "15" }, resolutions: ["720p", "1080p"], audio: "always" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "720p", price: "23.63", resolution: "720p" },
            { id: "1080p", price: "29.54", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
    },
    {
      id: "ltx-2.5-pro",
      name: "LTX-2.5 Pro",
      vendor: "Lightricks",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: "unknown", resolutions: ["720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "720p", price: "36.21", resolution: "720p" },
            { id: "1080p", price: "51.29", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
    },
    {
      id: "ltx-2.5-fast",
      name: "LTX-2.5 Fast",
      vendor: "Lightricks",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: "unknown", resolutions: ["720p", "1080p", "1440p", "4k"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "720p", price: "27.16", resolution: "720p" },
            { id: "1080p", price: "39.22", resolution: "1080p" },
            { id: "1440p", price: "57.33", resolution: "1440p" },
            { id: "4k", price: "90.52", resolution: "4k" },
          ],
        },
      ],
      confidence: "high",
    },
    {
      id: "ray-3.2",
      name: "Ray 3.2",
      vendor: "Luma AI",
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        durations: [
          { kind: "set", seconds: ["5"], when: { mode: "image-to-video" } },
          { kind: "set", seconds: ["5", "10"] },
        ],
        resolutions: ["360p", "540p", "720p", "1080p"],
        audio: "never",
      },
      prices: [
        {
          per: "clip",
          sources: ["pricing"],
          rows: [
            { id: "360p-5s", price: "12.66", resolution: "360p", durationSeconds: "5" },
            { id: "360p-10s", price: "37.98", resolution: "360p", durationSeconds: "10" },
            { id: "540p-5s", price: "31.65", resolution: "540p", durationSeconds: "5" },
            { id: "540p-10s", price: "94.95", resolution: "540p", durationSeconds: "10" },
            { id: "720p-5s", price: "63.30", resolution: "720p", durationSeconds: "5" },
            { id: "720p-10s", price: "189.90", resolution: "720p", durationSeconds: "10" },
            { id: "1080p-5s", price: "253.20", resolution: "1080p", durationSeconds: "5" },
            { id: "1080p-10s", price: "759.60", resolution: "1080p", durationSeconds: "10" },
          ],
        },
      ],
      confidence: "high",
      conflicts: ["Clips from an image are billed as 5 s, so that 10 s are offered from text alone."],
    },
    {
      id: "ray-2",
      name: "Ray 2",
      vendor: "Luma AI",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: ["5", "9"], resolutions: ["540p", "720p", "1080p", "4k"], audio: "never" },
      prices: [
        {
          per: "clip",
          sources: ["pricing"],
          rows: [
            { id: "540p-5s", price: "120.27", resolution: "540p", durationSeconds: "5" },
            { id: "540p-9s", price: "217.33", resolution: "540p", durationSeconds: "9" },
            { id: "720p-5s", price: "215.22", resolution: "720p", durationSeconds: "5" },
            { id: "720p-9s", price: "386.13", resolution: "720p", durationSeconds: "9" },
            { id: "1080p-5s", price: "478.97", resolution: "1080p", durationSeconds: "5" },
            { id: "1080p-9s", price: "865.10", resolution: "1080p", durationSeconds: "9" },
            { id: "4k-5s", price: "1922.21", resolution: "4k", durationSeconds: "5" },
            { id: "4k-9s", price: "3460.40", resolution: "4k", durationSeconds: "9" },
          ],
        },
      ],
      confidence: "high",
    },
    {
      id: "minimax-h3",
      name: "MiniMax H3",
      vendor: "MiniMax",
      modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video"],
      constraints: { lengths: { from: "5", to: "15" }, resolutions: ["768p", "2k"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "768p", price: "27.16", resolution: "768p" },
            { id: "2k", price: "39.22", resolution: "2k" },
          ],
        },
        {
          per: "image",
          meter: "input-image",
          after: "5",
          label: "Reference images beyond five",
          sources: ["pricing"],
          rows: [{ id: "further-reference-images", price: "12.07", mode: "reference-to-video" }],
        },
      ],
      confidence: "high",
    },
    {
      id: "hailuo-02",
      name: "Hailuo 02",
      vendor: "MiniMax",
      modes: ["text-to-video", "image-to-video"],
      constraints: {
        durations: [
          { kind: "set", seconds: ["6"], when: { resolution: "1080p" } },
          { kind: "set", seconds: ["6", "10"] },
        ],
        resolutions: ["768p", "1080p"],
        audio: "unknown",
      },
      prices: [
        {
          per: "clip",
          sources: ["pricing"],
          rows: [
            { id: "768p-6s", price: "59.08", resolution: "768p", durationSeconds: "6" },
            { id: "768p-10s", price: "118.16", resolution: "768p", durationSeconds: "10" },
            { id: "1080p-6s", price: "103.39", resolution: "1080p", durationSeconds: "6" },
          ],
        },
      ],
      confidence: "high",
      conflicts: ["A length of 10 s has a price at 768p only."],
    },
    {
      id: "happyhorse-1.0",
      name: "HappyHorse 1.0",
      vendor: "Alibaba",
      modes: ["text-to-video", "image-to-video", "video-to-video"],
      constraints: { lengths: { from: "3", to: "15" }, resolutions: ["720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "720p", price: "29.54", resolution: "720p", hasInputVideo: false },
            { id: "1080p", price: "50.64", resolution: "1080p", hasInputVideo: false },
          ],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { hasInputVideo: true },
          reason: "The page names editing among the modes; which seconds of an edit are charged was not found.",
          sourceIds: ["pricing"],
        },
      ],
      confidence: "high",
    },
    {
      id: "happyhorse-1.1",
      name: "HappyHorse 1.1",
      vendor: "Alibaba",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: "unknown", resolutions: ["720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "720p", price: "42.24", resolution: "720p" },
            { id: "1080p", price: "54.31", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
    },
    {
      id: "wan2.7",
      name: "Wan 2.7",
      vendor: "Alibaba",
      modes: ["text-to-video", "image-to-video", "video-to-video"],
      constraints: { lengths: "unknown", resolutions: ["720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "720p", price: "21.1", resolution: "720p", mode: ["text-to-video", "image-to-video"] },
            { id: "1080p", price: "31.65", resolution: "1080p", mode: ["text-to-video", "image-to-video"] },
          ],
        },
        {
          per: "second",
          of: "input-and-output",
          sources: ["pricing"],
          rows: [
            { id: "720p-edit", price: "21.1", resolution: "720p", mode: "video-to-video" },
            { id: "1080p-edit", price: "31.65", resolution: "1080p", mode: "video-to-video" },
          ],
        },
      ],
      confidence: "high",
    },
    {
      id: "viduq3-pro",
      name: "Vidu Q3 Pro",
      vendor: "ShengShu",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: { from: "1", to: "16" }, resolutions: ["720p", "1080p", "2k"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "720p", price: "31.65", resolution: "720p" },
            { id: "1080p", price: "33.76", resolution: "1080p" },
            { id: "2k-image", price: "42.2", resolution: "2k", mode: "image-to-video" },
          ],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: "2k", mode: "text-to-video" },
          reason: "The page prices 2k for clips from an image; from text no figure was found.",
          sourceIds: ["pricing"],
        },
      ],
      confidence: "high",
    },
    {
      id: "viduq3-turbo",
      name: "Vidu Q3 Turbo",
      vendor: "ShengShu",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: { from: "1", to: "16" }, resolutions: ["720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "720p", price: "12.66", resolution: "720p" },
            { id: "1080p", price: "16.88", resolution: "1080p" },
          ],
        },
      ],
      confidence: "high",
    },
    {
      id: "grok-imagine-video-1.5",
      name: "Grok Imagine Video 1.5",
      vendor: "xAI",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: { from: "1", to: "15" }, resolutions: ["480p", "720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["pricing"],
          rows: [
            { id: "480p", price: "24.14", resolution: "480p" },
            { id: "720p", price: "42.24", resolution: "720p" },
            { id: "1080p", price: "75.43", resolution: "1080p" },
          ],
        },
        { per: "image", meter: "input-image", sources: ["pricing"], rows: [{ id: "input-image", price: "3.02" }] },
      ],
      confidence: "high",
      billingPolicy: {
        moderated: {
          rule: "billed",
          statement: "The price page says of this model that moderated content is charged.",
          sourceIds: ["pricing"],
        },
      },
    },
    {
      id: "gen4_turbo",
      name: "Gen-4 Turbo",
      vendor: "Runway",
      modes: ["image-to-video"],
      constraints: { lengths: ["5", "10"], resolutions: ["720p"], audio: "unknown" },
      prices: [{ per: "second", sources: ["pricing"], rows: [{ id: "flat", price: "15.09" }] }],
      confidence: "high",
    },
    {
      id: "aleph2",
      name: "Aleph 2",
      vendor: "Runway",
      modes: ["video-to-video"],
      constraints: {
        durations: [{ kind: "follows-input", min: "2", max: "30" }],
        resolutions: "unknown",
        audio: "unknown",
      },
      prices: [{ per: "second", of: "input", sources: ["pricing"], rows: [{ id: "source-seconds", price: "84.48" }] }],
      confidence: "high",
      conflicts: [
        "The page names no lengths: 2 to 30 s, and that the seconds of the source are counted, is how Runway sells the model.",
      ],
    },
  ],
} as const satisfies ProviderCards;
