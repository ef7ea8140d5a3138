import type { ModelCards } from "@/lib/catalogue/cards";

export const wan = [
  {
    id: "wan-video-wan-2.2-i2v-fast",
    name: "Wan 2.2 I2V Fast",
    vendor: "Alibaba",
    modes: ["image-to-video", "first-last-frame"],
    constraints: {
      lengths: { from: "5", to: "7.5", step: "0.0625" },
      resolutions: ["480p", "720p"],
      fps: ["16"],
      audio: "unknown",
      cautions: [
        {
          when: { durationSeconds: { over: "5" } },
          message:
            "The list has one price a video, yet the page says that the price follows the length at 16 frames a second. A clip of more than 81 frames may cost more.",
          sourceIds: ["wan-video-wan-2.2-i2v-fast"],
        },
      ],
    },
    options: [{ name: "interpolate-output", label: "Interpolated frames", choices: ["off", "on"], unit: "task" }],
    prices: [
      {
        per: "clip",
        sources: ["wan-video-wan-2.2-i2v-fast"],
        rows: [
          { id: "480p", price: "0.05", resolution: "480p", options: { "interpolate-output": "off" } },
          { id: "480p-interpolated", price: "0.065", resolution: "480p", options: { "interpolate-output": "on" } },
          { id: "720p", price: "0.11", resolution: "720p", options: { "interpolate-output": "off" } },
          { id: "720p-interpolated", price: "0.145", resolution: "720p", options: { "interpolate-output": "on" } },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "The length is set as 81 to 121 frames; the seconds here are those at 16 frames a second.",
      "Another frame rate does not change the price: it is counted at 16 frames a second.",
    ],
  },
  {
    id: "wan-video-wan-2.2-t2v-fast",
    name: "Wan 2.2 T2V Fast",
    vendor: "Alibaba",
    modes: ["text-to-video"],
    constraints: {
      lengths: { from: "5", to: "7.5", step: "0.0625" },
      resolutions: ["480p", "720p"],
      aspects: ["16:9", "9:16"],
      fps: ["16"],
      audio: "unknown",
    },
    prices: [
      {
        per: "clip",
        sources: ["wan-video-wan-2.2-t2v-fast"],
        rows: [
          { id: "480p", price: "0.05", resolution: "480p" },
          { id: "720p", price: "0.10", resolution: "720p" },
        ],
      },
    ],
    confidence: "high",
    conflicts: ["The length is set as 81 to 121 frames; the seconds here are those at 16 frames a second."],
  },
  {
    id: "wan-video-wan-2.7-i2v",
    name: "Wan 2.7 I2V",
    vendor: "Alibaba",
    modes: ["image-to-video", "first-last-frame", "extend"],
    constraints: { lengths: { from: "2", to: "15" }, resolutions: ["720p", "1080p"], audio: "unknown" },
    prices: [
      {
        per: "second",
        sources: ["wan-video-wan-2.7-i2v"],
        rows: [
          { id: "720p", price: "0.10", resolution: "720p" },
          { id: "1080p", price: "0.15", resolution: "1080p" },
        ],
      },
    ],
    confidence: "high",
  },
  {
    id: "alibaba-wan-3",
    name: "Wan 3.0",
    vendor: "Alibaba",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: { from: "2", to: "30" },
      resolutions: ["480p", "720p", "1080p"],
      aspects: ["16:9", "9:16", "4:3", "3:4", "1:1"],
      audio: "unknown",
      cautions: [
        {
          when: {},
          message:
            "The model's readme has twice these prices: 0.05, 0.1 and 0.2 a second at 480p, 720p and 1080p. The lower ones look like a promotion without a known end; plan with the readme.",
          sourceIds: ["alibaba-wan-3-2026-10-08"],
        },
      ],
    },
    prices: [
      {
        per: "second",
        sources: ["alibaba-wan-3", "alibaba-wan-3-2026-10-08"],
        rows: [
          { id: "480p", price: "0.025", resolution: "480p" },
          { id: "720p", price: "0.05", resolution: "720p" },
          { id: "1080p", price: "0.10", resolution: "1080p" },
        ],
      },
    ],
    confidence: "medium",
    conflicts: [
      "The live billing figures were half of the readme's in October 2026. Banners speak of 50% off until 30 August and of 30% off for a week; neither explains it fully.",
    ],
  },
  {
    id: "wavespeedai-wan-2.1-i2v-480p",
    name: "Wan 2.1 I2V 480p",
    vendor: "Alibaba",
    modes: ["image-to-video"],
    constraints: { lengths: "unknown", resolutions: ["480p"], fps: ["16"], audio: "unknown" },
    prices: [{ per: "second", sources: ["wavespeedai-wan-2.1-i2v-480p"], rows: [{ id: "480p", price: "0.09" }] }],
    confidence: "medium",
  },
  {
    id: "wavespeedai-wan-2.1-i2v-720p",
    name: "Wan 2.1 I2V 720p",
    vendor: "Alibaba",
    modes: ["image-to-video"],
    constraints: { lengths: "unknown", resolutions: ["720p"], audio: "unknown" },
    prices: [{ per: "second", sources: ["wavespeedai-wan-2.1-i2v-720p"], rows: [{ id: "720p", price: "0.25" }] }],
    confidence: "low",
    conflicts: ["The price comes from one undated reading."],
  },
] as const satisfies ModelCards;
