import type { ModelCards } from "@/lib/catalogue/cards";

export const kling = [
  {
    id: "kling-v3.0-std",
    name: "Kling 3.0 Standard",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video", "first-last-frame"],
    constraints: {
      lengths: { from: "3", to: "15" },
      resolutions: ["720p"],
      aspects: ["16:9", "9:16", "1:1"],
      audio: "optional",
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "720p-silent", price: "0.084", audio: "off" },
          {
            id: "720p-audio",
            price: "0.126",
            audio: "on",
            was: [{ id: "lowest", price: "0.126", when: {}, sources: ["kling-v3.0-std"], wrong: "2026-11-27" }],
          },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "OpenRouter's page of 29 April 2026 was read as one price of 0.126 a second, from which prices begin; that is the price with sound. Whether silent clips cost 0.084 then, too, is not known.",
    ],
  },
  {
    id: "kling-v3.0-pro",
    name: "Kling 3.0 Pro",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video", "first-last-frame"],
    constraints: {
      lengths: { from: "3", to: "15" },
      resolutions: ["720p"],
      aspects: ["16:9", "9:16", "1:1"],
      audio: "optional",
    },
    prices: [
      {
        per: "second",
        sources: ["board-2026-09-15", "listing-2026-10-09", "listing-2026-10-05"],
        rows: [{ id: "silent", price: "0.112", audio: "off" }],
      },
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [{ id: "audio", price: "0.168", audio: "on" }],
      },
    ],
    confidence: "high",
    conflicts: [
      "The listing offers 720p alone, although it also has price keys for 480p and 1080p, at the same price; Kling's own documentation maps pro to 1080p.",
    ],
  },
  {
    id: "kling-video-o1",
    name: "Kling Video O1",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video", "first-last-frame"],
    constraints: {
      lengths: ["5", "10"],
      resolutions: ["720p"],
      aspects: ["16:9", "9:16", "1:1"],
      audio: "optional",
    },
    prices: [
      { per: "second", sources: ["listing-2026-10-09", "listing-2026-10-05"], rows: [{ id: "flat", price: "0.112" }] },
    ],
    confidence: "high",
    conflicts: [
      "The listing has a switch for sound and one price; other sellers of Kling O1 say that its clips are silent.",
    ],
  },
] as const satisfies ModelCards;
