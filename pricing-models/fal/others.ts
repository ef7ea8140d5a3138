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
      audio: "unknown",
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
  },
] as const satisfies ModelCards;
