import type { ModelCards } from "@/lib/catalogue/cards";

export const others = [
  {
    id: "flux-3-video",
    name: "FLUX 3 Video",
    vendor: "Black Forest Labs",
    modes: ["text-to-video", "image-to-video", "first-last-frame", "extend"],
    constraints: {
      lengths: { from: "5", to: "20" },
      resolutions: ["720p", "1080p"],
      aspects: ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"],
      audio: "always",
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          {
            id: "720p",
            price: "0.17",
            mode: ["text-to-video", "image-to-video", "first-last-frame"],
            resolution: "720p",
          },
          {
            id: "1080p",
            price: "0.29",
            mode: ["text-to-video", "image-to-video", "first-last-frame"],
            resolution: "1080p",
          },
          { id: "720p-extend", price: "0.41", mode: "extend", resolution: "720p" },
          { id: "1080p-extend", price: "0.53", mode: "extend", resolution: "1080p" },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "The listing has a price a second for continuing a video; whether the seconds of the given video count was not found. The asked length is counted.",
    ],
  },
  {
    id: "hailuo-3",
    name: "MiniMax H3 (Hailuo 3)",
    vendor: "MiniMax",
    modes: ["text-to-video", "image-to-video", "first-last-frame"],
    constraints: { lengths: { from: "5", to: "15" }, resolutions: ["2k"], audio: "always" },
    prices: [
      { per: "second", sources: ["listing-2026-10-09", "listing-2026-10-05"], rows: [{ id: "2k", price: "0.13" }] },
    ],
    gaps: [
      {
        meter: "input-image",
        when: { mode: ["image-to-video", "first-last-frame"] },
        reason:
          "OpenRouter lists 0.04 USD for a reference image; whether a first or last frame counts as one is not said.",
        sourceIds: ["listing-2026-10-09"],
      },
    ],
    confidence: "high",
  },
  {
    id: "hailuo-3-max",
    name: "MiniMax H3 Max",
    vendor: "MiniMax",
    modes: ["text-to-video", "image-to-video", "first-last-frame"],
    constraints: {
      lengths: { from: "5", to: "15" },
      resolutions: ["480p", "768p"],
      audio: "unknown",
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "480p", price: "0.05", resolution: "480p" },
          { id: "768p", price: "0.08", resolution: "768p" },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "The listing has no switch for sound; elsewhere the model's clips are said to have it always. Whether OpenRouter's have sound was not found.",
    ],
  },
  {
    id: "hailuo-2.3",
    name: "Hailuo 2.3",
    vendor: "MiniMax",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: ["6", "10"],
      resolutions: ["1080p"],
      aspects: ["16:9"],
      audio: "never",
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [{ id: "1080p", price: "0.0817" }],
      },
    ],
    confidence: "high",
    conflicts: ["The list offers 10 s at 1080p; MiniMax's own API makes 6 s at that resolution."],
  },
  {
    id: "gen-4.5",
    name: "Gen-4.5",
    vendor: "Runway",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "2", to: "10" },
      resolutions: ["720p"],
      aspects: ["16:9", "9:16"],
      audio: "never",
    },
    prices: [
      { per: "second", sources: ["listing-2026-10-09", "listing-2026-10-05"], rows: [{ id: "720p", price: "0.12" }] },
    ],
    confidence: "high",
  },
  {
    id: "aleph-2",
    name: "Aleph 2",
    vendor: "Runway",
    modes: ["video-to-video"],
    constraints: {
      durations: [{ kind: "follows-input", min: "2", max: "30" }],
      resolutions: "unknown",
      audio: "never",
    },
    prices: [
      {
        per: "second",
        of: "input",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [{ id: "source-seconds", price: "0.28" }],
      },
    ],
    minimumCosts: [
      {
        id: "per-generation",
        amount: "0.56",
        denomination: "USD",
        when: {},
        effectiveFrom: "unknown",
        sourceIds: ["listing-2026-10-09", "listing-2026-10-05"],
      },
    ],
    confidence: "high",
    conflicts: [
      "The listing names no lengths: 2 to 30 s, and that the seconds of the source are counted, is how Runway sells the model.",
    ],
  },
  {
    id: "grok-imagine-video",
    name: "Grok Imagine Video",
    vendor: "xAI",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "1", to: "15" },
      resolutions: ["480p", "720p"],
      aspects: ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3"],
      audio: "unknown",
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "480p", price: "0.05", resolution: "480p" },
          { id: "720p", price: "0.07", resolution: "720p" },
        ],
      },
      {
        per: "image",
        meter: "input-image",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [{ id: "input-image", price: "0.002" }],
      },
    ],
    confidence: "high",
  },
  {
    id: "grok-imagine-video-1.5",
    name: "Grok Imagine Video 1.5",
    vendor: "xAI",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "1", to: "15" },
      resolutions: ["480p", "720p", "1080p"],
      aspects: ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3"],
      audio: "unknown",
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "480p", price: "0.08", resolution: "480p" },
          { id: "720p", price: "0.14", resolution: "720p" },
          { id: "1080p", price: "0.25", resolution: "1080p" },
        ],
      },
      {
        per: "image",
        meter: "input-image",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [{ id: "input-image", price: "0.01" }],
      },
    ],
    confidence: "high",
  },
  {
    id: "grok-imagine-video-1.5-lite",
    name: "Grok Imagine Video 1.5 Lite",
    vendor: "xAI",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "1", to: "15" },
      resolutions: ["480p", "720p", "1080p"],
      aspects: ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3"],
      audio: "unknown",
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "480p", price: "0.02", resolution: "480p" },
          { id: "720p", price: "0.03", resolution: "720p" },
          { id: "1080p", price: "0.14", resolution: "1080p" },
        ],
      },
      {
        per: "image",
        meter: "input-image",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [{ id: "input-image", price: "0.01" }],
      },
    ],
    confidence: "high",
  },
  {
    id: "heygen-video-1",
    name: "HeyGen Video 1",
    vendor: "HeyGen",
    modes: ["text-to-video", "image-to-video", "reference-to-video"],
    constraints: {
      lengths: { from: "5", to: "15" },
      resolutions: ["480p", "768p", "2k"],
      audio: "never",
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "480p", price: "0.02", mode: ["text-to-video", "image-to-video"], resolution: "480p" },
          { id: "768p", price: "0.03", mode: ["text-to-video", "image-to-video"], resolution: "768p" },
          { id: "2k", price: "0.09", mode: ["text-to-video", "image-to-video"], resolution: "2k" },
          { id: "480p-reference", price: "0.04", mode: "reference-to-video", resolution: "480p" },
          { id: "768p-reference", price: "0.06", mode: "reference-to-video", resolution: "768p" },
          { id: "2k-reference", price: "0.18", mode: "reference-to-video", resolution: "2k" },
        ],
      },
    ],
    confidence: "medium",
    conflicts: [
      "The listing prices seconds of what it calls reference duration; they are read as seconds of a clip made from references, at twice the price.",
    ],
  },
] as const satisfies ModelCards;
