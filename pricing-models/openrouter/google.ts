import type { ModelCards } from "@/lib/catalogue/cards";

export const google = [
  {
    id: "veo-3.1",
    name: "Veo 3.1",
    vendor: "Google",
    modes: ["text-to-video", "image-to-video", "first-last-frame"],
    constraints: {
      lengths: ["4", "6", "8"],
      resolutions: ["720p", "1080p", "4k"],
      aspects: ["16:9", "9:16"],
      fps: ["24"],
      audio: "optional",
      cautions: [
        {
          when: { resolution: "1080p", durationSeconds: ["4", "6"] },
          message:
            "Some readings of Google's documentation allow only 8 s at 1080p. Try one short clip before you plan on it.",
          sourceIds: ["veo-3.1-card"],
        },
      ],
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "720p-1080p-silent", price: "0.20", resolution: ["720p", "1080p"], audio: "off" },
          { id: "4k-silent", price: "0.40", resolution: "4k", audio: "off" },
          {
            id: "720p-1080p-audio",
            price: "0.40",
            resolution: ["720p", "1080p"],
            audio: "on",
            was: [{ id: "audio", price: "0.40", when: { audio: "on" }, sources: ["veo-3.1"], wrong: "2026-11-27" }],
          },
          { id: "4k-audio", price: "0.60", resolution: "4k", audio: "on" },
        ],
      },
    ],
    confidence: "high",
  },
  {
    id: "veo-3.1-fast",
    name: "Veo 3.1 Fast",
    vendor: "Google",
    modes: ["text-to-video", "image-to-video", "first-last-frame"],
    constraints: {
      lengths: ["4", "6", "8"],
      resolutions: ["720p", "1080p", "4k"],
      aspects: ["16:9", "9:16"],
      audio: "optional",
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "720p-silent", price: "0.08", resolution: "720p", audio: "off" },
          { id: "720p-audio", price: "0.10", resolution: "720p", audio: "on" },
          { id: "1080p-silent", price: "0.10", resolution: "1080p", audio: "off" },
          { id: "1080p-audio", price: "0.12", resolution: "1080p", audio: "on" },
          { id: "4k-silent", price: "0.25", resolution: "4k", audio: "off" },
          { id: "4k-audio", price: "0.30", resolution: "4k", audio: "on" },
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
    constraints: {
      lengths: ["4", "6", "8"],
      resolutions: ["720p", "1080p"],
      aspects: ["16:9", "9:16"],
      audio: "optional",
    },
    prices: [
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          {
            id: "720p-silent-listed",
            price: "0.03",
            resolution: "720p",
            audio: "off",
            was: [
              {
                id: "720p-silent",
                price: "0.03",
                when: { audio: "off" },
                sources: ["feed-fixture"],
                wrong: "2026-11-27",
              },
            ],
          },
          { id: "1080p-silent", price: "0.05", resolution: "1080p", audio: "off" },
          { id: "720p-audio", price: "0.05", resolution: "720p", audio: "on" },
          { id: "1080p-audio", price: "0.08", resolution: "1080p", audio: "on" },
        ],
      },
    ],
    confidence: "high",
  },
] as const satisfies ModelCards;
