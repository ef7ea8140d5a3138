import type { ModelCards } from "@/lib/catalogue/cards";

export const ltx = [
  {
    id: "ltx-2-pro",
    name: "LTX-2 Pro",
    vendor: "Lightricks",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: ["6", "8", "10"],
      resolutions: ["1080p", "1440p", "2160p"],
      aspects: ["16:9"],
      fps: ["25", "50"],
      audio: "unknown",
    },
    prices: [
      {
        per: "second",
        sources: ["ltx-2"],
        rows: [
          { id: "1080p", price: "0.06", resolution: "1080p" },
          { id: "1440p", price: "0.12", resolution: "1440p" },
          { id: "2160p", price: "0.24", resolution: "2160p" },
        ],
      },
    ],
    confidence: "high",
    workedExamples: [
      {
        id: "six-seconds-1080p",
        job: { mode: "image-to-video", durationSeconds: "6", resolution: "1080p", images: 1 },
        on: "2026-01-07",
        expected: { cost: "0.36", currency: "USD" },
        kind: "published",
        sourceIds: ["ltx-2-guide"],
      },
    ],
  },
  {
    id: "ltx-2-fast",
    name: "LTX-2 Fast",
    vendor: "Lightricks",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      durations: [
        { kind: "set", seconds: ["6", "8", "10"], when: { resolution: ["1440p", "2160p"] } },
        { kind: "set", seconds: ["6", "8", "10", "12", "14", "16", "18", "20"] },
      ],
      resolutions: ["1080p", "1440p", "2160p"],
      aspects: ["16:9"],
      fps: ["25", "50"],
      audio: "unknown",
      refusals: [
        {
          when: { fps: "50", durationSeconds: { over: "10" } },
          reason: "More than 10 s only at 25 frames a second.",
          sourceIds: ["ltx-2-guide"],
        },
      ],
    },
    prices: [
      {
        per: "second",
        sources: ["ltx-2-guide"],
        rows: [
          { id: "1080p", price: "0.04", resolution: "1080p" },
          { id: "1440p", price: "0.08", resolution: "1440p" },
          { id: "2160p", price: "0.16", resolution: "2160p" },
        ],
      },
    ],
    confidence: "high",
  },
  {
    id: "ltx-2.5-fast",
    name: "LTX-2.5 Fast",
    vendor: "Lightricks",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      durations: [
        { kind: "set", seconds: ["6", "8", "10"], when: { resolution: ["1440p", "4k"] } },
        { kind: "set", seconds: ["6", "8", "10", "12", "14", "16", "18", "20"] },
      ],
      resolutions: ["720p", "1080p", "1440p", "4k"],
      fps: ["24", "25", "48", "50"],
      audio: "unknown",
      refusals: [
        {
          when: { fps: ["48", "50"], durationSeconds: { over: "10" } },
          reason: "More than 10 s only at 24 or 25 frames a second.",
          sourceIds: ["ltx-2.5-fast"],
        },
      ],
    },
    prices: [
      {
        per: "second",
        sources: ["ltx-2.5-fast"],
        rows: [
          { id: "720p", price: "0.09", resolution: "720p" },
          { id: "1080p", price: "0.13", resolution: "1080p" },
          { id: "1440p", price: "0.19", resolution: "1440p" },
          { id: "4k", price: "0.30", resolution: "4k" },
        ],
      },
    ],
    confidence: "high",
    conflicts: ["The length can be left to the model; the bill is then known only afterwards."],
  },
  {
    id: "ltx-2.5-pro",
    name: "LTX-2.5 Pro",
    vendor: "Lightricks",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: ["6", "8", "10"],
      resolutions: ["720p", "1080p"],
      fps: ["24", "25", "48", "50"],
      audio: "unknown",
    },
    prices: [
      {
        per: "second",
        sources: ["ltx-2.5-pro"],
        rows: [
          { id: "720p", price: "0.12", resolution: "720p" },
          { id: "1080p", price: "0.17", resolution: "1080p" },
        ],
      },
    ],
    confidence: "high",
  },
] as const satisfies ModelCards;
