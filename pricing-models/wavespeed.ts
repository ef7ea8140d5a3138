import type { ProviderCards } from "@/lib/catalogue/cards";

export const wavespeed = {
  id: "wavespeed",
  name: "WaveSpeedAI",
  pricingUrl: "https://wavespeed.ai/pricing",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-22",
  sources: {
    pricing: {
      title: "WaveSpeedAI pricing, starting prices as copied in 2026",
      url: "https://wavespeed.ai/pricing",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "preset-price-list": {
      title: "A project's list of WaveSpeed prices, misdated by its author",
      url: "https://github.com/jewwiid/preset.ie",
      kind: "third-party",
      seenOn: "unknown",
    },
  },
  billingPolicy: {
    failed: { rule: "unknown", statement: "Nothing was found on this." },
    moderated: { rule: "unknown", statement: "Nothing was found on this." },
    timeout: { rule: "unknown", statement: "Nothing was found on this." },
    cancelled: { rule: "unknown", statement: "Nothing was found on this." },
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
    sourceIds: ["pricing"],
  },
  models: [
    {
      id: "seedance-2.0-image-to-video-spicy",
      name: "Seedance 2.0 (spicy), image to video",
      vendor: "ByteDance",
      modes: ["image-to-video"],
      constraints: { lengths: "unknown", resolutions: "unknown", audio: "unknown" },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "Only a starting price was found, from 0.60 USD a run; which length and resolution it buys, and what more costs, is not known.",
          sourceIds: ["pricing"],
        },
      ],
      confidence: "low",
    },
    {
      id: "seedance-v1-pro-i2v",
      name: "Seedance 1.0 Pro, image to video",
      vendor: "ByteDance",
      status: { stage: "ga", note: "Whether it can still be ordered was not found.", sourceIds: ["preset-price-list"] },
      modes: ["image-to-video"],
      constraints: { lengths: ["5"], resolutions: ["480p", "720p", "1080p"], fps: ["24"], audio: "unknown" },
      prices: [
        {
          per: "clip",
          sources: ["preset-price-list"],
          rows: [
            { id: "480p", price: "0.15", resolution: "480p" },
            { id: "1080p", price: "0.60", resolution: "1080p" },
          ],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { resolution: "720p" },
          reason: "The only list has 0.15 USD for 720p in one place and 0.60 USD in another.",
          sourceIds: ["preset-price-list"],
        },
      ],
      confidence: "low",
      conflicts: [
        "WaveSpeed has one route for each resolution (seedance-v1-pro-i2v-480p and so on); they are one model here.",
        "The list says January 2025, but the model is of mid-2025, so its date is wrong.",
      ],
    },
  ],
} as const satisfies ProviderCards;
