import type { ProviderCards } from "@/lib/catalogue/cards";

export const apimart = {
  id: "apimart",
  name: "APIMart",
  pricingUrl: "https://github.com/apimarto55uxsfp/model-api-playground/wiki",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-27",
  sources: {
    "wiki-2026-10-12": {
      title: "APIMart wiki, Seedance 2.0",
      url: "https://github.com/apimarto55uxsfp/model-api-playground/wiki",
      kind: "primary",
      seenOn: "2026-10-12",
    },
    "wiki-veo-2026-10-12": {
      title: "APIMart wiki, Veo 3.1 Lite",
      url: "https://github.com/wkv6fi1b/veo-3-1-lite-api-es/wiki",
      kind: "primary",
      seenOn: "2026-10-12",
    },
  },
  models: [
    {
      id: "seedance-2.0",
      name: "Seedance 2.0",
      vendor: "ByteDance",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: { from: "4", to: "15" }, resolutions: ["480p", "720p", "1080p"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["wiki-2026-10-12"],
          rows: [
            { id: "480p", price: "0.066", resolution: "480p" },
            { id: "720p", price: "0.216", resolution: "720p" },
            { id: "1080p", price: "0.3849", resolution: "1080p" },
          ],
        },
      ],
      confidence: "medium",
      conflicts: ["The page is one of many alike of the same seller; no page on a site of its own was read."],
    },
    {
      id: "veo-3.1-lite",
      name: "Veo 3.1 Lite",
      vendor: "Google",
      modes: ["text-to-video", "image-to-video"],
      constraints: { lengths: "unknown", resolutions: ["720p", "1080p", "4k"], audio: "unknown" },
      prices: [
        {
          per: "second",
          sources: ["wiki-veo-2026-10-12"],
          rows: [
            { id: "720p", price: "0.064", resolution: "720p" },
            { id: "1080p", price: "0.08", resolution: "1080p" },
            { id: "4k", price: "0.2", resolution: "4k" },
          ],
        },
      ],
      confidence: "low",
      conflicts: ["Google sells no 4k with Veo 3.1 Lite, so that what is sold under this name at 4k is doubtful."],
    },
  ],
} as const satisfies ProviderCards;
