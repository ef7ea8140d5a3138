import type { ProviderCards } from "@/lib/catalogue/cards";

export const tencent = {
  id: "tencent",
  name: "Tencent Cloud",
  pricingUrl: "https://www.tencentcloud.com/document/product/1248/66165",
  currency: "USD",
  recordedOn: "2026-11-29",
  sources: {
    "image-animate-pricing": {
      title: "Tencent Cloud international, prices of Image Animate",
      url: "https://www.tencentcloud.com/document/product/1248/66165",
      kind: "primary",
      seenOn: "unknown",
    },
    "billing-overview": {
      title: "Tencent Cloud China, billing overview of Hunyuan video, as cited in public code without an exact address",
      url: "https://cloud.tencent.com/",
      kind: "transcribed",
      seenOn: "unknown",
    },
    "tokenhub-pricing": {
      title: "Tencent Cloud TokenHub, price of HY-Video-1.5, copied into dated field notes",
      url: "https://cloud.tencent.com/document/product/1823/130055",
      kind: "transcribed",
      seenOn: "2026-07-10",
    },
    "field-notes": {
      title: "Dated field notes on video generation providers",
      url: "https://github.com/calesthio/generative-media-skills",
      kind: "third-party",
      seenOn: "2026-07-10",
    },
  },
  billingPolicy: {
    failed: { rule: "unknown", statement: "Nothing was found on the charge of failed tasks." },
    moderated: { rule: "unknown", statement: "Nothing was found on the charge of tasks that a filter stops." },
    timeout: { rule: "unknown", statement: "Nothing was found on tasks that the caller stopped waiting for." },
    cancelled: { rule: "unknown", statement: "Nothing was found on cancelled tasks." },
  },
  async: {
    pollIntervalSeconds: "unknown",
    pollLimitPerSecond: "unknown",
    webhook: { offered: "unknown" },
    idempotency: { offered: "no", note: "No idempotency key is documented." },
    clientSubmitRetries: "unknown",
    clientTimeoutSeconds: "unknown",
    outputExpiryHours: "unknown",
    latencySeconds: "unknown",
    concurrency: "unknown",
    notes: ["A Hunyuan video task waits, runs, and then fails or is done."],
    sourceIds: ["field-notes", "billing-overview"],
  },
  each: { vendor: "Tencent" },
  models: [
    {
      id: "hunyuan-video",
      name: "Hunyuan Video",
      status: { stage: "ga", note: "No source says in which stage this product is; it is taken for available." },
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: ["5"], resolutions: ["720p"], audio: "unknown" },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "No price a second or a task was found for Hunyuan video as the older service sells it, at 1.2 yuan a credit; only those of sibling services such as Image Animate. On TokenHub it is HY-Video-1.5, which is listed on its own.",
          sourceIds: ["billing-overview", "image-animate-pricing"],
        },
      ],
      confidence: "low",
      conflicts: [
        "The limits are third-party notes, which also name a watermark by default and prompts of about 200 characters.",
      ],
    },
    {
      id: "hy-video-1.5",
      name: "HY-Video-1.5 (TokenHub)",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: ["5"], resolutions: ["720p"], audio: "unknown" },
      prices: [],
      gaps: [
        {
          meter: "output",
          when: {},
          reason:
            "It is sold on TokenHub, whose bills are in yuan: tencent-tokenhub/hy-video-1.5 has its price. None is recorded on the bills in dollars.",
          sourceIds: ["tokenhub-pricing"],
        },
      ],
      confidence: "high",
      billingPolicy: {
        failed: {
          rule: "not-billed",
          statement: "A failed job takes no credits on TokenHub.",
          sourceIds: ["tokenhub-pricing"],
        },
      },
      async: { concurrency: 5 },
      conflicts: ["The older service of Tencent Cloud bills 1.2 yuan a credit and is another bill."],
    },
    {
      id: "image-animate",
      name: "Image Animate (international)",
      modes: ["image-to-video"],
      constraints: {
        lengths: "unknown",
        resolutions: "unknown",
        audio: "unknown",
        cautions: [
          {
            when: {},
            message: "The price is for one call, whatever its length; which lengths a call can have was not found.",
            sourceIds: ["image-animate-pricing"],
          },
        ],
      },
      options: [
        {
          name: "monthly-calls",
          label: "Calls a month",
          choices: ["below-100", "from-100", "from-1000", "from-10000"],
          unit: "task",
        },
      ],
      prices: [
        {
          per: "clip",
          sources: ["image-animate-pricing"],
          rows: [
            { id: "below-100", price: "4.8", options: { "monthly-calls": "below-100" } },
            { id: "from-100", price: "4.2", options: { "monthly-calls": "from-100" } },
            { id: "from-1000", price: "3.8", options: { "monthly-calls": "from-1000" } },
            { id: "from-10000", price: "3.5", options: { "monthly-calls": "from-10000" } },
          ],
        },
      ],
      confidence: "medium",
      conflicts: [
        "The price of the band reached holds for all calls of that month; the estimate takes the band that you choose, not the one your volume reaches.",
        "Prepaid packs are sold as well, valid for 365 days: 100 calls for 420, 1,000 for 3,800, 10,000 for 37,000 and 100,000 for 350,000 USD. A reserved concurrent task costs 7,200 USD a month.",
      ],
    },
  ],
} as const satisfies ProviderCards;
