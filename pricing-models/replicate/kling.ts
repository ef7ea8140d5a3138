import type { ModelCards } from "@/lib/catalogue/cards";
import { seedanceModes } from "./common";

export const kling = [
  {
    id: "kwaivgi-kling-v2.5-turbo-pro",
    name: "Kling 2.5 Turbo Pro",
    vendor: "Kuaishou",
    modes: seedanceModes,
    constraints: { lengths: ["5", "10"], resolutions: "unknown", aspects: ["16:9", "9:16", "1:1"], audio: "unknown" },
    prices: [{ per: "second", sources: ["kwaivgi-kling-v2.5-turbo-pro"], rows: [{ id: "flat", price: "0.07" }] }],
    confidence: "high",
    workedExamples: [
      {
        id: "five-seconds",
        job: { durationSeconds: "5" },
        on: "2026-10-06",
        expected: { cost: "0.35", currency: "USD" },
        kind: "third-party",
        sourceIds: ["kwaivgi-kling-v2.5-turbo-pro"],
      },
      {
        id: "ten-seconds",
        job: { durationSeconds: "10" },
        on: "2026-10-06",
        expected: { cost: "0.70", currency: "USD" },
        kind: "third-party",
        sourceIds: ["kwaivgi-kling-v2.5-turbo-pro"],
      },
    ],
  },
  {
    id: "kwaivgi-kling-v2.6",
    name: "Kling 2.6",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video"],
    constraints: {
      lengths: ["5", "10"],
      resolutions: "unknown",
      aspects: ["16:9", "9:16", "1:1"],
      audio: "optional",
      defaults: { audio: "on" },
    },
    prices: [
      {
        per: "second",
        sources: ["kwaivgi-kling-v2.6"],
        rows: [
          { id: "silent", price: "0.07", audio: "off" },
          { id: "audio", price: "0.14", audio: "on" },
        ],
      },
    ],
    confidence: "high",
  },
  {
    id: "kwaivgi-kling-v3-video",
    name: "Kling 3.0",
    vendor: "Kuaishou",
    modes: seedanceModes,
    constraints: {
      lengths: { from: "3", to: "15" },
      resolutions: ["720p", "1080p", "4k"],
      aspects: ["16:9", "9:16", "1:1"],
      audio: "optional",
      defaults: { durationSeconds: "5", resolution: "1080p", audio: "off" },
      cautions: [
        {
          when: { resolution: ["720p", "1080p"] },
          message:
            "Another reading of October 2026 has half these prices, and a price board of September 2026 has 0.168 for pro. Look at the live page before you quote.",
          sourceIds: ["kwaivgi-kling-v3-video-lower"],
        },
        {
          when: { resolution: "4k" },
          message: "The 4k price is listed once, and it is not said whether it holds with audio.",
          sourceIds: ["kwaivgi-kling-v3-video"],
        },
      ],
    },
    prices: [
      {
        per: "second",
        sources: ["kwaivgi-kling-v3-video", "kwaivgi-kling-v3-video-2026-04-06"],
        rows: [
          { id: "720p-silent", price: "0.168", resolution: "720p", audio: "off" },
          { id: "720p-audio", price: "0.252", resolution: "720p", audio: "on" },
          { id: "1080p-silent", price: "0.224", resolution: "1080p", audio: "off" },
          { id: "1080p-audio", price: "0.336", resolution: "1080p", audio: "on" },
        ],
      },
      { per: "second", sources: ["kwaivgi-kling-v3-video"], rows: [{ id: "4k", price: "0.42", resolution: "4k" }] },
    ],
    confidence: "medium",
    conflicts: [
      "Readings of 6 April and 6 October 2026 agree on these prices, and a user's note of about 1.68 for 5 s with audio fits them. Another reading of October 2026 has 0.084 and 0.126 (standard), 0.112 and 0.168 (pro): Replicate may have halved its prices.",
      "Replicate calls the qualities standard, pro and 4k; its input form says that standard makes 720p and pro 1080p.",
    ],
    workedExamples: [
      {
        id: "standard-five-seconds",
        job: { durationSeconds: "5", resolution: "720p", audio: "off" },
        on: "2026-10-06",
        expected: { cost: "0.84", currency: "USD" },
        kind: "third-party",
        sourceIds: ["kwaivgi-kling-v3-video"],
      },
      {
        id: "pro-five-seconds",
        job: { durationSeconds: "5", resolution: "1080p", audio: "off" },
        on: "2026-10-06",
        expected: { cost: "1.12", currency: "USD" },
        kind: "third-party",
        sourceIds: ["kwaivgi-kling-v3-video"],
      },
    ],
  },
  {
    id: "kwaivgi-kling-v3-omni-video",
    name: "Kling 3.0 Omni",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video", "reference-to-video", "video-to-video"],
    constraints: {
      durations: [
        { kind: "follows-input", min: "3", max: "10", when: { mode: "video-to-video" } },
        { kind: "range", min: "3", max: "15", step: "1" },
      ],
      resolutions: ["720p", "1080p", "4k"],
      aspects: ["16:9", "9:16", "1:1"],
      audio: "optional",
      defaults: { durationSeconds: "5", resolution: "1080p", audio: "off" },
      refusals: [
        {
          when: { hasInputVideo: true, audio: "on" },
          reason: "Native audio and a reference video exclude each other.",
          sourceIds: ["kwaivgi-kling-v3-omni-video-inputs"],
        },
        {
          when: { mode: "reference-to-video", inputVideoSeconds: { over: "10" } },
          reason: "A reference video must last 3 to 10 s.",
          sourceIds: ["kwaivgi-kling-v3-omni-video-inputs"],
        },
      ],
      cautions: [
        {
          when: { resolution: "4k" },
          message: "The 4k price is listed once, and it is not said whether it holds with audio.",
          sourceIds: ["kwaivgi-kling-v3-omni-video"],
        },
        {
          when: { hasInputVideo: true },
          message: "The price list does not say whether a reference video changes the price.",
          sourceIds: ["kwaivgi-kling-v3-omni-video"],
        },
      ],
    },
    prices: [
      {
        per: "second",
        sources: ["kwaivgi-kling-v3-omni-video"],
        rows: [
          { id: "720p-silent", price: "0.168", resolution: "720p", audio: "off" },
          { id: "720p-audio", price: "0.224", resolution: "720p", audio: "on" },
          { id: "1080p-silent", price: "0.224", resolution: "1080p", audio: "off" },
          { id: "1080p-audio", price: "0.28", resolution: "1080p", audio: "on" },
          { id: "4k", price: "0.42", resolution: "4k" },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "Replicate calls the qualities standard, pro and 4k; its input form says that standard makes 720p and pro 1080p.",
    ],
  },
  {
    id: "kwaivgi-kling-o1",
    name: "Kling O1",
    vendor: "Kuaishou",
    modes: ["text-to-video", "image-to-video", "video-to-video"],
    constraints: {
      durations: [
        { kind: "follows-input", min: "3", max: "10", when: { mode: "video-to-video" } },
        { kind: "set", seconds: ["5", "10"] },
      ],
      resolutions: "unknown",
      audio: "unknown",
      defaults: { durationSeconds: "5" },
      cautions: [
        {
          when: { mode: "video-to-video" },
          message:
            "An edit is as long as its source, 3 to 10 s. Where the video only gives style or camera movement, a length of 3 to 10 s is chosen.",
          sourceIds: ["kwaivgi-kling-o1-inputs"],
        },
      ],
    },
    options: [{ name: "quality", label: "Quality", choices: ["pro", "std"], unit: "resolution" }],
    prices: [
      {
        per: "second",
        sources: ["kwaivgi-kling-o1"],
        rows: [
          { id: "std", price: "0.084", hasInputVideo: false, options: { quality: "std" } },
          { id: "pro", price: "0.112", hasInputVideo: false, options: { quality: "pro" } },
          { id: "std-with-video", price: "0.126", hasInputVideo: true, options: { quality: "std" } },
          { id: "pro-with-video", price: "0.168", hasInputVideo: true, options: { quality: "pro" } },
        ],
      },
    ],
    confidence: "high",
    conflicts: [
      "Replicate sells two qualities, std and pro, and takes pro when none is named. It states no resolution for them.",
    ],
  },
] as const satisfies ModelCards;
