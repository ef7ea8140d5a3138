import type { ModelCards } from "@/lib/catalogue/cards";
import { seedanceModes } from "./common";

export const seedance = [
  {
    id: "bytedance-seedance-1-pro",
    name: "Seedance 1.0 Pro",
    vendor: "ByteDance",
    modes: seedanceModes,
    constraints: {
      lengths: { from: "2", to: "12" },
      resolutions: ["480p", "720p", "1080p"],
      aspects: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "9:21"],
      fps: ["24"],
      audio: "unknown",
    },
    prices: [
      {
        per: "second",
        sources: ["bytedance-seedance-1-pro"],
        rows: [
          { id: "480p", price: "0.03", resolution: "480p" },
          { id: "720p", price: "0.06", resolution: "720p" },
          { id: "1080p", price: "0.15", resolution: "1080p" },
        ],
      },
    ],
    confidence: "high",
    workedExamples: [
      {
        id: "1080p-five-seconds",
        job: { durationSeconds: "5", resolution: "1080p" },
        on: "2026-10-06",
        expected: { cost: "0.75", currency: "USD" },
        kind: "third-party",
        sourceIds: ["bytedance-seedance-1-pro"],
      },
    ],
  },
  {
    id: "bytedance-seedance-1-lite",
    name: "Seedance 1.0 Lite",
    vendor: "ByteDance",
    status: {
      stage: "ga",
      note: "Another reseller dates ByteDance's end of this model 27 April 2026. Replicate was not seen to say so, and a bill of August 2026 is known.",
      sourceIds: ["krea-deprecations", "bytedance-seedance-1-lite-bill"],
    },
    modes: seedanceModes,
    constraints: {
      lengths: { from: "2", to: "12" },
      resolutions: ["480p", "720p", "1080p"],
      fps: ["24"],
      audio: "unknown",
    },
    prices: [],
    gaps: [
      {
        meter: "output",
        when: {},
        reason: "No published price was found; one user's bill gives 0.054 a second at 1080p.",
        sourceIds: ["bytedance-seedance-1-lite-bill"],
      },
    ],
    confidence: "low",
    measured: [
      {
        finding:
          "A clip of 10 s at 1080p was billed 0.54 USD. It came as 1920x1088 with 241 frames, 10.0417 s: one frame more than 24 a second.",
        sourceIds: ["bytedance-seedance-1-lite-bill"],
      },
    ],
  },
  {
    id: "bytedance-seedance-1.5-pro",
    name: "Seedance 1.5 Pro",
    vendor: "ByteDance",
    modes: seedanceModes,
    constraints: {
      lengths: { from: "2", to: "12" },
      resolutions: ["480p", "720p", "1080p"],
      aspects: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "9:21"],
      fps: ["24"],
      audio: "optional",
      defaults: { audio: "on" },
    },
    prices: [
      {
        per: "second",
        sources: ["bytedance-seedance-1.5-pro", "bytedance-seedance-1.5-pro-2026-10-08"],
        rows: [{ id: "480p-silent", price: "0.013", resolution: "480p", audio: "off" }],
      },
      {
        per: "second",
        sources: ["bytedance-seedance-1.5-pro"],
        rows: [{ id: "480p-audio", price: "0.025", resolution: "480p", audio: "on" }],
      },
      {
        per: "second",
        confidence: "medium",
        sources: ["bytedance-seedance-1.5-pro-2026-10-08"],
        rows: [{ id: "720p-silent", price: "0.026", resolution: "720p", audio: "off" }],
      },
      {
        per: "second",
        sources: ["bytedance-seedance-1.5-pro", "bytedance-seedance-1.5-pro-2026-10-08"],
        rows: [{ id: "1080p-silent", price: "0.06", resolution: "1080p", audio: "off" }],
      },
      {
        per: "second",
        sources: ["bytedance-seedance-1.5-pro"],
        rows: [{ id: "1080p-audio", price: "0.12", resolution: "1080p", audio: "on" }],
      },
    ],
    gaps: [
      {
        meter: "output",
        when: { resolution: "720p", audio: "on" },
        reason: "The price of 720p with audio was not found. Audio is on by default.",
        sourceIds: ["bytedance-seedance-1.5-pro"],
      },
    ],
    confidence: "high",
    conflicts: [
      "One reading names the silent prices eco, standard and premium instead of 480p, 720p and 1080p; the silent 720p price rests on it alone.",
    ],
    workedExamples: [
      {
        id: "480p-silent-five-seconds",
        job: { durationSeconds: "5", resolution: "480p", audio: "off" },
        on: "2026-10-06",
        expected: { cost: "0.065", currency: "USD" },
        kind: "third-party",
        sourceIds: ["bytedance-seedance-1.5-pro"],
      },
    ],
  },
  {
    id: "bytedance-seedance-2.0",
    name: "Seedance 2.0",
    vendor: "ByteDance",
    modes: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video", "video-to-video"],
    constraints: {
      lengths: { from: "1", to: "15" },
      resolutions: ["480p", "720p", "1080p", "4k"],
      aspects: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "9:21"],
      fps: ["24"],
      audio: "optional",
      defaults: { durationSeconds: "5", resolution: "720p", audio: "on" },
      refusals: [
        {
          when: { inputVideoSeconds: { over: "15" } },
          reason: "Reference videos may last 15 s together.",
          sourceIds: ["bytedance-seedance-2.0-inputs"],
        },
      ],
      cautions: [
        {
          when: { durationSeconds: { below: "4" } },
          message:
            "Replicate's form names no least length, while ByteDance's own documentation begins at 4 s. A shorter clip may be refused.",
          sourceIds: ["bytedance-seedance-2.0-inputs"],
        },
      ],
    },
    prices: [
      {
        per: "second",
        sources: ["bytedance-seedance-2.0"],
        rows: [
          { id: "1080p", price: "0.45", resolution: "1080p", hasInputVideo: false },
          { id: "1080p-with-video", price: "0.55", resolution: "1080p", hasInputVideo: true },
          { id: "4k", price: "1.00", resolution: "4k", hasInputVideo: false },
          { id: "4k-with-video", price: "1.25", resolution: "4k", hasInputVideo: true },
        ],
      },
    ],
    gaps: [
      {
        meter: "output",
        when: { resolution: ["480p", "720p"] },
        reason:
          "Replicate's prices for 480p and 720p were not found. A price table in public code has 0.08 and 0.18 a second (0.10 and 0.22 with input video), but it does not name Replicate.",
        sourceIds: ["bytedance-seedance-2.0"],
      },
    ],
    confidence: "medium",
    conflicts: [
      "With input video each second of output costs more and the input seconds are free; ByteDance's own token prices go the other way.",
      "A note of April 2026 says that Replicate then published no price for this model.",
      "The price list does not name audio, which is on by default; one price is taken for both.",
      "The length can be left to the model (-1); the bill is then known only afterwards.",
    ],
  },
  {
    id: "bytedance-seedance-2.0-fast",
    name: "Seedance 2.0 Fast",
    vendor: "ByteDance",
    modes: ["text-to-video", "image-to-video", "reference-to-video"],
    constraints: {
      lengths: { from: "1", to: "15" },
      resolutions: ["480p", "720p"],
      aspects: ["16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "9:21"],
      fps: ["24"],
      audio: "optional",
      defaults: { durationSeconds: "5", resolution: "720p", audio: "on" },
      refusals: [
        {
          when: { inputVideoSeconds: { over: "15" } },
          reason: "Reference videos may last 15 s together.",
          sourceIds: ["bytedance-seedance-2.0-fast-inputs"],
        },
      ],
      cautions: [
        {
          when: { durationSeconds: { below: "4" } },
          message:
            "Replicate's form names no least length, while ByteDance's own documentation begins at 4 s. A shorter clip may be refused.",
          sourceIds: ["bytedance-seedance-2.0-fast-inputs"],
        },
      ],
    },
    prices: [
      {
        per: "second",
        sources: ["bytedance-seedance-2.0-fast"],
        when: { resolution: "720p" },
        rows: [
          { id: "720p", price: "0.15", hasInputVideo: false },
          { id: "720p-with-video", price: "0.17", hasInputVideo: true },
        ],
      },
    ],
    gaps: [
      {
        meter: "output",
        when: { resolution: "480p" },
        reason: "The price of 480p was not found.",
        sourceIds: ["bytedance-seedance-2.0-fast"],
      },
    ],
    confidence: "medium",
    conflicts: [
      "The price list does not name audio, which is on by default; one price is taken for both.",
      "The length can be left to the model (-1); the bill is then known only afterwards.",
    ],
  },
  {
    id: "bytedance-seedance-2.5",
    name: "Seedance 2.5",
    vendor: "ByteDance",
    modes: ["text-to-video", "image-to-video"],
    constraints: { lengths: "unknown", resolutions: ["720p"], audio: "unknown" },
    prices: [
      {
        per: "second",
        sources: ["bytedance-seedance-2.5"],
        rows: [{ id: "720p", price: "0.2312", resolution: "720p", hasInputVideo: false }],
      },
    ],
    confidence: "medium",
    conflicts: [
      "Only the price of 720p without an input video was read; what other resolutions and reference videos cost at Replicate is not known.",
    ],
  },
] as const satisfies ModelCards;
