import type { ProviderCards } from "@/lib/catalogue/cards";

export const tencentTokenhub = {
  name: "Tencent TokenHub",
  pricingUrl: "https://cloud.tencent.com/document/product/1823/130055",
  currency: "CNY",
  recordedOn: "2026-11-29",
  sources: {
    "pricing-2026-07-10": {
      title: "Tencent Cloud TokenHub, price of HY-Video-1.5, copied into dated field notes",
      kind: "transcribed",
      seenOn: "2026-07-10",
    },
  },
  credit: {
    name: "credit",
    listPrice: "1.0",
    currency: "CNY",
    minimumPurchase: "unknown",
    validDays: "unknown",
    notes: ["How credits are bought, and whether ahead, was not found."],
    sourceIds: ["pricing-2026-07-10"],
  },
  models: [
    {
      id: "hy-video-1.5",
      name: "HY-Video-1.5",
      vendor: "Tencent",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: ["5"], resolutions: ["720p"] },
      prices: [{ per: "clip", rows: [{ id: "job", price: "1.5" }] }],
      confidence: "high",
      billingPolicy: {
        failed: {
          rule: "not-billed",
          statement: "A failed job takes no credits.",
          sourceIds: ["pricing-2026-07-10"],
        },
      },
      async: { concurrency: 5 },
      conflicts: ["The older service of Tencent Cloud bills 1.2 yuan a credit and is another bill."],
    },
  ],
} as const satisfies ProviderCards;
