import type { ModelCards } from "@/lib/catalogue/cards";
import { purchaseFee } from "./fee";

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
        purchaseFee,
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
        confidence: "medium",
        sources: ["veo-3.1"],
        rows: [{ id: "audio", price: "0.40", audio: "on", until: "2026-10-05" }],
      },
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "720p-1080p-silent", price: "0.20", resolution: ["720p", "1080p"], audio: "off" },
          { id: "4k-silent", price: "0.40", resolution: "4k", audio: "off" },
          { id: "720p-1080p-audio", price: "0.40", resolution: ["720p", "1080p"], audio: "on", from: "2026-10-05" },
          { id: "4k-audio", price: "0.60", resolution: "4k", audio: "on", from: "2026-10-05" },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "The listing was first seen with a price for each case on 5 October 2026; before, 0.40 a second was known as the lowest price only and stands for every clip with sound, 4k included. The row that it replaces ends there, although no price is known to have moved that day.",
    ],
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
      cautions: [purchaseFee],
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
      cautions: [purchaseFee],
    },
    prices: [
      {
        per: "second",
        confidence: "low",
        sources: ["feed-fixture"],
        rows: [{ id: "720p-silent", price: "0.03", audio: "off", until: "2026-10-05" }],
      },
      {
        per: "second",
        sources: ["listing-2026-10-09", "listing-2026-10-05"],
        rows: [
          { id: "720p-silent-listed", price: "0.03", resolution: "720p", audio: "off", from: "2026-10-05" },
          { id: "1080p-silent", price: "0.05", resolution: "1080p", audio: "off", from: "2026-10-05" },
          { id: "720p-audio", price: "0.05", resolution: "720p", audio: "on" },
          { id: "1080p-audio", price: "0.08", resolution: "1080p", audio: "on" },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "The listing was first seen with a price for each case on 5 October 2026; before, one silent price was known and stands for every silent clip, 1080p included. The row that it replaces ends there, although no price is known to have moved that day.",
    ],
  },
] as const satisfies ModelCards;
