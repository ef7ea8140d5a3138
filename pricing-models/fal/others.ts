import type { ModelCards } from "@/lib/catalogue/cards";

const soraRetired = {
  stage: "retired",
  lastDay: "2026-09-24",
  note: "OpenAI removed the model on that day without a replacement. fal was not seen to announce it, and its price page may linger; resold Sora routes were found dead on 20 October 2026.",
  sourceIds: ["openai-sora-2", "sora-gone"],
} as const;

export const others = [
  {
    id: "pixverse-v6",
    name: "PixVerse v6",
    vendor: "PixVerse",
    modes: ["text-to-video", "image-to-video"],
    constraints: { lengths: "unknown", resolutions: ["360p", "540p", "720p", "1080p"], audio: "optional" },
    prices: [
      {
        per: "second",
        sources: ["pixverse-v6"],
        rows: [
          { id: "360p-silent", price: "0.025", resolution: "360p", audio: "off" },
          { id: "360p-audio", price: "0.035", resolution: "360p", audio: "on" },
          { id: "540p-silent", price: "0.035", resolution: "540p", audio: "off" },
          { id: "540p-audio", price: "0.045", resolution: "540p", audio: "on" },
          { id: "720p-silent", price: "0.045", resolution: "720p", audio: "off" },
          { id: "720p-audio", price: "0.060", resolution: "720p", audio: "on" },
          { id: "1080p-silent", price: "0.090", resolution: "1080p", audio: "off" },
          { id: "1080p-audio", price: "0.115", resolution: "1080p", audio: "on" },
        ],
      },
    ],
    confidence: "high",
    workedExamples: [
      {
        id: "one-dollar-360p",
        job: { durationSeconds: "40", resolution: "360p" },
        on: "2026-10-04",
        expected: { cost: "1.00", currency: "USD" },
        kind: "published",
        sourceIds: ["pixverse-v6"],
      },
      {
        id: "one-dollar-1080p",
        job: { durationSeconds: "11", resolution: "1080p" },
        on: "2026-10-04",
        expected: { cost: "1.0", currency: "USD" },
        kind: "published",
        sourceIds: ["pixverse-v6"],
      },
    ],
  },
  {
    id: "sora-2",
    name: "Sora 2",
    vendor: "OpenAI",
    status: soraRetired,
    modes: ["text-to-video", "image-to-video", "video-to-video"],
    constraints: {
      lengths: ["4", "8", "12", "16", "20"],
      resolutions: ["720p"],
      aspects: ["16:9", "9:16"],
      audio: "unknown",
    },
    prices: [{ per: "second", sources: ["sora-2", "sora-2-2026-07-22"], rows: [{ id: "flat", price: "0.1" }] }],
    confidence: "high",
  },
  {
    id: "sora-2-pro",
    name: "Sora 2 Pro",
    vendor: "OpenAI",
    status: soraRetired,
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: ["4", "8", "12", "16", "20"],
      resolutions: ["720p", "1080p"],
      aspects: ["16:9", "9:16"],
      audio: "unknown",
    },
    prices: [
      {
        per: "second",
        sources: ["sora-2-pro", "sora-2-pro-lumenfall"],
        rows: [
          { id: "720p", price: "0.30", resolution: "720p" },
          { id: "1080p", price: "0.50", resolution: "1080p" },
        ],
      },
    ],
    confidence: "high",
  },
  {
    id: "grok-imagine-video-v1.5",
    name: "Grok Imagine Video 1.5",
    vendor: "xAI",
    modes: ["image-to-video"],
    constraints: {
      lengths: { from: "1", to: "15" },
      resolutions: ["480p", "720p", "1080p"],
      aspects: ["16:9", "9:16"],
      audio: "optional",
    },
    prices: [
      {
        per: "second",
        sources: ["grok-imagine-video-v1.5"],
        rows: [
          { id: "480p", price: "0.08", resolution: "480p" },
          { id: "720p", price: "0.14", resolution: "720p" },
          { id: "1080p", price: "0.25", resolution: "1080p" },
        ],
      },
      {
        per: "image",
        meter: "input-image",
        sources: ["grok-imagine-video-v1.5"],
        rows: [{ id: "input-image", price: "0.01" }],
      },
    ],
    confidence: "medium",
    conflicts: ["Sound is in the price: notes of 2 September 2026 on fal's pages have one price for it."],
  },
  {
    id: "vidu-q4",
    name: "Vidu Q4",
    vendor: "ShengShu",
    modes: ["image-to-video", "reference-to-video"],
    constraints: {
      lengths: { from: "3", to: "16" },
      resolutions: ["540p", "720p", "1080p", "2k", "4k"],
      audio: "optional",
    },
    prices: [
      {
        per: "second",
        sources: ["vidu-q4"],
        rows: [
          { id: "540p-promotion", price: "0.0315", resolution: "540p", until: "2026-12-01" },
          { id: "720p-promotion", price: "0.0665", resolution: "720p", until: "2026-12-01" },
          { id: "1080p-promotion", price: "0.084", resolution: "1080p", until: "2026-12-01" },
          { id: "2k-promotion", price: "0.133", resolution: "2k", until: "2026-12-01" },
          { id: "4k-promotion", price: "0.273", resolution: "4k", until: "2026-12-01" },
          { id: "540p", price: "0.045", resolution: "540p", from: "2026-12-01" },
          { id: "720p", price: "0.095", resolution: "720p", from: "2026-12-01" },
          { id: "1080p", price: "0.12", resolution: "1080p", from: "2026-12-01" },
          { id: "2k", price: "0.19", resolution: "2k", from: "2026-12-01" },
          { id: "4k", price: "0.39", resolution: "4k", from: "2026-12-01" },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "Every resolution is 30 % off until 30 November. The page names no year; the copy is of October 2026, so 2026 is read, that day included. On which day the discount began was not found.",
      "Sound costs nothing more with references; that the same holds of image to video is read from the one price.",
    ],
  },
  {
    id: "marey",
    name: "Marey Realism v1.5",
    vendor: "Moonvalley",
    modes: ["text-to-video", "image-to-video"],
    constraints: { lengths: ["5", "10"], resolutions: ["1080p"], audio: "never", defaults: { audio: "off" } },
    prices: [
      {
        per: "clip",
        sources: ["marey-field-notes"],
        rows: [
          { id: "five-seconds", price: "1.50", durationSeconds: "5" },
          { id: "ten-seconds", price: "3.00", durationSeconds: "10" },
        ],
      },
    ],
    confidence: "medium",
    conflicts: ["The prices are somebody's dated notes on fal's page; the page itself was not read."],
  },
] as const satisfies ModelCards;
