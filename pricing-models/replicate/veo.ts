import type { ModelCards } from "@/lib/catalogue/cards";
import { seedanceModes } from "./common";

const eightSecondsOnly = {
  when: { resolution: "1080p", durationSeconds: ["4", "6"] },
  message:
    "Some readings of Google's documentation allow only 8 s at 1080p; others sell 4 s and 6 s. Try one short clip before you plan on it.",
  sourceIds: ["veo-3.1-card", "eight-seconds-rule"],
} as const;

export const veo = [
  {
    id: "google-veo-3.1",
    name: "Veo 3.1",
    vendor: "Google",
    modes: ["text-to-video", "image-to-video", "reference-to-video", "first-last-frame"],
    constraints: {
      durations: [
        { kind: "set", seconds: ["8"], when: { mode: "reference-to-video" } },
        { kind: "set", seconds: ["4", "6", "8"] },
      ],
      resolutions: ["720p", "1080p"],
      aspects: ["16:9", "9:16"],
      fps: ["24"],
      audio: "optional",
      defaults: { durationSeconds: "8", resolution: "1080p", audio: "on" },
      refusals: [
        {
          when: { mode: "reference-to-video", aspect: "9:16" },
          reason: "Reference images work at 16:9 and 8 s only.",
          sourceIds: ["google-veo-3.1-inputs"],
        },
      ],
      cautions: [eightSecondsOnly],
    },
    prices: [
      {
        per: "second",
        sources: ["google-veo-3.1"],
        rows: [
          { id: "silent", price: "0.20", audio: "off" },
          { id: "audio", price: "0.40", audio: "on" },
        ],
      },
    ],
    confidence: "high",
    workedExamples: [
      {
        id: "eight-seconds-audio",
        job: { durationSeconds: "8", resolution: "1080p", audio: "on" },
        on: "2026-10-06",
        expected: { cost: "3.20", currency: "USD" },
        kind: "third-party",
        sourceIds: ["google-veo-3.1"],
      },
      {
        id: "eight-seconds-silent",
        job: { durationSeconds: "8", resolution: "1080p", audio: "off" },
        on: "2026-10-06",
        expected: { cost: "1.60", currency: "USD" },
        kind: "third-party",
        sourceIds: ["google-veo-3.1"],
      },
    ],
  },
  {
    id: "google-veo-3.1-fast",
    name: "Veo 3.1 Fast",
    vendor: "Google",
    modes: seedanceModes,
    constraints: {
      lengths: ["4", "6", "8"],
      resolutions: ["720p", "1080p"],
      aspects: ["16:9", "9:16"],
      fps: ["24"],
      audio: "optional",
      cautions: [eightSecondsOnly],
    },
    prices: [
      {
        per: "second",
        sources: ["google-veo-3.1-fast", "google-veo-3.1-fast-2026-04-06"],
        rows: [
          { id: "silent", price: "0.10", audio: "off" },
          { id: "audio", price: "0.15", audio: "on" },
        ],
      },
    ],
    confidence: "high",
  },
  {
    id: "google-veo-3.1-lite",
    name: "Veo 3.1 Lite",
    vendor: "Google",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      durations: [
        { kind: "set", seconds: ["8"], when: { resolution: "1080p" } },
        { kind: "set", seconds: ["4", "6", "8"] },
      ],
      resolutions: ["720p", "1080p"],
      aspects: ["16:9", "9:16"],
      fps: ["24"],
      audio: "unknown",
    },
    prices: [
      {
        per: "second",
        sources: ["google-veo-3.1-lite"],
        rows: [
          { id: "720p", price: "0.05", resolution: "720p" },
          { id: "1080p", price: "0.08", resolution: "1080p" },
        ],
      },
    ],
    confidence: "high",
  },
] as const satisfies ModelCards;
