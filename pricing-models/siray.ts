import type { ProviderCards } from "@/lib/catalogue/cards";

export const siray = {
  id: "siray",
  name: "Siray",
  pricingUrl: "https://dev.to/sirayb96080876b90914/kling-40-api-pricing-endpoints-tested-prompts-29fe",
  currency: "USD",
  reseller: true,
  recordedOn: "2026-11-27",
  sources: {
    "kling-4.0": {
      title: "Siray on Kling 4.0, prices and endpoints, written after 15 October 2026",
      url: "https://dev.to/sirayb96080876b90914/kling-40-api-pricing-endpoints-tested-prompts-29fe",
      kind: "primary",
      seenOn: "unknown",
    },
  },
  models: [
    {
      id: "kling-v4",
      name: "Kling 4.0",
      vendor: "Kuaishou",
      modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video"],
      constraints: { lengths: { from: "3", to: "30" }, resolutions: ["720p", "1080p"], audio: "always" },
      prices: [
        {
          per: "second",
          sources: ["kling-4.0"],
          rows: [
            { id: "720p", price: "0.157", resolution: "720p", hasInputVideo: false },
            { id: "1080p", price: "0.235", resolution: "1080p", hasInputVideo: false },
          ],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { hasInputVideo: true },
          reason: "Siray has endpoints that take a video; which seconds of such a job are charged was not found.",
          sourceIds: ["kling-4.0"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "That sound is always made is Siray's own test: six of six clips had it, and no endpoint has a switch.",
      ],
    },
    {
      id: "kling-v4-flash",
      name: "Kling 4.0 Flash",
      vendor: "Kuaishou",
      modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video"],
      constraints: { lengths: { from: "3", to: "30" }, resolutions: ["720p"], audio: "always" },
      prices: [
        {
          per: "second",
          sources: ["kling-4.0"],
          rows: [{ id: "720p", price: "0.094", resolution: "720p", hasInputVideo: false }],
        },
      ],
      gaps: [
        {
          meter: "output",
          when: { hasInputVideo: true },
          reason: "Siray has endpoints that take a video; which seconds of such a job are charged was not found.",
          sourceIds: ["kling-4.0"],
        },
      ],
      confidence: "medium",
      conflicts: [
        "That sound is always made is Siray's own test: six of six clips had it, and no endpoint has a switch.",
      ],
    },
  ],
} as const satisfies ProviderCards;
