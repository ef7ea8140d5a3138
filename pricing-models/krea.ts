import type { ProviderCards } from "@/lib/catalogue/cards";

export const krea = {
  id: "krea",
  name: "Krea",
  pricingUrl: "https://docs.krea.ai/api-reference/video/veo-31-lite.md",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-27",
  sources: {
    "veo-3.1-lite": {
      title: "Krea API reference, Veo 3.1 Lite, undated; it names aliases that were taken until 19 June 2026",
      url: "https://docs.krea.ai/api-reference/video/veo-31-lite.md",
      kind: "primary",
      seenOn: "unknown",
    },
  },
  models: [
    {
      id: "veo-3.1-lite",
      name: "Veo 3.1 Lite",
      vendor: "Google",
      modes: ["text-to-video", "image-to-video", "first-last-frame"],
      constraints: { lengths: ["4", "6", "8"], resolutions: ["720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "clip",
          sources: ["veo-3.1-lite"],
          rows: [
            { id: "720p-4s", price: "0.126", resolution: "720p", durationSeconds: "4" },
            { id: "720p-6s", price: "0.189", resolution: "720p", durationSeconds: "6" },
            { id: "720p-8s", price: "0.252", resolution: "720p", durationSeconds: "8" },
            { id: "1080p-4s", price: "0.21", resolution: "1080p", durationSeconds: "4" },
            { id: "1080p-6s", price: "0.315", resolution: "1080p", durationSeconds: "6" },
            { id: "1080p-8s", price: "0.42", resolution: "1080p", durationSeconds: "8" },
          ],
        },
      ],
      confidence: "high",
      conflicts: ["The page has one price for a length and a resolution; whether sound is in it was not found."],
    },
  ],
} as const satisfies ProviderCards;
