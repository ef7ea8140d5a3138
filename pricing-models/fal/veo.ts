import type { ModelCards } from "@/lib/catalogue/cards";

const eightSecondsOnly = {
  when: { resolution: ["1080p", "4k"], durationSeconds: ["4", "6"] },
  message:
    "Some readings of Google's documentation allow only 8 s at 1080p and 4k; others sell 4 s and 6 s. Try one short clip before you plan on it.",
  sourceIds: ["veo-3.1-card", "eight-seconds-rule"],
} as const;

export const veo = [
  {
    id: "veo3.1",
    name: "Veo 3.1",
    vendor: "Google",
    modes: ["text-to-video", "image-to-video", "reference-to-video", "first-last-frame"],
    constraints: {
      lengths: ["4", "6", "8"],
      resolutions: ["720p", "1080p", "4k"],
      aspects: ["16:9", "9:16"],
      fps: ["24"],
      audio: "optional",
      cautions: [eightSecondsOnly],
    },
    prices: [
      {
        per: "second",
        sources: ["veo3.1", "veo3.1-2026-07-22", "veo3.1-2026-10-04"],
        when: { resolution: ["720p", "1080p"] },
        rows: [
          { id: "silent", price: "0.20", audio: "off" },
          { id: "audio", price: "0.40", audio: "on" },
        ],
      },
      {
        per: "second",
        sources: ["veo3.1", "veo3.1-2026-07-22"],
        when: { resolution: "4k" },
        rows: [
          { id: "4k-silent", price: "0.40", audio: "off" },
          { id: "4k-audio", price: "0.60", audio: "on" },
        ],
      },
    ],
    confidence: "high",
    conflicts: ["fal's page works its sum for 5 s (2.00 at 1080p with audio), a length that the route does not offer."],
  },
  {
    id: "veo3.1-extend",
    name: "Veo 3.1 Extend",
    vendor: "Google",
    modes: ["extend"],
    constraints: {
      lengths: "unknown",
      resolutions: ["720p", "1080p", "4k"],
      aspects: ["16:9", "9:16"],
      fps: ["24"],
      audio: "optional",
    },
    prices: [
      {
        per: "second",
        sources: ["veo3.1"],
        rows: [
          { id: "silent", price: "0.20", resolution: ["720p", "1080p"], audio: "off" },
          { id: "audio", price: "0.40", resolution: ["720p", "1080p"], audio: "on" },
          { id: "4k-silent", price: "0.40", resolution: "4k", audio: "off" },
          { id: "4k-audio", price: "0.60", resolution: "4k", audio: "on" },
        ],
      },
    ],
    confidence: "medium",
    conflicts: [
      "The price is that of the other Veo 3.1 routes; the lengths and resolutions of the extend route itself were not found.",
    ],
  },
  {
    id: "veo3.1-fast",
    name: "Veo 3.1 Fast",
    vendor: "Google",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: ["4", "6", "8"],
      resolutions: ["720p", "1080p", "4k"],
      aspects: ["16:9", "9:16"],
      fps: ["24"],
      audio: "optional",
      cautions: [eightSecondsOnly],
    },
    prices: [
      {
        per: "second",
        sources: ["veo3.1-fast"],
        rows: [
          { id: "silent", price: "0.10", resolution: ["720p", "1080p"], audio: "off" },
          { id: "audio", price: "0.15", resolution: ["720p", "1080p"], audio: "on" },
          { id: "4k-silent", price: "0.30", resolution: "4k", audio: "off" },
          { id: "4k-audio", price: "0.35", resolution: "4k", audio: "on" },
        ],
      },
    ],
    confidence: "high",
    conflicts: ["Google cut its own price of this model in 2026; fal's was still the higher one on 4 October 2026."],
  },
  {
    id: "veo3.1-lite",
    name: "Veo 3.1 Lite",
    vendor: "Google",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: ["4", "6", "8"],
      resolutions: ["720p", "1080p"],
      aspects: ["16:9", "9:16"],
      fps: ["24"],
      audio: "optional",
      cautions: [
        {
          when: { resolution: "1080p", durationSeconds: ["4", "6"] },
          message:
            "Some readings of Google's documentation allow only 8 s at 1080p and 4k; others sell 4 s and 6 s. Try one short clip before you plan on it.",
          sourceIds: ["veo-3.1-card", "eight-seconds-rule"],
        },
      ],
    },
    prices: [
      {
        per: "second",
        sources: ["veo3.1-lite"],
        rows: [
          { id: "720p-silent", price: "0.03", resolution: "720p", audio: "off" },
          { id: "720p-audio", price: "0.05", resolution: "720p", audio: "on" },
          { id: "1080p-silent", price: "0.05", resolution: "1080p", audio: "off" },
          { id: "1080p-audio", price: "0.08", resolution: "1080p", audio: "on" },
        ],
      },
    ],
    confidence: "high",
  },
  {
    id: "gemini-omni-flash-v1.1",
    name: "Gemini Omni Flash 1.1",
    vendor: "Google",
    modes: ["text-to-video", "image-to-video", "reference-to-video"],
    constraints: {
      lengths: { from: "3", to: "10" },
      resolutions: ["360p", "720p", "1080p", "4k"],
      aspects: ["16:9", "9:16"],
      audio: "unknown",
    },
    prices: [
      {
        per: "second",
        sources: ["gemini-omni-flash-v1.1"],
        rows: [
          { id: "360p", price: "0.03", resolution: "360p" },
          { id: "720p", price: "0.10", resolution: "720p" },
          { id: "1080p", price: "0.15", resolution: "1080p" },
          { id: "4k", price: "0.30", resolution: "4k" },
        ],
      },
    ],
    confidence: "high",
  },
] as const satisfies ModelCards;
